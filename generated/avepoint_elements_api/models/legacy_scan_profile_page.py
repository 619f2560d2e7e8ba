"""One page of scan profiles."""

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

    from . import LegacyScanProfile


@model
class LegacyScanProfilePage(Model):
    """One page of scan profiles."""

    odata_context: str | None = Field("@odata.context", TEXT, default=UNSET)
    """Type of the answer, as a URL."""
    value: builtins.list[LegacyScanProfile] | None = Field("value", Many(One("LegacyScanProfile")), default=UNSET)
    odata_next_link: str | None = Field("@odata.nextLink", TEXT, default=UNSET)
    """Address of the next page; absent on the last one."""
    next_link: str | None = Field("nextLink", TEXT, default=UNSET)
    """The same under another key."""
