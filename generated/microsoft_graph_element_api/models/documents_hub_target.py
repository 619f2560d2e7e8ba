"""Where in a documents hub to put the file."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class DocumentsHubTarget(Model):
    """Where in a documents hub to put the file."""

    instance_id: str | None = Field("instanceId", TEXT, default=UNSET)
    """Id of the instance."""
    path: str | None = Field("path", TEXT, default=UNSET)
    """Path of the file."""
