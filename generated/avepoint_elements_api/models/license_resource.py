"""License pool that a service is taken from."""

from __future__ import annotations

from .._enums import StrCode


class LicenseResource(StrCode):
    """License pool that a service is taken from."""

    CLOUD_BACKUP_FOR_MICROSOFT_365 = "Office365Backup"
    CLOUD_BACKUP_FOR_POWER_PLATFORM = "Office365PPBackup"
    CLOUD_BACKUP_FOR_EXCHANGE_ONLINE_AND_ONEDRIVE = "Office365EXODBackup"
    BASELINE_MANAGEMENT = "PartnerTenantSettingManagement"
    WORKSPACE_MANAGEMENT = "PartnerWorkspaceOnboarding"
    USER_AND_DEVICE_MANAGEMENT = "PartnerUserManagement"
    WORKSPACE_MANAGEMENT_STORAGE_OPTIMIZATION = "PartnerStorageOptimization"


LABELS = {
    "Office365Backup": "Cloud Backup for Microsoft 365 pool",
    "Office365PPBackup": "Cloud Backup for Power Platform pool",
    "Office365EXODBackup": "Cloud Backup for Exchange Online & OneDrive pool",
    "PartnerTenantSettingManagement": "Baseline management pool",
    "PartnerWorkspaceOnboarding": "Workspace management pool",
    "PartnerUserManagement": "User and device management pool",
    "PartnerStorageOptimization": "Workspace management - storage optimization pool",
}
