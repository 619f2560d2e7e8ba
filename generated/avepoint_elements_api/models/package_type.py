"""Package of a Cloud Backup license."""

from __future__ import annotations

from .._enums import IntCode


class PackageType(IntCode):
    """Package of a Cloud Backup license."""

    STANDARD = 0
    CORE = 1
    FLEX = 2


LABELS = {0: "Standard", 1: "Core", 2: "Flex"}
