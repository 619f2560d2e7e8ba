"""A workflow that watches for risks."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class ComplianceWorkflow(Model):
    """A workflow that watches for risks."""

    workflow_id: str | None = Field("workflowId", TEXT, default=UNSET)
    """Identifier of the workflow."""
    workflow_display_name: str | None = Field("workflowDisplayName", TEXT, default=UNSET)
    """Name of the workflow."""
