"""Microsoft 365 module whose protected objects are listed. Another numbering than JobModule; 7, 8 and 13
are not listed.
"""

from __future__ import annotations

from .._enums import IntCode


class ProtectedObjectModule(IntCode):
    """Microsoft 365 module whose protected objects are listed. Another numbering than JobModule; 7, 8 and 13
    are not listed.
    """

    EXCHANGE_ONLINE_MAILBOXES = 0
    SHAREPOINT_ONLINE = 1
    ONEDRIVE = 2
    MICROSOFT_365_GROUPS = 3
    PROJECT_ONLINE = 4
    EXCHANGE_ONLINE_PUBLIC_FOLDERS = 5
    MICROSOFT_TEAMS = 6
    VIVA_ENGAGE = 9
    MICROSOFT_TEAMS_CHAT = 10
    POWER_BI = 11
    POWER_AUTOMATE = 12
    POWER_APPS = 14
    COPILOT_STUDIO_AGENTS = 15


LABELS = {
    0: "Exchange Online mailboxes",
    1: "SharePoint Online",
    2: "OneDrive",
    3: "Microsoft 365 Groups",
    4: "Project Online",
    5: "Exchange Online Public Folders",
    6: "Microsoft Teams",
    9: "Viva Engage",
    10: "Microsoft Teams chat",
    11: "Power BI",
    12: "Power Automate",
    14: "Power Apps",
    15: "Copilot Studio Agents",
}
