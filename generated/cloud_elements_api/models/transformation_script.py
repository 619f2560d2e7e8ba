"""A script that a transformation runs."""

from __future__ import annotations

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class TransformationScript(Model):
    """A script that a transformation runs."""

    body: str | None = Field("body", TEXT, default=UNSET)
    """Source of the script."""
    mime_type: str | None = Field("mimeType", TEXT, default=UNSET)
    """Media type of the script."""
    filter_empty_response: bool | None = Field("filterEmptyResponse", FLAG, default=UNSET)
    """Whether objects that the script makes empty are left out."""
