"""Type of object in a scan container. 0 and 1 mean the reverse of ProtectedObjectModule."""

from __future__ import annotations

from .._enums import IntCode


class ScanObjectType(IntCode):
    """Type of object in a scan container. 0 and 1 mean the reverse of ProtectedObjectModule."""

    SITE_COLLECTION = 0
    MAILBOX = 1
    ONEDRIVE = 2
    MICROSOFT_365_GROUP = 5
    PROJECT_ONLINE = 6
    PUBLIC_FOLDER = 7
    CHANNEL = 9
    USER = 10
    NONE_UNIFIED_GROUP = 11
    POWER_PLATFORM_ENVIRONMENT = 12
    POWER_PLATFORM_CONNECTION = 13
    POWER_APPS = 14
    POWER_AUTOMATE = 15
    POWER_BI_WORKSPACE = 16
    ACTIVE_DIRECTORY_MAILBOX = 17
    ACTIVE_DIRECTORY_USER = 18
    ACTIVE_DIRECTORY_GROUP = 19
    POWER_PLATFORM_SOLUTION = 20
    POWER_COPILOT_STUDIO = 21
    POWER_PAGE = 22
    LOOP_CONTAINER = 23
    SHAREPOINT_AGENT = 24
    AZURE_AI_FOUNDRY_AGENT = 25
    GOOGLE_USER = 100
    GOOGLE_SHARED_DRIVE = 101
    GOOGLE_CLASSROOM = 102
    GOOGLE_MAILBOX = 103
    GOOGLE_GROUP = 104
    GOOGLE_VAULT_MATTER = 105


LABELS = {
    0: "Site Collection",
    1: "Mailbox",
    2: "OneDrive",
    5: "Microsoft 365 Group",
    6: "Project Online",
    7: "Public Folder",
    9: "Channel",
    10: "User",
    11: "None Unified Group",
    12: "Power Platform Environment",
    13: "Power Platform Connection",
    14: "Power Apps",
    15: "Power Automate",
    16: "Power BI Workspace",
    17: "Active Directory Mailbox",
    18: "Active Directory User",
    19: "Active Directory Group",
    20: "Power Platform Solution",
    21: "Power Copilot Studio",
    22: "Power Page",
    23: "Loop Container",
    24: "SharePoint Agent",
    25: "Azure AI Foundry Agent",
    100: "Google User",
    101: "Google Shared Drive",
    102: "Google Classroom",
    103: "Google Mailbox",
    104: "Google Group",
    105: "Google Vault Matter",
}
