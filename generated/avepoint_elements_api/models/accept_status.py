"""Outcome of accepting reseller licenses; only 9 is a success."""

from __future__ import annotations

from .._enums import IntCode


class AcceptStatus(IntCode):
    """Outcome of accepting reseller licenses; only 9 is a success."""

    ACCEPTED = 9
    FAILED = 10
    SAME_LICENSE_FROM_TWO_RESELLERS = 12
    ALREADY_ACCEPTED_FROM_ANOTHER_RESELLER = 13


LABELS = {
    9: "Accepted",
    10: "Failed",
    12: "The same license from two resellers in one call",
    13: "Already accepted from another reseller organization",
}
