"""Product that can be added as a service."""

from __future__ import annotations

from .._enums import IntCode


class ServiceProduct(IntCode):
    """Product that can be added as a service."""

    CLOUD_BACKUP_FOR_MICROSOFT_365 = 2048
    CLOUD_BACKUP_EXPRESS = 274
    BASELINE_MANAGEMENT = 40
    WORKSPACE_MANAGEMENT = 42
    USER_AND_DEVICE_MANAGEMENT = 49
    WORKSPACE_MANAGEMENT_STORAGE_OPTIMIZATION = 65


LABELS = {
    2048: "Cloud Backup for Microsoft 365",
    274: "Cloud Backup Express",
    40: "Baseline management",
    42: "Workspace management",
    49: "User and device management",
    65: "Workspace management - storage optimization",
}
