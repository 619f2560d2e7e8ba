"""A field of an object."""

from __future__ import annotations

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class FieldMetadata(Model):
    """A field of an object."""

    vendor_path: str | None = Field("vendorPath", TEXT, default=UNSET)
    """Path of the field at the provider."""
    vendor_display_name: str | None = Field("vendorDisplayName", TEXT, default=UNSET)
    """Name of the field to show."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """Type of the field."""
    mask: str | None = Field("mask", TEXT, default=UNSET)
    """Format of a date."""
    vendor_read_only: bool | None = Field("vendorReadOnly", FLAG, default=UNSET)
    """Whether it cannot be written."""
    vendor_required: bool | None = Field("vendorRequired", FLAG, default=UNSET)
    """Whether it must be given."""
