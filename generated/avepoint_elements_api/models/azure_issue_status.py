"""State of an Azure security issue. The name travels although the reference lists codes 0 to 4."""

from __future__ import annotations

from .._enums import StrCode


class AzureIssueStatus(StrCode):
    """State of an Azure security issue. The name travels although the reference lists codes 0 to 4."""

    NONE = "None"
    PENDING = "Pending"
    VIEWED = "Viewed"
    FIXED = "Fixed"
    IGNORED = "Ignored"


LABELS = {"None": "None", "Pending": "Pending", "Viewed": "Viewed", "Fixed": "Fixed", "Ignored": "Ignored"}
