"""Users of a tenant: profile, security, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import users as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class UsersResource:
    """Users of a tenant: profile, security, settings."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(
        self, customer_id: str | int | None, tenant_id: str | int | None, user_id: str | int | None, /
    ) -> models.UserDetails:
        """Get a user.

        All that is known of one user. Which fields are there depends on the kind of user. Permission:
        elements.um.user.read.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
        """
        return self._runner.call(operations.users_get.request(customer_id, tenant_id, user_id))

    def list(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.UserFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.User]:
        """List users.

        Users of a tenant, all or those asked for by identifier. Permission: elements.um.user.read.all.
        Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            body: Which users to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.users_list.request(customer_id, tenant_id, body=body, page_size=page_size, cursor=cursor)
        )

    def security_overview(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        status: models.UserStatus | int | str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.User]:
        """List users by security condition.

        Users of a tenant, all or those in one condition. The page size defaults to 100 here, with no stated
        maximum. Permission: elements.um.user.read.all. Source: Elements API reference, user management,
        dashboard (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            status: Only users in this condition. The table has one code; codes joined by commas are seen in
                the wild, untested.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.users_security_overview.request(
                customer_id, tenant_id, status=status, page_size=page_size, cursor=cursor
            )
        )

    def update_account_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserAccountInformation | Mapping[str, Any],
    ) -> None:
        """Replace account settings.

        Replaces mail, location, language, and start and end of the account of a user; all fields of the
        group are required. Permission: elements.um.user.readwrite.all. Source: Elements API reference, user
        management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Account settings of a user.
        """
        return self._runner.call(
            operations.users_update_account_information.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_alternate_email_address(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserAlternateEmailAddress | Mapping[str, Any],
    ) -> None:
        """Replace alternate addresses.

        Replaces the further mail addresses of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Further mail addresses of a user.
        """
        return self._runner.call(
            operations.users_update_alternate_email_address.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_birthday(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserBirthday | Mapping[str, Any],
    ) -> None:
        """Replace the birthday.

        Replaces the birthday of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Birthday of a user.
        """
        return self._runner.call(operations.users_update_birthday.request(customer_id, tenant_id, user_id, body=body))

    def update_contact_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserContactInformation | Mapping[str, Any],
    ) -> None:
        """Replace contact information.

        Replaces the phone numbers of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Phone numbers of a user.
        """
        return self._runner.call(
            operations.users_update_contact_information.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_general_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserGeneralInformation | Mapping[str, Any],
    ) -> None:
        """Replace general information.

        Replaces names, job title and employee number of a user; all fields of the group are required.
        Permission: elements.um.user.readwrite.all. Source: Elements API reference, user management (October
        2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Names and position of a user.
        """
        return self._runner.call(
            operations.users_update_general_information.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_is_external(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserExternalMark | Mapping[str, Any],
    ) -> None:
        """Mark a user as external or not.

        Replaces the external mark of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Whether a user is external.
        """
        return self._runner.call(
            operations.users_update_is_external.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_is_test(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserTestMark | Mapping[str, Any],
    ) -> None:
        """Mark a user as test user or not.

        Replaces the test mark of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Whether a user is a test user.
        """
        return self._runner.call(operations.users_update_is_test.request(customer_id, tenant_id, user_id, body=body))

    def update_local_contact_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserContactInformation | Mapping[str, Any],
    ) -> None:
        """Replace contact information of a local user.

        Replaces the phone numbers of a local user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Phone numbers of a local user.
        """
        return self._runner.call(
            operations.users_update_local_contact_information.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_local_general_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserGeneralInformation | Mapping[str, Any],
    ) -> None:
        """Replace general information of a local user.

        Replaces names, job title, employee number and comment of a local user; all fields of the group are
        required. Permission: elements.um.user.readwrite.all. Source: Elements API reference, user
        management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Names and position of a local user.
        """
        return self._runner.call(
            operations.users_update_local_general_information.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_local_notes(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserNotes | Mapping[str, Any],
    ) -> None:
        """Replace the notes on a local user.

        Replaces the notes of a local user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Notes on a local user.
        """
        return self._runner.call(
            operations.users_update_local_notes.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_local_office(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserOffice | Mapping[str, Any],
    ) -> None:
        """Replace the office of a local user.

        Replaces company, department with its number, and office of a local user; all fields of the group
        are required. Permission: elements.um.user.readwrite.all. Source: Elements API reference, user
        management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Where a local user works.
        """
        return self._runner.call(
            operations.users_update_local_office.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_local_office_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserOfficeInformation | Mapping[str, Any],
    ) -> None:
        """Replace office information of a local user.

        Replaces postal address, web page and title of a local user; all fields of the group are required.
        Permission: elements.um.user.readwrite.all. Source: Elements API reference, user management (October
        2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Address of a local user.
        """
        return self._runner.call(
            operations.users_update_local_office_information.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_local_profile(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserProfile | Mapping[str, Any],
    ) -> None:
        """Replace the profile of a local user.

        Replaces home directory, profile path and logon script of a local user; all fields of the group are
        required. Permission: elements.um.user.readwrite.all. Source: Elements API reference, user
        management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Profile paths of a local user.
        """
        return self._runner.call(
            operations.users_update_local_profile.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_manager(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserReference | Mapping[str, Any],
    ) -> None:
        """Replace the manager.

        Replaces the manager of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Another user, by name.
        """
        return self._runner.call(operations.users_update_manager.request(customer_id, tenant_id, user_id, body=body))

    def update_office(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserOffice | Mapping[str, Any],
    ) -> None:
        """Replace the office.

        Replaces company, department and office of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Where a user works.
        """
        return self._runner.call(operations.users_update_office.request(customer_id, tenant_id, user_id, body=body))

    def update_office_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserOfficeInformation | Mapping[str, Any],
    ) -> None:
        """Replace office information.

        Replaces the postal address of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Address of a user.
        """
        return self._runner.call(
            operations.users_update_office_information.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_password_setting(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserPasswordSetting | Mapping[str, Any],
    ) -> None:
        """Replace the password policy.

        Replaces whether the password expires of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Password policy of a user.
        """
        return self._runner.call(
            operations.users_update_password_setting.request(customer_id, tenant_id, user_id, body=body)
        )

    def update_sponsor(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserReference | Mapping[str, Any],
    ) -> None:
        """Replace the sponsor.

        Replaces the sponsor of a user; all fields of the group are required. Permission:
        elements.um.user.readwrite.all. Source: Elements API reference, user management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            user_id: Identifier of the user.
            body: Another user, by name.
        """
        return self._runner.call(operations.users_update_sponsor.request(customer_id, tenant_id, user_id, body=body))


class AsyncUsersResource:
    """Users of a tenant: profile, security, settings."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(
        self, customer_id: str | int | None, tenant_id: str | int | None, user_id: str | int | None, /
    ) -> models.UserDetails:
        """Get a user."""
        return await self._runner.call(operations.users_get.request(customer_id, tenant_id, user_id))

    def list(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.UserFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.User]:
        """List users."""
        return self._runner.pager(
            operations.users_list.request(customer_id, tenant_id, body=body, page_size=page_size, cursor=cursor)
        )

    def security_overview(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        status: models.UserStatus | int | str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.User]:
        """List users by security condition."""
        return self._runner.pager(
            operations.users_security_overview.request(
                customer_id, tenant_id, status=status, page_size=page_size, cursor=cursor
            )
        )

    async def update_account_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserAccountInformation | Mapping[str, Any],
    ) -> None:
        """Replace account settings."""
        return await self._runner.call(
            operations.users_update_account_information.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_alternate_email_address(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserAlternateEmailAddress | Mapping[str, Any],
    ) -> None:
        """Replace alternate addresses."""
        return await self._runner.call(
            operations.users_update_alternate_email_address.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_birthday(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserBirthday | Mapping[str, Any],
    ) -> None:
        """Replace the birthday."""
        return await self._runner.call(
            operations.users_update_birthday.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_contact_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserContactInformation | Mapping[str, Any],
    ) -> None:
        """Replace contact information."""
        return await self._runner.call(
            operations.users_update_contact_information.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_general_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserGeneralInformation | Mapping[str, Any],
    ) -> None:
        """Replace general information."""
        return await self._runner.call(
            operations.users_update_general_information.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_is_external(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserExternalMark | Mapping[str, Any],
    ) -> None:
        """Mark a user as external or not."""
        return await self._runner.call(
            operations.users_update_is_external.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_is_test(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserTestMark | Mapping[str, Any],
    ) -> None:
        """Mark a user as test user or not."""
        return await self._runner.call(
            operations.users_update_is_test.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_local_contact_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserContactInformation | Mapping[str, Any],
    ) -> None:
        """Replace contact information of a local user."""
        return await self._runner.call(
            operations.users_update_local_contact_information.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_local_general_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserGeneralInformation | Mapping[str, Any],
    ) -> None:
        """Replace general information of a local user."""
        return await self._runner.call(
            operations.users_update_local_general_information.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_local_notes(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserNotes | Mapping[str, Any],
    ) -> None:
        """Replace the notes on a local user."""
        return await self._runner.call(
            operations.users_update_local_notes.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_local_office(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserOffice | Mapping[str, Any],
    ) -> None:
        """Replace the office of a local user."""
        return await self._runner.call(
            operations.users_update_local_office.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_local_office_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserOfficeInformation | Mapping[str, Any],
    ) -> None:
        """Replace office information of a local user."""
        return await self._runner.call(
            operations.users_update_local_office_information.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_local_profile(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.LocalUserProfile | Mapping[str, Any],
    ) -> None:
        """Replace the profile of a local user."""
        return await self._runner.call(
            operations.users_update_local_profile.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_manager(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserReference | Mapping[str, Any],
    ) -> None:
        """Replace the manager."""
        return await self._runner.call(
            operations.users_update_manager.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_office(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserOffice | Mapping[str, Any],
    ) -> None:
        """Replace the office."""
        return await self._runner.call(
            operations.users_update_office.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_office_information(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserOfficeInformation | Mapping[str, Any],
    ) -> None:
        """Replace office information."""
        return await self._runner.call(
            operations.users_update_office_information.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_password_setting(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserPasswordSetting | Mapping[str, Any],
    ) -> None:
        """Replace the password policy."""
        return await self._runner.call(
            operations.users_update_password_setting.request(customer_id, tenant_id, user_id, body=body)
        )

    async def update_sponsor(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        user_id: str | int | None,
        /,
        *,
        body: models.UserReference | Mapping[str, Any],
    ) -> None:
        """Replace the sponsor."""
        return await self._runner.call(
            operations.users_update_sponsor.request(customer_id, tenant_id, user_id, body=body)
        )


class RawUsersResource(RawResource):
    """The methods of `UsersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.users_get.request)
    list = Raw(lambda: operations.users_list.request)
    security_overview = Raw(lambda: operations.users_security_overview.request)
    update_account_information = Raw(lambda: operations.users_update_account_information.request)
    update_alternate_email_address = Raw(lambda: operations.users_update_alternate_email_address.request)
    update_birthday = Raw(lambda: operations.users_update_birthday.request)
    update_contact_information = Raw(lambda: operations.users_update_contact_information.request)
    update_general_information = Raw(lambda: operations.users_update_general_information.request)
    update_is_external = Raw(lambda: operations.users_update_is_external.request)
    update_is_test = Raw(lambda: operations.users_update_is_test.request)
    update_local_contact_information = Raw(lambda: operations.users_update_local_contact_information.request)
    update_local_general_information = Raw(lambda: operations.users_update_local_general_information.request)
    update_local_notes = Raw(lambda: operations.users_update_local_notes.request)
    update_local_office = Raw(lambda: operations.users_update_local_office.request)
    update_local_office_information = Raw(lambda: operations.users_update_local_office_information.request)
    update_local_profile = Raw(lambda: operations.users_update_local_profile.request)
    update_manager = Raw(lambda: operations.users_update_manager.request)
    update_office = Raw(lambda: operations.users_update_office.request)
    update_office_information = Raw(lambda: operations.users_update_office_information.request)
    update_password_setting = Raw(lambda: operations.users_update_password_setting.request)
    update_sponsor = Raw(lambda: operations.users_update_sponsor.request)


class AsyncRawUsersResource(AsyncRawResource):
    """The methods of `AsyncUsersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.users_get.request)
    list = AsyncRaw(lambda: operations.users_list.request)
    security_overview = AsyncRaw(lambda: operations.users_security_overview.request)
    update_account_information = AsyncRaw(lambda: operations.users_update_account_information.request)
    update_alternate_email_address = AsyncRaw(lambda: operations.users_update_alternate_email_address.request)
    update_birthday = AsyncRaw(lambda: operations.users_update_birthday.request)
    update_contact_information = AsyncRaw(lambda: operations.users_update_contact_information.request)
    update_general_information = AsyncRaw(lambda: operations.users_update_general_information.request)
    update_is_external = AsyncRaw(lambda: operations.users_update_is_external.request)
    update_is_test = AsyncRaw(lambda: operations.users_update_is_test.request)
    update_local_contact_information = AsyncRaw(lambda: operations.users_update_local_contact_information.request)
    update_local_general_information = AsyncRaw(lambda: operations.users_update_local_general_information.request)
    update_local_notes = AsyncRaw(lambda: operations.users_update_local_notes.request)
    update_local_office = AsyncRaw(lambda: operations.users_update_local_office.request)
    update_local_office_information = AsyncRaw(lambda: operations.users_update_local_office_information.request)
    update_local_profile = AsyncRaw(lambda: operations.users_update_local_profile.request)
    update_manager = AsyncRaw(lambda: operations.users_update_manager.request)
    update_office = AsyncRaw(lambda: operations.users_update_office.request)
    update_office_information = AsyncRaw(lambda: operations.users_update_office_information.request)
    update_password_setting = AsyncRaw(lambda: operations.users_update_password_setting.request)
    update_sponsor = AsyncRaw(lambda: operations.users_update_sponsor.request)
