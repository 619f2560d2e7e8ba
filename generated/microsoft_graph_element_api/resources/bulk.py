"""Bulk jobs: files of records that are downloaded or uploaded in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import bulk as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models, types


class BulkResource:
    """Bulk jobs: files of records that are downloaded or uploaded in one go."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def cancel(self, id: str | int | None, /) -> models.BulkJob:
        """Cancel a bulk job.

        Stops a job; its state becomes CANCELLED by way of CANCELLATION_PENDING. Needs the user secret and
        the element token. Source: definitions of sibling elements, vendor guide and tests, bulk.

        Args:
            id: Id of the bulk job.
        """
        return self._runner.call(operations.bulk_cancel.request(id))

    def create_download(self, *, body: models.BulkDownload | Mapping[str, Any]) -> models.BulkJob:
        """Start a bulk download.

        Starts a job that writes records of an object to a file; the newer way, and the only one that works
        on cloned elements. Needs the user secret and the element token. Source: definitions of sibling
        elements, bulk.

        Args:
            body: A bulk download to start.
        """
        return self._runner.call(operations.bulk_create_download.request(body=body))

    def create_upload(
        self,
        object_name: str | int | None,
        /,
        *,
        body: models.BulkUpload | Mapping[str, Any],
        elements_async_callback_url: str | None = None,
    ) -> models.BulkJob:
        """Start a bulk upload.

        Starts a job that writes the records of a file to an object. The file is CSV with a header row, or
        JSON with one record to a line. Needs the user secret and the element token. Source: definitions of
        sibling elements, vendor guide and tests, bulk.

        Args:
            object_name: Name of the object, as objects.list gives it.
            body: The form of a bulk upload.
            elements_async_callback_url: Where to post the result of the job when it is done; signed with
                Elements-Webhook-Signature if the instance has a signature key.
        """
        return self._runner.call(
            operations.bulk_create_upload.request(
                object_name, body=body, elements_async_callback_url=elements_async_callback_url
            )
        )

    def errors(
        self,
        id: str | int | None,
        /,
        *,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[str | dict[str, Any]]:
        """List the errors of a bulk job.

        What failed, record by record. Strings by the definitions; objects occur. No token comes with the
        last page. Needs the user secret and the element token. Source: definitions of sibling elements,
        vendor guide and tests, bulk.

        Args:
            id: Id of the bulk job.
            fields: Names of the fields to give; all if absent. Sent as one value, separated by commas.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.bulk_errors.request(id, fields=fields, page_size=page_size, cursor=cursor))

    def file(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        json: str | None = None,
        accept: Literal["text/csv", "application/json", "application/jsonl"] | str | None = None,
    ) -> types.ByteStream:
        """Get the file of a bulk download.

        The file that a finished download has written; kept for three days at most. JSON of either kind has
        one record to a line, and a lone record is a plain object. The answer is a stream. Needs the user
        secret and the element token. Source: definitions of sibling elements, vendor guide and tests, bulk.

        Args:
            id: Id of the bulk job.
            object_name: Name of the object, as objects.list gives it.
            json: Settings for JSON as a JSON object. Not documented; the vendor's tests send it.
            accept: Media type to ask for. Default: text/csv.
        """
        return self._runner.stream(operations.bulk_file.request(id, object_name, json=json, accept=accept))

    def jobs(
        self,
        *,
        where: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.BulkJob]:
        """List bulk jobs.

        Bulk jobs of the instance. Can be filtered by object_name, job_status (bulk_status on some
        elements), job_direction and record_count. The definitions type the answer as one object; it is an
        array. Needs the user secret and the element token. Source: definitions of sibling elements, bulk.

        Args:
            where: Which records, as a CEQL condition without the word WHERE. What Microsoft Graph cannot
                filter by is answered with 400.
            fields: Names of the fields to give; all if absent. Sent as one value, separated by commas.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.bulk_jobs.request(where=where, fields=fields, page_size=page_size, cursor=cursor)
        )

    def query(
        self,
        *,
        body: models.BulkQueryForm | Mapping[str, Any] | None = None,
        q: str,
        last_run_date: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        elements_async_callback_url: str | None = None,
    ) -> models.BulkJob:
        """Start a bulk download by a query.

        Starts a job that writes the result of a query to a file. The definitions do not require `q`;
        without it there is nothing to do. Bulk jobs that are not enabled are answered with 400. Needs the
        user secret and the element token. Source: definitions of sibling elements, vendor guide and tests,
        bulk.

        Args:
            body: The form of a bulk download by a query.
            q: The query: select <fields or *> from <object> [where <condition>] [limit <n>].
            last_run_date: Date of the run before this one. Its form is not documented.
            from_: Date that records are taken from. Its form is not documented.
            to: Date that records are taken to. Its form is not documented.
            elements_async_callback_url: Where to post the result of the job when it is done; signed with
                Elements-Webhook-Signature if the instance has a signature key.
        """
        return self._runner.call(
            operations.bulk_query.request(
                body=body,
                q=q,
                last_run_date=last_run_date,
                from_=from_,
                to=to,
                elements_async_callback_url=elements_async_callback_url,
            )
        )

    def status(self, id: str | int | None, /) -> models.BulkJob:
        """Get the state of a bulk job.

        How far a job has come. Ask until the state is a final one. Needs the user secret and the element
        token. Source: definitions of sibling elements, vendor guide and tests, bulk.

        Args:
            id: Id of the bulk job.
        """
        return self._runner.call(operations.bulk_status.request(id))


