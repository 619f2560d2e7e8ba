"""Bulk jobs, from start to end: many records to or from a file in a few calls.

    graph.bulk.download("events", to="events.jsonl", where=F("subject").like("tax%"))
    graph.bulk.upload("contacts", "contacts.csv")

Bulk has to be enabled for the instance (else 400); files are kept three days at most. Source: the vendor's
documentation and the definitions of elements that share this API.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from microsoft_graph_element_api.resources.bulk import AsyncBulkResource, BulkResource

from . import _clock
from ._bulk import (
    MOST_ERRORS,
    Ask,
    BulkProgress,
    BulkResult,
    Cancel,
    Errors,
    Step,
    Tell,
    Transfer,
    Wait,
    Work,
    job_id_of,
    run_job,
    start_and_run,
    start_download,
    start_upload,
)
from ._files import ACCEPTED, Format, Sink, Target, check_format
from ._options import NOT_GIVEN, Unset
from ._records import Source, Upload, read_records

if TYPE_CHECKING:
    from ._runner import AsyncRunner, Runner

__all__ = ["AsyncBulk", "Bulk", "BulkProgress", "BulkResult", "read_records"]

T = TypeVar("T")
OnProgress = Callable[[BulkProgress], Any]


class Bulk(BulkResource):
    """Bulk jobs: `download` and `upload` do all of it; the other methods are its single steps."""

    __slots__ = ()
    _runner: Runner

    def download(
        self,
        object_name: str,
        *,
        to: Target,
        where: str | None = None,
        fields: str | Sequence[str] | None = None,
        format: Format = "jsonl",
        on_progress: OnProgress | None = None,
        deadline: float | Unset | None = NOT_GIVEN,
    ) -> BulkResult:
        """Download an object's records to a file: start the job, wait for it, stream the file.

        `to` is a path, which exists only when the file is whole, or a binary file. Of a link the target is written,
        and a file that is replaced keeps its mode; anything but a regular file is refused. `format` is `"jsonl"`,
        `"csv"` or `"json"` (an array). `deadline` in seconds bounds it all; by default the client's. The job is
        cancelled if this is interrupted: by Ctrl-C, by the end of its task, by an error of `on_progress` or of the
        disk.

        Raises `ConfigurationError` before anything is sent if `to` cannot be written, `BulkJobError` with the record
        errors if the job fails, `APITimeoutError` when time is up (the job goes on: `error.job_id`), `DecodeError` for
        a file that is not what was asked for, and what any call raises.
        """
        start = start_download(object_name, where, fields, format)
        with Sink(to, format) as sink:
            transfer = Transfer.starting_now(object_name, format, self._runner.reader, deadline, on_progress, sink)
            return self._run(start_and_run(start, transfer), transfer)

    def start_download(
        self,
        object_name: str,
        *,
        where: str | None = None,
        fields: str | Sequence[str] | None = None,
        format: Format = "jsonl",
    ) -> str:
        """Only start a download; gives the job's id, for `finish_download` in this or another process."""
        start = start_download(object_name, where, fields, format)
        return job_id_of(self.create_download(**(start.keywords or {})), self._runner.reader.clean)

    def finish_download(
        self,
        job_id: str,
        object_name: str,
        *,
        to: Target,
        format: Format = "jsonl",
        on_progress: OnProgress | None = None,
        deadline: float | Unset | None = NOT_GIVEN,
    ) -> BulkResult:
        """Wait for a job that was started before, and stream its file.

        Otherwise like `download`, but that the job goes on whatever interrupts this: it can be finished later.
        """
        with Sink(to, check_format(format)) as sink:
            transfer = Transfer.starting_now(object_name, format, self._runner.reader, deadline, on_progress, sink)
            return self._run(run_job(job_id, transfer), transfer)

    def upload(
        self,
        object_name: str,
        source: Source,
        *,
        format: Format | None = None,
        identifier: str | None = None,
        on_progress: OnProgress | None = None,
        deadline: float | Unset | None = NOT_GIVEN,
    ) -> BulkResult:
        """Upload records to an object, and wait until they are in.

        `source` is a path, a binary file (with `format`), or an iterable of mappings. CSV has a header row. JSON has
        one record to a line, or is an array of records, or records over several lines each, none longer than
        16,777,216 characters; the latter two are written to a temporary file as lines first. `identifier` names the
        field that tells which record to change rather than create.

        Raises `ConfigurationError` before anything is sent for a source that cannot be read so, and else what
        `download` raises; what the iterable raises stays what it is. Records that failed in a job that ended well are
        in the result's `errors`.
        """
        with Upload(source, format) as upload:
            transfer = Transfer.starting_now(object_name, upload.format, self._runner.reader, deadline, on_progress)
            return self._run(start_and_run(start_upload(object_name, upload, identifier), transfer), transfer)

    def _run(self, work: Work[T], transfer: Transfer) -> T:
        plain = BulkResource(self._runner.until(transfer.ends))
        try:
            step = next(work)
            while True:
                try:
                    outcome = self._perform(step, plain, transfer)
                except BaseException as error:
                    step = work.throw(error)
                else:
                    step = work.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result

    def _perform(self, step: Step, plain: BulkResource, transfer: Transfer) -> Any:
        if isinstance(step, Ask):
            return getattr(plain, step.method)(*step.arguments, **(step.keywords or {}))
        if isinstance(step, Cancel):
            return BulkResource(self._runner.brief()).cancel(step.job_id)
        if isinstance(step, Wait):
            return _clock.current().sleep(step.seconds)
        if isinstance(step, Tell):
            return _tell(transfer, step.progress)
        if isinstance(step, Errors):
            return plain.errors(step.job_id).collect(MOST_ERRORS)
        assert transfer.sink is not None
        with plain.file(step.job_id, transfer.object_name, accept=ACCEPTED[transfer.format]) as stream:
            for chunk in stream:
                transfer.sink.write(chunk)
                _tell(transfer, step.progress)
        return transfer.sink.finish(step.progress.records)


