"""Outcome of onboarding; only 1 is a success. Until July 2026, 5 and 6 read: managed by current partner,
same as current partner.
"""

from __future__ import annotations

from .._enums import IntCode


class OnboardStatus(IntCode):
    """Outcome of onboarding; only 1 is a success. Until July 2026, 5 and 6 read: managed by current partner,
    same as current partner.
    """

    SUCCESSFUL = 1
    FAILED = 2
    CUSTOMER_DOES_NOT_EXIST = 3
    FAILED_TO_REGISTER_CUSTOMER = 4
    CUSTOMER_IS_MANAGED_BY_ANOTHER_PARTNER = 5
    CUSTOMER_IS_MANAGED_BY_CURRENT_PARTNER = 6
    CUSTOMER_ALREADY_EXISTS = 7


LABELS = {
    1: "Successful",
    2: "Failed",
    3: "Customer does not exist",
    4: "Failed to register customer",
    5: "Customer is managed by another partner",
    6: "Customer is managed by current partner",
    7: "Customer already exists",
}
