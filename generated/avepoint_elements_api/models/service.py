"""Service that a customer has."""

from __future__ import annotations

from .._enums import StrCode


class Service(StrCode):
    """Service that a customer has."""

    CLOUD_BACKUP_FOR_MICROSOFT_365 = "Office365Backup"
    FLY = "FLYOnline"
    CLOUD_BACKUP_FOR_SALESFORCE = "SalesforceBackup"
    CLOUD_BACKUP_FOR_IAAS_AND_PAAS = "VMBackup"
    CLOUD_BACKUP_FOR_GOOGLE_WORKSPACE = "GsuiteBackup"
    OPUS = "RevIM/AvePointRecords"
    INSIGHTS = "CPManagement"
    TYGRAPH = "TyGraph"
    CENSE = "LicenseManagement"
    ENPOWER = "SaaSManagementPlatform"
    CLOUD_GOVERNANCE = "GASaas(GovernanceAutomation)"
    POLICIES = "PolicyEnforcer"
    CLOUD_MANAGEMENT = "Office365Management"
    CLOUD_ARCHIVING = "Office365Archiving"
    CLOUD_BACKUP_FOR_DYNAMICS_365 = "CRMBackup"
    AZURE_SECURITY_MANAGEMENT = "PartnerAzureSecurityManagement"
    WORKSPACE_MANAGEMENT = "PartnerWorkspaceOnboarding"
    BASELINE_MANAGEMENT = "PartnerTenantSettingManagement"


LABELS = {
    "Office365Backup": "Cloud Backup for Microsoft 365",
    "FLYOnline": "Fly",
    "SalesforceBackup": "Cloud Backup for Salesforce",
    "VMBackup": "Cloud Backup for IaaS and PaaS",
    "GsuiteBackup": "Cloud Backup for Google Workspace",
    "RevIM/AvePointRecords": "Opus",
    "CPManagement": "Insights",
    "TyGraph": "tyGraph",
    "LicenseManagement": "Cense",
    "SaaSManagementPlatform": "Enpower",
    "GASaas(GovernanceAutomation)": "Cloud Governance",
    "PolicyEnforcer": "Policies",
    "Office365Management": "Cloud Management",
    "Office365Archiving": "Cloud Archiving",
    "CRMBackup": "Cloud Backup for Dynamics 365",
    "PartnerAzureSecurityManagement": "Azure Security Management",
    "PartnerWorkspaceOnboarding": "Workspace Management, Risk management, Change Management Communication, User Management, Device Management, App Management, and Marketplace",
    "PartnerTenantSettingManagement": "Baseline Management",
}
