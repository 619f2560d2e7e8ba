"""Product whose Entra app is authorized. The last two exist since August 2026."""

from __future__ import annotations

from .._enums import StrCode


class AppProduct(StrCode):
    """Product whose Entra app is authorized. The last two exist since August 2026."""

    BASELINE_MANAGEMENT = "PartnerTenantSettingManagement"
    SECURITY_AND_ANALYSIS = "PartnerWorkspaceOnboarding"
    AZURE_SECURITY_MANAGEMENT = "PartnerAzureSecurityManagement"
    CLOUD_BACKUP_FOR_MICROSOFT_365 = "Office365Backup"


LABELS = {
    "PartnerTenantSettingManagement": "Baseline management",
    "PartnerWorkspaceOnboarding": "Security and analysis premium services",
    "PartnerAzureSecurityManagement": "Azure security management",
    "Office365Backup": "Cloud Backup for Microsoft 365",
}
