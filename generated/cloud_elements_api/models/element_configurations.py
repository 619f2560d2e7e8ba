"""What an instance of an element takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ElementConfiguration


@model
class ElementConfigurations(Model):
    """What an instance of an element takes."""

    configuration: builtins.list[ElementConfiguration] | None = Field(
        "configuration", Many(One("ElementConfiguration")), default=UNSET
    )
    """Properties of the configuration."""
    provider_data: builtins.list[ElementConfiguration] | None = Field(
        "providerData", Many(One("ElementConfiguration")), default=UNSET
    )
    """What the provider sends."""
