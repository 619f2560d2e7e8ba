"""Settings of an account. Others than those listed are let through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import WebhookFailurePolicy


@model
class AccountSettings(Model):
    """Settings of an account. Others than those listed are let through."""

    notification_webhook_failure_policy: WebhookFailurePolicy | None = Field(
        "notification.webhook.failure.policy", Code("WebhookFailurePolicy"), default=UNSET
    )

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, notification_webhook_failure_policy: WebhookFailurePolicy | str | None = UNSET
        ) -> None: ...
