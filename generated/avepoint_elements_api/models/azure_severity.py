"""Severity of an Azure issue. The name travels although the reference lists codes 0 to 3."""

from __future__ import annotations

from .._enums import StrCode


class AzureSeverity(StrCode):
    """Severity of an Azure issue. The name travels although the reference lists codes 0 to 3."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    CRITICAL = "Critical"


LABELS = {"Low": "Low", "Medium": "Medium", "High": "High", "Critical": "Critical"}
