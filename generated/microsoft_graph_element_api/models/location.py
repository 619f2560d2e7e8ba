"""A place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import GeoCoordinates, LocationType, LocationUniqueIdType, PhysicalAddress


@model
class Location(Model):
    """A place."""

    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name of the place."""
    location_type: LocationType | None = Field("locationType", Code("LocationType"), default=UNSET)
    unique_id: str | None = Field("uniqueId", TEXT, default=UNSET)
    """Id of the place; Microsoft Graph's own use."""
    unique_id_type: LocationUniqueIdType | None = Field("uniqueIdType", Code("LocationUniqueIdType"), default=UNSET)
    location_uri: str | None = Field("locationUri", TEXT, default=UNSET)
    """URI of the place."""
    location_email_address: str | None = Field("locationEmailAddress", TEXT, default=UNSET)
    """Email address of the place."""
    address: PhysicalAddress | None = Field("address", One("PhysicalAddress"), default=UNSET)
    coordinates: GeoCoordinates | None = Field("coordinates", One("GeoCoordinates"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            display_name: str | None = UNSET,
            location_type: LocationType | str | None = UNSET,
            unique_id: str | None = UNSET,
            unique_id_type: LocationUniqueIdType | str | None = UNSET,
            location_uri: str | None = UNSET,
            location_email_address: str | None = UNSET,
            address: PhysicalAddress | None = UNSET,
            coordinates: GeoCoordinates | None = UNSET,
        ) -> None: ...
