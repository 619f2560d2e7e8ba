"""The delivery of a notification to a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import DeliveryStatus, Notification, Subscription


@model
class Delivery(Model):
    """The delivery of a notification to a subscription."""

    notification_id: int | None = Field("notificationId", WHOLE, default=UNSET)
    """Id of the notification."""
    subscription_id: int | None = Field("subscriptionId", WHOLE, default=UNSET)
    """Id of the subscription."""
    status: DeliveryStatus | None = Field("status", Code("DeliveryStatus"), default=UNSET)
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """When it was made."""
    updated_date: datetime.datetime | None = Field("updatedDate", MOMENT, default=UNSET)
    """When it was last tried."""
    notification: Notification | None = Field("notification", One("Notification"), default=UNSET)
    subscription: Subscription | None = Field("subscription", One("Subscription"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            notification_id: int | None = UNSET,
            subscription_id: int | None = UNSET,
            status: DeliveryStatus | str | None = UNSET,
            created_date: datetime.datetime | None = UNSET,
            updated_date: datetime.datetime | None = UNSET,
            notification: Notification | None = UNSET,
            subscription: Subscription | None = UNSET,
        ) -> None: ...
