"""A sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    NUMBER,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class SignIn(Model):
    """A sign-in."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Identifier of the sign-in."""
    login_time: datetime.datetime | None = Field("loginTime", MOMENT, default=UNSET)
    """When it was. A number by the table, an ISO 8601 time in the sample."""
    user_id: str | None = Field("userId", TEXT, default=UNSET)
    """Identifier of the user."""
    user_display_name: str | None = Field("userDisplayName", TEXT, default=UNSET)
    """Name of the user."""
    user_principal_name: str | None = Field("userPrincipalName", TEXT, default=UNSET)
    """User principal name."""
    ip: str | None = Field("ip", TEXT, default=UNSET)
    """Address it came from."""
    lat: float | None = Field("lat", NUMBER, default=UNSET)
    """Latitude."""
    lon: float | None = Field("lon", NUMBER, default=UNSET)
    """Longitude."""
    country: str | None = Field("country", TEXT, default=UNSET)
    """Country."""
    city: str | None = Field("city", TEXT, default=UNSET)
    """City."""
    is_risk: bool | None = Field("isRisk", FLAG, default=UNSET)
    """Whether it is risky."""
