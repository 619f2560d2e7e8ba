"""Resources of one Azure tenant that cost more than they need to, by one rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Either,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import AzureRecommendation, AzureSeverity


@model
class AzureCostIssue(Model):
    """Resources of one Azure tenant that cost more than they need to, by one rule."""

    rule_id: str | None = Field("ruleId", TEXT, default=UNSET)
    """Rule that found the issue."""
    rule_name: str | None = Field("ruleName", TEXT, default=UNSET)
    """Name of the rule."""
    policy: str | None = Field("policy", TEXT, default=UNSET)
    """Policy that the rule belongs to."""
    severity: AzureSeverity | int | None = Field("severity", Either(Code("AzureSeverity"), WHOLE), default=UNSET)
    """Severity. A label in the samples; the table of the reference lists numbers for the same labels."""
    affected_resources: int | None = Field("affectedResources", WHOLE, default=UNSET)
    """Number of resources concerned."""
    recommendation: AzureRecommendation | int | None = Field(
        "recommendation", Either(Code("AzureRecommendation"), WHOLE), default=UNSET
    )
    """Advised measure. A label in the samples; the table of the reference lists numbers, without a 9."""
    potential_cost_saving: int | None = Field("potentialCostSaving", WHOLE, default=UNSET)
    """Estimated saving per year."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What was found."""
    recommendation_type_id: str | None = Field("recommendationTypeId", TEXT, default=UNSET)
    """Kind of recommendation."""
