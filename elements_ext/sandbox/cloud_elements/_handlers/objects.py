"""objects.*: what objects an instance has, and their fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._exchange import Refusal
from ..._seed import Row
from .._data.elements import GRAPH
from .._mailbox import SCHEMAS, schema
from ._registry import Call, element, instance
from .docs import swagger

READ_ONLY = frozenset(("id", "changeKey", "createdDateTime", "lastModifiedDateTime"))


@element("objects.list")
def list_objects(call: Call) -> list[Any]:
    """Names, or with `Elements-Version: Helium` an object for each."""
    here = instance(call)
    names = sorted(SCHEMAS) if here.element == GRAPH else []
    names += [name for name in here.objects if "/" not in name]
    defined = call.state.definitions.get(("instance", here.id), {})
    names += [name for name in defined if name not in names]
    version = call.request.headers.get("elements-version", "Hydrogen").lower()
    if version not in ("hydrogen", "helium"):
        raise Refusal(400, "Elements-Version must be Hydrogen or Helium.")
    if version == "hydrogen":
        return names
    return [
        {"name": name, "vendorName": name, "type": "vdr" if name in defined and name not in SCHEMAS else "vendor"}
        for name in names
    ]


@element("objects.metadata")
def metadata(call: Call) -> Row:
    return {"fields": [_field(name, schema) for name, schema in _properties(call).items()]}


@element("objects.docs")
def docs(call: Call) -> Row:
    name = call.path["objectName"]
    _properties(call)
    document = swagger(call, instance(call).element)
    document["tags"] = [{"name": name, "description": f"Operations on {name}."}]
    document["paths"] = {path: item for path, item in document["paths"].items() if name in path}
    return document


def _properties(call: Call) -> Mapping[str, Any]:
    """Fields of an object by name. Raises `Refusal`."""
    name, here = call.path["objectName"], instance(call)
    if here.element == GRAPH and name in SCHEMAS:
        properties: Mapping[str, Any] = schema(call.operation.document, name)["properties"]
        return properties
    if name in here.objects:
        return {key: {"type": "string"} for row in here.objects[name] for key in row}
    defined = call.state.definitions.get(("instance", here.id), {}).get(name)
    if defined is None:
        raise Refusal(404, f"No object found with name {name}")
    return {field.get("path", ""): field for field in defined.get("fields", [])}


def _field(name: str, schema: Mapping[str, Any]) -> Row:
    kind = schema.get("type", "object")
    date = schema.get("format") == "date-time"
    row: Row = {
        "vendorPath": name,
        "vendorDisplayName": name[:1].upper() + name[1:],
        "type": "date" if date else kind if isinstance(kind, str) else kind[0],
        "vendorReadOnly": name in READ_ONLY,
        "vendorRequired": False,
    }
    return {**row, "mask": "yyyy-MM-dd'T'HH:mm:ss'Z'"} if date else row
