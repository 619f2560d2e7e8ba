"""No or yes."""

from __future__ import annotations

from .._enums import IntCode


class YesNo(IntCode):
    """No or yes."""

    NO = 0
    YES = 1


LABELS = {0: "No", 1: "Yes"}
