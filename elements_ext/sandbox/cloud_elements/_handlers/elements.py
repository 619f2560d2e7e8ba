"""elements.*"""

from __future__ import annotations

import re

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._data.elements import GRAPH, configuration
from .._pages import by_token, where
from ._registry import Call, platform, shown, text
from .docs import swagger


@platform("elements.list")
def list_elements(call: Call) -> Reply:
    rows = where(call, [shown(row) for row in call.state.elements])
    if call.query.get("abridged"):
        rows = [{key: row[key] for key in ("id", "key", "name", "hub", "image") if key in row} for row in rows]
    return by_token(call, rows)


@platform("elements.list_keys")
def list_keys(call: Call) -> Reply:
    return by_token(call, [row["key"] for row in call.state.elements])


@platform("elements.create")
def create_element(call: Call) -> Row:
    name = text(call, "name")
    key = re.sub(r"[^a-z0-9]", "", name.lower()) or "element"
    if any(row["key"] == key for row in call.state.elements):
        raise Refusal(409, f"There is an element {key} already.")
    return shown(call.state.elements.add(_made(call, key, call.body)))


@platform("elements.get")
def get_element(call: Call) -> Row:
    row = _element(call)
    return {**shown(row), "configuration": _configuration(call, row)}


@platform("elements.replace")
def replace_element(call: Call) -> Row:
    row = _own(call)
    made = {**_made(call, row["key"], call.body), "id": row["id"], "active": row["active"]}
    row.clear()
    row |= made
    return shown(row)


@platform("elements.delete")
def delete_element(call: Call) -> None:
    row = _own(call)
    if any(one.element == row["key"] for one in call.state.live()):
        raise Refusal(409, f"Instances still use the element {row['key']}.")
    call.state.elements.remove(row["id"])


@platform("elements.activate")
def activate(call: Call) -> None:
    _element(call)["active"] = True


@platform("elements.deactivate")
def deactivate(call: Call) -> None:
    _element(call)["active"] = False


@platform("elements.clone")
def clone(call: Call) -> Row:
    """Bulk is off on a clone."""
    row = _element(call)
    number = call.state.new_number()
    copy = {key: value for key, value in row.items() if key != "id"}
    made = call.state.elements.add(
        {
            **copy,
            "key": f"{row['key']}{number}",
            "name": f"{row['name']} clone",
            "extended": True,
            "bulkDownloadEnabled": False,
            "bulkUploadEnabled": False,
            "_own": True,
        }
    )
    return shown(made)


@platform("elements.get_configuration")
def get_configuration(call: Call) -> Row:
    return {"configuration": _configuration(call, _element(call)), "providerData": []}


@platform("elements.create_configuration")
def create_configuration(call: Call) -> Row:
    row, body = _element(call), call.body
    known = _configuration(call, row)
    if any(one.get("key") == body["key"] for one in known):
        raise Refusal(409, f"The element has a configuration {body['key']} already.")
    made = {"id": len(known) + 1, "active": True, **body}
    call.state.element_configurations.setdefault(row["id"], []).append(made)
    return made


@platform("elements.get_docs")
def get_docs(call: Call) -> Row:
    return swagger(call, call.state.element(call.path["id"])["key"], call.query.get("operationId"))


@platform("elements.get_versions")
def get_versions(call: Call) -> Row:
    return swagger(call, call.state.element(call.path["id"])["key"])


@platform("elements.get_metadata")
def get_metadata(call: Call) -> Row:
    row = call.state.element(call.path["id"])
    result: Row = {
        "id": row["id"],
        "key": row["key"],
        "name": row["name"],
        "description": row.get("description", ""),
        "active": row["active"],
        "beta": False,
        "extended": bool(row.get("extended")),
        "displayOrder": 1,
        "defaultAuthentication": row["authenticationType"],
        "events": ["webhooks"] if row["key"] == GRAPH else [],
    }
    if call.query.get("expand"):
        result |= {
            "hub": row.get("hub", "general"),
            "authenticationType": row["authenticationType"],
            "cloneable": True,
            "bulk": {"upload": bool(row.get("bulkUploadEnabled")), "download": bool(row.get("bulkDownloadEnabled"))},
            "api": {"type": "rest", "contentType": "application/json"},
        }
    return result


@platform("elements.export")
def export(call: Call) -> Row:
    row = _element(call)
    return {**shown(row), "configuration": _configuration(call, row), "resources": []}


def _element(call: Call) -> Row:
    return call.state.element(call.path["keyOrId"])


def _own(call: Call) -> Row:
    """An element that the organization has made. Raises `Refusal` for the vendor's own."""
    row = _element(call)
    if not row.get("_own"):
        raise Refusal(403, f"The element {row['key']} is the vendor's.")
    return row


def _configuration(call: Call, row: Row) -> list[Row]:
    own = row["configuration"] if "configuration" in row else configuration(row["key"])
    return [*own, *call.state.element_configurations.get(row["id"], [])]


def _made(call: Call, key: str, body: Row) -> Row:
    kind = (body.get("authentication") or {}).get("type") or "custom"
    return {
        **{name: value for name, value in body.items() if name not in ("id", "key", "updatedDate")},
        "key": key,
        "name": body.get("name") or key,
        "active": True,
        "deleted": False,
        "authenticationType": kind,
        "typeOauth": kind == "oauth2",
        "createdDate": call.state.now(),
        "cloneable": True,
        "extendable": True,
        "extended": False,
        "_own": True,
    }
