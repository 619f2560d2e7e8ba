"""backup.*"""

from __future__ import annotations

from .._data import backup
from .._data.seed import Row
from ._paging import matching, numbered, object_token, start_of
from ._registry import Call, operation


@operation("backup.protected_objects")
def protected_objects(call: Call) -> Row:
    """`totalCount` counts the page, as the vendor's sample has it; the last page's token is empty."""
    customer = call.state.customer(call.path["customerId"])
    items = backup.protected_objects(customer, call.path["module"])
    key, size = f"{customer.id}/{call.path['module']}", call.query["pageSize"]
    start = start_of(call.query.get("skipToken"), key, object_token, items)
    page = list(items[start : start + size])
    end = start + len(page)
    token = object_token(key, end) if end < len(items) else ""
    return {"data": page, "metadata": {"skipToken": token, "totalCount": len(page)}}


@operation("backup.protected_users")
def protected_users(call: Call) -> Row:
    tenant = call.state.tenant(call.path["customerId"], call.path["tenantId"])
    return numbered(call, matching(backup.protected_users(tenant), "email", call.field("userEmails")))


@operation("backup.overview")
def overview(call: Call) -> Row:
    return numbered(call, backup.overview(call.state.customer(call.path["customerId"])))
