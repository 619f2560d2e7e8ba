"""The value to set."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class ConfigurationPropertyUpdate(Model):
    """The value to set."""

    property_value: str = Field("propertyValue", TEXT, secret=True)
    """The value, always a string (`true`, `false`). May be a secret."""
