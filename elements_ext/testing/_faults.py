"""Faults put into a sandbox for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ._fault import Fault

if TYPE_CHECKING:
    from ..sandbox import RecordedRequest, Sandbox


@contextmanager
def faults(sandbox: Sandbox, *which: Fault) -> Iterator[list[RecordedRequest]]:
    """Let the sandbox go wrong as described, until the end of the block. Gives the list of requests that were struck.

    Of several faults that fit a request, the first strikes.
    """
    from ._injection import Injection  # needs the sandbox's extra

    injection = Injection(sandbox, which)
    before = sandbox.before(injection.before)
    after = sandbox.after(injection.after)
    try:
        yield injection.struck
    finally:
        sandbox.remove(before)
        sandbox.remove(after)
