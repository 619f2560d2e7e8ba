"""A sign-in of a user that a workflow found."""

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
class ComplianceLogin(Model):
    """A sign-in of a user that a workflow found."""

    login_ip: str | None = Field("loginIP", TEXT, default=UNSET)
    """Address it came from."""
    login_time: datetime.datetime | None = Field("loginTime", MOMENT, default=UNSET)
    """When it was."""
