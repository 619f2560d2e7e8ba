"""What belongs to the caller's own account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import current_account as operations

if TYPE_CHECKING:
    from .. import models, types


class CurrentAccountResource:
    """What belongs to the caller's own account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def list_instances(
        self, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.Instance]:
        """List the instances of the caller's account.

        Instances of the account that the user secret belongs to. The answer holds their tokens. Needs the
        user and the organization secret. Source: client code made from the platform's description (2019).

        Args:
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.current_account_list_instances.request(page_size=page_size, cursor=cursor))


class AsyncCurrentAccountResource:
    """What belongs to the caller's own account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    def list_instances(
        self, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.Instance]:
        """List the instances of the caller's account."""
        return self._runner.pager(operations.current_account_list_instances.request(page_size=page_size, cursor=cursor))


class RawCurrentAccountResource(RawResource):
    """The methods of `CurrentAccountResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list_instances = Raw(lambda: operations.current_account_list_instances.request)


class AsyncRawCurrentAccountResource(AsyncRawResource):
    """The methods of `AsyncCurrentAccountResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list_instances = AsyncRaw(lambda: operations.current_account_list_instances.request)
