"""Trial or paid license."""

from __future__ import annotations

from .._enums import IntCode


class LicenseType(IntCode):
    """Trial or paid license."""

    TRIAL = 0
    ENTERPRISE = 1


LABELS = {0: "Trial", 1: "Enterprise"}
