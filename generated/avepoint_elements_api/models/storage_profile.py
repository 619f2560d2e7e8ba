"""A place where backups are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import StorageDeviceType, StorageProfileExtension


@model
class StorageProfile(Model):
    """A place where backups are stored."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the profile."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the profile."""
    device_type: StorageDeviceType | None = Field("deviceType", Code("StorageDeviceType"), default=UNSET)
    modify_time: datetime.datetime | None = Field("modifyTime", MOMENT, default=UNSET)
    """Last change. Said to be ISO 8601; the sample writes 03-26-2026T12:00:00Z."""
    extension: StorageProfileExtension | None = Field("extension", One("StorageProfileExtension"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: str | None = UNSET,
            name: str | None = UNSET,
            device_type: StorageDeviceType | int | None = UNSET,
            modify_time: datetime.datetime | None = UNSET,
            extension: StorageProfileExtension | None = UNSET,
        ) -> None: ...
