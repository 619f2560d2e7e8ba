"""Type of an object in a job report."""

from __future__ import annotations

from .._enums import IntCode


class JobReportObjectType(IntCode):
    """Type of an object in a job report."""

    MAILBOX = 1
    SITE_COLLECTION = 2
    USER = 17
    CANVAS = 20
    WORKSPACE = 21
    FLOW = 23
    AGENT = 24
    VIVA_ENGAGE_METADATA = 25
    OFFICE_365_GROUP_METADATA = 26
    TEAMS_METADATA = 27


LABELS = {
    1: "Mailbox",
    2: "Site Collection",
    17: "User",
    20: "Canvas",
    21: "Workspace",
    23: "Flow",
    24: "Agent",
    25: "Viva Engage Metadata",
    26: "Office 365 Group Metadata",
    27: "Teams Metadata",
}
