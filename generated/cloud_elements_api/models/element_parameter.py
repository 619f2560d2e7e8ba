"""A parameter of an element's resource, and what it is at the provider."""

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
class ElementParameter(Model):
    """A parameter of an element's resource, and what it is at the provider."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it is for."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """Where it stands: query, path, header, body, configuration and the like."""
    data_type: str | None = Field("dataType", TEXT, default=UNSET)
    """Type of the value."""
    required: bool | None = Field("required", FLAG, default=UNSET)
    """Whether it has to be given."""
    vendor_name: str | None = Field("vendorName", TEXT, default=UNSET)
    """Name at the provider."""
    vendor_type: str | None = Field("vendorType", TEXT, default=UNSET)
    """Where it stands at the provider."""
    vendor_data_type: str | None = Field("vendorDataType", TEXT, default=UNSET)
    """Type of the value at the provider."""
