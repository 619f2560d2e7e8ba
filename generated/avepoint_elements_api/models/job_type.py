"""Service that a job belongs to."""

from __future__ import annotations

from .._enums import IntCode


class JobType(IntCode):
    """Service that a job belongs to."""

    MICROSOFT_365_SCAN = 0
    MICROSOFT_365 = 7
    GOOGLE_WORKSPACE_SCAN = 10
    GOOGLE_WORKSPACE = 11
    IAAS_PAAS = 12
    SALESFORCE = 15
    DYNAMICS_365 = 16


LABELS = {
    0: "Microsoft 365 Scan",
    7: "Microsoft 365",
    10: "Google Workspace Scan",
    11: "Google Workspace",
    12: "IaaS + PaaS",
    15: "Salesforce",
    16: "Dynamics 365",
}
