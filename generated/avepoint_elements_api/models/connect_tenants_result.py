"""Outcome of connecting tenants. The table says two lists of strings, the sample shows two maps: these are
maps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Code,
    Field,
    Map,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import ConnectTenantError, TenantConnection


@model
class ConnectTenantsResult(Model):
    """Outcome of connecting tenants. The table says two lists of strings, the sample shows two maps: these are
    maps.
    """

    connect_tenants_result: dict[str, TenantConnection] | None = Field(
        "connectTenantsResult", Map(One("TenantConnection")), default=UNSET
    )
    failed_products: dict[str, ConnectTenantError] | None = Field(
        "failedProducts", Map(Code("ConnectTenantError")), default=UNSET
    )
