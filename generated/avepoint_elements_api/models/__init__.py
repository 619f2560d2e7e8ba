"""The models, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .aad_environment import AadEnvironment as AadEnvironment
    from .accept_licenses_result import AcceptLicensesResult as AcceptLicensesResult
    from .accept_status import AcceptStatus as AcceptStatus
    from .action_kind import ActionKind as ActionKind
    from .add_cloud_backup_subscription import AddCloudBackupSubscription as AddCloudBackupSubscription
    from .add_cloud_backup_trial import AddCloudBackupTrial as AddCloudBackupTrial
    from .add_premium_subscription import AddPremiumSubscription as AddPremiumSubscription
    from .add_premium_trial import AddPremiumTrial as AddPremiumTrial
    from .add_service_result import AddServiceResult as AddServiceResult
    from .add_service_status import AddServiceStatus as AddServiceStatus
    from .agent_connection_status import AgentConnectionStatus as AgentConnectionStatus
    from .agent_status import AgentStatus as AgentStatus
    from .amazon_region import AmazonRegion as AmazonRegion
    from .app_product import AppProduct as AppProduct
    from .app_status import AppStatus as AppStatus
    from .applied_baseline import AppliedBaseline as AppliedBaseline
    from .audit_comment import AuditComment as AuditComment
    from .audit_property_change import AuditPropertyChange as AuditPropertyChange
    from .audit_record import AuditRecord as AuditRecord
    from .audit_record_page import AuditRecordPage as AuditRecordPage
    from .auth_link import AuthLink as AuthLink
    from .ave_point_storage_type import AvePointStorageType as AvePointStorageType
    from .azure_cost_issue import AzureCostIssue as AzureCostIssue
    from .azure_cost_issue_page import AzureCostIssuePage as AzureCostIssuePage
    from .azure_issue_status import AzureIssueStatus as AzureIssueStatus
    from .azure_recommendation import AzureRecommendation as AzureRecommendation
    from .azure_resource_type import AzureResourceType as AzureResourceType
    from .azure_risk_issue import AzureRiskIssue as AzureRiskIssue
    from .azure_risk_issue_page import AzureRiskIssuePage as AzureRiskIssuePage
    from .azure_severity import AzureSeverity as AzureSeverity
    from .azure_tag import AzureTag as AzureTag
    from .backup_overview import BackupOverview as BackupOverview
    from .backup_overview_page import BackupOverviewPage as BackupOverviewPage
    from .baseline import Baseline as Baseline
    from .baseline_color import BaselineColor as BaselineColor
    from .baseline_create import BaselineCreate as BaselineCreate
    from .baseline_created import BaselineCreated as BaselineCreated
    from .baseline_filter import BaselineFilter as BaselineFilter
    from .baseline_job import BaselineJob as BaselineJob
    from .baseline_job_filter import BaselineJobFilter as BaselineJobFilter
    from .baseline_job_page import BaselineJobPage as BaselineJobPage
    from .baseline_page import BaselinePage as BaselinePage
    from .baseline_report import BaselineReport as BaselineReport
    from .baseline_report_page import BaselineReportPage as BaselineReportPage
    from .baseline_status import BaselineStatus as BaselineStatus
    from .baseline_tenant import BaselineTenant as BaselineTenant
    from .baseline_tenant_filter import BaselineTenantFilter as BaselineTenantFilter
    from .baseline_tenant_page import BaselineTenantPage as BaselineTenantPage
    from .baseline_tenant_status import BaselineTenantStatus as BaselineTenantStatus
    from .cloud_backup_license_item import CloudBackupLicenseItem as CloudBackupLicenseItem
    from .compliance_action_count import ComplianceActionCount as ComplianceActionCount
    from .compliance_device import ComplianceDevice as ComplianceDevice
    from .compliance_file_access import ComplianceFileAccess as ComplianceFileAccess
    from .compliance_login import ComplianceLogin as ComplianceLogin
    from .compliance_workflow import ComplianceWorkflow as ComplianceWorkflow
    from .compliance_workflow_item import ComplianceWorkflowItem as ComplianceWorkflowItem
    from .compliance_workflow_item_page import ComplianceWorkflowItemPage as ComplianceWorkflowItemPage
    from .compliance_workflow_page import ComplianceWorkflowPage as ComplianceWorkflowPage
    from .connect_module import ConnectModule as ConnectModule
    from .connect_tenant_error import ConnectTenantError as ConnectTenantError
    from .connect_tenants import ConnectTenants as ConnectTenants
    from .connect_tenants_result import ConnectTenantsResult as ConnectTenantsResult
    from .consent_method import ConsentMethod as ConsentMethod
    from .create_app_auth_link import CreateAppAuthLink as CreateAppAuthLink
    from .create_auth_link import CreateAuthLink as CreateAuthLink
    from .customer import Customer as Customer
    from .customer_filter import CustomerFilter as CustomerFilter
    from .customer_job_status import CustomerJobStatus as CustomerJobStatus
    from .customer_page import CustomerPage as CustomerPage
    from .customer_services import CustomerServices as CustomerServices
    from .customer_services_page import CustomerServicesPage as CustomerServicesPage
    from .customer_tenant import CustomerTenant as CustomerTenant
    from .data_center import DataCenter as DataCenter
    from .data_security_posture import DataSecurityPosture as DataSecurityPosture
    from .enabled_flag import EnabledFlag as EnabledFlag
    from .group_type import GroupType as GroupType
    from .hybrid_agent import HybridAgent as HybridAgent
    from .identity_provider_type import IdentityProviderType as IdentityProviderType
    from .job import Job as Job
    from .job_filter import JobFilter as JobFilter
    from .job_module import JobModule as JobModule
    from .job_page import JobPage as JobPage
    from .job_report_item import JobReportItem as JobReportItem
    from .job_report_object_type import JobReportObjectType as JobReportObjectType
    from .job_report_page import JobReportPage as JobReportPage
    from .job_report_status import JobReportStatus as JobReportStatus
    from .job_status import JobStatus as JobStatus
    from .job_type import JobType as JobType
    from .legacy_customer import LegacyCustomer as LegacyCustomer
    from .legacy_customer_page import LegacyCustomerPage as LegacyCustomerPage
    from .legacy_job import LegacyJob as LegacyJob
    from .legacy_job_page import LegacyJobPage as LegacyJobPage
    from .legacy_product import LegacyProduct as LegacyProduct
    from .legacy_protected import LegacyProtected as LegacyProtected
    from .legacy_protected_page import LegacyProtectedPage as LegacyProtectedPage
    from .legacy_scan_container import LegacyScanContainer as LegacyScanContainer
    from .legacy_scan_profile import LegacyScanProfile as LegacyScanProfile
    from .legacy_scan_profile_daily_details import LegacyScanProfileDailyDetails as LegacyScanProfileDailyDetails
    from .legacy_scan_profile_daily_summary import LegacyScanProfileDailySummary as LegacyScanProfileDailySummary
    from .legacy_scan_profile_details import LegacyScanProfileDetails as LegacyScanProfileDetails
    from .legacy_scan_profile_page import LegacyScanProfilePage as LegacyScanProfilePage
    from .legacy_service import LegacyService as LegacyService
    from .legacy_service_page import LegacyServicePage as LegacyServicePage
    from .license_resource import LicenseResource as LicenseResource
    from .license_selection import LicenseSelection as LicenseSelection
    from .license_type import LicenseType as LicenseType
    from .local_user_contact_information import LocalUserContactInformation as LocalUserContactInformation
    from .local_user_general_information import LocalUserGeneralInformation as LocalUserGeneralInformation
    from .local_user_notes import LocalUserNotes as LocalUserNotes
    from .local_user_office import LocalUserOffice as LocalUserOffice
    from .local_user_office_information import LocalUserOfficeInformation as LocalUserOfficeInformation
    from .local_user_profile import LocalUserProfile as LocalUserProfile
    from .mailbox_recipient_type import MailboxRecipientType as MailboxRecipientType
    from .mailbox_type import MailboxType as MailboxType
    from .management_mode import ManagementMode as ManagementMode
    from .module_protection import ModuleProtection as ModuleProtection
    from .onboard_customer import OnboardCustomer as OnboardCustomer
    from .onboard_result import OnboardResult as OnboardResult
    from .onboard_status import OnboardStatus as OnboardStatus
    from .package_type import PackageType as PackageType
    from .page_metadata import PageMetadata as PageMetadata
    from .payment_type import PaymentType as PaymentType
    from .platform_environment import PlatformEnvironment as PlatformEnvironment
    from .pooled_license_filter import PooledLicenseFilter as PooledLicenseFilter
    from .pooled_license_usage import PooledLicenseUsage as PooledLicenseUsage
    from .pooled_license_usage_page import PooledLicenseUsagePage as PooledLicenseUsagePage
    from .power_platform_region import PowerPlatformRegion as PowerPlatformRegion
    from .premium_license_item import PremiumLicenseItem as PremiumLicenseItem
    from .process_center_job_status import ProcessCenterJobStatus as ProcessCenterJobStatus
    from .process_center_job_type import ProcessCenterJobType as ProcessCenterJobType
    from .product_overview import ProductOverview as ProductOverview
    from .product_type import ProductType as ProductType
    from .protected_module import ProtectedModule as ProtectedModule
    from .protected_object import ProtectedObject as ProtectedObject
    from .protected_object_module import ProtectedObjectModule as ProtectedObjectModule
    from .protected_object_page import ProtectedObjectPage as ProtectedObjectPage
    from .protected_user import ProtectedUser as ProtectedUser
    from .protected_user_filter import ProtectedUserFilter as ProtectedUserFilter
    from .protected_user_page import ProtectedUserPage as ProtectedUserPage
    from .ransomware_detection import RansomwareDetection as RansomwareDetection
    from .reject_licenses_result import RejectLicensesResult as RejectLicensesResult
    from .reject_status import RejectStatus as RejectStatus
    from .reseller import Reseller as Reseller
    from .reseller_filter import ResellerFilter as ResellerFilter
    from .reseller_license import ResellerLicense as ResellerLicense
    from .reseller_license_filter import ResellerLicenseFilter as ResellerLicenseFilter
    from .reseller_license_page import ResellerLicensePage as ResellerLicensePage
    from .reseller_license_source import ResellerLicenseSource as ResellerLicenseSource
    from .reseller_license_status import ResellerLicenseStatus as ResellerLicenseStatus
    from .reseller_license_storage import ResellerLicenseStorage as ResellerLicenseStorage
    from .reseller_page import ResellerPage as ResellerPage
    from .reseller_product import ResellerProduct as ResellerProduct
    from .reseller_status import ResellerStatus as ResellerStatus
    from .risk_category import RiskCategory as RiskCategory
    from .risk_data_source import RiskDataSource as RiskDataSource
    from .risk_rule import RiskRule as RiskRule
    from .risk_rule_hit_detail import RiskRuleHitDetail as RiskRuleHitDetail
    from .risk_rule_hit_item import RiskRuleHitItem as RiskRuleHitItem
    from .risk_rule_hit_item_page import RiskRuleHitItemPage as RiskRuleHitItemPage
    from .risk_rule_list import RiskRuleList as RiskRuleList
    from .sale_type import SaleType as SaleType
    from .scan_container import ScanContainer as ScanContainer
    from .scan_mode import ScanMode as ScanMode
    from .scan_object_type import ScanObjectType as ScanObjectType
    from .scan_profile import ScanProfile as ScanProfile
    from .scan_profile_changes import ScanProfileChanges as ScanProfileChanges
    from .scan_profile_details import ScanProfileDetails as ScanProfileDetails
    from .scan_profile_filter import ScanProfileFilter as ScanProfileFilter
    from .scan_profile_page import ScanProfilePage as ScanProfilePage
    from .scan_status import ScanStatus as ScanStatus
    from .selected_license import SelectedLicense as SelectedLicense
    from .service import Service as Service
    from .service_product import ServiceProduct as ServiceProduct
    from .service_subscription import ServiceSubscription as ServiceSubscription
    from .sign_in import SignIn as SignIn
    from .sign_in_page import SignInPage as SignInPage
    from .site_lock_state import SiteLockState as SiteLockState
    from .source_type import SourceType as SourceType
    from .storage_device_type import StorageDeviceType as StorageDeviceType
    from .storage_profile import StorageProfile as StorageProfile
    from .storage_profile_extension import StorageProfileExtension as StorageProfileExtension
    from .storage_profile_filter import StorageProfileFilter as StorageProfileFilter
    from .storage_profile_page import StorageProfilePage as StorageProfilePage
    from .subscription_source_type import SubscriptionSourceType as SubscriptionSourceType
    from .tenant import Tenant as Tenant
    from .tenant_action import TenantAction as TenantAction
    from .tenant_action_baseline import TenantActionBaseline as TenantActionBaseline
    from .tenant_action_job import TenantActionJob as TenantActionJob
    from .tenant_action_type import TenantActionType as TenantActionType
    from .tenant_connection import TenantConnection as TenantConnection
    from .tenant_filter import TenantFilter as TenantFilter
    from .tenant_platform_type import TenantPlatformType as TenantPlatformType
    from .tenant_user_seats import TenantUserSeats as TenantUserSeats
    from .tenant_user_seats_page import TenantUserSeatsPage as TenantUserSeatsPage
    from .token_metadata import TokenMetadata as TokenMetadata
    from .upsert_license import UpsertLicense as UpsertLicense
    from .upsert_license_result import UpsertLicenseResult as UpsertLicenseResult
    from .upsert_license_status import UpsertLicenseStatus as UpsertLicenseStatus
    from .user import User as User
    from .user_account_information import UserAccountInformation as UserAccountInformation
    from .user_alternate_email_address import UserAlternateEmailAddress as UserAlternateEmailAddress
    from .user_birthday import UserBirthday as UserBirthday
    from .user_contact_information import UserContactInformation as UserContactInformation
    from .user_details import UserDetails as UserDetails
    from .user_external_mark import UserExternalMark as UserExternalMark
    from .user_filter import UserFilter as UserFilter
    from .user_general_information import UserGeneralInformation as UserGeneralInformation
    from .user_office import UserOffice as UserOffice
    from .user_office_information import UserOfficeInformation as UserOfficeInformation
    from .user_page import UserPage as UserPage
    from .user_password_setting import UserPasswordSetting as UserPasswordSetting
    from .user_reference import UserReference as UserReference
    from .user_status import UserStatus as UserStatus
    from .user_test_mark import UserTestMark as UserTestMark
    from .user_type import UserType as UserType
    from .workspace_compliance_rate import WorkspaceComplianceRate as WorkspaceComplianceRate
    from .workspace_overview import WorkspaceOverview as WorkspaceOverview
    from .yes_no import YesNo as YesNo

_MODULES = {
    "AadEnvironment": "aad_environment",
    "AcceptLicensesResult": "accept_licenses_result",
    "AcceptStatus": "accept_status",
    "ActionKind": "action_kind",
    "AddCloudBackupSubscription": "add_cloud_backup_subscription",
    "AddCloudBackupTrial": "add_cloud_backup_trial",
    "AddPremiumSubscription": "add_premium_subscription",
    "AddPremiumTrial": "add_premium_trial",
    "AddServiceResult": "add_service_result",
    "AddServiceStatus": "add_service_status",
    "AgentConnectionStatus": "agent_connection_status",
    "AgentStatus": "agent_status",
    "AmazonRegion": "amazon_region",
    "AppProduct": "app_product",
    "AppStatus": "app_status",
    "AppliedBaseline": "applied_baseline",
    "AuditComment": "audit_comment",
    "AuditPropertyChange": "audit_property_change",
    "AuditRecord": "audit_record",
    "AuditRecordPage": "audit_record_page",
    "AuthLink": "auth_link",
    "AvePointStorageType": "ave_point_storage_type",
    "AzureCostIssue": "azure_cost_issue",
    "AzureCostIssuePage": "azure_cost_issue_page",
    "AzureIssueStatus": "azure_issue_status",
    "AzureRecommendation": "azure_recommendation",
    "AzureResourceType": "azure_resource_type",
    "AzureRiskIssue": "azure_risk_issue",
    "AzureRiskIssuePage": "azure_risk_issue_page",
    "AzureSeverity": "azure_severity",
    "AzureTag": "azure_tag",
    "BackupOverview": "backup_overview",
    "BackupOverviewPage": "backup_overview_page",
    "Baseline": "baseline",
    "BaselineColor": "baseline_color",
    "BaselineCreate": "baseline_create",
    "BaselineCreated": "baseline_created",
    "BaselineFilter": "baseline_filter",
    "BaselineJob": "baseline_job",
    "BaselineJobFilter": "baseline_job_filter",
    "BaselineJobPage": "baseline_job_page",
    "BaselinePage": "baseline_page",
    "BaselineReport": "baseline_report",
    "BaselineReportPage": "baseline_report_page",
    "BaselineStatus": "baseline_status",
    "BaselineTenant": "baseline_tenant",
    "BaselineTenantFilter": "baseline_tenant_filter",
    "BaselineTenantPage": "baseline_tenant_page",
    "BaselineTenantStatus": "baseline_tenant_status",
    "CloudBackupLicenseItem": "cloud_backup_license_item",
    "ComplianceActionCount": "compliance_action_count",
    "ComplianceDevice": "compliance_device",
    "ComplianceFileAccess": "compliance_file_access",
    "ComplianceLogin": "compliance_login",
    "ComplianceWorkflow": "compliance_workflow",
    "ComplianceWorkflowItem": "compliance_workflow_item",
    "ComplianceWorkflowItemPage": "compliance_workflow_item_page",
    "ComplianceWorkflowPage": "compliance_workflow_page",
    "ConnectModule": "connect_module",
    "ConnectTenantError": "connect_tenant_error",
    "ConnectTenants": "connect_tenants",
    "ConnectTenantsResult": "connect_tenants_result",
    "ConsentMethod": "consent_method",
    "CreateAppAuthLink": "create_app_auth_link",
    "CreateAuthLink": "create_auth_link",
    "Customer": "customer",
    "CustomerFilter": "customer_filter",
    "CustomerJobStatus": "customer_job_status",
    "CustomerPage": "customer_page",
    "CustomerServices": "customer_services",
    "CustomerServicesPage": "customer_services_page",
    "CustomerTenant": "customer_tenant",
    "DataCenter": "data_center",
    "DataSecurityPosture": "data_security_posture",
    "EnabledFlag": "enabled_flag",
    "GroupType": "group_type",
    "HybridAgent": "hybrid_agent",
    "IdentityProviderType": "identity_provider_type",
    "Job": "job",
    "JobFilter": "job_filter",
    "JobModule": "job_module",
    "JobPage": "job_page",
    "JobReportItem": "job_report_item",
    "JobReportObjectType": "job_report_object_type",
    "JobReportPage": "job_report_page",
    "JobReportStatus": "job_report_status",
    "JobStatus": "job_status",
    "JobType": "job_type",
    "LegacyCustomer": "legacy_customer",
    "LegacyCustomerPage": "legacy_customer_page",
    "LegacyJob": "legacy_job",
    "LegacyJobPage": "legacy_job_page",
    "LegacyProduct": "legacy_product",
    "LegacyProtected": "legacy_protected",
    "LegacyProtectedPage": "legacy_protected_page",
    "LegacyScanContainer": "legacy_scan_container",
    "LegacyScanProfile": "legacy_scan_profile",
    "LegacyScanProfileDailyDetails": "legacy_scan_profile_daily_details",
    "LegacyScanProfileDailySummary": "legacy_scan_profile_daily_summary",
    "LegacyScanProfileDetails": "legacy_scan_profile_details",
    "LegacyScanProfilePage": "legacy_scan_profile_page",
    "LegacyService": "legacy_service",
    "LegacyServicePage": "legacy_service_page",
    "LicenseResource": "license_resource",
    "LicenseSelection": "license_selection",
    "LicenseType": "license_type",
    "LocalUserContactInformation": "local_user_contact_information",
    "LocalUserGeneralInformation": "local_user_general_information",
    "LocalUserNotes": "local_user_notes",
    "LocalUserOffice": "local_user_office",
    "LocalUserOfficeInformation": "local_user_office_information",
    "LocalUserProfile": "local_user_profile",
    "MailboxRecipientType": "mailbox_recipient_type",
    "MailboxType": "mailbox_type",
    "ManagementMode": "management_mode",
    "ModuleProtection": "module_protection",
    "OnboardCustomer": "onboard_customer",
    "OnboardResult": "onboard_result",
    "OnboardStatus": "onboard_status",
    "PackageType": "package_type",
    "PageMetadata": "page_metadata",
    "PaymentType": "payment_type",
    "PlatformEnvironment": "platform_environment",
    "PooledLicenseFilter": "pooled_license_filter",
    "PooledLicenseUsage": "pooled_license_usage",
    "PooledLicenseUsagePage": "pooled_license_usage_page",
    "PowerPlatformRegion": "power_platform_region",
    "PremiumLicenseItem": "premium_license_item",
    "ProcessCenterJobStatus": "process_center_job_status",
    "ProcessCenterJobType": "process_center_job_type",
    "ProductOverview": "product_overview",
    "ProductType": "product_type",
    "ProtectedModule": "protected_module",
    "ProtectedObject": "protected_object",
    "ProtectedObjectModule": "protected_object_module",
    "ProtectedObjectPage": "protected_object_page",
    "ProtectedUser": "protected_user",
    "ProtectedUserFilter": "protected_user_filter",
    "ProtectedUserPage": "protected_user_page",
    "RansomwareDetection": "ransomware_detection",
    "RejectLicensesResult": "reject_licenses_result",
    "RejectStatus": "reject_status",
    "Reseller": "reseller",
    "ResellerFilter": "reseller_filter",
    "ResellerLicense": "reseller_license",
    "ResellerLicenseFilter": "reseller_license_filter",
    "ResellerLicensePage": "reseller_license_page",
    "ResellerLicenseSource": "reseller_license_source",
    "ResellerLicenseStatus": "reseller_license_status",
    "ResellerLicenseStorage": "reseller_license_storage",
    "ResellerPage": "reseller_page",
    "ResellerProduct": "reseller_product",
    "ResellerStatus": "reseller_status",
    "RiskCategory": "risk_category",
    "RiskDataSource": "risk_data_source",
    "RiskRule": "risk_rule",
    "RiskRuleHitDetail": "risk_rule_hit_detail",
    "RiskRuleHitItem": "risk_rule_hit_item",
    "RiskRuleHitItemPage": "risk_rule_hit_item_page",
    "RiskRuleList": "risk_rule_list",
    "SaleType": "sale_type",
    "ScanContainer": "scan_container",
    "ScanMode": "scan_mode",
    "ScanObjectType": "scan_object_type",
    "ScanProfile": "scan_profile",
    "ScanProfileChanges": "scan_profile_changes",
    "ScanProfileDetails": "scan_profile_details",
    "ScanProfileFilter": "scan_profile_filter",
    "ScanProfilePage": "scan_profile_page",
    "ScanStatus": "scan_status",
    "SelectedLicense": "selected_license",
    "Service": "service",
    "ServiceProduct": "service_product",
    "ServiceSubscription": "service_subscription",
    "SignIn": "sign_in",
    "SignInPage": "sign_in_page",
    "SiteLockState": "site_lock_state",
    "SourceType": "source_type",
    "StorageDeviceType": "storage_device_type",
    "StorageProfile": "storage_profile",
    "StorageProfileExtension": "storage_profile_extension",
    "StorageProfileFilter": "storage_profile_filter",
    "StorageProfilePage": "storage_profile_page",
    "SubscriptionSourceType": "subscription_source_type",
    "Tenant": "tenant",
    "TenantAction": "tenant_action",
    "TenantActionBaseline": "tenant_action_baseline",
    "TenantActionJob": "tenant_action_job",
    "TenantActionType": "tenant_action_type",
    "TenantConnection": "tenant_connection",
    "TenantFilter": "tenant_filter",
    "TenantPlatformType": "tenant_platform_type",
    "TenantUserSeats": "tenant_user_seats",
    "TenantUserSeatsPage": "tenant_user_seats_page",
    "TokenMetadata": "token_metadata",
    "UpsertLicense": "upsert_license",
    "UpsertLicenseResult": "upsert_license_result",
    "UpsertLicenseStatus": "upsert_license_status",
    "User": "user",
    "UserAccountInformation": "user_account_information",
    "UserAlternateEmailAddress": "user_alternate_email_address",
    "UserBirthday": "user_birthday",
    "UserContactInformation": "user_contact_information",
    "UserDetails": "user_details",
    "UserExternalMark": "user_external_mark",
    "UserFilter": "user_filter",
    "UserGeneralInformation": "user_general_information",
    "UserOffice": "user_office",
    "UserOfficeInformation": "user_office_information",
    "UserPage": "user_page",
    "UserPasswordSetting": "user_password_setting",
    "UserReference": "user_reference",
    "UserStatus": "user_status",
    "UserTestMark": "user_test_mark",
    "UserType": "user_type",
    "WorkspaceComplianceRate": "workspace_compliance_rate",
    "WorkspaceOverview": "workspace_overview",
    "YesNo": "yes_no",
}

__all__ = [
    "AadEnvironment",
    "AcceptLicensesResult",
    "AcceptStatus",
    "ActionKind",
    "AddCloudBackupSubscription",
    "AddCloudBackupTrial",
    "AddPremiumSubscription",
    "AddPremiumTrial",
    "AddServiceResult",
    "AddServiceStatus",
    "AgentConnectionStatus",
    "AgentStatus",
    "AmazonRegion",
    "AppProduct",
    "AppStatus",
    "AppliedBaseline",
    "AuditComment",
    "AuditPropertyChange",
    "AuditRecord",
    "AuditRecordPage",
    "AuthLink",
    "AvePointStorageType",
    "AzureCostIssue",
    "AzureCostIssuePage",
    "AzureIssueStatus",
    "AzureRecommendation",
    "AzureResourceType",
    "AzureRiskIssue",
    "AzureRiskIssuePage",
    "AzureSeverity",
    "AzureTag",
    "BackupOverview",
    "BackupOverviewPage",
    "Baseline",
    "BaselineColor",
    "BaselineCreate",
    "BaselineCreated",
    "BaselineFilter",
    "BaselineJob",
    "BaselineJobFilter",
    "BaselineJobPage",
    "BaselinePage",
    "BaselineReport",
    "BaselineReportPage",
    "BaselineStatus",
    "BaselineTenant",
    "BaselineTenantFilter",
    "BaselineTenantPage",
    "BaselineTenantStatus",
    "CloudBackupLicenseItem",
    "ComplianceActionCount",
    "ComplianceDevice",
    "ComplianceFileAccess",
    "ComplianceLogin",
    "ComplianceWorkflow",
    "ComplianceWorkflowItem",
    "ComplianceWorkflowItemPage",
    "ComplianceWorkflowPage",
    "ConnectModule",
    "ConnectTenantError",
    "ConnectTenants",
    "ConnectTenantsResult",
    "ConsentMethod",
    "CreateAppAuthLink",
    "CreateAuthLink",
    "Customer",
    "CustomerFilter",
    "CustomerJobStatus",
    "CustomerPage",
    "CustomerServices",
    "CustomerServicesPage",
    "CustomerTenant",
    "DataCenter",
    "DataSecurityPosture",
    "EnabledFlag",
    "GroupType",
    "HybridAgent",
    "IdentityProviderType",
    "Job",
    "JobFilter",
    "JobModule",
    "JobPage",
    "JobReportItem",
    "JobReportObjectType",
    "JobReportPage",
    "JobReportStatus",
    "JobStatus",
    "JobType",
    "LegacyCustomer",
    "LegacyCustomerPage",
    "LegacyJob",
    "LegacyJobPage",
    "LegacyProduct",
    "LegacyProtected",
    "LegacyProtectedPage",
    "LegacyScanContainer",
    "LegacyScanProfile",
    "LegacyScanProfileDailyDetails",
    "LegacyScanProfileDailySummary",
    "LegacyScanProfileDetails",
    "LegacyScanProfilePage",
    "LegacyService",
    "LegacyServicePage",
    "LicenseResource",
    "LicenseSelection",
    "LicenseType",
    "LocalUserContactInformation",
    "LocalUserGeneralInformation",
    "LocalUserNotes",
    "LocalUserOffice",
    "LocalUserOfficeInformation",
    "LocalUserProfile",
    "MailboxRecipientType",
    "MailboxType",
    "ManagementMode",
    "ModuleProtection",
    "OnboardCustomer",
    "OnboardResult",
    "OnboardStatus",
    "PackageType",
    "PageMetadata",
    "PaymentType",
    "PlatformEnvironment",
    "PooledLicenseFilter",
    "PooledLicenseUsage",
    "PooledLicenseUsagePage",
    "PowerPlatformRegion",
    "PremiumLicenseItem",
    "ProcessCenterJobStatus",
    "ProcessCenterJobType",
    "ProductOverview",
    "ProductType",
    "ProtectedModule",
    "ProtectedObject",
    "ProtectedObjectModule",
    "ProtectedObjectPage",
    "ProtectedUser",
    "ProtectedUserFilter",
    "ProtectedUserPage",
    "RansomwareDetection",
    "RejectLicensesResult",
    "RejectStatus",
    "Reseller",
    "ResellerFilter",
    "ResellerLicense",
    "ResellerLicenseFilter",
    "ResellerLicensePage",
    "ResellerLicenseSource",
    "ResellerLicenseStatus",
    "ResellerLicenseStorage",
    "ResellerPage",
    "ResellerProduct",
    "ResellerStatus",
    "RiskCategory",
    "RiskDataSource",
    "RiskRule",
    "RiskRuleHitDetail",
    "RiskRuleHitItem",
    "RiskRuleHitItemPage",
    "RiskRuleList",
    "SaleType",
    "ScanContainer",
    "ScanMode",
    "ScanObjectType",
    "ScanProfile",
    "ScanProfileChanges",
    "ScanProfileDetails",
    "ScanProfileFilter",
    "ScanProfilePage",
    "ScanStatus",
    "SelectedLicense",
    "Service",
    "ServiceProduct",
    "ServiceSubscription",
    "SignIn",
    "SignInPage",
    "SiteLockState",
    "SourceType",
    "StorageDeviceType",
    "StorageProfile",
    "StorageProfileExtension",
    "StorageProfileFilter",
    "StorageProfilePage",
    "SubscriptionSourceType",
    "Tenant",
    "TenantAction",
    "TenantActionBaseline",
    "TenantActionJob",
    "TenantActionType",
    "TenantConnection",
    "TenantFilter",
    "TenantPlatformType",
    "TenantUserSeats",
    "TenantUserSeatsPage",
    "TokenMetadata",
    "UpsertLicense",
    "UpsertLicenseResult",
    "UpsertLicenseStatus",
    "User",
    "UserAccountInformation",
    "UserAlternateEmailAddress",
    "UserBirthday",
    "UserContactInformation",
    "UserDetails",
    "UserExternalMark",
    "UserFilter",
    "UserGeneralInformation",
    "UserOffice",
    "UserOfficeInformation",
    "UserPage",
    "UserPasswordSetting",
    "UserReference",
    "UserStatus",
    "UserTestMark",
    "UserType",
    "WorkspaceComplianceRate",
    "WorkspaceOverview",
    "YesNo",
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
