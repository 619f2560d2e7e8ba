"""services.*"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from ..._exchange import Refusal
from .._data.seed import Row
from .._data.services import POOL_SEATS, products, requested_seats, service_row
from ._paging import numbered
from ._registry import Call, operation

SUCCESSFUL, NOT_ENOUGH_SEATS, TOO_LATE, EXISTS, PAST, SAME, TOO_SOON = 1, 4, 5, 7, 11, 12, 18
TRIAL: Final = 0
POOL_END: Final = datetime(2036, 1, 1, tzinfo=UTC)
"""When the partner's pool ends."""


@operation("services.list")
def list_services(call: Call) -> Row:
    return numbered(call, call.state.known(call.field("customerIds")), service_row)


@operation("services.add")
def add(call: Call) -> Row:
    customer = call.state.customer(call.path["customerId"])
    body = call.body
    has = body["product"] in products(customer)
    if body in customer.added:
        status = SAME
    elif body["licenseType"] == TRIAL:
        status = EXISTS if has else SUCCESSFUL
    else:
        status = _pool_status(body)
    if status == SUCCESSFUL:
        customer.added.append(body)
    return {"customerId": customer.id, "product": body["product"], "status": status}


@operation("services.product_overview")
def product_overview(call: Call) -> Row:
    customer = call.state.customer(call.path["customerId"])
    code = call.path["productType"]
    return {"productType": code, "purchasedUserSeat": products(customer).get(code, 0)}


def _pool_status(body: dict[str, Any]) -> int:
    """What becomes of a request for licenses of the pool."""
    if requested_seats(body) > POOL_SEATS:
        return NOT_ENOUGH_SEATS
    for item in body["licenseItems"]:
        if item.get("isSameAsPool") or "expireTime" not in item:
            continue
        end, now = moment(item["expireTime"]), datetime.now(UTC)
        if end < now:
            return PAST
        if end < now + timedelta(days=30):
            return TOO_SOON
        if end > POOL_END:
            return TOO_LATE
    return SUCCESSFUL


def moment(text: str) -> datetime:
    """An ISO 8601 time; one without a zone is UTC. Raises `Refusal`."""
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(400, f"{text!r} is no ISO 8601 time.") from None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
