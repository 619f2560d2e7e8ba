"""Cloud Backup license from a pool. Needs expireTime unless isSameAsPool is true; packageType and customerSize
belong to all resources but Power Platform.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import LicenseResource, PackageType, PaymentType, SaleType, SubscriptionSourceType


@model
class CloudBackupLicenseItem(Model):
    """Cloud Backup license from a pool. Needs expireTime unless isSameAsPool is true; packageType and
    customerSize belong to all resources but Power Platform.
    """

    resource: LicenseResource = Field("resource", Code("LicenseResource"))
    subscription_source_type: SubscriptionSourceType = Field("subscriptionSourceType", Code("SubscriptionSourceType"))
    is_same_as_pool: bool | None = Field("isSameAsPool", FLAG, default=UNSET)
    """Whether the license ends when the pool does."""
    expire_time: datetime.datetime | None = Field("expireTime", MOMENT, default=UNSET)
    """End of the license."""
    sale_type: SaleType = Field("saleType", Code("SaleType"))
    package_type: PackageType | None = Field("packageType", Code("PackageType"), default=UNSET)
    customer_size: int | None = Field("customerSize", WHOLE, default=UNSET)
    """Size of the customer."""
    user_seat: int = Field("userSeat", WHOLE)
    """Seats."""
    contract_end_date: datetime.datetime | None = Field("contractEndDate", MOMENT, default=UNSET)
    """End of the contract."""
    payment_type: PaymentType = Field("paymentType", Code("PaymentType"))

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            resource: LicenseResource | str,
            subscription_source_type: SubscriptionSourceType | int,
            is_same_as_pool: bool | None = UNSET,
            expire_time: datetime.datetime | None = UNSET,
            sale_type: SaleType | int,
            package_type: PackageType | int | None = UNSET,
            customer_size: int | None = UNSET,
            user_seat: int,
            contract_end_date: datetime.datetime | None = UNSET,
            payment_type: PaymentType | int,
        ) -> None: ...
