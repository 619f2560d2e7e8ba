"""One page of workflows."""

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

    from . import ComplianceWorkflow, PageMetadata


@model
class ComplianceWorkflowPage(Model):
    """One page of workflows."""

    data: builtins.list[ComplianceWorkflow] | None = Field("data", Many(One("ComplianceWorkflow")), default=UNSET)
    metadata: PageMetadata | None = Field("metadata", One("PageMetadata"), default=UNSET)
