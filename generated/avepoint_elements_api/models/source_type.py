"""Where an identity comes from (powers of two)."""

from __future__ import annotations

from .._enums import IntCode


class SourceType(IntCode):
    """Where an identity comes from (powers of two)."""

    NONE = 0
    CLOUD = 1
    ON_PREMISES = 2
    HYBRID = 4


LABELS = {0: "None", 1: "Cloud", 2: "On-premises", 4: "Hybrid"}
