"""State of a tenant under a baseline. Restored is printed as 19; 9 is not listed."""

from __future__ import annotations

from .._enums import IntCode


class BaselineTenantStatus(IntCode):
    """State of a tenant under a baseline. Restored is printed as 19; 9 is not listed."""

    CONNECTED = 1
    DEPLOYED_WITH_EXCEPTION = 2
    DEPLOYING = 3
    DEPLOYMENT_DRAFT_SAVED = 4
    DEPLOYMENT_FAILED = 5
    EXPIRED = 6
    DEPLOYED = 7
    RESTORE_FAILED = 8
    RESTORED = 19
    RESTORED_WITH_EXCEPTION = 10
    RESTORING = 11
    RETRIEVING_SETTING = 12
    REVIEW_DEPLOYMENT = 13
    REVIEW_RESTORE = 14
    SCHEDULED_DEPLOYMENT = 15
    SCHEDULE_RESTORE = 16
    SETTINGS_RETRIEVAL_FAILED = 17


LABELS = {
    1: "Connected",
    2: "Deployed with exception",
    3: "Deploying",
    4: "Deployment draft saved",
    5: "Deployment failed",
    6: "Expired",
    7: "Deployed",
    8: "Restore failed",
    19: "Restored",
    10: "Restored with exception",
    11: "Restoring",
    12: "Retrieving setting",
    13: "Review deployment",
    14: "Review restore",
    15: "Scheduled deployment",
    16: "Schedule restore",
    17: "Settings retrieval failed",
}
