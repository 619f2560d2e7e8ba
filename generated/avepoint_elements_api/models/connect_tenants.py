"""Which tenants to connect to which modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    Code,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from . import ConnectModule


@model
class ConnectTenants(Model):
    """Which tenants to connect to which modules."""

    customer_id: str = Field("customerId", TEXT)
    """Id of the customer."""
    tenant_ids: builtins.list[str] = Field("tenantIds", Many(TEXT))
    """Ids of the tenants."""
    product_name: builtins.list[ConnectModule] = Field("productName", Many(Code("ConnectModule")))
    """Modules to connect to."""
    hybrid_tenant: bool = Field("hybridTenant", FLAG)
    """Whether the tenants are hybrid."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            customer_id: str,
            tenant_ids: builtins.list[str],
            product_name: Sequence[ConnectModule | str],
            hybrid_tenant: bool,
        ) -> None: ...
