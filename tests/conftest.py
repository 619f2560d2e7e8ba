"""Fixtures that many tests share."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Generator, Iterator

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
    for name in list(os.environ):
        if name.startswith(("AVEPOINT_", "CLOUD_ELEMENTS_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Tracing costs as much as what is traced: tests marked `untraced` do without, from set-up to report.

    pytest-cov has a marker for this, which does nothing in the workers of pytest-xdist: two collectors are stacked
    there, and where one is paused the other goes on. A debugger's tracer is left in place.
    """
    tracer, of_threads = sys.gettrace(), threading.gettrace()
    if item.get_closest_marker("untraced") is None or not type(tracer).__module__.startswith("coverage"):
        return (yield)
    sys.settrace(None)
    threading.settrace(None)
    try:
        return (yield)
    finally:
        threading.settrace(of_threads)
        sys.settrace(tracer)
