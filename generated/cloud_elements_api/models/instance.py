"""An element that is connected to an account at its provider. Holds secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Either,
    Field,
    Many,
    Map,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime
    from typing import Any

    from . import Element, ExternalAuthentication, InstanceUser


@model
class Instance(Model):
    """An element that is connected to an account at its provider. Holds secrets."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the instance."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name; markup in it is taken out, so it may differ from what was sent."""
    created_date: datetime.datetime | int | None = Field("createdDate", Either(MOMENT, WHOLE), default=UNSET)
    token: str | None = Field("token", TEXT, default=UNSET, secret=True)
    """The Element token, by which the element is called."""
    element: Element | None = Field("element", One("Element"), default=UNSET)
    element_id: int | None = Field("elementId", WHOLE, default=UNSET)
    """Id of the element."""
    tags: builtins.list[str] | None = Field("tags", Many(TEXT), default=UNSET)
    """Tags. The oldest documentation shows objects."""
    provision_interactions: builtins.list[Any] | None = Field("provisionInteractions", Many(ANYTHING), default=UNSET)
    """Steps of connecting it. Their fields are not documented."""
    valid: bool | None = Field("valid", FLAG, default=UNSET)
    """Whether it is connected."""
    disabled: bool | None = Field("disabled", FLAG, default=UNSET)
    """Whether it is disabled."""
    max_cache_size: int | None = Field("maxCacheSize", WHOLE, default=UNSET)
    """Size of the cache."""
    cache_time_to_live: int | None = Field("cacheTimeToLive", WHOLE, default=UNSET)
    """Time that entries stay in the cache."""
    caching_enabled: bool | None = Field("cachingEnabled", FLAG, default=UNSET)
    """Whether answers are cached."""
    events_enabled: bool | None = Field("eventsEnabled", FLAG, default=UNSET)
    """Whether events are received."""
    trace_logging_enabled: bool | None = Field("traceLoggingEnabled", FLAG, default=UNSET)
    """Whether calls are logged."""
    external_authentication: ExternalAuthentication | None = Field(
        "externalAuthentication", Code("ExternalAuthentication"), default=UNSET
    )
    configuration: dict[str, Any] | None = Field("configuration", Map(ANYTHING), default=UNSET, secret=True)
    """Values by key, strings as a rule. Password-like ones read `********`, which must never be sent back. May
    hold the provider's tokens (oauth.user.token, oauth.user.refresh_token): secret as a whole.
    """
    user: InstanceUser | None = Field("user", One("InstanceUser"), default=UNSET)
    transformation_data: dict[str, Any] | None = Field("transformationData", Map(ANYTHING), default=UNSET)
    """Transformations of the instance. The form is not documented."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: int | None = UNSET,
            name: str | None = UNSET,
            created_date: datetime.datetime | int | None = UNSET,
            token: str | None = UNSET,
            element: Element | None = UNSET,
            element_id: int | None = UNSET,
            tags: builtins.list[str] | None = UNSET,
            provision_interactions: builtins.list[Any] | None = UNSET,
            valid: bool | None = UNSET,
            disabled: bool | None = UNSET,
            max_cache_size: int | None = UNSET,
            cache_time_to_live: int | None = UNSET,
            caching_enabled: bool | None = UNSET,
            events_enabled: bool | None = UNSET,
            trace_logging_enabled: bool | None = UNSET,
            external_authentication: ExternalAuthentication | str | None = UNSET,
            configuration: dict[str, Any] | None = UNSET,
            user: InstanceUser | None = UNSET,
            transformation_data: dict[str, Any] | None = UNSET,
        ) -> None: ...
