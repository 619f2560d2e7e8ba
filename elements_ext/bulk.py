"""Bulk jobs, from start to end: many records to or from a file in a few calls.

    graph.bulk.download("events", to="events.jsonl", where=F("subject").like("tax%"))
    graph.bulk.upload("contacts", "contacts.csv")

Bulk has to be enabled for the instance (else 400); files are kept three days at most. Source: the vendor's
documentation and the definitions of elements that share this API.
"""

from __future__ import annotations

import inspect
import json
import random
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from microsoft_graph_element_api.resources.bulk import AsyncBulkResource, BulkResource

from . import _clock
from ._bulk import (
    MOST_ERRORS,
    Ask,
    BulkProgress,
    BulkResult,
    Errors,
    Fetch,
    Step,
    Tell,
    Wait,
    Work,
    job_id_of,
    run_job,
    start_and_run,
)
from ._files import ACCEPTED, REQUESTED, Format, Sink, Source, Target, Upload, check_format, read_records
from ._options import NOT_GIVEN, Options, Unset
from ._retry import backoff
from .errors import APIConnectionError, ElementsError

if TYPE_CHECKING:
    from ._runner import AsyncRunner, Runner

__all__ = ["AsyncBulk", "Bulk", "BulkProgress", "BulkResult", "read_records"]

T = TypeVar("T")
OnProgress = Callable[[BulkProgress], Any]


def _start(object_name: str, where: str | None, fields: str | Sequence[str] | None, format: Format) -> Ask:
    body: dict[str, Any] = {"objectName": object_name, "format": REQUESTED[check_format(format)]}
    if where is not None:
        body["where"] = str.__str__(where)
    if fields is not None:
        body["selectFields"] = fields if isinstance(fields, str) else ",".join(fields)
    return Ask("create_download", keywords={"body": body})


def _send(object_name: str, upload: Upload, identifier: str | None) -> Ask:
    settings = {"format": "csv" if upload.format == "csv" else "json"}
    if identifier is not None:
        settings["identifierFieldName"] = identifier
    form = {"file": (upload.name, upload.file, upload.content_type), "metaData": json.dumps(settings)}
    return Ask("create_upload", (object_name,), {"body": form})


def _ends(options: Options, deadline: float | Unset | None) -> float | None:
    seconds = options.but(deadline=deadline).deadline
    return None if seconds is None else _clock.current().monotonic() + seconds


