"""A subscription to notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import SubscriptionChannel, SubscriptionConfig


@model
class Subscription(Model):
    """A subscription to notifications."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the subscription."""
    channel: SubscriptionChannel | None = Field("channel", Code("SubscriptionChannel"), default=UNSET)
    topics: builtins.list[str] | None = Field("topics", Many(TEXT), default=UNSET)
    """Topics. That of an instance: instance-<instance id>-<element key>-events."""
    config: SubscriptionConfig | None = Field("config", One("SubscriptionConfig"), default=UNSET)
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it is active. Switched off after the last failed try of a delivery."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: int | None = UNSET,
            channel: SubscriptionChannel | str | None = UNSET,
            topics: builtins.list[str] | None = UNSET,
            config: SubscriptionConfig | None = UNSET,
            active: bool | None = UNSET,
        ) -> None: ...
