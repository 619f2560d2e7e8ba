"""List sign-ins."""

from __future__ import annotations

from ... import models, types
from ...client import functions

OPERATION = types.Operation(
    id="compliance.sign_ins",
    method="GET",
    path="/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/signins",
    result="object",
    security=({"oauth2": ("elements.um.user.read.all",)},),
    safe=True,
    paging=types.Paging(
        style="page",
        items=("data",),
        parameter="pageIndex",
        start=1,
        size="pageSize",
        size_default=50,
        size_maximum=100,
        total=(("body", ("metadata", "totalCount")),),
    ),
)


def request(
    customer_id: str | int | None,
    tenant_id: str | int | None,
    /,
    *,
    risky: bool | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
) -> types.ListRequest[models.SignInPage, models.SignIn]:
    """List sign-ins."""
    return types.ListRequest(
        OPERATION,
        models.SignInPage.from_dict,
        path={"customerId": customer_id, "tenantId": tenant_id},
        query=types.query(("risky", risky)),
        read_items=models.SignIn.from_list,
        page_size=page_size,
        cursor=cursor,
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
