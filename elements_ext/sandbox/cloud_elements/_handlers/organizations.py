"""organizations.*"""

from __future__ import annotations

from ..._exchange import Refusal
from ..._seed import Row
from .._data.platform import secret
from ._registry import Call, caller, platform, text


@platform("organizations.create")
def create_organization(call: Call) -> Row:
    name = text(call, "name")
    if any(row["name"] == name for row in (call.state.organization, *call.state.organizations)):
        raise Refusal(409, f"There is an organization named {name} already.")
    body = {key: value for key, value in call.body.items() if key != "roles"}
    row = call.state.organizations.add(
        {**body, "active": True, "customerId": 900, "vdrVersion": "v2", "createdDate": call.state.now()[:10]}
    )
    row["secret"] = secret("organization", row["id"])
    return row


@platform("organizations.get_current")
def get_current(call: Call) -> Row:
    """The answer has the organization's secret."""
    return call.state.organization


@platform("organizations.replace_current")
def replace_current(call: Call) -> Row:
    row = call.state.organization
    row |= {key: value for key, value in call.body.items() if key not in ("id", "secret")}
    return row


@platform("organizations.list_roles")
def list_roles(call: Call) -> list[Row]:
    if not caller(call).administers():
        raise Refusal(403, "Only an organization administrator may do this.")
    return list(call.state.roles.values())
