"""List customers."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="legacy.list_customers",
    method="GET",
    path="/partner/customers",
    result="object",
    security=({"oauth2": ("partner.customers.read.all",)},),
    safe=True,
    paging=types.Paging(style="url", items=("value",), next=(("body", ("@odata.nextLink",)), ("body", ("nextLink",)))),
    deprecated=True,
)


def request(*, cursor: str | None = None) -> types.ListRequest[models.LegacyCustomerPage, models.LegacyCustomer]:
    """List customers."""
    return types.ListRequest(
        OPERATION,
        models.LegacyCustomerPage.from_dict,
        read_items=models.LegacyCustomer.from_list,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
