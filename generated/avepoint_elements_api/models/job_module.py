"""Module that a job belongs to (October 2026). 309 was Archiver until February 2026, 306 was Project
Online until July 2026.
"""

from __future__ import annotations

from .._enums import IntCode


class JobModule(IntCode):
    """Module that a job belongs to (October 2026). 309 was Archiver until February 2026, 306 was Project
    Online until July 2026.
    """

    NONE = 0
    ARCHIVER = 8
    RETENTION = 10
    SHAREPOINT_ONLINE = 302
    EXCHANGE_ONLINE = 303
    MICROSOFT_365_GROUPS = 304
    ONEDRIVE = 305
    EXCHANGE_ONLINE_PUBLIC_FOLDER = 307
    MICROSOFT_TEAMS = 308
    TEAMS_CHAT = 309
    POWER_BI = 310
    POWER_AUTOMATE = 311
    POWER_APPS = 312
    CLOUD_BACKUP_FOR_AZURE = 355
    AZURE_VIRTUAL_MACHINE = 356
    DISK = 357
    MICROSOFT_ENTRA_ID = 358
    STORAGE = 359
    ADMIN_PORTAL_SETTINGS = 360
    AMAZON_EC2 = 361
    NATIVE_AZURE_SQL_BACKUP_MONITORING = 362
    DEV_OPS = 363
    MICROSOFT_ENTRA_ID_B2C = 364
    AZURE_SQL_BACKUP = 365
    GOOGLE_VIRTUAL_MACHINE_INSTANCE = 366
    AZURE_VMWARE_SOLUTION = 367
    MICROSOFT_SQL_SERVER_IN_AZURE_VM = 368
    GOOGLE_CLOUD_STORAGE = 369
    COSMOS_DB = 370
    AZURE_POSTGRESQL = 371
    DYNAMICS_365 = 401
    VIVA_ENGAGE = 402
    COPILOT_STUDIO_AGENTS = 405
    GMAIL = 501
    CALENDAR = 502
    CONTACTS = 503
    DRIVE = 504
    SHARED_DRIVES = 505
    GOOGLE_CLASSROOM = 506
    CHAT = 507
    GOOGLE_DIRECTORY = 508
    DYNAMICS_CRM_BACKUP = 550
    DYNAMICS_UNIFIED_OPERATIONS_BACKUP = 551


LABELS = {
    0: "None",
    8: "Archiver",
    10: "Retention",
    302: "SharePoint Online",
    303: "Exchange Online",
    304: "Microsoft 365 Groups",
    305: "OneDrive",
    307: "Exchange Online Public Folder",
    308: "Microsoft Teams",
    309: "Teams Chat",
    310: "Power BI",
    311: "Power Automate",
    312: "Power Apps",
    355: "Cloud Backup for Azure",
    356: "Azure Virtual Machine",
    357: "Disk",
    358: "Microsoft Entra ID",
    359: "Storage",
    360: "Admin Portal Settings",
    361: "Amazon EC2",
    362: "Native Azure SQL Backup Monitoring",
    363: "Dev Ops",
    364: "Microsoft Entra ID B2C",
    365: "Azure SQL Backup",
    366: "Google Virtual Machine Instance",
    367: "Azure VMware Solution",
    368: "Microsoft SQL Server in Azure VM",
    369: "Google Cloud Storage",
    370: "Cosmos DB",
    371: "Azure PostgreSQL",
    401: "Dynamics 365",
    402: "Viva Engage",
    405: "Copilot Studio Agents",
    501: "Gmail",
    502: "Calendar",
    503: "Contacts",
    504: "Drive",
    505: "Shared Drives",
    506: "Google Classroom",
    507: "Chat",
    508: "Google Directory",
    550: "Dynamics CRM Backup",
    551: "Dynamics Unified Operations Backup",
}
