"""What an element is able to do. The fields after `events` come with expand only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Many,
    Map,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    from typing import Any

    from . import ElementApi, ElementBulk, ElementMetadataResource


@model
class ElementMetadata(Model):
    """What an element is able to do. The fields after `events` come with expand only."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the element."""
    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the element."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the element."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it connects to."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it may be used."""
    beta: bool | None = Field("beta", FLAG, default=UNSET)
    """Whether it is not finished."""
    extended: bool | None = Field("extended", FLAG, default=UNSET)
    """Whether it was extended."""
    display_order: int | None = Field("displayOrder", WHOLE, default=UNSET)
    """Place among the others."""
    default_authentication: str | None = Field("defaultAuthentication", TEXT, default=UNSET)
    """How it authenticates if nothing else is said."""
    events: Any | None = Field("events", ANYTHING, default=UNSET)
    """How events come: a list of names, or an object with more."""
    hub: str | None = Field("hub", TEXT, default=UNSET)
    """Key of its hub."""
    image: str | None = Field("image", TEXT, default=UNSET)
    """URL or name of its picture."""
    element_type: str | None = Field("elementType", TEXT, default=UNSET)
    """Kind of element."""
    authentication_type: str | None = Field("authenticationType", TEXT, default=UNSET)
    """How it authenticates."""
    transformations: Any | None = Field("transformations", ANYTHING, default=UNSET)
    """Whether or how it takes transformations. The form is not documented."""
    normalized_paging: bool | None = Field("normalizedPaging", FLAG, default=UNSET)
    """Whether paging is the platform's own."""
    swagger_validated: bool | None = Field("swaggerValidated", FLAG, default=UNSET)
    """Whether its documentation was checked."""
    cloneable: bool | None = Field("cloneable", FLAG, default=UNSET)
    """Whether it can be cloned."""
    discovery: dict[str, Any] | None = Field("discovery", Map(ANYTHING), default=UNSET)
    """What the provider can be asked for."""
    bulk: ElementBulk | None = Field("bulk", One("ElementBulk"), default=UNSET)
    usage: dict[str, Any] | None = Field("usage", Map(ANYTHING), default=UNSET)
    """How much it is used."""
    api: ElementApi | None = Field("api", One("ElementApi"), default=UNSET)
    resources: builtins.list[ElementMetadataResource] | None = Field(
        "resources", Many(One("ElementMetadataResource")), default=UNSET
    )
    """What it has."""
