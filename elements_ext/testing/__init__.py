"""For the tests of those who use the SDK: a sandbox as a pytest fixture, faults, and a switch that turns waiting off.

    with Sandbox() as sandbox, sandbox.avepoint() as elements, no_waiting():
        with faults(sandbox, Fault("customers.list", "reset", calls=2)):
            assert len(elements.customers.list(page_size=100).collect()) == 400

The sandbox needs the extra `elements-ext[sandbox]`; `pytest_plugins = ["elements_ext.testing"]` in a conftest makes the
fixture `elements_sandbox` known; a fixture `elements_sandbox_options` of your own gives the options of its `Sandbox`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ._fault import Fault, Kind
from ._faults import faults
from ._proxy import FaultProxy
from ._waiting import no_waiting

if TYPE_CHECKING:
    from ..sandbox import Sandbox

__all__ = ["Fault", "FaultProxy", "Kind", "faults", "no_waiting"]


def _fixtures() -> tuple[object, object]:
    """`elements_sandbox` and its options, where pytest is installed."""
    try:
        import pytest
    except ImportError:
        return None, None

    @pytest.fixture
    def elements_sandbox_options() -> dict[str, Any]:
        """Options of the `Sandbox` in `elements_sandbox`, for a test module or conftest to override."""
        return {}

    @pytest.fixture
    def elements_sandbox(elements_sandbox_options: Mapping[str, Any]) -> Iterator[Sandbox]:
        """A sandbox of its own for each test."""
        from ..sandbox import Sandbox

        with Sandbox(**elements_sandbox_options) as sandbox:
            yield sandbox

    return elements_sandbox, elements_sandbox_options


elements_sandbox, elements_sandbox_options = _fixtures()
