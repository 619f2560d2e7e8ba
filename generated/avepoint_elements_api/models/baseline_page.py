"""One page of baselines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import Baseline, PageMetadata


@model
class BaselinePage(Model):
    """One page of baselines."""

    data: builtins.list[Baseline] | None = Field("data", Many(One("Baseline")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
