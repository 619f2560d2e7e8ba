"""A point on the Earth."""

from __future__ import annotations

from .._models import (
    NUMBER,
    UNSET,
    Field,
    Model,
    model,
)


@model
class GeoCoordinates(Model):
    """A point on the Earth."""

    latitude: float | None = Field("latitude", NUMBER, default=UNSET)
    """Latitude in degrees."""
    longitude: float | None = Field("longitude", NUMBER, default=UNSET)
    """Longitude in degrees."""
    altitude: float | None = Field("altitude", NUMBER, default=UNSET)
    """Altitude in meters."""
    accuracy: float | None = Field("accuracy", NUMBER, default=UNSET)
    """Accuracy of latitude and longitude in meters."""
    altitude_accuracy: float | None = Field("altitudeAccuracy", NUMBER, default=UNSET)
    """Accuracy of the altitude in meters."""
