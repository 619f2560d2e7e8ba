"""Reading a merged OpenAPI document: references, JSONPath, and a plainer copy for the generator."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

Schema = dict[str, Any]


class SpecError(Exception):
    """What is wrong with a spec, one line for each problem; each names its operation or schema."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass
class OperationSpec:
    """One operation of the document, references to parameters and answers followed."""

    id: str
    path: str
    method: str
    data: dict[str, Any]
    parameters: list[dict[str, Any]] = field(default_factory=list)

    @property
    def resource(self) -> str:
        return self.id.partition(".")[0]

    @property
    def name(self) -> str:
        return self.id.partition(".")[2]


def resolve(document: Schema, node: Any) -> Any:
    """Follow `$ref` until something is there. Raises `SpecError` for one that leads nowhere or in a circle."""
    seen: list[str] = []
    while isinstance(node, dict) and "$ref" in node:
        ref = node["$ref"]
        if ref in seen or not str(ref).startswith("#/"):
            raise SpecError(f"{ref}: a circle, or not a reference inside the document")
        seen.append(ref)
        target: Any = document
        for key in ref[2:].split("/"):
            key = key.replace("~1", "/").replace("~0", "~")
            if not isinstance(target, dict) or key not in target:
                raise SpecError(f"{ref}: nothing is there")
            target = target[key]
        node = target
    return node


