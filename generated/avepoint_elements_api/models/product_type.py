"""AvePoint product. 49 is called User and device management elsewhere."""

from __future__ import annotations

from .._enums import IntCode


class ProductType(IntCode):
    """AvePoint product. 49 is called User and device management elsewhere."""

    DOCAVE_ONLINE = 1
    CLOUD_GOVERNANCE = 4
    CLOUD_BACKUP_FOR_SALESFORCE = 32
    BASELINE_MANAGEMENT = 40
    RISK_MANAGEMENT = 41
    WORKSPACE_MANAGEMENT = 42
    USER_MANAGEMENT = 49
    MYHUB = 60
    WORKSPACE_MANAGEMENT_STORAGE_OPTIMIZATION = 65
    TYGRAPH = 257
    CLOUD_BACKUP_FOR_MICROSOFT_365 = 2048
    CLOUD_MANAGEMENT = 4096
    CLOUD_ARCHIVING = 8192
    OPUS = 65536
    CLOUD_BACKUP_FOR_DYNAMICS_365 = 131072
    INSIGHTS = 4194304
    POLICIES_FOR_MICROSOFT_365 = 8388608
    FLY = 16777216
    CLOUD_BACKUP_FOR_GOOGLE_WORKSPACE = 33554432
    CENSE = 67108864
    ENPOWER = 134217728
    CLOUD_BACKUP_FOR_IAAS_PAAS = 1073741824


LABELS = {
    1: "DocAve Online",
    4: "Cloud Governance",
    32: "Cloud Backup for Salesforce",
    40: "Baseline management",
    41: "Risk management",
    42: "Workspace management",
    49: "User management",
    60: "MyHub",
    65: "WorkSpace management - storage optimization",
    257: "TyGraph",
    2048: "Cloud Backup for Microsoft 365",
    4096: "Cloud Management",
    8192: "Cloud Archiving",
    65536: "Opus",
    131072: "Cloud Backup for Dynamics 365",
    4194304: "Insights",
    8388608: "Policies for Microsoft 365",
    16777216: "Fly",
    33554432: "Cloud Backup for Google Workspace",
    67108864: "Cense",
    134217728: "Enpower",
    1073741824: "Cloud Backup for IaaS + PaaS",
}
