"""Workspaces in and out of compliance."""

from __future__ import annotations

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class WorkspaceComplianceRate(Model):
    """Workspaces in and out of compliance."""

    workspaces_in_compliance: int | None = Field("workspacesInCompliance", WHOLE, default=UNSET)
    """Workspaces in compliance."""
    workspaces_out_of_compliance: int | None = Field("workspacesOutOfCompliance", WHOLE, default=UNSET)
    """Workspaces out of compliance."""
