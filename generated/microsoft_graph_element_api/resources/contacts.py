"""Contacts of the signed-in user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import contacts as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models, types


class ContactsResource:
    """Contacts of the signed-in user."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, *, body: models.Contact | Mapping[str, Any]) -> models.Contact:
        """Create a contact.

        Adds a contact. A search right after it may not find it yet. Needs the user secret and the element
        token. Source: definition of an extended Microsoft Graph element and tests of the plain one,
        contacts; Microsoft Graph reference, contact.

        Args:
            body: A contact. In a change, only what is given is changed.
        """
        return self._runner.call(operations.contacts_create.request(body=body))

    def delete(self, id: str | int | None, /) -> None:
        """Delete a contact.

        Removes a contact. Needs the user secret and the element token. Source: definition of an extended
        Microsoft Graph element and tests of the plain one, contacts.

        Args:
            id: Id of the contact.
        """
        return self._runner.call(operations.contacts_delete.request(id))

    def get(self, id: str | int | None, /) -> models.Contact:
        """Get a contact.

        One contact. Needs the user secret and the element token. Source: definition of an extended
        Microsoft Graph element and tests of the plain one, contacts; Microsoft Graph reference, contact.

        Args:
            id: Id of the contact.
        """
        return self._runner.call(operations.contacts_get.request(id))

    def list(
        self,
        *,
        where: str | None = None,
        order_by: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Contact]:
        """List contacts.

        Contacts of the signed-in user. Needs the user secret and the element token. Source: definition of
        an extended Microsoft Graph element and tests of the plain one, contacts.

        Args:
            where: Which records, as a CEQL condition without the word WHERE. What Microsoft Graph cannot
                filter by is answered with 400.
            order_by: Field to sort by, with asc or desc after a blank.
            fields: Names of the fields to give; all if absent. Sent as one value, separated by commas.
            page_size: Items on a page. Sizes above what Microsoft Graph takes are cut down in silence but
                for the header Elements-Error: the vendor's definition allows 2000, the element's own
                configuration 100. 1 to 2000. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.contacts_list.request(
                where=where, order_by=order_by, fields=fields, page_size=page_size, cursor=cursor
            )
        )

    def update(self, id: str | int | None, /, *, body: models.Contact | Mapping[str, Any]) -> models.Contact:
        """Change a contact.

        Changes the fields that are given. Needs the user secret and the element token. Source: definition
        of an extended Microsoft Graph element and tests of the plain one, contacts; Microsoft Graph
        reference, contact.

        Args:
            id: Id of the contact.
            body: A contact. In a change, only what is given is changed.
        """
        return self._runner.call(operations.contacts_update.request(id, body=body))


class AsyncContactsResource:
    """Contacts of the signed-in user."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, *, body: models.Contact | Mapping[str, Any]) -> models.Contact:
        """Create a contact."""
        return await self._runner.call(operations.contacts_create.request(body=body))

    async def delete(self, id: str | int | None, /) -> None:
        """Delete a contact."""
        return await self._runner.call(operations.contacts_delete.request(id))

    async def get(self, id: str | int | None, /) -> models.Contact:
        """Get a contact."""
        return await self._runner.call(operations.contacts_get.request(id))

    def list(
        self,
        *,
        where: str | None = None,
        order_by: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Contact]:
        """List contacts."""
        return self._runner.pager(
            operations.contacts_list.request(
                where=where, order_by=order_by, fields=fields, page_size=page_size, cursor=cursor
            )
        )

    async def update(self, id: str | int | None, /, *, body: models.Contact | Mapping[str, Any]) -> models.Contact:
        """Change a contact."""
        return await self._runner.call(operations.contacts_update.request(id, body=body))


class RawContactsResource(RawResource):
    """The methods of `ContactsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.contacts_create.request)
    delete = Raw(lambda: operations.contacts_delete.request)
    get = Raw(lambda: operations.contacts_get.request)
    list = Raw(lambda: operations.contacts_list.request)
    update = Raw(lambda: operations.contacts_update.request)


class AsyncRawContactsResource(AsyncRawResource):
    """The methods of `AsyncContactsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.contacts_create.request)
    delete = AsyncRaw(lambda: operations.contacts_delete.request)
    get = AsyncRaw(lambda: operations.contacts_get.request)
    list = AsyncRaw(lambda: operations.contacts_list.request)
    update = AsyncRaw(lambda: operations.contacts_update.request)
