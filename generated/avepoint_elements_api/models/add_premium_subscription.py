"""A product other than Cloud Backup for Microsoft 365 from a license pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import LicenseType, PremiumLicenseItem, ServiceProduct


@model
class AddPremiumSubscription(Model):
    """A product other than Cloud Backup for Microsoft 365 from a license pool."""

    product: ServiceProduct = Field("product", Code("ServiceProduct"))
    license_type: LicenseType = Field("licenseType", Code("LicenseType"))
    license_items: builtins.list[PremiumLicenseItem] = Field("licenseItems", Many(One("PremiumLicenseItem")))
    """Licenses to take from the pools."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            product: ServiceProduct | int,
            license_type: LicenseType | int,
            license_items: builtins.list[PremiumLicenseItem],
        ) -> None: ...
