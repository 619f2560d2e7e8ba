"""Account settings of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class UserAccountInformation(Model):
    """Account settings of a user."""

    mail: str = Field("mail", TEXT)
    """Mail address."""
    usage_location: str = Field("usageLocation", TEXT)
    """Two-letter code of the country where services are used."""
    preferred_language: str = Field("preferredLanguage", TEXT)
    """Culture code such as `sv-SE`."""
    enforce_start: bool = Field("enforceStart", FLAG)
    """Whether the account starts at a set time."""
    enforce_start_date_time: datetime.datetime = Field("enforceStartDateTime", MOMENT)
    """When it starts."""
    enforce_end: bool = Field("enforceEnd", FLAG)
    """Whether the account ends at a set time."""
    enforce_end_date_time: datetime.datetime = Field("enforceEndDateTime", MOMENT)
    """When it ends."""
