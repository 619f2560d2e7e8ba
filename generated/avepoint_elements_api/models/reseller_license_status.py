"""State of a license given to a reseller."""

from __future__ import annotations

from .._enums import IntCode


class ResellerLicenseStatus(IntCode):
    """State of a license given to a reseller."""

    PENDING_ACCEPTANCE = 0
    ACCEPTED = 1
    REJECTED = 2
    RETURNED_TO_POOL = 3
    EXPIRED = 4


LABELS = {0: "Pending acceptance", 1: "Accepted", 2: "Rejected", 3: "Returned to pool", 4: "Expired"}
