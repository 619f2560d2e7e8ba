"""Service that holds an online meeting."""

from __future__ import annotations

from .._enums import StrCode


class OnlineMeetingProvider(StrCode):
    """Service that holds an online meeting."""

    UNKNOWN = "unknown"
    SKYPE_FOR_BUSINESS = "skypeForBusiness"
    SKYPE_FOR_CONSUMER = "skypeForConsumer"
    TEAMS_FOR_BUSINESS = "teamsForBusiness"


LABELS = {
    "unknown": "Unknown",
    "skypeForBusiness": "Skype for Business",
    "skypeForConsumer": "Skype",
    "teamsForBusiness": "Microsoft Teams",
}
