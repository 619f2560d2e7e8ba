"""Faults put into a sandbox for a while."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .._options import hint_at
from ..errors import ConfigurationError
from ._fault import Fault, check_faults

if TYPE_CHECKING:
    from ..sandbox import RecordedRequest, Sandbox


@contextmanager
def faults(sandbox: Sandbox, *which: Fault) -> Iterator[list[RecordedRequest]]:
    """Let the sandbox go wrong as described, until the end of the block. Gives the list of requests that were struck.

    Of several faults that fit a request, the first strikes. Raises `ConfigurationError` if one names an operation that
    the sandbox doesn't have (`sandbox.operations`): it would never strike.
    """
    _check(sandbox, which)
    from ._injection import Injection  # needs the sandbox's extra

    injection = Injection(sandbox, which)
    before = sandbox.before(injection.before)
    after = sandbox.after(injection.after)
    try:
        yield injection.struck
    finally:
        sandbox.remove(before)
        sandbox.remove(after)


def _check(sandbox: Sandbox, which: Sequence[Fault]) -> None:
    check_faults(which)
    known = {*sandbox.operations, "*"}
    for fault in which:
        if fault.operation not in known:
            hint = hint_at(fault.operation, sorted(known))
            raise ConfigurationError(f"the sandbox has no operation {fault.operation!r}{hint}")
