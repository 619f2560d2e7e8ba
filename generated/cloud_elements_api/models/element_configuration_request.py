"""A property to add."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class ElementConfigurationRequest(Model):
    """A property to add."""

    key: str = Field("key", TEXT)
    """Key of the property."""
    name: str = Field("name", TEXT)
    """Name of the property."""
    type_: str = Field("type", TEXT)
    """How it is entered (TEXTFIELD_32, PASSWORD and the like); the one source names value and elementInstance,
    the types of a formula.
    """
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it is for."""
