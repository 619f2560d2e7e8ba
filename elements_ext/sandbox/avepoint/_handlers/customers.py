"""customers.*"""

from __future__ import annotations

import re
from typing import Final

from ..._exchange import Refusal
from .._data.customers import Customer, make_tenant
from .._data.names import COUNTRIES, domain
from .._data.seed import Row
from ._paging import numbered
from ._registry import Call, operation

FAILURES: Final = {"failed": 2, "unknown": 3, "unregistered": 4, "elsewhere": 5}
"""Statuses that an account of this name gets, to try them out: `elsewhere@…` is managed by another partner."""
SUCCESSFUL, MANAGED, EXISTS = 1, 6, 7
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@operation("customers.list")
def list_customers(call: Call) -> Row:
    return numbered(call, call.state.known(call.field("customerIds")), Customer.row)


@operation("customers.onboard")
def onboard(call: Call) -> Row:
    """A Microsoft 365 account brings its tenant along, a local one has none yet."""
    body, state = call.body, call.state
    account = body["registrationAccount"].strip()
    provider = str(body["identityProviderType"])
    if provider not in ("0", "6"):
        raise Refusal(400, "identityProviderType must be 0 or 6.")
    if not _EMAIL.fullmatch(account):
        raise Refusal(400, "registrationAccount must be an email address.")
    if not re.fullmatch("[A-Za-z]{2}", body["countryCode"]):
        raise Refusal(400, "countryCode must be two letters.")
    for name in ("firstName", "lastName", "organizationName", "password"):
        if not body[name].strip():
            raise Refusal(400, f"{name} must not be empty.")
    if status := _failure(call, account):
        return {"status": status, "id": ""}
    id_ = state.new_id("customer")
    index = state.seeded + len(state.onboarded)
    home = domain(body["organizationName"], index)
    tenants = [make_tenant(id_, body["organizationName"], home, 0)] if provider == "6" else []
    country: str = body["countryCode"].upper()
    state.add_customer(
        Customer(
            id=id_,
            index=index,
            organization=body["organizationName"],
            domain=home,
            owner_email=account,
            job_status=3,
            country=COUNTRIES.get(country, country),
            management_mode=1 if body.get("managementMode") else 0,
            tenants=tenants,
            fresh=True,
        )
    )
    return {"status": SUCCESSFUL, "id": id_}


def _failure(call: Call, account: str) -> int | None:
    """Why an account can't be onboarded."""
    name = account.partition("@")[0].lower()
    if name in FAILURES:
        return FAILURES[name]
    for customer in call.state.customers:
        if customer.owner_email.lower() == account.lower():
            return EXISTS if customer.fresh else MANAGED
    return None
