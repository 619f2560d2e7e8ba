"""Condition of a user; a user can have several."""

from __future__ import annotations

from .._enums import IntCode


class UserStatus(IntCode):
    """Condition of a user; a user can have several."""

    MFA_DISABLED = 0
    SIGN_IN_BLOCKED = 1
    PASSWORD_EXPIRED = 2
    HIGH_RISK = 3
    MEDIUM_RISK = 4
    COMPLIANCE = 5
    INACTIVE = 6
    PENDING_DELETION = 7
    TEST_USER = 8


LABELS = {
    0: "MFA disabled",
    1: "Sign-in blocked",
    2: "Password expired",
    3: "High risk",
    4: "Medium risk",
    5: "Compliance",
    6: "Inactive",
    7: "Pending deletion",
    8: "Test user",
}
