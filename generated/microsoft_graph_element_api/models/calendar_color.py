"""Color of a calendar."""

from __future__ import annotations

from .._enums import StrCode


class CalendarColor(StrCode):
    """Color of a calendar."""

    AUTO = "auto"
    LIGHT_BLUE = "lightBlue"
    LIGHT_GREEN = "lightGreen"
    LIGHT_ORANGE = "lightOrange"
    LIGHT_GRAY = "lightGray"
    LIGHT_YELLOW = "lightYellow"
    LIGHT_TEAL = "lightTeal"
    LIGHT_PINK = "lightPink"
    LIGHT_BROWN = "lightBrown"
    LIGHT_RED = "lightRed"
    MAX_COLOR = "maxColor"


LABELS = {
    "auto": "Automatic",
    "lightBlue": "Light blue",
    "lightGreen": "Light green",
    "lightOrange": "Light orange",
    "lightGray": "Light gray",
    "lightYellow": "Light yellow",
    "lightTeal": "Light teal",
    "lightPink": "Light pink",
    "lightBrown": "Light brown",
    "lightRed": "Light red",
    "maxColor": "Upper bound of the list, no color",
}
