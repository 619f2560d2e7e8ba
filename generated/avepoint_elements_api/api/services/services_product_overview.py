"""Get the seats bought of a product."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="services.product_overview",
    method="GET",
    path="/partner/external/v3/general/customers/{customerId}/avpt-products/type/{productType}/overview",
    result="object",
    security=({"oauth2": ("elements.license.read.all",)},),
    safe=True,
)


def request(customer_id: str | int | None, product_type: str | int | None, /) -> types.Request[models.ProductOverview]:
    """Get the seats bought of a product."""
    return types.Request(
        OPERATION,
        models.ProductOverview.from_dict,
        path={"customerId": customer_id, "productType": product_type},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
