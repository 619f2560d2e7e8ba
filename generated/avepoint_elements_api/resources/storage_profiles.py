"""Storage profiles of the partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import storage_profiles as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class StorageProfilesResource:
    """Storage profiles of the partner."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def list(
        self,
        *,
        body: models.StorageProfileFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.StorageProfile]:
        """List storage profiles.

        Storage profiles of the partner; all of them, or those whose ids are given. The tables write the
        path without /partner, the request sample with it: this is the sample's. Permission:
        elements.license.read.all. Source: Elements API reference, storage profile group (October 2026).

        Args:
            body: Which storage profiles to list.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.storage_profiles_list.request(body=body, page_size=page_size, cursor=cursor)
        )


class AsyncStorageProfilesResource:
    """Storage profiles of the partner."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    def list(
        self,
        *,
        body: models.StorageProfileFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.StorageProfile]:
        """List storage profiles."""
        return self._runner.pager(
            operations.storage_profiles_list.request(body=body, page_size=page_size, cursor=cursor)
        )


class RawStorageProfilesResource(RawResource):
    """The methods of `StorageProfilesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = Raw(lambda: operations.storage_profiles_list.request)


class AsyncRawStorageProfilesResource(AsyncRawResource):
    """The methods of `AsyncStorageProfilesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = AsyncRaw(lambda: operations.storage_profiles_list.request)