def operations(document: Schema) -> Iterator[OperationSpec]:
    """Every operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                data = item[method]
                shared = item.get("parameters", []) + data.get("parameters", [])
                parameters = [resolve(document, parameter) for parameter in shared]
                yield OperationSpec(data.get("operationId", f"{method} {path}"), path, method, data, parameters)


def success(document: Schema, operation: OperationSpec) -> tuple[str | None, Any]:
    """Media type and schema of the success answer; (None, None) where it has no body."""
    for status, answer in operation.data.get("responses", {}).items():
        if str(status).startswith("2"):
            for media, content in resolve(document, answer).get("content", {}).items():
                return media, content.get("schema", {})
    return None, None


def request_body(document: Schema, operation: OperationSpec) -> tuple[str | None, Any, bool]:
    """Media type, schema and whether it is required; (None, None, False) where nothing is sent."""
    body = resolve(document, operation.data.get("requestBody", {}))
    for media, content in body.get("content", {}).items():
        return media, content.get("schema", {}), bool(body.get("required"))
    return None, None, False


def all_properties(document: Schema, schema: Any) -> dict[str, Any]:
    """The properties of a schema with those that it takes over by `allOf`."""
    schema = resolve(document, schema)
    found: dict[str, Any] = {}
    for one in schema.get("allOf", []):
        found |= all_properties(document, one)
    found.update(schema.get("properties", {}))
    return found


def walk(node: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a document, outermost first."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


_STEP = re.compile(r"\.(?P<name>[\w@-]+|\*)|\[(?P<names>'[^']*'(?:\s*,\s*'[^']*')*|\*)\]")


def json_paths(expression: str) -> list[tuple[str, ...]]:
    """The key paths that a JSONPath names: `$.a.b`, `$.a.*.b`, `$['a','b']` (one path for each). Raises `SpecError`."""
    if not expression.startswith("$"):
        raise SpecError(f"{expression}: a JSONPath begins with $")
    paths: list[tuple[str, ...]] = [()]
    at = 1
    while at < len(expression):
        match = _STEP.match(expression, at)
        if match is None:
            raise SpecError(f"{expression}: cannot be read from {expression[at:]!r} on")
        names = [match["name"]] if match["name"] else re.findall(r"'([^']*)'|(\*)", match["names"])
        keys = [name if isinstance(name, str) else name[0] or name[1] for name in names]
        paths = [(*path, key) for path in paths for key in keys]
        at = match.end()
    return paths


def simplify(document: Schema) -> Schema:
    """A copy for the generator, rid of what it would stumble over and of what it need not see.

    Only success answers are left; media types are those it knows; defaults and examples are gone (a default would be
    sent with each call); null and the second form of a scalar are gone from types; schemas that no operation uses are
    gone.
    """
    document = deepcopy(document)
    for operation in operations(document):
        data = operation.data
        data["responses"] = {
            status: _plain_answer(resolve(document, answer))
            for status, answer in data["responses"].items()
            if str(status).startswith("2")
        }
        if "requestBody" in data:
            data["requestBody"] = _plain_body(resolve(document, data["requestBody"]))
        data["parameters"] = [
            {**parameter, "schema": _plain_schema(parameter.get("schema"), scalar=False)}
            for parameter in operation.parameters
        ]
    for item in document["paths"].values():
        item.pop("parameters", None)
    schemas = document.get("components", {}).get("schemas", {})
    used = _reachable(document["paths"], schemas)
    document["components"] = {
        "schemas": {name: _plain_schema(schema) for name, schema in schemas.items() if name in used},
        "securitySchemes": document.get("components", {}).get("securitySchemes", {}),
    }
    return document


def _plain_answer(answer: Schema) -> Schema:
    plain: Schema = {"description": answer.get("description", "")}
    for media, content in answer.get("content", {}).items():
        if is_json(media):
            plain["content"] = {JSON: {"schema": _plain_schema(content.get("schema", {}))}}
        else:
            plain["content"] = {"text/plain": {"schema": {"type": "string"}}}
        break
    return plain


def _plain_body(body: Schema) -> Schema:
    (media, content), *_ = body["content"].items()
    schema = _plain_schema(content.get("schema", {}))
    if not is_json(media) and media != MULTIPART:
        media, schema = "application/octet-stream", {"type": "string", "format": "binary"}
    return {"required": body.get("required", False), "content": {media: {"schema": schema}}}


def is_json(media: str) -> bool:
    return media == JSON or media.endswith("+json")


_DROPPED = (
    "default",
    "example",
    "examples",
    "x-elements-unwrap",
    "not",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
)


def _plain_schema(schema: Any, *, scalar: bool = True) -> Any:
    if not isinstance(schema, dict):
        return schema
    if "x-elements-unwrap" in schema:
        schema = next(one for one in schema["oneOf"] if one.get("type") == "array")
    plain = {key: value for key, value in schema.items() if key not in _DROPPED}
    if "$ref" in plain:
        return {"$ref": plain["$ref"]}
    if "properties" in plain:
        plain["properties"] = {name: _plain_schema(one) for name, one in plain["properties"].items()}
    for key in ("items", "additionalProperties"):
        if key in plain:
            plain[key] = _plain_schema(plain[key])
    for key in ("oneOf", "anyOf", "allOf"):
        if key in plain:
            variants = [_plain_schema(one, scalar=scalar) for one in plain[key]]
            variants = [one for one in variants if one.get("type") != "null" and _says_a_type(one)]
            plain[key] = variants
            if not variants:
                del plain[key]
    if isinstance(plain.get("enum"), list):
        plain["enum"] = [value for value in plain["enum"] if value is not None]
    if isinstance(plain.get("type"), list):
        _plain_types(plain, scalar)
    return plain


def _says_a_type(schema: Schema) -> bool:
    """False for a variant that only adds conditions: it says nothing of the kind of a value."""
    return not {"required", "description"} >= schema.keys()


_NUMBERS = ("integer", "number", "boolean")


def _plain_types(schema: Schema, scalar: bool) -> None:
    """A list of scalar types is read as its first; `[string, integer]` is kept in mind as text that may be a number."""
    types = [one for one in schema["type"] if one != "null"]
    if scalar and types and all(one in ("string", *_NUMBERS) for one in types):
        if types[0] == "string" and len(types) > 1 and "format" not in schema:
            schema["x-elements-numbers-too"] = True
        types = types[:1]
    schema["type"] = types[0] if len(types) == 1 else types


def _reachable(start: Any, schemas: Schema) -> set[str]:
    used: set[str] = set()
    left = [start]
    while left:
        for node in walk(left.pop()):
            ref = node.get("$ref")
            name = str(ref).rpartition("/")[2] if ref else ""
            if name in schemas and name not in used:
                used.add(name)
                left.append(schemas[name])
    return used
