"""What a bulk job's answers mean and what to do next. Pure decisions and generators; nothing here sends."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from . import _clock
from ._problems import lookup
from .errors import APITimeoutError, BulkJobError, ElementsError

T = TypeVar("T")

# The states that end a job; the names are the vendor's, their grouping is ours. Whatever else comes is waited for.
SUCCEEDED = frozenset({"COMPLETED", "COMPLETE", "SUCCESS"})
PARTIAL = frozenset({"WARNING"})
FAILED = frozenset({"ERROR", "ABORTED", "CANCELLED"})
FIRST_POLL = 0.5
LONGEST_POLL = 15.0
"""Seconds between two looks at a job: none before the first, 0.5 before the second, then twice as long each time."""
MOST_ERRORS = 1000
"""Record errors that are collected."""


@dataclass(frozen=True, slots=True)
class BulkProgress:
    """How far a job has come."""

    state: str
    """The server's word: `CREATED`, `RUNNING`, `COMPLETED`, …"""
    records: int
    failed: int
    bytes: int
    """Bytes of the file that have been written to `to`."""


@dataclass(frozen=True, slots=True)
class BulkResult:
    """How a job ended that did not fail."""

    job_id: str
    state: str
    records: int
    failed: int
    bytes: int
    errors: Sequence[Any]
    """What the server says of the records that failed, up to 1,000; texts or mappings."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Call a method of the generated resource. Outcome: what it gives."""

    method: str
    arguments: tuple[Any, ...] = ()
    keywords: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Errors:
    """Collect a job's record errors. Outcome: a list."""

    job_id: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait for some seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the caller how far the job has come."""

    progress: BulkProgress


@dataclass(frozen=True, slots=True)
class Fetch:
    """Stream the job's file to where it is to go. Outcome: bytes written."""

    job_id: str
    progress: BulkProgress


Step = Ask | Errors | Wait | Tell | Fetch
Work = Generator[Step, Any, T]


def job_fields(job: Any) -> Mapping[str, Any]:
    """A job as the server sent it, whichever names it uses."""
    raw = job.to_dict() if hasattr(job, "to_dict") else job
    return raw if isinstance(raw, Mapping) else {}


def job_id_of(job: Any) -> str:
    """The id of a job that was started. Raises `BulkJobError` if the answer names none."""
    value = _first(job_fields(job), "id", "job_id")
    if value is None or isinstance(value, bool) or not str(value):
        raise BulkJobError("the server started a bulk job but did not say which", job=job)
    return str(value)


def progress_of(job: Any, written: int = 0) -> BulkProgress:
    """State and counters of a job, whichever names they go by."""
    fields = job_fields(job)
    state = _first(fields, "status", "job_status", "bulk_status")
    return BulkProgress(
        state=str(state).strip().upper() if isinstance(state, str) else "",
        records=_whole(_first(fields, "recordsCount", "record_count", "numOfLeadsProcessed")),
        failed=_whole(_first(fields, "recordsFailedCount", "error_count", "numOfRowsFailed")),
        bytes=written,
    )


def _first(fields: Mapping[str, Any], *names: str) -> Any:
    return next((value for name in names if (value := lookup(fields, name)) is not None), None)


def _whole(value: Any) -> int:
    with contextlib.suppress(TypeError, ValueError, OverflowError):
        return max(0, int(value))
    return 0


def follow(job_id: str, ends: float | None) -> Work[tuple[Any, BulkProgress]]:
    """Look at a job until it has ended well. Raises `BulkJobError`, and `APITimeoutError` when time is up."""
    wait = FIRST_POLL
    while True:
        job = yield Ask("status", (job_id,))
        progress = progress_of(job)
        yield Tell(progress)
        if progress.state in SUCCEEDED | PARTIAL:
            return job, progress
        if progress.state in FAILED:
            errors = yield Errors(job_id)
            reason = lookup(job_fields(job), "message")
            about = f": {reason}" if isinstance(reason, str) and reason else ""
            count = f", {progress.failed} records failed" if progress.failed else ""
            raise BulkJobError(f"bulk job {job_id} ended as {progress.state}{count}{about}", job=job, errors=errors)
        if ends is not None and _clock.current().monotonic() + wait >= ends:
            raise APITimeoutError(f"bulk job {job_id} is {progress.state or 'unknown'}: the deadline passed")
        yield Wait(wait)
        wait = min(wait * 2, LONGEST_POLL)


def run_job(job_id: str, ends: float | None, *, fetch: bool) -> Work[BulkResult]:
    """Follow a job to its end, and fetch its file if it has one. A job that is interrupted is cancelled."""
    try:
        _, progress = yield from follow(job_id, ends)
        errors: Sequence[Any] = (yield Errors(job_id)) if progress.failed or progress.state in PARTIAL else ()
        written: int = (yield Fetch(job_id, progress)) if fetch else 0
    except ElementsError as error:
        if not isinstance(error, BulkJobError):
            error.job_id = job_id
        raise
    except BaseException:
        # Interrupted: nobody will fetch the file any more. Should cancelling fail, the interrupt still matters more.
        with contextlib.suppress(ElementsError):
            yield Ask("cancel", (job_id,))
        raise
    return BulkResult(job_id, progress.state, progress.records, progress.failed, written, errors)


def start_and_run(start: Ask, ends: float | None, *, fetch: bool) -> Work[BulkResult]:
    """Start a job and run it."""
    job = yield start
    return (yield from run_job(job_id_of(job), ends, fetch=fetch))
