"""A scan profile, in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import ScanMode


@model
class ScanProfile(Model):
    """A scan profile, in short."""

    profile_name: str | None = Field("profileName", TEXT, default=UNSET)
    """Name of the profile."""
    profile_id: str | None = Field("profileId", TEXT, default=UNSET)
    """Id of the profile."""
    scan_mode: ScanMode | None = Field("scanMode", Code("ScanMode"), default=UNSET)
    modified_time: datetime.datetime | None = Field("modifiedTime", MOMENT, default=UNSET)
    """Last change of the profile."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            profile_name: str | None = UNSET,
            profile_id: str | None = UNSET,
            scan_mode: ScanMode | int | None = UNSET,
            modified_time: datetime.datetime | None = UNSET,
        ) -> None: ...
