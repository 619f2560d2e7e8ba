"""For the tests of those who use the SDK: a sandbox as a pytest fixture, faults, and a switch that turns waiting off.

    with Sandbox() as sandbox, sandbox.avepoint() as elements, no_waiting():
        with faults(sandbox, Fault("customers.list", "reset", calls=2)):
            assert len(elements.customers.list(page_size=100).collect()) == 400

The sandbox needs the extra `elements-ext[sandbox]`; `pytest_plugins = ["elements_ext.testing"]` in a conftest makes the
fixture `elements_sandbox` known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ._fault import Fault, Kind
from ._faults import faults
from ._proxy import FaultProxy
from ._waiting import no_waiting

if TYPE_CHECKING:
    from ..sandbox import Sandbox

__all__ = ["Fault", "FaultProxy", "Kind", "faults", "no_waiting"]


def _fixture() -> object:
    """The `elements_sandbox` fixture, where pytest is installed."""
    try:
        import pytest
    except ImportError:
        return None

    @pytest.fixture
    def elements_sandbox() -> Iterator[Sandbox]:
        """A sandbox of its own for each test."""
        from ..sandbox import Sandbox

        with Sandbox() as sandbox:
            yield sandbox

    return elements_sandbox


elements_sandbox = _fixture()
