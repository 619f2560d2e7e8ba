"""What must be so in a merged document before anything is generated from it.

The generator lets these pass in silence: it overwrites a file, drops an operation, lets the last of two names win.
Each guard yields one line for each problem, naming the operation or schema.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from _document import (
    METHODS,
    OperationSpec,
    Schema,
    SpecError,
    all_properties,
    json_paths,
    operations,
    resolve,
    success,
    walk,
)
from openapi_python_client.strings import PythonIdentifier

MIXINS = Path(__file__).parent / "runtime" / "mixins"
RESERVED_FIELDS = frozenset({"to_dict", "from_dict", "from_list", "mro"})
RESERVED_ARGUMENTS = frozenset({"body", "page_size", "cursor"})
_PAGING_TYPES = frozenset({"offsetLimit", "cursor", "url"})
_INPUT_TYPES = frozenset({"page", "offset", "cursor", "limit"})


def check(document: Schema) -> None:
    """Raise `SpecError` with every problem found."""
    # Without its references a document cannot be looked at any further.
    for guards in (
        (references,),
        (identities,),
        (names, parameters, bodies, scopes, paging, failures, enums, properties, mixins, aliases),
    ):
        problems = list(chain.from_iterable(guard(document) for guard in guards))
        if problems:
            raise SpecError(*problems)


def references(document: Schema) -> Iterator[str]:
    for node in walk(document):
        if isinstance(node.get("$ref"), str):
            try:
                resolve(document, node)
            except SpecError as error:
                yield str(error)


def identities(document: Schema) -> Iterator[str]:
    """`operationId` is `<resource>.<method>` and the first tag is the resource."""
    known = {tag["name"] for tag in document.get("tags", [])}
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method not in item:
                continue
            data = item[method]
            id_ = data.get("operationId", "")
            resource, dot, name = id_.partition(".")
            if not (dot and resource.isidentifier() and name.isidentifier()):
                yield f"{method.upper()} {path}: operationId {id_!r} is not <resource>.<method>"
            elif (data.get("tags") or [None])[0] != resource:
                yield f"{id_}: the first tag is not {resource!r}"
            elif resource not in known:
                yield f"{id_}: {resource!r} is missing from the document's tags"
            elif resource.startswith("_") or name.startswith("_"):
                yield f"{id_}: a name that begins with _ is private"


def names(document: Schema) -> Iterator[str]:
    """One file for each operation, one for each schema."""
    ids = [operation.id for operation in operations(document)]
    yield from _twice("operationId", ids, str)
    yield from _twice("operationId", set(ids), lambda id_: PythonIdentifier(id_, "field_"), "become one module")
    schemas = document.get("components", {}).get("schemas", {})
    yield from _twice("schema", schemas, lambda name: PythonIdentifier(name, "field_"), "become one module")


def _twice(what: str, given: Iterable[str], key: Any, how: str = "is given twice") -> Iterator[str]:
    groups: dict[str, list[str]] = {}
    for one in given:
        groups.setdefault(key(one), []).append(one)
    for group in groups.values():
        if len(group) > 1:
            yield f"{what} {' and '.join(sorted(set(group)))}: {how}"


def parameters(document: Schema) -> Iterator[str]:
    for operation in operations(document):
        seen = Counter((one.get("in"), one.get("name")) for one in operation.parameters)
        for (place, name), count in seen.items():
            if count > 1:
                yield f"{operation.id}: {place} parameter {name} is given twice"
        for one in operation.parameters:
            yield from _parameter(document, operation, one)


def _parameter(document: Schema, operation: OperationSpec, one: Schema) -> Iterator[str]:
    where = f"{operation.id}: {one.get('in')} parameter {one.get('name')}"
    if "schema" not in one:
        yield f"{where} has no schema"
        return
    if one["in"] not in ("path", "query", "header"):
        yield f"{where}: only path, query and header parameters are supported"
    if one["in"] == "path" and not str(one["name"]).isidentifier():
        yield f"{where}: a name in a path must be an identifier"
    inputs = {given.get("name") for given in operation.data.get("x-speakeasy-pagination", {}).get("inputs", [])}
    if one["name"] not in inputs and PythonIdentifier(str(one["name"]), "field_") in RESERVED_ARGUMENTS:
        yield f"{where}: the name is taken by an argument of every method"
    schema = resolve(document, one["schema"])
    if one["in"] == "query" and (schema.get("type") == "object" or "properties" in schema):
        yield f"{where}: an object cannot be sent in a query"
    if one["in"] == "query" and one.get("style", "form") != "form":
        yield f"{where}: style {one['style']} is not supported"


def bodies(document: Schema) -> Iterator[str]:
    """One media type to send, one to receive, one success answer with a body."""
    for operation in operations(document):
        body = resolve(document, operation.data.get("requestBody", {}))
        if len(body.get("content", {})) > 1:
            yield f"{operation.id}: the request body has several media types"
        answers = [
            resolve(document, answer).get("content", {})
            for status, answer in operation.data.get("responses", {}).items()
            if str(status).startswith("2")
        ]
        if not answers:
            yield f"{operation.id}: no success answer"
        if len([content for content in answers if content]) > 1:
            yield f"{operation.id}: several success answers have a body"
        stream = operation.data.get("x-elements-stream")
        if any(len(content) > 1 for content in answers) and not stream:
            yield f"{operation.id}: the answer has several media types"
        if stream and not any(answers):
            yield f"{operation.id}: x-elements-stream, but no success answer has a body"
        yield from _accept(operation)


def _accept(operation: OperationSpec) -> Iterator[str]:
    accept = operation.data.get("x-elements-accept")
    if accept is None:
        return
    if not isinstance(accept, list) or not accept or not all(isinstance(one, str) for one in accept):
        yield f"{operation.id}: x-elements-accept is no list of media types"
    if any(PythonIdentifier(str(one["name"]), "field_") == "accept" for one in operation.parameters):
        yield f"{operation.id}: a parameter has the name of the argument that x-elements-accept makes"


def scopes(document: Schema) -> Iterator[str]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    for operation in operations(document):
        security = operation.data.get("security", document.get("security"))
        if security is None:
            yield f"{operation.id}: no security"
        for name, wanted in ((name, wanted) for one in security or [] for name, wanted in one.items()):
            if name not in schemes:
                yield f"{operation.id}: security scheme {name} is not defined"
                continue
            flows = resolve(document, schemes[name]).get("flows", {}).values()
            known = set().union(*(flow.get("scopes", {}) for flow in flows))
            for scope in sorted(set(wanted) - known):
                yield f"{operation.id}: {name} has no scope {scope}"


def paging(document: Schema) -> Iterator[str]:
    for operation in operations(document):
        data = operation.data.get("x-speakeasy-pagination")
        if data is not None:
            for problem in _paging(document, operation, data):
                yield f"{operation.id}: x-speakeasy-pagination: {problem}"


def _paging(document: Schema, operation: OperationSpec, data: Schema) -> Iterator[str]:
    if data.get("type") not in _PAGING_TYPES:
        yield f"type {data.get('type')} is not one of {', '.join(sorted(_PAGING_TYPES))}"
    query = {one["name"] for one in operation.parameters if one["in"] == "query"}
    for one in data.get("inputs", []):
        if one.get("type") not in _INPUT_TYPES:
            yield f"input type {one.get('type')} is not one of {', '.join(sorted(_INPUT_TYPES))}"
        if one.get("name") not in query:
            yield f"there is no query parameter {one.get('name')}"
    kinds = {one.get("type") for one in data.get("inputs", [])} - {"limit"}
    if data.get("type") != "url" and len(kinds) != 1:
        yield "one input must be the page, the offset or the cursor"
    outputs = data.get("outputs", {})
    if data.get("type") == "cursor" and "nextCursor" not in outputs:
        yield "outputs.nextCursor is missing"
    if data.get("type") == "url" and "nextUrl" not in outputs:
        yield "outputs.nextUrl is missing"
    try:
        yield from _results(document, operation, outputs)
    except SpecError as error:
        yield str(error)


def _results(document: Schema, operation: OperationSpec, outputs: Schema) -> Iterator[str]:
    if "results" not in outputs:
        yield "outputs.results is missing"
        return
    _, schema = success(document, operation)
    for expression in outputs.values():
        if not expression.startswith("$response.header."):
            json_paths(expression.replace("$response.body#", "$"))
    found = resolve(document, schema)
    for key in json_paths(outputs["results"])[0]:
        found = resolve(document, _property(document, found, key))
    if not found or found.get("type") not in ("array", ["array", "null"]):
        yield f"outputs.results {outputs['results']} is no array of the answer"


def _property(document: Schema, schema: Any, name: str) -> Any:
    schema = resolve(document, schema) or {}
    own = schema.get("properties", {}).get(name)
    if own is not None:
        return own
    inherited = (_property(document, one, name) for one in schema.get("allOf", []))
    return next((one for one in inherited if one), {})


def failures(document: Schema) -> Iterator[str]:
    for operation in operations(document):
        for entry in operation.data.get("x-elements-failure", []):
            where = f"{operation.id}: x-elements-failure"
            if not isinstance(entry.get("success"), list):
                yield f"{where}: success is no list"
            try:
                json_paths(entry.get("path", ""))
                labels = resolve(document, {"$ref": entry["labels"]}) if "labels" in entry else {"enum": []}
            except SpecError as error:
                yield f"{where}: {error}"
                continue
            if "enum" not in labels:
                yield f"{where}: {entry['labels']} is no enumeration"


def enums(document: Schema) -> Iterator[str]:
    """Names for all codes: the generator lets the last of two equal ones win."""
    for where, schema in _schemas(document):
        codes = [code for code in schema.get("enum") or [] if code is not None]
        if not codes or schema.get("type") == "boolean":
            continue
        varnames = schema.get("x-enum-varnames")
        if varnames is None:
            yield f"{where}: an enum without x-enum-varnames"
            continue
        labels = schema.get("x-enum-descriptions")
        if len(varnames) != len(codes) or (labels is not None and len(labels) != len(codes)):
            yield f"{where}: x-enum-varnames or x-enum-descriptions do not go with the codes one to one"
        yield from _twice(f"{where}: x-enum-varnames", varnames, str)
        yield from _twice(f"{where}: enum", [repr(code) for code in codes], str)
        for name in varnames:
            if not (str(name).isidentifier() and str(name) == str(name).upper()):
                yield f"{where}: {name!r} is not UPPER_SNAKE"
            elif str(name).startswith(("_", "UNKNOWN_")) or name == "LABEL":
                yield f"{where}: {name} is a reserved name"


def properties(document: Schema) -> Iterator[str]:
    for where, schema in _schemas(document):
        if not isinstance(schema.get("properties"), dict):
            continue
        for name in schema["properties"]:
            if str(PythonIdentifier(name, "field_")) in RESERVED_FIELDS:
                yield f"{where}: the property {name} has the name of a method of every model"
        for name in sorted(set(schema.get("required", [])) - all_properties(document, schema).keys()):
            yield f"{where}: {name} is required but is no property"


def _schemas(document: Schema) -> Iterator[tuple[str, Schema]]:
    """Every schema with the component or path that it stands in; a narrowed reference is not one of its own."""
    for kind in ("schemas", "parameters", "requestBodies", "responses"):
        for name, component in document.get("components", {}).get(kind, {}).items():
            yield from ((f"{kind} {name}", node) for node in _inside(component))
    for operation in operations(document):
        yield from ((operation.id, node) for node in _inside(operation.data))


def mixins(document: Schema) -> Iterator[str]:
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        named = schema.get("x-elements-mixin")
        if named is None:
            continue
        module, _, class_name = str(named).partition(".")
        file = MIXINS / f"{module}.py"
        if not module.isidentifier() or not file.is_file() or f"\nclass {class_name}:" not in file.read_text("utf-8"):
            yield f"schemas {name}: x-elements-mixin {named} is no class of spec/runtime/mixins"


def aliases(document: Schema) -> Iterator[str]:
    """Other names of a property, each of one property only."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        found = all_properties(document, schema)
        given = [alias for one in found.values() for alias in one.get("x-elements-aliases", [])]
        yield from _twice(f"schemas {name}: x-elements-aliases", [*given, *(set(given) & found.keys())], str)


_NOT_SCHEMAS = frozenset(
    {"example", "examples", "default", "if", "then", "else", "not", "const", "enum", "dependentSchemas"}
)


def _inside(node: Any) -> Iterator[Schema]:
    if isinstance(node, list):
        for one in node:
            yield from _inside(one)
    elif isinstance(node, dict):
        if "$ref" in node:
            return
        yield node
        for key, value in node.items():
            if key == "properties" and isinstance(value, dict):
                for one in value.values():
                    yield from _inside(one)
            elif key not in _NOT_SCHEMAS:
                yield from _inside(value)
