"""How a list that pages by token goes on."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class TokenMetadata(Model):
    """How a list that pages by token goes on."""

    skip_token: str | None = Field("skipToken", TEXT, default=UNSET)
    """Token of the next page; absent or empty on the last one. To be sent back percent-encoded."""
    total_count: int | None = Field("totalCount", WHOLE, default=UNSET)
    """Number of items. One sample gives 1 together with a token, so this may count the page alone: stop on the
    token. The job report's table types it as a string, its sample as a number.
    """
