"""Audit log of the partner account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import audit_logs as operations

if TYPE_CHECKING:
    from .. import models, types


class AuditLogsResource:
    """Audit log of the partner account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def list(
        self, date: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.AuditRecord]:
        """List the audit log of a month.

        What was done in the partner's account in a month. Times have no zone, and whether the day or the
        month comes first is not certain. A token carries its page size: the size may be left out from the
        second page on. Permission: elements.report.read.all. Source: Elements API reference, audit log
        group (October 2026).

        Args:
            date: Month to read, as yyyyMM.
            page_size: Items on a page. No default is documented. 1 to 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.audit_logs_list.request(date, page_size=page_size, cursor=cursor))


class AsyncAuditLogsResource:
    """Audit log of the partner account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    def list(
        self, date: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.AuditRecord]:
        """List the audit log of a month."""
        return self._runner.pager(operations.audit_logs_list.request(date, page_size=page_size, cursor=cursor))


class RawAuditLogsResource(RawResource):
    """The methods of `AuditLogsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = Raw(lambda: operations.audit_logs_list.request)


class AsyncRawAuditLogsResource(AsyncRawResource):
    """The methods of `AsyncAuditLogsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = AsyncRaw(lambda: operations.audit_logs_list.request)
