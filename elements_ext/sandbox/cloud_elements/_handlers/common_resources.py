"""common_resources.*"""

from __future__ import annotations

from ..._exchange import Refusal
from ..._seed import Row
from ._registry import Call, platform, text


@platform("common_resources.list")
def list_resources(call: Call) -> list[Row]:
    return list(call.state.common_resources.values())


@platform("common_resources.replace")
def put(call: Call) -> Row:
    """Create or replace, after the name in the body. A field without a level is the organization's."""
    name = text(call, "name")
    at = {"associatedLevel": "organization", "associatedId": call.state.organization["id"]}
    row = {
        "elementInstanceIds": [],
        "mappedElementIds": [],
        **call.body,
        "fields": [{**at, **field} for field in call.body.get("fields") or []],
    }
    call.state.common_resources[name] = row
    return row


@platform("common_resources.get")
def get(call: Call) -> Row:
    return _found(call)


@platform("common_resources.rename")
def rename(call: Call) -> Row:
    resources, row, name = call.state.common_resources, _found(call), text(call, "name")
    if name != row["name"] and name in resources:
        raise Refusal(409, f"There is a common resource {name} already.")
    del resources[row["name"]]
    resources[name] = row = {**row, "name": name}
    return row


@platform("common_resources.delete")
def delete(call: Call) -> None:
    del call.state.common_resources[_found(call)["name"]]


@platform("common_resources.get_usages")
def get_usages(call: Call) -> Row:
    """There are no formulas here."""
    _found(call)
    return {"formulaUsages": []}


def _found(call: Call) -> Row:
    row = call.state.common_resources.get(call.path["name"])
    if row is None:
        raise Refusal(404, f"No common resource found with name {call.path['name']}")
    return row
