"""What a bulk job's answers mean and what to do next. Pure decisions and generators; nothing here sends."""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from . import _clock
from ._files import REQUESTED, BadFile, Format, Sink, check_format
from ._options import Options, Unset
from ._problems import lookup
from ._records import Upload
from ._redact import mask, one_line
from ._retry import backoff
from .errors import (
    APIConnectionError,
    APITimeoutError,
    BulkJobError,
    ConfigurationError,
    DecodeError,
    ElementsError,
)

if TYPE_CHECKING:
    from ._runner import Reader

T = TypeVar("T")
Clean = Callable[[Any], Any]

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
    errors: Sequence[Any] = field(repr=False)
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
    """Stream the job's file into the transfer's sink."""

    job_id: str
    progress: BulkProgress


@dataclass(frozen=True, slots=True)
class Transfer:
    """What one download or upload is about."""

    object_name: str
    format: Format
    options: Options
    ends: float | None
    on_progress: Callable[[BulkProgress], Any] | None = None
    sink: Sink | None = None
    """Where the file of a download goes."""
    clean: Clean = mask
    """What the server says, without the secrets that it may have echoed."""

    @classmethod
    def starting_now(
        cls,
        object_name: str,
        format: Format,
        reader: Reader,
        deadline: float | Unset | None,
        on_progress: Callable[[BulkProgress], Any] | None,
        sink: Sink | None = None,
    ) -> Transfer:
        seconds = reader.options.but(deadline=deadline).deadline
        ends = None if seconds is None else _clock.current().monotonic() + seconds
        return cls(object_name, format, reader.options, ends, on_progress, sink, reader.clean)

    def shown(self, job_id: object) -> str:
        """A job's id for a message: the server chose it, or the caller."""
        return one_line(self.clean(str(job_id)), 100)


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancel a job, in one short try: somebody waits to be rid of it."""

    job_id: str


Step = Ask | Cancel | Errors | Wait | Tell | Fetch
Work = Generator[Step, Any, T]


def job_fields(job: Any) -> Mapping[str, Any]:
    """A job as the server sent it, whichever names it uses."""
    raw = job.to_dict() if hasattr(job, "to_dict") else job
    return raw if isinstance(raw, Mapping) else {}


def clean_job(job: Any, clean: Clean) -> Any:
    """A job for an exception."""
    raw = clean(dict(job_fields(job)))
    return type(job).from_dict(raw) if hasattr(job, "from_dict") else raw


def job_id_of(job: Any, clean: Clean) -> str:
    """The id of a job that was started.

    Raises `BulkJobError` if the answer names none, or one with a secret in it: the id is a part of URLs, which are
    logged here and elsewhere.
    """
    value = _first(job_fields(job), "id", "job_id")
    if value is None or isinstance(value, bool) or not str(value):
        raise BulkJobError("the server started a bulk job but did not say which", job=clean_job(job, clean))
    if clean([str(value)]) != [str(value)]:  # a list, as texts are made one line too
        raise BulkJobError("the server started a bulk job, and put a secret into its id", job=clean_job(job, clean))
    return str(value)


def progress_of(job: Any, clean: Clean) -> BulkProgress:
    """State and counters of a job, whichever names they go by."""
    fields = job_fields(job)
    state = _first(fields, "status", "job_status", "bulk_status")
    return BulkProgress(
        state=one_line(clean(state), 40).upper() if isinstance(state, str) else "",
        records=_whole(_first(fields, "recordsCount", "record_count", "numOfLeadsProcessed")),
        failed=_whole(_first(fields, "recordsFailedCount", "error_count", "numOfRowsFailed")),
        bytes=0,
    )


def _first(fields: Mapping[str, Any], *names: str) -> Any:
    return next((value for name in names if (value := lookup(fields, name)) is not None), None)


def _whole(value: Any) -> int:
    with contextlib.suppress(TypeError, ValueError, OverflowError):
        return max(0, int(value))
    return 0


def start_download(object_name: str, where: str | None, fields: str | Sequence[str] | None, format: Format) -> Ask:
    """The request that starts a download. Raises `ConfigurationError` for an unknown format."""
    body: dict[str, Any] = {"objectName": object_name, "format": REQUESTED[check_format(format)]}
    if where is not None:
        if not isinstance(where, str):
            raise ConfigurationError(f"where is a condition, not a {type(where).__name__}")
        body["where"] = str.__str__(where)
    if fields is not None:
        names = [fields] if isinstance(fields, str) else fields
        if not isinstance(names, Sequence) or not all(isinstance(name, str) for name in names):
            raise ConfigurationError("fields are names: a str, or several")
        body["selectFields"] = ",".join(names)
    return Ask("create_download", keywords={"body": body})


def start_upload(object_name: str, upload: Upload, identifier: str | None) -> Ask:
    """The request that starts an upload."""
    settings = {"format": "csv" if upload.format == "csv" else "json"}
    if identifier is not None:
        if not isinstance(identifier, str):
            raise ConfigurationError(f"identifier is a field's name, not a {type(identifier).__name__}")
        settings["identifierFieldName"] = identifier
    form = {"file": (upload.name, upload.file, upload.content_type), "metaData": json.dumps(settings)}
    return Ask("create_upload", (object_name,), {"body": form})


def start_and_run(start: Ask, transfer: Transfer) -> Work[BulkResult]:
    """Start a job and run it. It is cancelled if that is interrupted: nobody knows of it, or will fetch its file."""
    job = yield start
    job_id = job_id_of(job, transfer.clean)
    try:
        return (yield from run_job(job_id, transfer))
    except ElementsError:
        raise
    except BaseException:
        # Should cancelling fail, the interrupt still matters more.
        with contextlib.suppress(ElementsError):
            yield Cancel(job_id)
        raise


def run_job(job_id: str, transfer: Transfer) -> Work[BulkResult]:
    """Follow a job to its end, and fetch its file if it has one. Whatever happens here, the job is left alone."""
    try:
        progress = yield from _follow(job_id, transfer)
        errors = (yield from _errors(job_id)) if progress.failed or progress.state in PARTIAL else ()
        if transfer.sink is not None:
            yield from _fetch(job_id, progress, transfer.sink, transfer)
    except ElementsError as error:
        if not isinstance(error, BulkJobError):
            error.job_id = job_id
        raise
    written = transfer.sink.written if transfer.sink is not None else 0
    return BulkResult(job_id, progress.state, progress.records, progress.failed, written, errors)


def _follow(job_id: str, transfer: Transfer) -> Work[BulkProgress]:
    """Look at a job until it has ended well. Raises `BulkJobError`, and `APITimeoutError` when time is up."""
    wait = FIRST_POLL
    while True:
        job = yield Ask("status", (job_id,))
        progress = progress_of(job, transfer.clean)
        yield Tell(progress)
        if progress.state in SUCCEEDED | PARTIAL:
            return progress
        if progress.state in FAILED:
            errors = yield from _errors(job_id)
            reason = lookup(job_fields(job), "message")
            about = f": {transfer.clean(reason)}" if isinstance(reason, str) and reason else ""
            count = f", {progress.failed} records failed" if progress.failed else ""
            raise BulkJobError(
                f"bulk job {transfer.shown(job_id)} ended as {progress.state}{count}{about}",
                job=clean_job(job, transfer.clean),
                errors=transfer.clean(errors),
            )
        if transfer.ends is not None and _clock.current().monotonic() + wait >= transfer.ends:
            state = progress.state or "in an unknown state"
            raise APITimeoutError(f"bulk job {transfer.shown(job_id)} is {state}: the deadline passed")
        yield Wait(wait)
        wait = min(wait * 2, LONGEST_POLL)


def _errors(job_id: str) -> Work[Sequence[Any]]:
    try:
        errors: Sequence[Any] = yield Errors(job_id)
    except ElementsError:
        return ()  # what became of the job matters more than why it cannot be told
    return errors


def _fetch(job_id: str, progress: BulkProgress, sink: Sink, transfer: Transfer) -> Work[None]:
    """Fetch the file; from its start again if the connection breaks."""
    tries = 0
    while True:
        tries += 1
        try:
            yield Fetch(job_id, progress)
            return
        except BadFile as error:
            raise DecodeError(
                f"the file of bulk job {transfer.shown(job_id)}: {error}",
                status_code=200, body=b"", method="GET", url="",
            ) from None  # fmt: skip
        except APIConnectionError as error:
            wait = backoff(tries, random.random)
            late = transfer.ends is not None and _clock.current().monotonic() + wait >= transfer.ends
            # What went wrong before the file began has been retried already.
            if not error.while_reading or late or tries > transfer.options.max_retries or not sink.restart():
                raise
        yield Wait(wait)
