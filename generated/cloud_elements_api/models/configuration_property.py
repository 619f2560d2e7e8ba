"""A property of an instance's configuration."""

from __future__ import annotations

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class ConfigurationProperty(Model):
    """A property of an instance's configuration."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the property."""
    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the property, such as event.notification.callback.url."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the property."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it is for."""
    property_value: str | None = Field("propertyValue", TEXT, default=UNSET, secret=True)
    """The value, always a string (`true`). May be a secret; most of these read `********`."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """How it is entered: TEXTFIELD_32, BOOLEAN, PASSWORD and the like."""
    required: bool | None = Field("required", FLAG, default=UNSET)
    """Whether it has to have a value."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it is in use."""
    hide_from_console: bool | None = Field("hideFromConsole", FLAG, default=UNSET)
    """Whether the console leaves it out."""
