"""Fixtures that many tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support import Driver

from elements_ext import testing


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Driver:
    """Both kinds of client, one after the other."""
    return Driver(request.param)


@pytest.fixture
def waits() -> Iterator[list[float]]:
    """Waiting turned off; the seconds that would have been waited, in order."""
    with testing.no_waiting() as waited:
        yield waited


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """The developer's own credentials and proxies must not reach a test."""
    import os

    for name in list(os.environ):
        if name.startswith(("AVEPOINT_", "CLOUD_ELEMENTS_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
