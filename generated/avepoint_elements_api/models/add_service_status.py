"""Outcome of adding a service; 1 and 16 are successes, anything else a failure."""

from __future__ import annotations

from .._enums import IntCode


class AddServiceStatus(IntCode):
    """Outcome of adding a service; 1 and 16 are successes, anything else a failure."""

    SUCCESSFUL = 1
    FAILED = 2
    PARTNER_HAS_NO_SUBSCRIPTION = 3
    USER_SEAT_INSUFFICIENT = 4
    EXCEEDED_EXPIRATION_TIME = 5
    CHECK_FAILED = 6
    SUBSCRIPTION_ALREADY_EXISTS = 7
    EXPIRATION_TIME_EARLIER_THAN_CURRENT_TIME = 11
    HAS_SAME_SUBSCRIPTION = 12
    CHECK_SUCCESSFUL = 16
    PREMIUM_SERVICE_REACHED_LIMIT = 17
    EXPIRATION_TIME_LESS_THAN_ONE_MONTH = 18
    FAILED_TO_REDUCE_USER_SEATS = 19
    FAILED_TO_ASSIGN_EXCHANGE_ONLINE_AND_ONEDRIVE = 20


LABELS = {
    1: "Successful",
    2: "Failed",
    3: "Partner has no subscription",
    4: "User seat insufficient",
    5: "Exceeded expiration time",
    6: "Check failed",
    7: "Subscription already exists",
    11: "Expiration time earlier than current time",
    12: "Has same subscription",
    16: "Check successful",
    17: "Premium service reached limit",
    18: "Expiration time less than one month",
    19: "Failed to reduce user seats",
    20: "Failed to assign Exchange Online & OneDrive subscription",
}
