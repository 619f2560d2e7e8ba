"""Region of an Amazon S3 bucket."""

from __future__ import annotations

from .._enums import IntCode


class AmazonRegion(IntCode):
    """Region of an Amazon S3 bucket."""

    US_STANDARD = 0
    US_WEST_NORTHERN_CALIFORNIA = 1
    US_WEST_OREGON = 2
    US_EAST_OHIO = 3
    CANADA_CENTRAL = 4
    EU_IRELAND = 5
    EU_FRANKFURT = 6
    EU_LONDON = 7
    ASIA_PACIFIC_SINGAPORE = 8
    ASIA_PACIFIC_TOKYO = 9
    ASIA_PACIFIC_SYDNEY = 10
    ASIA_SEOUL = 11
    ASIA_MUMBAI = 12
    SOUTH_AMERICA_SAO_PAULO = 13


LABELS = {
    0: "US Standard",
    1: "US West (Northern California)",
    2: "US West (Oregon)",
    3: "US East (Ohio)",
    4: "Canada Central",
    5: "EU (Ireland)",
    6: "EU (Frankfurt)",
    7: "EU (London)",
    8: "Asia Pacific (Singapore)",
    9: "Asia Pacific (Tokyo)",
    10: "Asia Pacific (Sydney)",
    11: "Asia (Seoul)",
    12: "Asia (Mumbai)",
    13: "South America (Sao Paulo)",
}
