"""A license to accept or reject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import PaymentType


@model
class SelectedLicense(Model):
    """A license to accept or reject."""

    license_id: str = Field("licenseId", TEXT)
    """Id of the license."""
    payment_type: PaymentType = Field("paymentType", Code("PaymentType"))

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(self, *, license_id: str, payment_type: PaymentType | int) -> None: ...
