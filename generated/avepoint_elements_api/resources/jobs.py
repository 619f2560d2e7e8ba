"""Backup and scan jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import jobs as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class JobsResource:
    """Backup and scan jobs."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def list(
        self,
        customer_id: str | int | None,
        /,
        *,
        body: models.JobFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Job]:
        """List the jobs of a customer.

        Backup and scan jobs of a customer, optionally of one type and module. Placeholder rows have N/A in
        every text field. Permission: elements.jobs.read.all. Source: Elements API reference, job group
        (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            body: Which jobs to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.jobs_list.request(customer_id, body=body, page_size=page_size, cursor=cursor)
        )

    def report_details(
        self,
        customer_id: str | int | None,
        job_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.JobReportItem]:
        """List the objects of a job's report.

        Result of a job for each object. The page size has to be given on each request. Permission:
        elements.jobs.read.all. Source: Elements API reference, job group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            job_id: Id of the job, as jobs.list gives it. Not a GUID.
            page_size: Items on a page. The service insists on it. 1 to 1000.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.jobs_report_details.request(customer_id, job_id, page_size=page_size, cursor=cursor)
        )


class AsyncJobsResource:
    """Backup and scan jobs."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    def list(
        self,
        customer_id: str | int | None,
        /,
        *,
        body: models.JobFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Job]:
        """List the jobs of a customer."""
        return self._runner.pager(
            operations.jobs_list.request(customer_id, body=body, page_size=page_size, cursor=cursor)
        )

    def report_details(
        self,
        customer_id: str | int | None,
        job_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.JobReportItem]:
        """List the objects of a job's report."""
        return self._runner.pager(
            operations.jobs_report_details.request(customer_id, job_id, page_size=page_size, cursor=cursor)
        )


class RawJobsResource(RawResource):
    """The methods of `JobsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = Raw(lambda: operations.jobs_list.request)
    report_details = Raw(lambda: operations.jobs_report_details.request)


class AsyncRawJobsResource(AsyncRawResource):
    """The methods of `AsyncJobsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = AsyncRaw(lambda: operations.jobs_list.request)
    report_details = AsyncRaw(lambda: operations.jobs_report_details.request)
