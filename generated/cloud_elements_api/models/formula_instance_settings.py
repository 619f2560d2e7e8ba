"""Settings of an instance of a formula."""

from __future__ import annotations

from .._models import (
    TEXT,
    UNSET,
    Field,
    Model,
    model,
)


@model
class FormulaInstanceSettings(Model):
    """Settings of an instance of a formula."""

    notification_email: str | None = Field("notification.email", TEXT, default=UNSET)
    """Where errors are mailed to."""
    notification_webhook_url: str | None = Field("notification.webhook.url", TEXT, default=UNSET)
    """Where errors are posted to."""
    api: str | None = Field("api", TEXT, default=UNSET)
    """API that the formula is offered as."""
