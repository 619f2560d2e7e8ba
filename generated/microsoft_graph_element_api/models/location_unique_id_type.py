"""Kind of a place's id; Microsoft Graph's own use."""

from __future__ import annotations

from .._enums import StrCode


class LocationUniqueIdType(StrCode):
    """Kind of a place's id; Microsoft Graph's own use."""

    UNKNOWN = "unknown"
    LOCATION_STORE = "locationStore"
    DIRECTORY = "directory"
    PRIVATE = "private"
    BING = "bing"


LABELS = {
    "unknown": "Unknown",
    "locationStore": "Location store",
    "directory": "Directory",
    "private": "Private",
    "bing": "Bing",
}
