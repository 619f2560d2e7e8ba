"""The models, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_create import AccountCreate as AccountCreate
    from .account_event_count import AccountEventCount as AccountEventCount
    from .account_event_record import AccountEventRecord as AccountEventRecord
    from .account_settings import AccountSettings as AccountSettings
    from .account_update import AccountUpdate as AccountUpdate
    from .common_resource import CommonResource as CommonResource
    from .common_resource_rename import CommonResourceRename as CommonResourceRename
    from .common_resource_request import CommonResourceRequest as CommonResourceRequest
    from .common_resource_usages import CommonResourceUsages as CommonResourceUsages
    from .configuration_property import ConfigurationProperty as ConfigurationProperty
    from .configuration_property_update import ConfigurationPropertyUpdate as ConfigurationPropertyUpdate
    from .definition_level import DefinitionLevel as DefinitionLevel
    from .delivery import Delivery as Delivery
    from .delivery_status import DeliveryStatus as DeliveryStatus
    from .element import Element as Element
    from .element_api import ElementApi as ElementApi
    from .element_authentication import ElementAuthentication as ElementAuthentication
    from .element_bulk import ElementBulk as ElementBulk
    from .element_bulk_support import ElementBulkSupport as ElementBulkSupport
    from .element_configuration import ElementConfiguration as ElementConfiguration
    from .element_configuration_option import ElementConfigurationOption as ElementConfigurationOption
    from .element_configuration_request import ElementConfigurationRequest as ElementConfigurationRequest
    from .element_configurations import ElementConfigurations as ElementConfigurations
    from .element_hook import ElementHook as ElementHook
    from .element_instance_request import ElementInstanceRequest as ElementInstanceRequest
    from .element_metadata import ElementMetadata as ElementMetadata
    from .element_metadata_resource import ElementMetadataResource as ElementMetadataResource
    from .element_object import ElementObject as ElementObject
    from .element_object_field import ElementObjectField as ElementObjectField
    from .element_parameter import ElementParameter as ElementParameter
    from .element_reference import ElementReference as ElementReference
    from .element_request import ElementRequest as ElementRequest
    from .element_resource import ElementResource as ElementResource
    from .element_resource_bulk import ElementResourceBulk as ElementResourceBulk
    from .event import Event as Event
    from .event_count import EventCount as EventCount
    from .event_disposition import EventDisposition as EventDisposition
    from .event_instance import EventInstance as EventInstance
    from .event_notification_data import EventNotificationData as EventNotificationData
    from .event_status import EventStatus as EventStatus
    from .external_authentication import ExternalAuthentication as ExternalAuthentication
    from .feature import Feature as Feature
    from .formula_instance import FormulaInstance as FormulaInstance
    from .formula_instance_formula import FormulaInstanceFormula as FormulaInstanceFormula
    from .formula_instance_settings import FormulaInstanceSettings as FormulaInstanceSettings
    from .formula_usage import FormulaUsage as FormulaUsage
    from .hub import Hub as Hub
    from .hub_request import HubRequest as HubRequest
    from .instance import Instance as Instance
    from .instance_count import InstanceCount as InstanceCount
    from .instance_event_count import InstanceEventCount as InstanceEventCount
    from .instance_event_record import InstanceEventRecord as InstanceEventRecord
    from .instance_request import InstanceRequest as InstanceRequest
    from .instance_update import InstanceUpdate as InstanceUpdate
    from .instance_user import InstanceUser as InstanceUser
    from .interval import Interval as Interval
    from .leveled_transformation import LeveledTransformation as LeveledTransformation
    from .leveled_transformation_request import LeveledTransformationRequest as LeveledTransformationRequest
    from .notification import Notification as Notification
    from .notification_create import NotificationCreate as NotificationCreate
    from .notification_severity import NotificationSeverity as NotificationSeverity
    from .o_auth_info import OAuthInfo as OAuthInfo
    from .o_auth_proxy import OAuthProxy as OAuthProxy
    from .o_auth_redirect import OAuthRedirect as OAuthRedirect
    from .o_auth_token import OAuthToken as OAuthToken
    from .object_definition import ObjectDefinition as ObjectDefinition
    from .object_field import ObjectField as ObjectField
    from .organization import Organization as Organization
    from .organization_account_create import OrganizationAccountCreate as OrganizationAccountCreate
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_environment import OrganizationEnvironment as OrganizationEnvironment
    from .organization_replace import OrganizationReplace as OrganizationReplace
    from .organization_role import OrganizationRole as OrganizationRole
    from .organization_status import OrganizationStatus as OrganizationStatus
    from .privilege import Privilege as Privilege
    from .privilege_reference import PrivilegeReference as PrivilegeReference
    from .role import Role as Role
    from .role_reference import RoleReference as RoleReference
    from .subscription import Subscription as Subscription
    from .subscription_channel import SubscriptionChannel as SubscriptionChannel
    from .subscription_config import SubscriptionConfig as SubscriptionConfig
    from .subscription_create import SubscriptionCreate as SubscriptionCreate
    from .subscription_create_config import SubscriptionCreateConfig as SubscriptionCreateConfig
    from .trace_logging import TraceLogging as TraceLogging
    from .transformation import Transformation as Transformation
    from .transformation_configuration import TransformationConfiguration as TransformationConfiguration
    from .transformation_configuration_type import TransformationConfigurationType as TransformationConfigurationType
    from .transformation_directions import TransformationDirections as TransformationDirections
    from .transformation_field import TransformationField as TransformationField
    from .transformation_request import TransformationRequest as TransformationRequest
    from .transformation_script import TransformationScript as TransformationScript
    from .usage_activity import UsageActivity as UsageActivity
    from .usage_activity_by_element import UsageActivityByElement as UsageActivityByElement
    from .usage_entry import UsageEntry as UsageEntry
    from .usage_status import UsageStatus as UsageStatus
    from .usage_statuses import UsageStatuses as UsageStatuses
    from .usage_times import UsageTimes as UsageTimes
    from .user import User as User
    from .user_create import UserCreate as UserCreate
    from .user_replace import UserReplace as UserReplace
    from .user_update import UserUpdate as UserUpdate
    from .vdr import Vdr as Vdr
    from .vdr_clone import VdrClone as VdrClone
    from .vdr_clone_level import VdrCloneLevel as VdrCloneLevel
    from .vdr_field import VdrField as VdrField
    from .vdr_level import VdrLevel as VdrLevel
    from .vdr_request import VdrRequest as VdrRequest
    from .vdr_transformation import VdrTransformation as VdrTransformation
    from .vdr_transformation_field import VdrTransformationField as VdrTransformationField
    from .vdr_transformation_request import VdrTransformationRequest as VdrTransformationRequest
    from .vdr_transformation_script import VdrTransformationScript as VdrTransformationScript
    from .webhook_failure_policy import WebhookFailurePolicy as WebhookFailurePolicy

_MODULES = {
    "Account": "account",
    "AccountCreate": "account_create",
    "AccountEventCount": "account_event_count",
    "AccountEventRecord": "account_event_record",
    "AccountSettings": "account_settings",
    "AccountUpdate": "account_update",
    "CommonResource": "common_resource",
    "CommonResourceRename": "common_resource_rename",
    "CommonResourceRequest": "common_resource_request",
    "CommonResourceUsages": "common_resource_usages",
    "ConfigurationProperty": "configuration_property",
    "ConfigurationPropertyUpdate": "configuration_property_update",
    "DefinitionLevel": "definition_level",
    "Delivery": "delivery",
    "DeliveryStatus": "delivery_status",
    "Element": "element",
    "ElementApi": "element_api",
    "ElementAuthentication": "element_authentication",
    "ElementBulk": "element_bulk",
    "ElementBulkSupport": "element_bulk_support",
    "ElementConfiguration": "element_configuration",
    "ElementConfigurationOption": "element_configuration_option",
    "ElementConfigurationRequest": "element_configuration_request",
    "ElementConfigurations": "element_configurations",
    "ElementHook": "element_hook",
    "ElementInstanceRequest": "element_instance_request",
    "ElementMetadata": "element_metadata",
    "ElementMetadataResource": "element_metadata_resource",
    "ElementObject": "element_object",
    "ElementObjectField": "element_object_field",
    "ElementParameter": "element_parameter",
    "ElementReference": "element_reference",
    "ElementRequest": "element_request",
    "ElementResource": "element_resource",
    "ElementResourceBulk": "element_resource_bulk",
    "Event": "event",
    "EventCount": "event_count",
    "EventDisposition": "event_disposition",
    "EventInstance": "event_instance",
    "EventNotificationData": "event_notification_data",
    "EventStatus": "event_status",
    "ExternalAuthentication": "external_authentication",
    "Feature": "feature",
    "FormulaInstance": "formula_instance",
    "FormulaInstanceFormula": "formula_instance_formula",
    "FormulaInstanceSettings": "formula_instance_settings",
    "FormulaUsage": "formula_usage",
    "Hub": "hub",
    "HubRequest": "hub_request",
    "Instance": "instance",
    "InstanceCount": "instance_count",
    "InstanceEventCount": "instance_event_count",
    "InstanceEventRecord": "instance_event_record",
    "InstanceRequest": "instance_request",
    "InstanceUpdate": "instance_update",
    "InstanceUser": "instance_user",
    "Interval": "interval",
    "LeveledTransformation": "leveled_transformation",
    "LeveledTransformationRequest": "leveled_transformation_request",
    "Notification": "notification",
    "NotificationCreate": "notification_create",
    "NotificationSeverity": "notification_severity",
    "OAuthInfo": "o_auth_info",
    "OAuthProxy": "o_auth_proxy",
    "OAuthRedirect": "o_auth_redirect",
    "OAuthToken": "o_auth_token",
    "ObjectDefinition": "object_definition",
    "ObjectField": "object_field",
    "Organization": "organization",
    "OrganizationAccountCreate": "organization_account_create",
    "OrganizationCreate": "organization_create",
    "OrganizationEnvironment": "organization_environment",
    "OrganizationReplace": "organization_replace",
    "OrganizationRole": "organization_role",
    "OrganizationStatus": "organization_status",
    "Privilege": "privilege",
    "PrivilegeReference": "privilege_reference",
    "Role": "role",
    "RoleReference": "role_reference",
    "Subscription": "subscription",
    "SubscriptionChannel": "subscription_channel",
    "SubscriptionConfig": "subscription_config",
    "SubscriptionCreate": "subscription_create",
    "SubscriptionCreateConfig": "subscription_create_config",
    "TraceLogging": "trace_logging",
    "Transformation": "transformation",
    "TransformationConfiguration": "transformation_configuration",
    "TransformationConfigurationType": "transformation_configuration_type",
    "TransformationDirections": "transformation_directions",
    "TransformationField": "transformation_field",
    "TransformationRequest": "transformation_request",
    "TransformationScript": "transformation_script",
    "UsageActivity": "usage_activity",
    "UsageActivityByElement": "usage_activity_by_element",
    "UsageEntry": "usage_entry",
    "UsageStatus": "usage_status",
    "UsageStatuses": "usage_statuses",
    "UsageTimes": "usage_times",
    "User": "user",
    "UserCreate": "user_create",
    "UserReplace": "user_replace",
    "UserUpdate": "user_update",
    "Vdr": "vdr",
    "VdrClone": "vdr_clone",
    "VdrCloneLevel": "vdr_clone_level",
    "VdrField": "vdr_field",
    "VdrLevel": "vdr_level",
    "VdrRequest": "vdr_request",
    "VdrTransformation": "vdr_transformation",
    "VdrTransformationField": "vdr_transformation_field",
    "VdrTransformationRequest": "vdr_transformation_request",
    "VdrTransformationScript": "vdr_transformation_script",
    "WebhookFailurePolicy": "webhook_failure_policy",
}

__all__ = [
    "Account",
    "AccountCreate",
    "AccountEventCount",
    "AccountEventRecord",
    "AccountSettings",
    "AccountUpdate",
    "CommonResource",
    "CommonResourceRename",
    "CommonResourceRequest",
    "CommonResourceUsages",
    "ConfigurationProperty",
    "ConfigurationPropertyUpdate",
    "DefinitionLevel",
    "Delivery",
    "DeliveryStatus",
    "Element",
    "ElementApi",
    "ElementAuthentication",
    "ElementBulk",
    "ElementBulkSupport",
    "ElementConfiguration",
    "ElementConfigurationOption",
    "ElementConfigurationRequest",
    "ElementConfigurations",
    "ElementHook",
    "ElementInstanceRequest",
    "ElementMetadata",
    "ElementMetadataResource",
    "ElementObject",
    "ElementObjectField",
    "ElementParameter",
    "ElementReference",
    "ElementRequest",
    "ElementResource",
    "ElementResourceBulk",
    "Event",
    "EventCount",
    "EventDisposition",
    "EventInstance",
    "EventNotificationData",
    "EventStatus",
    "ExternalAuthentication",
    "Feature",
    "FormulaInstance",
    "FormulaInstanceFormula",
    "FormulaInstanceSettings",
    "FormulaUsage",
    "Hub",
    "HubRequest",
    "Instance",
    "InstanceCount",
    "InstanceEventCount",
    "InstanceEventRecord",
    "InstanceRequest",
    "InstanceUpdate",
    "InstanceUser",
    "Interval",
    "LeveledTransformation",
    "LeveledTransformationRequest",
    "Notification",
    "NotificationCreate",
    "NotificationSeverity",
    "OAuthInfo",
    "OAuthProxy",
    "OAuthRedirect",
    "OAuthToken",
    "ObjectDefinition",
    "ObjectField",
    "Organization",
    "OrganizationAccountCreate",
    "OrganizationCreate",
    "OrganizationEnvironment",
    "OrganizationReplace",
    "OrganizationRole",
    "OrganizationStatus",
    "Privilege",
    "PrivilegeReference",
    "Role",
    "RoleReference",
    "Subscription",
    "SubscriptionChannel",
    "SubscriptionConfig",
    "SubscriptionCreate",
    "SubscriptionCreateConfig",
    "TraceLogging",
    "Transformation",
    "TransformationConfiguration",
    "TransformationConfigurationType",
    "TransformationDirections",
    "TransformationField",
    "TransformationRequest",
    "TransformationScript",
    "UsageActivity",
    "UsageActivityByElement",
    "UsageEntry",
    "UsageStatus",
    "UsageStatuses",
    "UsageTimes",
    "User",
    "UserCreate",
    "UserReplace",
    "UserUpdate",
    "Vdr",
    "VdrClone",
    "VdrCloneLevel",
    "VdrField",
    "VdrLevel",
    "VdrRequest",
    "VdrTransformation",
    "VdrTransformationField",
    "VdrTransformationRequest",
    "VdrTransformationScript",
    "WebhookFailurePolicy",
]


def __dir__() -> list[str]:
    return __all__


# Checkers do not see this: they would take any misspelt name for Any.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        return value
