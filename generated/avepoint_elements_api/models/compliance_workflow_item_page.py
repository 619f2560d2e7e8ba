"""One page of users that a workflow found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ComplianceWorkflowItem, PageMetadata


@model
class ComplianceWorkflowItemPage(Model):
    """One page of users that a workflow found."""

    last_7_day_fix_count: int | None = Field("last7DayFixCount", WHOLE, default=UNSET)
    """Risks put right in the last seven days."""
    risk_user_count: int | None = Field("riskUserCount", WHOLE, default=UNSET)
    """Users at risk."""
    data: builtins.list[ComplianceWorkflowItem] | None = Field(
        "data", Many(One("ComplianceWorkflowItem")), default=UNSET
    )
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