class AsyncBulkResource:
    """Bulk jobs: files of records that are downloaded or uploaded in one go."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def cancel(self, id: str | int | None, /) -> models.BulkJob:
        """Cancel a bulk job."""
        return await self._runner.call(operations.bulk_cancel.request(id))

    async def create_download(self, *, body: models.BulkDownload | Mapping[str, Any]) -> models.BulkJob:
        """Start a bulk download."""
        return await self._runner.call(operations.bulk_create_download.request(body=body))

    async def create_upload(
        self,
        object_name: str | int | None,
        /,
        *,
        body: models.BulkUpload | Mapping[str, Any],
        elements_async_callback_url: str | None = None,
    ) -> models.BulkJob:
        """Start a bulk upload."""
        return await self._runner.call(
            operations.bulk_create_upload.request(
                object_name, body=body, elements_async_callback_url=elements_async_callback_url
            )
        )

    def errors(
        self,
        id: str | int | None,
        /,
        *,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[str | dict[str, Any]]:
        """List the errors of a bulk job."""
        return self._runner.pager(operations.bulk_errors.request(id, fields=fields, page_size=page_size, cursor=cursor))

    async def file(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        json: str | None = None,
        accept: Literal["text/csv", "application/json", "application/jsonl"] | str | None = None,
    ) -> types.AsyncByteStream:
        """Get the file of a bulk download."""
        return await self._runner.stream(operations.bulk_file.request(id, object_name, json=json, accept=accept))

    def jobs(
        self,
        *,
        where: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.BulkJob]:
        """List bulk jobs."""
        return self._runner.pager(
            operations.bulk_jobs.request(where=where, fields=fields, page_size=page_size, cursor=cursor)
        )

    async def query(
        self,
        *,
        body: models.BulkQueryForm | Mapping[str, Any] | None = None,
        q: str,
        last_run_date: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        elements_async_callback_url: str | None = None,
    ) -> models.BulkJob:
        """Start a bulk download by a query."""
        return await self._runner.call(
            operations.bulk_query.request(
                body=body,
                q=q,
                last_run_date=last_run_date,
                from_=from_,
                to=to,
                elements_async_callback_url=elements_async_callback_url,
            )
        )

    async def status(self, id: str | int | None, /) -> models.BulkJob:
        """Get the state of a bulk job."""
        return await self._runner.call(operations.bulk_status.request(id))


class RawBulkResource(RawResource):
    """The methods of `BulkResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    cancel = Raw(lambda: operations.bulk_cancel.request)
    create_download = Raw(lambda: operations.bulk_create_download.request)
    create_upload = Raw(lambda: operations.bulk_create_upload.request)
    errors = Raw(lambda: operations.bulk_errors.request)
    file = Raw(lambda: operations.bulk_file.request)
    jobs = Raw(lambda: operations.bulk_jobs.request)
    query = Raw(lambda: operations.bulk_query.request)
    status = Raw(lambda: operations.bulk_status.request)


class AsyncRawBulkResource(AsyncRawResource):
    """The methods of `AsyncBulkResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    cancel = AsyncRaw(lambda: operations.bulk_cancel.request)
    create_download = AsyncRaw(lambda: operations.bulk_create_download.request)
    create_upload = AsyncRaw(lambda: operations.bulk_create_upload.request)
    errors = AsyncRaw(lambda: operations.bulk_errors.request)
    file = AsyncRaw(lambda: operations.bulk_file.request)
    jobs = AsyncRaw(lambda: operations.bulk_jobs.request)
    query = AsyncRaw(lambda: operations.bulk_query.request)
    status = AsyncRaw(lambda: operations.bulk_status.request)
