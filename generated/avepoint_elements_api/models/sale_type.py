"""How a license is counted."""

from __future__ import annotations

from .._enums import IntCode


class SaleType(IntCode):
    """How a license is counted."""

    CAPACITY_TIER = 0
    UNLIMITED_USERS = 1
    UNLIMITED_ORGANIZATION = 2


LABELS = {0: "Capacity tier", 1: "Unlimited users", 2: "Unlimited organization"}
