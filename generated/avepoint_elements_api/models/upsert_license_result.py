"""What became of giving or changing a license."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import ResellerProduct, UpsertLicenseStatus


@model
class UpsertLicenseResult(Model):
    """What became of giving or changing a license."""

    reseller_id: str | None = Field("resellerId", TEXT, default=UNSET)
    """Id of the reseller."""
    product: ResellerProduct | None = Field("product", Code("ResellerProduct"), default=UNSET)
    status: UpsertLicenseStatus | None = Field("status", Code("UpsertLicenseStatus"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            reseller_id: str | None = UNSET,
            product: ResellerProduct | int | None = UNSET,
            status: UpsertLicenseStatus | int | None = UNSET,
        ) -> None: ...
