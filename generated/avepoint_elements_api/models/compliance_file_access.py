"""A file that a user opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class ComplianceFileAccess(Model):
    """A file that a user opened."""

    accessed_file_name: str | None = Field("accessedFileName", TEXT, default=UNSET)
    """Name of the file."""
    access_time: datetime.datetime | None = Field("accessTime", MOMENT, default=UNSET)
    """When it was opened."""
    sensitive_information: str | None = Field("sensitiveInformation", TEXT, default=UNSET)
    """Sensitive information in it."""
