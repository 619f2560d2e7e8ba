"""A device that a user worked on."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class ComplianceDevice(Model):
    """A device that a user worked on."""

    device_name: str | None = Field("deviceName", TEXT, default=UNSET)
    """Name of the device."""
