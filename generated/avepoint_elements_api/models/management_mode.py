"""Who manages the customer's tenants."""

from __future__ import annotations

from .._enums import IntCode


class ManagementMode(IntCode):
    """Who manages the customer's tenants."""

    CUSTOMER = 0
    PARTNER = 1
    TO_BE_CONFIGURED = 2


LABELS = {0: "Customer management of tenant", 1: "Partner management of tenant", 2: "To be configured"}
