"""A property that an instance of an element takes. The sources spell some of its fields in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ElementConfigurationOption


@model
class ElementConfiguration(Model):
    """A property that an instance of an element takes. The sources spell some of its fields in two ways."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the property."""
    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the property."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the property."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it is for."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """How it is entered: TEXTFIELD_32, TEXTAREA, BOOLEAN, PASSWORD, COMBO and the like. One source has value
    and elementInstance.
    """
    config_data_type: str | None = Field("configDataType", TEXT, default=UNSET)
    """Type of the value."""
    default_value: str | None = Field("defaultValue", TEXT, default=UNSET)
    """Value if none is given."""
    required: bool | None = Field("required", FLAG, default=UNSET)
    """Whether it has to be given."""
    mandatory: bool | None = Field("mandatory", FLAG, default=UNSET)
    """Whether it has to be given; the other spelling."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it is in use."""
    internal: bool | None = Field("internal", FLAG, default=UNSET)
    """Whether the element itself sets it."""
    company_config: bool | None = Field("companyConfig", FLAG, default=UNSET)
    """Whether the organization sets it."""
    reseller_config: bool | None = Field("resellerConfig", FLAG, default=UNSET)
    """Whether the reseller sets it."""
    display_order: int | None = Field("displayOrder", WHOLE, default=UNSET)
    """Place among the others."""
    options: builtins.list[ElementConfigurationOption] | None = Field(
        "options", Many(One("ElementConfigurationOption")), default=UNSET
    )
    """Values to choose from."""
