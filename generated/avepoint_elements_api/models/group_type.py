"""Type of a group (powers of two, -1 if unknown)."""

from __future__ import annotations

from .._enums import IntCode


class GroupType(IntCode):
    """Type of a group (powers of two, -1 if unknown)."""

    MICROSOFT_365_GROUP = 1
    SECURITY_GROUP = 2
    DISTRIBUTION_GROUP = 4
    MAIL_ENABLED_SECURITY_GROUP = 8
    UNKNOWN = -1


LABELS = {
    1: "Microsoft 365 Group",
    2: "Security group",
    4: "Distribution group",
    8: "Mail-enabled security group",
    -1: "Unknown",
}
