"""All resources of the Cloud Elements Platform API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import types
    from .account_definitions import (
        AccountDefinitionsResource,
        AsyncAccountDefinitionsResource,
        AsyncRawAccountDefinitionsResource,
        RawAccountDefinitionsResource,
    )
    from .account_roles import (
        AccountRolesResource,
        AsyncAccountRolesResource,
        AsyncRawAccountRolesResource,
        RawAccountRolesResource,
    )
    from .account_settings import (
        AccountSettingsResource,
        AsyncAccountSettingsResource,
        AsyncRawAccountSettingsResource,
        RawAccountSettingsResource,
    )
    from .account_transformations import (
        AccountTransformationsResource,
        AsyncAccountTransformationsResource,
        AsyncRawAccountTransformationsResource,
        RawAccountTransformationsResource,
    )
    from .account_users import (
        AccountUsersResource,
        AsyncAccountUsersResource,
        AsyncRawAccountUsersResource,
        RawAccountUsersResource,
    )
    from .accounts import AccountsResource, AsyncAccountsResource, AsyncRawAccountsResource, RawAccountsResource
    from .common_resources import (
        AsyncCommonResourcesResource,
        AsyncRawCommonResourcesResource,
        CommonResourcesResource,
        RawCommonResourcesResource,
    )
    from .current_account import (
        AsyncCurrentAccountResource,
        AsyncRawCurrentAccountResource,
        CurrentAccountResource,
        RawCurrentAccountResource,
    )
    from .current_account_definitions import (
        AsyncCurrentAccountDefinitionsResource,
        AsyncRawCurrentAccountDefinitionsResource,
        CurrentAccountDefinitionsResource,
        RawCurrentAccountDefinitionsResource,
    )
    from .current_account_settings import (
        AsyncCurrentAccountSettingsResource,
        AsyncRawCurrentAccountSettingsResource,
        CurrentAccountSettingsResource,
        RawCurrentAccountSettingsResource,
    )
    from .current_instance import (
        AsyncCurrentInstanceResource,
        AsyncRawCurrentInstanceResource,
        CurrentInstanceResource,
        RawCurrentInstanceResource,
    )
    from .current_instance_configuration import (
        AsyncCurrentInstanceConfigurationResource,
        AsyncRawCurrentInstanceConfigurationResource,
        CurrentInstanceConfigurationResource,
        RawCurrentInstanceConfigurationResource,
    )
    from .current_instance_definitions import (
        AsyncCurrentInstanceDefinitionsResource,
        AsyncRawCurrentInstanceDefinitionsResource,
        CurrentInstanceDefinitionsResource,
        RawCurrentInstanceDefinitionsResource,
    )
    from .current_instance_docs import (
        AsyncCurrentInstanceDocsResource,
        AsyncRawCurrentInstanceDocsResource,
        CurrentInstanceDocsResource,
        RawCurrentInstanceDocsResource,
    )
    from .current_instance_transformations import (
        AsyncCurrentInstanceTransformationsResource,
        AsyncRawCurrentInstanceTransformationsResource,
        CurrentInstanceTransformationsResource,
        RawCurrentInstanceTransformationsResource,
    )
    from .deliveries import (
        AsyncDeliveriesResource,
        AsyncRawDeliveriesResource,
        DeliveriesResource,
        RawDeliveriesResource,
    )
    from .element_instances import (
        AsyncElementInstancesResource,
        AsyncRawElementInstancesResource,
        ElementInstancesResource,
        RawElementInstancesResource,
    )
    from .elements import AsyncElementsResource, AsyncRawElementsResource, ElementsResource, RawElementsResource
    from .events import AsyncEventsResource, AsyncRawEventsResource, EventsResource, RawEventsResource
    from .hubs import AsyncHubsResource, AsyncRawHubsResource, HubsResource, RawHubsResource
    from .instance_configuration import (
        AsyncInstanceConfigurationResource,
        AsyncRawInstanceConfigurationResource,
        InstanceConfigurationResource,
        RawInstanceConfigurationResource,
    )
    from .instance_definitions import (
        AsyncInstanceDefinitionsResource,
        AsyncRawInstanceDefinitionsResource,
        InstanceDefinitionsResource,
        RawInstanceDefinitionsResource,
    )
    from .instance_docs import (
        AsyncInstanceDocsResource,
        AsyncRawInstanceDocsResource,
        InstanceDocsResource,
        RawInstanceDocsResource,
    )
    from .instance_transformations import (
        AsyncInstanceTransformationsResource,
        AsyncRawInstanceTransformationsResource,
        InstanceTransformationsResource,
        RawInstanceTransformationsResource,
    )
    from .instances import AsyncInstancesResource, AsyncRawInstancesResource, InstancesResource, RawInstancesResource
    from .notifications import (
        AsyncNotificationsResource,
        AsyncRawNotificationsResource,
        NotificationsResource,
        RawNotificationsResource,
    )
    from .oauth import AsyncOauthResource, AsyncRawOauthResource, OauthResource, RawOauthResource
    from .organization_accounts import (
        AsyncOrganizationAccountsResource,
        AsyncRawOrganizationAccountsResource,
        OrganizationAccountsResource,
        RawOrganizationAccountsResource,
    )
    from .organization_definitions import (
        AsyncOrganizationDefinitionsResource,
        AsyncRawOrganizationDefinitionsResource,
        OrganizationDefinitionsResource,
        RawOrganizationDefinitionsResource,
    )
    from .organization_transformations import (
        AsyncOrganizationTransformationsResource,
        AsyncRawOrganizationTransformationsResource,
        OrganizationTransformationsResource,
        RawOrganizationTransformationsResource,
    )
    from .organization_users import (
        AsyncOrganizationUsersResource,
        AsyncRawOrganizationUsersResource,
        OrganizationUsersResource,
        RawOrganizationUsersResource,
    )
    from .organizations import (
        AsyncOrganizationsResource,
        AsyncRawOrganizationsResource,
        OrganizationsResource,
        RawOrganizationsResource,
    )
    from .subscriptions import (
        AsyncRawSubscriptionsResource,
        AsyncSubscriptionsResource,
        RawSubscriptionsResource,
        SubscriptionsResource,
    )
    from .transformations import (
        AsyncRawTransformationsResource,
        AsyncTransformationsResource,
        RawTransformationsResource,
        TransformationsResource,
    )
    from .usage import AsyncRawUsageResource, AsyncUsageResource, RawUsageResource, UsageResource
    from .user_roles import AsyncRawUserRolesResource, AsyncUserRolesResource, RawUserRolesResource, UserRolesResource
    from .users import AsyncRawUsersResource, AsyncUsersResource, RawUsersResource, UsersResource
    from .vdr_transformations import (
        AsyncRawVdrTransformationsResource,
        AsyncVdrTransformationsResource,
        RawVdrTransformationsResource,
        VdrTransformationsResource,
    )
    from .vdrs import AsyncRawVdrsResource, AsyncVdrsResource, RawVdrsResource, VdrsResource

__all__ = ["AsyncRawResources", "AsyncResources", "RawResources", "Resources"]


class Resources:
    """Every resource."""

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    @cached_property
    def account_definitions(self) -> AccountDefinitionsResource:
        from .account_definitions import AccountDefinitionsResource

        return AccountDefinitionsResource(self._runner)

    @cached_property
    def account_roles(self) -> AccountRolesResource:
        from .account_roles import AccountRolesResource

        return AccountRolesResource(self._runner)

    @cached_property
    def account_settings(self) -> AccountSettingsResource:
        from .account_settings import AccountSettingsResource

        return AccountSettingsResource(self._runner)

    @cached_property
    def account_transformations(self) -> AccountTransformationsResource:
        from .account_transformations import AccountTransformationsResource

        return AccountTransformationsResource(self._runner)

    @cached_property
    def account_users(self) -> AccountUsersResource:
        from .account_users import AccountUsersResource

        return AccountUsersResource(self._runner)

    @cached_property
    def accounts(self) -> AccountsResource:
        from .accounts import AccountsResource

        return AccountsResource(self._runner)

    @cached_property
    def common_resources(self) -> CommonResourcesResource:
        from .common_resources import CommonResourcesResource

        return CommonResourcesResource(self._runner)

    @cached_property
    def current_account(self) -> CurrentAccountResource:
        from .current_account import CurrentAccountResource

        return CurrentAccountResource(self._runner)

    @cached_property
    def current_account_definitions(self) -> CurrentAccountDefinitionsResource:
        from .current_account_definitions import CurrentAccountDefinitionsResource

        return CurrentAccountDefinitionsResource(self._runner)

    @cached_property
    def current_account_settings(self) -> CurrentAccountSettingsResource:
        from .current_account_settings import CurrentAccountSettingsResource

        return CurrentAccountSettingsResource(self._runner)

    @cached_property
    def current_instance(self) -> CurrentInstanceResource:
        from .current_instance import CurrentInstanceResource

        return CurrentInstanceResource(self._runner)

    @cached_property
    def current_instance_configuration(self) -> CurrentInstanceConfigurationResource:
        from .current_instance_configuration import CurrentInstanceConfigurationResource

        return CurrentInstanceConfigurationResource(self._runner)

    @cached_property
    def current_instance_definitions(self) -> CurrentInstanceDefinitionsResource:
        from .current_instance_definitions import CurrentInstanceDefinitionsResource

        return CurrentInstanceDefinitionsResource(self._runner)

    @cached_property
    def current_instance_docs(self) -> CurrentInstanceDocsResource:
        from .current_instance_docs import CurrentInstanceDocsResource

        return CurrentInstanceDocsResource(self._runner)

    @cached_property
    def current_instance_transformations(self) -> CurrentInstanceTransformationsResource:
        from .current_instance_transformations import CurrentInstanceTransformationsResource

        return CurrentInstanceTransformationsResource(self._runner)

    @cached_property
    def deliveries(self) -> DeliveriesResource:
        from .deliveries import DeliveriesResource

        return DeliveriesResource(self._runner)

    @cached_property
    def element_instances(self) -> ElementInstancesResource:
        from .element_instances import ElementInstancesResource

        return ElementInstancesResource(self._runner)

    @cached_property
    def elements(self) -> ElementsResource:
        from .elements import ElementsResource

        return ElementsResource(self._runner)

    @cached_property
    def events(self) -> EventsResource:
        from .events import EventsResource

        return EventsResource(self._runner)

    @cached_property
    def hubs(self) -> HubsResource:
        from .hubs import HubsResource

        return HubsResource(self._runner)

    @cached_property
    def instance_configuration(self) -> InstanceConfigurationResource:
        from .instance_configuration import InstanceConfigurationResource

        return InstanceConfigurationResource(self._runner)

    @cached_property
    def instance_definitions(self) -> InstanceDefinitionsResource:
        from .instance_definitions import InstanceDefinitionsResource

        return InstanceDefinitionsResource(self._runner)

    @cached_property
    def instance_docs(self) -> InstanceDocsResource:
        from .instance_docs import InstanceDocsResource

        return InstanceDocsResource(self._runner)

    @cached_property
    def instance_transformations(self) -> InstanceTransformationsResource:
        from .instance_transformations import InstanceTransformationsResource

        return InstanceTransformationsResource(self._runner)

    @cached_property
    def instances(self) -> InstancesResource:
        from .instances import InstancesResource

        return InstancesResource(self._runner)

    @cached_property
    def notifications(self) -> NotificationsResource:
        from .notifications import NotificationsResource

        return NotificationsResource(self._runner)

    @cached_property
    def oauth(self) -> OauthResource:
        from .oauth import OauthResource

        return OauthResource(self._runner)

    @cached_property
    def organization_accounts(self) -> OrganizationAccountsResource:
        from .organization_accounts import OrganizationAccountsResource

        return OrganizationAccountsResource(self._runner)

    @cached_property
    def organization_definitions(self) -> OrganizationDefinitionsResource:
        from .organization_definitions import OrganizationDefinitionsResource

        return OrganizationDefinitionsResource(self._runner)

    @cached_property
    def organization_transformations(self) -> OrganizationTransformationsResource:
        from .organization_transformations import OrganizationTransformationsResource

        return OrganizationTransformationsResource(self._runner)

    @cached_property
    def organization_users(self) -> OrganizationUsersResource:
        from .organization_users import OrganizationUsersResource

        return OrganizationUsersResource(self._runner)

    @cached_property
    def organizations(self) -> OrganizationsResource:
        from .organizations import OrganizationsResource

        return OrganizationsResource(self._runner)

    @cached_property
    def subscriptions(self) -> SubscriptionsResource:
        from .subscriptions import SubscriptionsResource

        return SubscriptionsResource(self._runner)

    @cached_property
    def transformations(self) -> TransformationsResource:
        from .transformations import TransformationsResource

        return TransformationsResource(self._runner)

    @cached_property
    def usage(self) -> UsageResource:
        from .usage import UsageResource

        return UsageResource(self._runner)

    @cached_property
    def user_roles(self) -> UserRolesResource:
        from .user_roles import UserRolesResource

        return UserRolesResource(self._runner)

    @cached_property
    def users(self) -> UsersResource:
        from .users import UsersResource

        return UsersResource(self._runner)

    @cached_property
    def vdr_transformations(self) -> VdrTransformationsResource:
        from .vdr_transformations import VdrTransformationsResource

        return VdrTransformationsResource(self._runner)

    @cached_property
    def vdrs(self) -> VdrsResource:
        from .vdrs import VdrsResource

        return VdrsResource(self._runner)


class AsyncResources:
    """Every resource, for `await`."""

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    @cached_property
    def account_definitions(self) -> AsyncAccountDefinitionsResource:
        from .account_definitions import AsyncAccountDefinitionsResource

        return AsyncAccountDefinitionsResource(self._runner)

    @cached_property
    def account_roles(self) -> AsyncAccountRolesResource:
        from .account_roles import AsyncAccountRolesResource

        return AsyncAccountRolesResource(self._runner)

    @cached_property
    def account_settings(self) -> AsyncAccountSettingsResource:
        from .account_settings import AsyncAccountSettingsResource

        return AsyncAccountSettingsResource(self._runner)

    @cached_property
    def account_transformations(self) -> AsyncAccountTransformationsResource:
        from .account_transformations import AsyncAccountTransformationsResource

        return AsyncAccountTransformationsResource(self._runner)

    @cached_property
    def account_users(self) -> AsyncAccountUsersResource:
        from .account_users import AsyncAccountUsersResource

        return AsyncAccountUsersResource(self._runner)

    @cached_property
    def accounts(self) -> AsyncAccountsResource:
        from .accounts import AsyncAccountsResource

        return AsyncAccountsResource(self._runner)

    @cached_property
    def common_resources(self) -> AsyncCommonResourcesResource:
        from .common_resources import AsyncCommonResourcesResource

        return AsyncCommonResourcesResource(self._runner)

    @cached_property
    def current_account(self) -> AsyncCurrentAccountResource:
        from .current_account import AsyncCurrentAccountResource

        return AsyncCurrentAccountResource(self._runner)

    @cached_property
    def current_account_definitions(self) -> AsyncCurrentAccountDefinitionsResource:
        from .current_account_definitions import AsyncCurrentAccountDefinitionsResource

        return AsyncCurrentAccountDefinitionsResource(self._runner)

    @cached_property
    def current_account_settings(self) -> AsyncCurrentAccountSettingsResource:
        from .current_account_settings import AsyncCurrentAccountSettingsResource

        return AsyncCurrentAccountSettingsResource(self._runner)

    @cached_property
    def current_instance(self) -> AsyncCurrentInstanceResource:
        from .current_instance import AsyncCurrentInstanceResource

        return AsyncCurrentInstanceResource(self._runner)

    @cached_property
    def current_instance_configuration(self) -> AsyncCurrentInstanceConfigurationResource:
        from .current_instance_configuration import AsyncCurrentInstanceConfigurationResource

        return AsyncCurrentInstanceConfigurationResource(self._runner)

    @cached_property
    def current_instance_definitions(self) -> AsyncCurrentInstanceDefinitionsResource:
        from .current_instance_definitions import AsyncCurrentInstanceDefinitionsResource

        return AsyncCurrentInstanceDefinitionsResource(self._runner)

    @cached_property
    def current_instance_docs(self) -> AsyncCurrentInstanceDocsResource:
        from .current_instance_docs import AsyncCurrentInstanceDocsResource

        return AsyncCurrentInstanceDocsResource(self._runner)

    @cached_property
    def current_instance_transformations(self) -> AsyncCurrentInstanceTransformationsResource:
        from .current_instance_transformations import AsyncCurrentInstanceTransformationsResource

        return AsyncCurrentInstanceTransformationsResource(self._runner)

    @cached_property
    def deliveries(self) -> AsyncDeliveriesResource:
        from .deliveries import AsyncDeliveriesResource

        return AsyncDeliveriesResource(self._runner)

    @cached_property
    def element_instances(self) -> AsyncElementInstancesResource:
        from .element_instances import AsyncElementInstancesResource

        return AsyncElementInstancesResource(self._runner)

    @cached_property
    def elements(self) -> AsyncElementsResource:
        from .elements import AsyncElementsResource

        return AsyncElementsResource(self._runner)

    @cached_property
    def events(self) -> AsyncEventsResource:
        from .events import AsyncEventsResource

        return AsyncEventsResource(self._runner)

    @cached_property
    def hubs(self) -> AsyncHubsResource:
        from .hubs import AsyncHubsResource

        return AsyncHubsResource(self._runner)

    @cached_property
    def instance_configuration(self) -> AsyncInstanceConfigurationResource:
        from .instance_configuration import AsyncInstanceConfigurationResource

        return AsyncInstanceConfigurationResource(self._runner)

    @cached_property
    def instance_definitions(self) -> AsyncInstanceDefinitionsResource:
        from .instance_definitions import AsyncInstanceDefinitionsResource

        return AsyncInstanceDefinitionsResource(self._runner)

    @cached_property
    def instance_docs(self) -> AsyncInstanceDocsResource:
        from .instance_docs import AsyncInstanceDocsResource

        return AsyncInstanceDocsResource(self._runner)

    @cached_property
    def instance_transformations(self) -> AsyncInstanceTransformationsResource:
        from .instance_transformations import AsyncInstanceTransformationsResource

        return AsyncInstanceTransformationsResource(self._runner)

    @cached_property
    def instances(self) -> AsyncInstancesResource:
        from .instances import AsyncInstancesResource

        return AsyncInstancesResource(self._runner)

    @cached_property
    def notifications(self) -> AsyncNotificationsResource:
        from .notifications import AsyncNotificationsResource

        return AsyncNotificationsResource(self._runner)

    @cached_property
    def oauth(self) -> AsyncOauthResource:
        from .oauth import AsyncOauthResource

        return AsyncOauthResource(self._runner)

    @cached_property
    def organization_accounts(self) -> AsyncOrganizationAccountsResource:
        from .organization_accounts import AsyncOrganizationAccountsResource

        return AsyncOrganizationAccountsResource(self._runner)

    @cached_property
    def organization_definitions(self) -> AsyncOrganizationDefinitionsResource:
        from .organization_definitions import AsyncOrganizationDefinitionsResource

        return AsyncOrganizationDefinitionsResource(self._runner)

    @cached_property
    def organization_transformations(self) -> AsyncOrganizationTransformationsResource:
        from .organization_transformations import AsyncOrganizationTransformationsResource

        return AsyncOrganizationTransformationsResource(self._runner)

    @cached_property
    def organization_users(self) -> AsyncOrganizationUsersResource:
        from .organization_users import AsyncOrganizationUsersResource

        return AsyncOrganizationUsersResource(self._runner)

    @cached_property
    def organizations(self) -> AsyncOrganizationsResource:
        from .organizations import AsyncOrganizationsResource

        return AsyncOrganizationsResource(self._runner)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptionsResource:
        from .subscriptions import AsyncSubscriptionsResource

        return AsyncSubscriptionsResource(self._runner)

    @cached_property
    def transformations(self) -> AsyncTransformationsResource:
        from .transformations import AsyncTransformationsResource

        return AsyncTransformationsResource(self._runner)

    @cached_property
    def usage(self) -> AsyncUsageResource:
        from .usage import AsyncUsageResource

        return AsyncUsageResource(self._runner)

    @cached_property
    def user_roles(self) -> AsyncUserRolesResource:
        from .user_roles import AsyncUserRolesResource

        return AsyncUserRolesResource(self._runner)

    @cached_property
    def users(self) -> AsyncUsersResource:
        from .users import AsyncUsersResource

        return AsyncUsersResource(self._runner)

    @cached_property
    def vdr_transformations(self) -> AsyncVdrTransformationsResource:
        from .vdr_transformations import AsyncVdrTransformationsResource

        return AsyncVdrTransformationsResource(self._runner)

    @cached_property
    def vdrs(self) -> AsyncVdrsResource:
        from .vdrs import AsyncVdrsResource

        return AsyncVdrsResource(self._runner)


class RawResources:
    """Every resource, with whole responses."""

    def __init__(self, runner: types.RawRunner) -> None:
        self._runner = runner

    @cached_property
    def account_definitions(self) -> RawAccountDefinitionsResource:
        from .account_definitions import RawAccountDefinitionsResource

        return RawAccountDefinitionsResource(self._runner)

    @cached_property
    def account_roles(self) -> RawAccountRolesResource:
        from .account_roles import RawAccountRolesResource

        return RawAccountRolesResource(self._runner)

    @cached_property
    def account_settings(self) -> RawAccountSettingsResource:
        from .account_settings import RawAccountSettingsResource

        return RawAccountSettingsResource(self._runner)

    @cached_property
    def account_transformations(self) -> RawAccountTransformationsResource:
        from .account_transformations import RawAccountTransformationsResource

        return RawAccountTransformationsResource(self._runner)

    @cached_property
    def account_users(self) -> RawAccountUsersResource:
        from .account_users import RawAccountUsersResource

        return RawAccountUsersResource(self._runner)

    @cached_property
    def accounts(self) -> RawAccountsResource:
        from .accounts import RawAccountsResource

        return RawAccountsResource(self._runner)

    @cached_property
    def common_resources(self) -> RawCommonResourcesResource:
        from .common_resources import RawCommonResourcesResource

        return RawCommonResourcesResource(self._runner)

    @cached_property
    def current_account(self) -> RawCurrentAccountResource:
        from .current_account import RawCurrentAccountResource

        return RawCurrentAccountResource(self._runner)

    @cached_property
    def current_account_definitions(self) -> RawCurrentAccountDefinitionsResource:
        from .current_account_definitions import RawCurrentAccountDefinitionsResource

        return RawCurrentAccountDefinitionsResource(self._runner)

    @cached_property
    def current_account_settings(self) -> RawCurrentAccountSettingsResource:
        from .current_account_settings import RawCurrentAccountSettingsResource

        return RawCurrentAccountSettingsResource(self._runner)

    @cached_property
    def current_instance(self) -> RawCurrentInstanceResource:
        from .current_instance import RawCurrentInstanceResource

        return RawCurrentInstanceResource(self._runner)

    @cached_property
    def current_instance_configuration(self) -> RawCurrentInstanceConfigurationResource:
        from .current_instance_configuration import RawCurrentInstanceConfigurationResource

        return RawCurrentInstanceConfigurationResource(self._runner)

    @cached_property
    def current_instance_definitions(self) -> RawCurrentInstanceDefinitionsResource:
        from .current_instance_definitions import RawCurrentInstanceDefinitionsResource

        return RawCurrentInstanceDefinitionsResource(self._runner)

    @cached_property
    def current_instance_docs(self) -> RawCurrentInstanceDocsResource:
        from .current_instance_docs import RawCurrentInstanceDocsResource

        return RawCurrentInstanceDocsResource(self._runner)

    @cached_property
    def current_instance_transformations(self) -> RawCurrentInstanceTransformationsResource:
        from .current_instance_transformations import RawCurrentInstanceTransformationsResource

        return RawCurrentInstanceTransformationsResource(self._runner)

    @cached_property
    def deliveries(self) -> RawDeliveriesResource:
        from .deliveries import RawDeliveriesResource

        return RawDeliveriesResource(self._runner)

    @cached_property
    def element_instances(self) -> RawElementInstancesResource:
        from .element_instances import RawElementInstancesResource

        return RawElementInstancesResource(self._runner)

    @cached_property
    def elements(self) -> RawElementsResource:
        from .elements import RawElementsResource

        return RawElementsResource(self._runner)

    @cached_property
    def events(self) -> RawEventsResource:
        from .events import RawEventsResource

        return RawEventsResource(self._runner)

    @cached_property
    def hubs(self) -> RawHubsResource:
        from .hubs import RawHubsResource

        return RawHubsResource(self._runner)

    @cached_property
    def instance_configuration(self) -> RawInstanceConfigurationResource:
        from .instance_configuration import RawInstanceConfigurationResource

        return RawInstanceConfigurationResource(self._runner)

    @cached_property
    def instance_definitions(self) -> RawInstanceDefinitionsResource:
        from .instance_definitions import RawInstanceDefinitionsResource

        return RawInstanceDefinitionsResource(self._runner)

    @cached_property
    def instance_docs(self) -> RawInstanceDocsResource:
        from .instance_docs import RawInstanceDocsResource

        return RawInstanceDocsResource(self._runner)

    @cached_property
    def instance_transformations(self) -> RawInstanceTransformationsResource:
        from .instance_transformations import RawInstanceTransformationsResource

        return RawInstanceTransformationsResource(self._runner)

    @cached_property
    def instances(self) -> RawInstancesResource:
        from .instances import RawInstancesResource

        return RawInstancesResource(self._runner)

    @cached_property
    def notifications(self) -> RawNotificationsResource:
        from .notifications import RawNotificationsResource

        return RawNotificationsResource(self._runner)

    @cached_property
    def oauth(self) -> RawOauthResource:
        from .oauth import RawOauthResource

        return RawOauthResource(self._runner)

    @cached_property
    def organization_accounts(self) -> RawOrganizationAccountsResource:
        from .organization_accounts import RawOrganizationAccountsResource

        return RawOrganizationAccountsResource(self._runner)

    @cached_property
    def organization_definitions(self) -> RawOrganizationDefinitionsResource:
        from .organization_definitions import RawOrganizationDefinitionsResource

        return RawOrganizationDefinitionsResource(self._runner)

    @cached_property
    def organization_transformations(self) -> RawOrganizationTransformationsResource:
        from .organization_transformations import RawOrganizationTransformationsResource

        return RawOrganizationTransformationsResource(self._runner)

    @cached_property
    def organization_users(self) -> RawOrganizationUsersResource:
        from .organization_users import RawOrganizationUsersResource

        return RawOrganizationUsersResource(self._runner)

    @cached_property
    def organizations(self) -> RawOrganizationsResource:
        from .organizations import RawOrganizationsResource

        return RawOrganizationsResource(self._runner)

    @cached_property
    def subscriptions(self) -> RawSubscriptionsResource:
        from .subscriptions import RawSubscriptionsResource

        return RawSubscriptionsResource(self._runner)

    @cached_property
    def transformations(self) -> RawTransformationsResource:
        from .transformations import RawTransformationsResource

        return RawTransformationsResource(self._runner)

    @cached_property
    def usage(self) -> RawUsageResource:
        from .usage import RawUsageResource

        return RawUsageResource(self._runner)

    @cached_property
    def user_roles(self) -> RawUserRolesResource:
        from .user_roles import RawUserRolesResource

        return RawUserRolesResource(self._runner)

    @cached_property
    def users(self) -> RawUsersResource:
        from .users import RawUsersResource

        return RawUsersResource(self._runner)

    @cached_property
    def vdr_transformations(self) -> RawVdrTransformationsResource:
        from .vdr_transformations import RawVdrTransformationsResource

        return RawVdrTransformationsResource(self._runner)

    @cached_property
    def vdrs(self) -> RawVdrsResource:
        from .vdrs import RawVdrsResource

        return RawVdrsResource(self._runner)


class AsyncRawResources:
    """Every resource, with whole responses, for `await`."""

    def __init__(self, runner: types.AsyncRawRunner) -> None:
        self._runner = runner

    @cached_property
    def account_definitions(self) -> AsyncRawAccountDefinitionsResource:
        from .account_definitions import AsyncRawAccountDefinitionsResource

        return AsyncRawAccountDefinitionsResource(self._runner)

    @cached_property
    def account_roles(self) -> AsyncRawAccountRolesResource:
        from .account_roles import AsyncRawAccountRolesResource

        return AsyncRawAccountRolesResource(self._runner)

    @cached_property
    def account_settings(self) -> AsyncRawAccountSettingsResource:
        from .account_settings import AsyncRawAccountSettingsResource

        return AsyncRawAccountSettingsResource(self._runner)

    @cached_property
    def account_transformations(self) -> AsyncRawAccountTransformationsResource:
        from .account_transformations import AsyncRawAccountTransformationsResource

        return AsyncRawAccountTransformationsResource(self._runner)

    @cached_property
    def account_users(self) -> AsyncRawAccountUsersResource:
        from .account_users import AsyncRawAccountUsersResource

        return AsyncRawAccountUsersResource(self._runner)

    @cached_property
    def accounts(self) -> AsyncRawAccountsResource:
        from .accounts import AsyncRawAccountsResource

        return AsyncRawAccountsResource(self._runner)

    @cached_property
    def common_resources(self) -> AsyncRawCommonResourcesResource:
        from .common_resources import AsyncRawCommonResourcesResource

        return AsyncRawCommonResourcesResource(self._runner)

    @cached_property
    def current_account(self) -> AsyncRawCurrentAccountResource:
        from .current_account import AsyncRawCurrentAccountResource

        return AsyncRawCurrentAccountResource(self._runner)

    @cached_property
    def current_account_definitions(self) -> AsyncRawCurrentAccountDefinitionsResource:
        from .current_account_definitions import AsyncRawCurrentAccountDefinitionsResource

        return AsyncRawCurrentAccountDefinitionsResource(self._runner)

    @cached_property
    def current_account_settings(self) -> AsyncRawCurrentAccountSettingsResource:
        from .current_account_settings import AsyncRawCurrentAccountSettingsResource

        return AsyncRawCurrentAccountSettingsResource(self._runner)

    @cached_property
    def current_instance(self) -> AsyncRawCurrentInstanceResource:
        from .current_instance import AsyncRawCurrentInstanceResource

        return AsyncRawCurrentInstanceResource(self._runner)

    @cached_property
    def current_instance_configuration(self) -> AsyncRawCurrentInstanceConfigurationResource:
        from .current_instance_configuration import AsyncRawCurrentInstanceConfigurationResource

        return AsyncRawCurrentInstanceConfigurationResource(self._runner)

    @cached_property
    def current_instance_definitions(self) -> AsyncRawCurrentInstanceDefinitionsResource:
        from .current_instance_definitions import AsyncRawCurrentInstanceDefinitionsResource

        return AsyncRawCurrentInstanceDefinitionsResource(self._runner)

    @cached_property
    def current_instance_docs(self) -> AsyncRawCurrentInstanceDocsResource:
        from .current_instance_docs import AsyncRawCurrentInstanceDocsResource

        return AsyncRawCurrentInstanceDocsResource(self._runner)

    @cached_property
    def current_instance_transformations(self) -> AsyncRawCurrentInstanceTransformationsResource:
        from .current_instance_transformations import AsyncRawCurrentInstanceTransformationsResource

        return AsyncRawCurrentInstanceTransformationsResource(self._runner)

    @cached_property
    def deliveries(self) -> AsyncRawDeliveriesResource:
        from .deliveries import AsyncRawDeliveriesResource

        return AsyncRawDeliveriesResource(self._runner)

    @cached_property
    def element_instances(self) -> AsyncRawElementInstancesResource:
        from .element_instances import AsyncRawElementInstancesResource

        return AsyncRawElementInstancesResource(self._runner)

    @cached_property
    def elements(self) -> AsyncRawElementsResource:
        from .elements import AsyncRawElementsResource

        return AsyncRawElementsResource(self._runner)

    @cached_property
    def events(self) -> AsyncRawEventsResource:
        from .events import AsyncRawEventsResource

        return AsyncRawEventsResource(self._runner)

    @cached_property
    def hubs(self) -> AsyncRawHubsResource:
        from .hubs import AsyncRawHubsResource

        return AsyncRawHubsResource(self._runner)

    @cached_property
    def instance_configuration(self) -> AsyncRawInstanceConfigurationResource:
        from .instance_configuration import AsyncRawInstanceConfigurationResource

        return AsyncRawInstanceConfigurationResource(self._runner)

    @cached_property
    def instance_definitions(self) -> AsyncRawInstanceDefinitionsResource:
        from .instance_definitions import AsyncRawInstanceDefinitionsResource

        return AsyncRawInstanceDefinitionsResource(self._runner)

    @cached_property
    def instance_docs(self) -> AsyncRawInstanceDocsResource:
        from .instance_docs import AsyncRawInstanceDocsResource

        return AsyncRawInstanceDocsResource(self._runner)

    @cached_property
    def instance_transformations(self) -> AsyncRawInstanceTransformationsResource:
        from .instance_transformations import AsyncRawInstanceTransformationsResource

        return AsyncRawInstanceTransformationsResource(self._runner)

    @cached_property
    def instances(self) -> AsyncRawInstancesResource:
        from .instances import AsyncRawInstancesResource

        return AsyncRawInstancesResource(self._runner)

    @cached_property
    def notifications(self) -> AsyncRawNotificationsResource:
        from .notifications import AsyncRawNotificationsResource

        return AsyncRawNotificationsResource(self._runner)

    @cached_property
    def oauth(self) -> AsyncRawOauthResource:
        from .oauth import AsyncRawOauthResource

        return AsyncRawOauthResource(self._runner)

    @cached_property
    def organization_accounts(self) -> AsyncRawOrganizationAccountsResource:
        from .organization_accounts import AsyncRawOrganizationAccountsResource

        return AsyncRawOrganizationAccountsResource(self._runner)

    @cached_property
    def organization_definitions(self) -> AsyncRawOrganizationDefinitionsResource:
        from .organization_definitions import AsyncRawOrganizationDefinitionsResource

        return AsyncRawOrganizationDefinitionsResource(self._runner)

    @cached_property
    def organization_transformations(self) -> AsyncRawOrganizationTransformationsResource:
        from .organization_transformations import AsyncRawOrganizationTransformationsResource

        return AsyncRawOrganizationTransformationsResource(self._runner)

    @cached_property
    def organization_users(self) -> AsyncRawOrganizationUsersResource:
        from .organization_users import AsyncRawOrganizationUsersResource

        return AsyncRawOrganizationUsersResource(self._runner)

    @cached_property
    def organizations(self) -> AsyncRawOrganizationsResource:
        from .organizations import AsyncRawOrganizationsResource

        return AsyncRawOrganizationsResource(self._runner)

    @cached_property
    def subscriptions(self) -> AsyncRawSubscriptionsResource:
        from .subscriptions import AsyncRawSubscriptionsResource

        return AsyncRawSubscriptionsResource(self._runner)

    @cached_property
    def transformations(self) -> AsyncRawTransformationsResource:
        from .transformations import AsyncRawTransformationsResource

        return AsyncRawTransformationsResource(self._runner)

    @cached_property
    def usage(self) -> AsyncRawUsageResource:
        from .usage import AsyncRawUsageResource

        return AsyncRawUsageResource(self._runner)

    @cached_property
    def user_roles(self) -> AsyncRawUserRolesResource:
        from .user_roles import AsyncRawUserRolesResource

        return AsyncRawUserRolesResource(self._runner)

    @cached_property
    def users(self) -> AsyncRawUsersResource:
        from .users import AsyncRawUsersResource

        return AsyncRawUsersResource(self._runner)

    @cached_property
    def vdr_transformations(self) -> AsyncRawVdrTransformationsResource:
        from .vdr_transformations import AsyncRawVdrTransformationsResource

        return AsyncRawVdrTransformationsResource(self._runner)

    @cached_property
    def vdrs(self) -> AsyncRawVdrsResource:
        from .vdrs import AsyncRawVdrsResource

        return AsyncRawVdrsResource(self._runner)
