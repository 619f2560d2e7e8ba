"""Outcome of rejecting reseller licenses; only 9 is a success."""

from __future__ import annotations

from .._enums import IntCode


class RejectStatus(IntCode):
    """Outcome of rejecting reseller licenses; only 9 is a success."""

    REJECTED = 9
    FAILED = 10


LABELS = {9: "Rejected", 10: "Failed"}
