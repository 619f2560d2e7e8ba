"""Trial of a product other than Cloud Backup for Microsoft 365."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import LicenseType, ServiceProduct


@model
class AddPremiumTrial(Model):
    """Trial of a product other than Cloud Backup for Microsoft 365."""

    product: ServiceProduct = Field("product", Code("ServiceProduct"))
    license_type: LicenseType = Field("licenseType", Code("LicenseType"))

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(self, *, product: ServiceProduct | int, license_type: LicenseType | int) -> None: ...
