"""Names and position of a local user."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class LocalUserGeneralInformation(Model):
    """Names and position of a local user."""

    first_name: str = Field("firstName", TEXT)
    """Given name."""
    last_name: str = Field("lastName", TEXT)
    """Family name."""
    display_name: str = Field("displayName", TEXT)
    """Name as shown."""
    job_title: str = Field("jobTitle", TEXT)
    """Job title."""
    employee_id: str = Field("employeeId", TEXT)
    """Number of the employee."""
    middle_name: str = Field("middleName", TEXT)
    """Middle name."""
    initials: str = Field("initials", TEXT)
    """Initials."""
    comment: str = Field("comment", TEXT)
    """Comment."""
