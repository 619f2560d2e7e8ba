"""Where a user works."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class UserOffice(Model):
    """Where a user works."""

    company: str = Field("company", TEXT)
    """Company."""
    department: str = Field("department", TEXT)
    """Department."""
    location: str = Field("location", TEXT)
    """Office."""
