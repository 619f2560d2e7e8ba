"""A scan profile as the list shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class LegacyScanProfile(Model):
    """A scan profile as the list shows it."""

    profile_name: str | None = Field("profileName", TEXT, default=UNSET)
    """Name."""
    profile_id: str | None = Field("profileId", TEXT, default=UNSET)
    """Identifier of the profile."""
    scan_mode: str | None = Field("scanMode", TEXT, default=UNSET)
    """Mode of the scan, as a label."""
    modified_time: datetime.datetime | None = Field("modifiedTime", MOMENT, default=UNSET)
    """Time of the last change."""
