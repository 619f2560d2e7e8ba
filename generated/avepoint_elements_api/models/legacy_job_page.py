"""One page of jobs."""

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

    from . import LegacyJob


@model
class LegacyJobPage(Model):
    """One page of jobs."""

    odata_context: str | None = Field("@odata.context", TEXT, default=UNSET)
    """Type of the answer, as a URL."""
    value: builtins.list[LegacyJob] | None = Field("value", Many(One("LegacyJob")), default=UNSET)
    odata_next_link: str | None = Field("@odata.nextLink", TEXT, default=UNSET)
    """Address of the next page; absent on the last one."""
    next_link: str | None = Field("nextLink", TEXT, default=UNSET)
    """The same under another key."""
