"""Region of a Power Platform environment. 0 and 8 carry the same label."""

from __future__ import annotations

from .._enums import IntCode


class PowerPlatformRegion(IntCode):
    """Region of a Power Platform environment. 0 and 8 carry the same label."""

    NONE = -1
    UNITED_STATES = 0
    EUROPE = 1
    ASIA = 2
    AUSTRALIA = 3
    INDIA = 4
    JAPAN = 5
    CANADA = 6
    UNITED_KINGDOM = 7
    UNITED_STATES_8 = 8
    SOUTH_AMERICA = 9
    FRANCE = 10
    SWITZERLAND = 11
    GERMANY = 12
    KOREA = 13
    NORWAY = 14
    UNITED_ARAB_EMIRATES = 15
    US_GOV = 16
    SOUTH_AFRICA = 17
    SWEDEN = 18
    US_GOV_HIGH = 19


LABELS = {
    -1: "None",
    0: "United States",
    1: "Europe",
    2: "Asia",
    3: "Australia",
    4: "India",
    5: "Japan",
    6: "Canada",
    7: "United Kingdom",
    8: "United States",
    9: "South America",
    10: "France",
    11: "Switzerland",
    12: "Germany",
    13: "Korea",
    14: "Norway",
    15: "United Arab Emirates",
    16: "US Gov",
    17: "South Africa",
    18: "Sweden",
    19: "US Gov High",
}
