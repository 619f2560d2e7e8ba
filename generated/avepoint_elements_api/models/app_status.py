"""State of one app."""

from __future__ import annotations

from .._models import (
    FLAG,
    UNSET,
    Field,
    Model,
    model,
)


@model
class AppStatus(Model):
    """State of one app."""

    is_consent: bool | None = Field("isConsent", FLAG, default=UNSET)
    """True if the app is authorized; false if it does not exist."""
