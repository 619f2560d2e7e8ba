"""users.*"""

from __future__ import annotations

from typing import Any

from ..._exchange import Refusal
from .._data.customers import Tenant
from .._data.seed import Lazy, Row
from .._data.users import listed, user
from ._paging import matching, numbered
from ._registry import Call, operation
from .risks import codes

WRITES = (
    "account_information", "alternate_email_address", "birthday", "contact_information", "local_contact_information",
    "general_information", "local_general_information", "is_external", "is_test", "local_notes", "office",
    "local_office", "office_information", "local_office_information", "password_setting", "local_profile",
)  # fmt: skip
"""Updates that write the fields of their body, each under its own name."""


@operation("users.get")
def get(call: Call) -> Row:
    tenant = _tenant(call)
    return call.state.user(tenant, call.path["userId"])


@operation("users.list")
def list_users(call: Call) -> Row:
    return numbered(call, matching(_users(_tenant(call)), "id", call.field("userIds")), listed)


@operation("users.security_overview")
def security_overview(call: Call) -> Row:
    statuses = codes(call.query.get("status"))
    rows = [row for row in _users(_tenant(call)) if statuses is None or statuses.intersection(row["status"])]
    return numbered(call, rows, listed)


def write(call: Call) -> None:
    """Replaces the fields that the body names."""
    _write(call, dict(call.body))


for name in WRITES:
    operation(f"users.update_{name}")(write)


@operation("users.update_manager")
def update_manager(call: Call) -> None:
    _write(call, {"manager": _reference(call)})


@operation("users.update_sponsor")
def update_sponsor(call: Call) -> None:
    _write(call, {"sponsor": _reference(call)})


def _write(call: Call, values: dict[str, Any]) -> None:
    tenant = _tenant(call)
    row = call.state.user(tenant, call.path["userId"])
    tenant.user_changes.setdefault(row["id"], {}).update(values)


def _reference(call: Call) -> str:
    """The principal name of another user; a user that isn't in the cloud goes by its distinguished name."""
    name: str = call.field("userPrincipalName")
    if not ("@" in name or "=" in name):
        raise Refusal(400, "userPrincipalName must be a principal name or a distinguished name.")
    return name


def _users(tenant: Tenant) -> Lazy[Row]:
    return Lazy(tenant.users, lambda number: user(tenant, number))


def _tenant(call: Call) -> Tenant:
    return call.state.tenant(call.path["customerId"], call.path["tenantId"])
