"""How a call ended."""

from __future__ import annotations

from .._enums import StrCode


class UsageStatus(StrCode):
    """How a call ended."""

    SUCCESS = "SUCCESS"
    FAILED = "FAILED"


LABELS = {"SUCCESS": "Success", "FAILED": "Failed"}
