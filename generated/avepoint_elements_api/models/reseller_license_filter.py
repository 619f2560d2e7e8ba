"""Which licenses of a reseller to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ResellerLicenseStatus


@model
class ResellerLicenseFilter(Model):
    """Which licenses of a reseller to list."""

    license_ids: builtins.list[str] | None = Field("LicenseIds", Many(TEXT), default=UNSET)
    """Ids of licenses; all if absent."""
    status: ResellerLicenseStatus | None = Field("Status", Code("ResellerLicenseStatus"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, license_ids: builtins.list[str] | None = UNSET, status: ResellerLicenseStatus | int | None = UNSET
        ) -> None: ...
