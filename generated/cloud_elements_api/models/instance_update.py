"""What to change in an instance. What is absent stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    FLAG,
    TEXT,
    UNSET,
    Code,
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

    from . import ElementReference, ExternalAuthentication, OAuthProxy


@model
class InstanceUpdate(Model):
    """What to change in an instance. What is absent stays as it is."""

    element: ElementReference | None = Field("element", One("ElementReference"), default=UNSET)
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name. Markup in it is taken out."""
    provider_data: dict[str, Any] | None = Field("providerData", Map(ANYTHING), default=UNSET, secret=True)
    """What the provider sent to the callback, to connect anew: `{code: …}` for OAuth 2."""
    configuration: dict[str, Any] | None = Field("configuration", Map(ANYTHING), default=UNSET, secret=True)
    """Values to change by key. Holds secrets."""
    tags: builtins.list[str] | None = Field("tags", Many(TEXT), default=UNSET)
    """Tags; an empty list removes them."""
    external_authentication: ExternalAuthentication | None = Field(
        "externalAuthentication", Code("ExternalAuthentication"), default=UNSET
    )
    retrieve_objects_after_instantiation: bool | None = Field("retrieveObjectsAfterInstantiation", FLAG, default=UNSET)
    """Whether the names of the element's objects are read at once."""
    oauth_proxy: OAuthProxy | None = Field("oauthProxy", One("OAuthProxy"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            element: ElementReference | None = UNSET,
            name: str | None = UNSET,
            provider_data: dict[str, Any] | None = UNSET,
            configuration: dict[str, Any] | None = UNSET,
            tags: builtins.list[str] | None = UNSET,
            external_authentication: ExternalAuthentication | str | None = UNSET,
            retrieve_objects_after_instantiation: bool | None = UNSET,
            oauth_proxy: OAuthProxy | None = UNSET,
        ) -> None: ...
