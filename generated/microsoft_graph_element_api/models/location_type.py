"""Kind of a place."""

from __future__ import annotations

from .._enums import StrCode


class LocationType(StrCode):
    """Kind of a place."""

    DEFAULT = "default"
    CONFERENCE_ROOM = "conferenceRoom"
    HOME_ADDRESS = "homeAddress"
    BUSINESS_ADDRESS = "businessAddress"
    GEO_COORDINATES = "geoCoordinates"
    STREET_ADDRESS = "streetAddress"
    HOTEL = "hotel"
    RESTAURANT = "restaurant"
    LOCAL_BUSINESS = "localBusiness"
    POSTAL_ADDRESS = "postalAddress"


LABELS = {
    "default": "Default",
    "conferenceRoom": "Conference room",
    "homeAddress": "Home address",
    "businessAddress": "Business address",
    "geoCoordinates": "Coordinates",
    "streetAddress": "Street address",
    "hotel": "Hotel",
    "restaurant": "Restaurant",
    "localBusiness": "Local business",
    "postalAddress": "Postal address",
}
