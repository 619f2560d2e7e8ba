"""Workload that a risk rule looks at. 7 is not listed."""

from __future__ import annotations

from .._enums import IntCode


class RiskDataSource(IntCode):
    """Workload that a risk rule looks at. 7 is not listed."""

    EXCHANGE = 1
    GROUPS = 2
    TEAMS = 3
    SHAREPOINT = 4
    ONEDRIVE = 5
    USERS = 6
    ENVIRONMENTS = 8
    CONNECTIONS = 9
    POWER_APPS = 10
    POWER_AUTOMATE = 11
    POWER_BI = 12


LABELS = {
    1: "Exchange",
    2: "Groups",
    3: "Teams",
    4: "SharePoint",
    5: "OneDrive",
    6: "Users",
    8: "Environments",
    9: "Connections",
    10: "Power Apps",
    11: "Power Automate",
    12: "Power BI",
}
