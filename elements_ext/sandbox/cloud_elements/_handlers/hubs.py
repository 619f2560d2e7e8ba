"""hubs.*"""

from __future__ import annotations

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._pages import by_token
from ._registry import Call, platform, shown, text


@platform("hubs.list")
def list_hubs(call: Call) -> Reply:
    return by_token(call, list(call.state.hubs))


@platform("hubs.list_keys")
def list_keys(call: Call) -> Reply:
    return by_token(call, [row["key"] for row in call.state.hubs])


@platform("hubs.create")
def create_hub(call: Call) -> Row:
    key = text(call, "key")
    if any(row["key"] == key for row in call.state.hubs):
        raise Refusal(409, f"There is a hub {key} already.")
    return call.state.hubs.add({"resources": [], **{k: v for k, v in call.body.items() if k != "id"}})


@platform("hubs.get")
def get_hub(call: Call) -> Row:
    return _hub(call)


@platform("hubs.delete")
def delete_hub(call: Call) -> None:
    row = _hub(call)
    if any(element.get("hub") == row["key"] for element in call.state.elements):
        raise Refusal(409, f"Elements still use the hub {row['key']}.")
    call.state.hubs.remove(row["id"])


@platform("hubs.list_elements")
def list_elements(call: Call) -> Reply:
    key = _hub(call)["key"]
    return by_token(call, [shown(row) for row in call.state.elements if row.get("hub") == key])


def _hub(call: Call) -> Row:
    for row in call.state.hubs:
        if row["key"] == call.path["key"]:
            return row
    raise Refusal(404, f"No hub found with key {call.path['key']}")