def _may_restart(error: ElementsError, sink: Sink, tries: int, options: Options) -> bool:
    return isinstance(error, APIConnectionError) and tries <= options.max_retries and sink.restart()


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

        `to` is a path, which exists only when the file is whole, or a binary file. `format` is `"jsonl"`, `"csv"` or
        `"json"` (an array). `deadline` in seconds bounds it all; by default the client's. The job is cancelled if this
        is interrupted.

        Raises `BulkJobError` with the record errors if the job fails, `APITimeoutError` when time is up (the job goes
        on: `error.job_id`), and what any call raises.
        """
        options = self._runner.reader.options
        with Sink(to, check_format(format)) as sink:
            work = start_and_run(
                _start(object_name, where, fields, format), ends := _ends(options, deadline), fetch=True
            )
            return self._run(work, ends, on_progress, object_name, format, sink)

    def start_download(
        self,
        object_name: str,
        *,
        where: str | None = None,
        fields: str | Sequence[str] | None = None,
        format: Format = "jsonl",
    ) -> str:
        """Only start a download; gives the job's id, for `finish_download` in this or another process."""
        start = _start(object_name, where, fields, format)
        return job_id_of(self.create_download(**(start.keywords or {})))

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
        """Wait for a job that was started before, and stream its file. Otherwise like `download`."""
        with Sink(to, check_format(format)) as sink:
            ends = _ends(self._runner.reader.options, deadline)
            return self._run(run_job(job_id, ends, fetch=True), ends, on_progress, object_name, format, sink)

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

        `source` is a path, a binary file (with `format`), or an iterable of mappings. CSV has a header row, JSON one
        record to a line. `identifier` names the field that tells which record to change rather than create. Raises
        what `download` raises; records that failed in a job that ended well are in the result's `errors`.
        """
        ends = _ends(self._runner.reader.options, deadline)
        with Upload(source, format) as upload:
            work = start_and_run(_send(object_name, upload, identifier), ends, fetch=False)
            return self._run(work, ends, on_progress, object_name, upload.format, None)

    def _run(
        self,
        work: Work[T],
        ends: float | None,
        on_progress: OnProgress | None,
        object_name: str,
        format: Format,
        sink: Sink | None,
    ) -> T:
        plain = BulkResource(self._runner.until(ends))
        try:
            step = next(work)
            while True:
                try:
                    outcome = self._perform(step, plain, on_progress, object_name, format, sink)
                except BaseException as error:
                    step = work.throw(error)
                else:
                    step = work.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result

    def _perform(
        self,
        step: Step,
        plain: BulkResource,
        on_progress: OnProgress | None,
        object_name: str,
        format: Format,
        sink: Sink | None,
    ) -> Any:
        if isinstance(step, Ask):
            return getattr(plain, step.method)(*step.arguments, **(step.keywords or {}))
        if isinstance(step, Wait):
            return _clock.current().sleep(step.seconds)
        if isinstance(step, Tell):
            return on_progress(step.progress) if on_progress is not None else None
        if isinstance(step, Errors):
            try:
                return plain.errors(step.job_id).collect(MOST_ERRORS)
            except ElementsError:
                return []  # what became of the job matters more than why it cannot be told
        assert sink is not None
        return self._fetch(step, plain, on_progress, object_name, format, sink)

    def _fetch(
        self,
        step: Fetch,
        plain: BulkResource,
        on_progress: OnProgress | None,
        object_name: str,
        format: Format,
        sink: Sink,
    ) -> int:
        tries = 0
        while True:
            tries += 1
            try:
                with plain.file(step.job_id, object_name, accept=ACCEPTED[format]) as stream:
                    for chunk in stream:
                        sink.write(chunk)
                        if on_progress is not None:
                            on_progress(_written(step.progress, sink))
                sink.finish()
                return sink.written
            except ElementsError as error:
                if not _may_restart(error, sink, tries, self._runner.reader.options):
                    raise
            _clock.current().sleep(backoff(tries, random.random))


def _written(progress: BulkProgress, sink: Sink) -> BulkProgress:
    return BulkProgress(progress.state, progress.records, progress.failed, sink.written)


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
        options = self._runner.reader.options
        with Sink(to, check_format(format)) as sink:
            work = start_and_run(
                _start(object_name, where, fields, format), ends := _ends(options, deadline), fetch=True
            )
            return await self._run(work, ends, on_progress, object_name, format, sink)

    async def start_download(
        self,
        object_name: str,
        *,
        where: str | None = None,
        fields: str | Sequence[str] | None = None,
        format: Format = "jsonl",
    ) -> str:
        """Only start a download; gives the job's id, for `finish_download` in this or another process."""
        start = _start(object_name, where, fields, format)
        return job_id_of(await self.create_download(**(start.keywords or {})))

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
        """Wait for a job that was started before, and stream its file. Otherwise like `download`."""
        with Sink(to, check_format(format)) as sink:
            ends = _ends(self._runner.reader.options, deadline)
            return await self._run(run_job(job_id, ends, fetch=True), ends, on_progress, object_name, format, sink)

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
        ends = _ends(self._runner.reader.options, deadline)
        with Upload(source, format) as upload:
            work = start_and_run(_send(object_name, upload, identifier), ends, fetch=False)
            return await self._run(work, ends, on_progress, object_name, upload.format, None)

    async def _run(
        self,
        work: Work[T],
        ends: float | None,
        on_progress: OnProgress | None,
        object_name: str,
        format: Format,
        sink: Sink | None,
    ) -> T:
        plain = AsyncBulkResource(self._runner.until(ends))
        try:
            step = next(work)
            while True:
                try:
                    outcome = await self._perform(step, plain, on_progress, object_name, format, sink)
                except BaseException as error:
                    step = work.throw(error)
                else:
                    step = work.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result

    async def _perform(
        self,
        step: Step,
        plain: AsyncBulkResource,
        on_progress: OnProgress | None,
        object_name: str,
        format: Format,
        sink: Sink | None,
    ) -> Any:
        if isinstance(step, Ask):
            return await getattr(plain, step.method)(*step.arguments, **(step.keywords or {}))
        if isinstance(step, Wait):
            return await _clock.current().asleep(step.seconds)
        if isinstance(step, Tell):
            return await _told(on_progress, step.progress)
        if isinstance(step, Errors):
            try:
                return await plain.errors(step.job_id).collect(MOST_ERRORS)
            except ElementsError:
                return []  # what became of the job matters more than why it cannot be told
        assert sink is not None
        return await self._fetch(step, plain, on_progress, object_name, format, sink)

    async def _fetch(
        self,
        step: Fetch,
        plain: AsyncBulkResource,
        on_progress: OnProgress | None,
        object_name: str,
        format: Format,
        sink: Sink,
    ) -> int:
        tries = 0
        while True:
            tries += 1
            try:
                async with await plain.file(step.job_id, object_name, accept=ACCEPTED[format]) as stream:
                    async for chunk in stream:
                        sink.write(chunk)
                        await _told(on_progress, _written(step.progress, sink))
                sink.finish()
                return sink.written
            except ElementsError as error:
                if not _may_restart(error, sink, tries, self._runner.reader.options):
                    raise
            await _clock.current().asleep(backoff(tries, random.random))


async def _told(on_progress: OnProgress | None, progress: BulkProgress) -> None:
    if on_progress is None:
        return
    told: object = on_progress(progress)
    if inspect.isawaitable(told):
        await told