def _tell(transfer: Transfer, progress: BulkProgress) -> Any:
    """Tell the caller how far the job has come, the bytes written among it."""
    if transfer.on_progress is None:
        return None
    written = transfer.sink.written if transfer.sink is not None else 0
    return transfer.on_progress(BulkProgress(progress.state, progress.records, progress.failed, written))


class AsyncBulk(AsyncBulkResource):
    """Bulk jobs for asyncio: `download` and `upload` do all of it; the other methods are its single steps."""

    __slots__ = ()
    _runner: AsyncRunner

    async def download(
        self,
        object_name: str,
        *,
        to: Target,
        where: str | None = None,
        fields: str | Sequence[str] | None = None,
        format: Format = "jsonl",
        on_progress: OnProgress | None = None,
        deadline: float | Unset | None = NOT_GIVEN,
    ) -> BulkResult:
        """Download an object's records to a file; see `Bulk.download`. `on_progress` may be a coroutine function."""
        start = start_download(object_name, where, fields, format)
        with Sink(to, format) as sink:
            transfer = Transfer.starting_now(object_name, format, self._runner.reader, deadline, on_progress, sink)
            return await self._run(start_and_run(start, transfer), transfer)

    async def start_download(
        self,
        object_name: str,
        *,
        where: str | None = None,
        fields: str | Sequence[str] | None = None,
        format: Format = "jsonl",
    ) -> str:
        """Only start a download; gives the job's id, for `finish_download` in this or another process."""
        start = start_download(object_name, where, fields, format)
        return job_id_of(await self.create_download(**(start.keywords or {})), self._runner.reader.clean)

    async def finish_download(
        self,
        job_id: str,
        object_name: str,
        *,
        to: Target,
        format: Format = "jsonl",
        on_progress: OnProgress | None = None,
        deadline: float | Unset | None = NOT_GIVEN,
    ) -> BulkResult:
        """Wait for a job that was started before, and stream its file; see `Bulk.finish_download`."""
        with Sink(to, check_format(format)) as sink:
            transfer = Transfer.starting_now(object_name, format, self._runner.reader, deadline, on_progress, sink)
            return await self._run(run_job(job_id, transfer), transfer)

    async def upload(
        self,
        object_name: str,
        source: Source,
        *,
        format: Format | None = None,
        identifier: str | None = None,
        on_progress: OnProgress | None = None,
        deadline: float | Unset | None = NOT_GIVEN,
    ) -> BulkResult:
        """Upload records to an object, and wait until they are in; see `Bulk.upload`."""
        with Upload(source, format) as upload:
            transfer = Transfer.starting_now(object_name, upload.format, self._runner.reader, deadline, on_progress)
            return await self._run(start_and_run(start_upload(object_name, upload, identifier), transfer), transfer)

    async def _run(self, work: Work[T], transfer: Transfer) -> T:
        plain = AsyncBulkResource(self._runner.until(transfer.ends))
        try:
            step = next(work)
            while True:
                try:
                    outcome = await self._perform(step, plain, transfer)
                except BaseException as error:
                    step = work.throw(error)
                else:
                    step = work.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result

    async def _perform(self, step: Step, plain: AsyncBulkResource, transfer: Transfer) -> Any:
        if isinstance(step, Ask):
            return await getattr(plain, step.method)(*step.arguments, **(step.keywords or {}))
        if isinstance(step, Cancel):
            return await AsyncBulkResource(self._runner.brief()).cancel(step.job_id)
        if isinstance(step, Wait):
            return await _clock.current().asleep(step.seconds)
        if isinstance(step, Tell):
            return await _awaited(_tell(transfer, step.progress))
        if isinstance(step, Errors):
            return await plain.errors(step.job_id).collect(MOST_ERRORS)
        assert transfer.sink is not None
        async with await plain.file(step.job_id, transfer.object_name, accept=ACCEPTED[transfer.format]) as stream:
            async for chunk in stream:
                transfer.sink.write(chunk)
                await _awaited(_tell(transfer, step.progress))
        return transfer.sink.finish(step.progress.records)


async def _awaited(told: object) -> None:
    if inspect.isawaitable(told):
        await told
