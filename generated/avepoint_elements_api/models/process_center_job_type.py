"""Kind of a baseline job."""

from __future__ import annotations

from .._enums import IntCode


class ProcessCenterJobType(IntCode):
    """Kind of a baseline job."""

    APPLY_BASELINE = 1
    AUTO_ALIGNMENT = 2
    CREATE_BASELINE = 3
    DETECT_DRIFT = 4
    DEPLOY = 5
    DEPLOY_DETECTED_DEVIATIONS = 6
    DAILY_TENANT_BACKUP = 7
    EDIT_TENANT_CONFIGURATIONS = 8
    RESTORE_TO_A_SPECIFIC_DATE = 9
    RESTORE = 10


LABELS = {
    1: "Apply baseline",
    2: "Auto-alignment",
    3: "Create baseline",
    4: "Detect drift",
    5: "Deploy",
    6: "Deploy detected deviations",
    7: "Daily tenant backup",
    8: "Edit tenant configurations",
    9: "Restore to a specific date",
    10: "Restore",
}
