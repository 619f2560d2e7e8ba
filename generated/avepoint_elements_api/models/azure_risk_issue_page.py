"""One page of security issues, in an envelope of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
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

    from . import AzureRiskIssue


@model
class AzureRiskIssuePage(Model):
    """One page of security issues, in an envelope of its own."""

    has_next_page: bool | None = Field("hasNextPage", FLAG, default=UNSET)
    """Whether another page follows."""
    total_count: int | None = Field("totalCount", WHOLE, default=UNSET)
    """Number of issues on all pages."""
    security_management_issue_models: builtins.list[AzureRiskIssue] | None = Field(
        "securityManagementIssueModels", Many(One("AzureRiskIssue")), default=UNSET
    )
