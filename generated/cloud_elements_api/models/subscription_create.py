"""A subscription to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import SubscriptionChannel, SubscriptionCreateConfig


@model
class SubscriptionCreate(Model):
    """A subscription to make."""

    channel: SubscriptionChannel = Field("channel", Code("SubscriptionChannel"))
    topics: builtins.list[str] = Field("topics", Many(TEXT))
    """Topics. That of an instance: instance-<instance id>-<element key>-events."""
    config: SubscriptionCreateConfig = Field("config", One("SubscriptionCreateConfig"))

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, channel: SubscriptionChannel | str, topics: builtins.list[str], config: SubscriptionCreateConfig
        ) -> None: ...
