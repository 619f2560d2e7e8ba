"""Where a local user works."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class LocalUserOffice(Model):
    """Where a local user works."""

    company: str = Field("company", TEXT)
    """Company."""
    department: str = Field("department", TEXT)
    """Department."""
    location: str = Field("location", TEXT)
    """Office."""
    department_number: str = Field("departmentNumber", TEXT)
    """Number of the department."""
