"""An element to make or to replace. More than is listed here is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ElementAuthentication, ElementConfiguration, ElementParameter, ElementResource


@model
class ElementRequest(Model):
    """An element to make or to replace. More than is listed here is taken."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the element."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it connects to."""
    hub: str | None = Field("hub", TEXT, default=UNSET)
    """Key of its hub."""
    image: str | None = Field("image", TEXT, default=UNSET)
    """URL or name of its picture."""
    authentication: ElementAuthentication | None = Field("authentication", One("ElementAuthentication"), default=UNSET)
    configuration: builtins.list[ElementConfiguration] | None = Field(
        "configuration", Many(One("ElementConfiguration")), default=UNSET
    )
    """What an instance takes."""
    parameters: builtins.list[ElementParameter] | None = Field(
        "parameters", Many(One("ElementParameter")), default=UNSET
    )
    """Parameters of all resources."""
    resources: builtins.list[ElementResource] | None = Field("resources", Many(One("ElementResource")), default=UNSET)
    """What can be called."""
