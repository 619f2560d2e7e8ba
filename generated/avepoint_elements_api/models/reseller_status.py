"""How a reseller is linked to the account."""

from __future__ import annotations

from .._enums import IntCode


class ResellerStatus(IntCode):
    """How a reseller is linked to the account."""

    NOT_AVAILABLE = 0
    MAPPED = 1
    UNMAPPED = 2
    PENDING_SIGN_UP = 3


LABELS = {0: "N/A", 1: "Mapped", 2: "Unmapped", 3: "Pending sign up"}
