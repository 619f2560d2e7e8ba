"""Guest or member."""

from __future__ import annotations

from .._enums import IntCode


class UserType(IntCode):
    """Guest or member."""

    GUEST = 1
    MEMBER = 2


LABELS = {1: "Guest", 2: "Member"}
