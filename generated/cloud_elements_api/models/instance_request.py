"""An instance to create, or to put in place of another."""

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
class InstanceRequest(Model):
    """An instance to create, or to put in place of another."""

    element: ElementReference = Field("element", One("ElementReference"))
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name. Markup in it is taken out."""
    provider_data: dict[str, Any] | None = Field("providerData", Map(ANYTHING), default=UNSET, secret=True)
    """What the provider sent to the callback: `{code: …}` for OAuth 2. Absent with external authentication
    `initial`.
    """
    configuration: dict[str, Any] = Field("configuration", Map(ANYTHING), secret=True)
    """Values by key, as the element's configuration names them. Holds secrets."""
    tags: builtins.list[str] | None = Field("tags", Many(TEXT), default=UNSET)
    """Tags. Markup in them is taken out."""
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
            element: ElementReference,
            name: str | None = UNSET,
            provider_data: dict[str, Any] | None = UNSET,
            configuration: dict[str, Any],
            tags: builtins.list[str] | None = UNSET,
            external_authentication: ExternalAuthentication | str | None = UNSET,
            retrieve_objects_after_instantiation: bool | None = UNSET,
            oauth_proxy: OAuthProxy | None = UNSET,
        ) -> None: ...
