"""One page of hit items. The page facts stand under `metaData`, with a capital D."""

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

    from . import PageMetadata, RiskRuleHitItem


@model
class RiskRuleHitItemPage(Model):
    """One page of hit items. The page facts stand under `metaData`, with a capital D."""

    data: builtins.list[RiskRuleHitItem] | None = Field("data", Many(One("RiskRuleHitItem")), default=UNSET)
    meta_data: PageMetadata | None = Field("metaData", One("PageMetadata"), default=UNSET)
