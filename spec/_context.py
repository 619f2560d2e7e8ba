"""The Python functions and data that templates see, so that they need no logic of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import _docstrings as docstrings
import _python as python
from _document import Schema, SpecError, all_properties, operations, walk
from _facts import Facts, identifier
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.strings import ClassName, PythonIdentifier

PREFIX = "field_"


@dataclass
class Resource:
    """The operations of one tag."""

    name: str
    module: str
    description: str
    operations: list[Facts] = field(default_factory=list)

    @property
    def class_name(self) -> str:
        return f"{ClassName(self.name, PREFIX)}Resource"


@dataclass
class ModelField:
    """One attribute of a model."""

    name: str
    wire: str
    annotation: str
    argument: str
    """The annotation of the constructor's argument; a plain code serves as well as a member."""
    kind: str
    required: bool
    secret: bool
    description: str
    aliases: tuple[str, ...]


def template_globals(document: Schema, data: GeneratorData) -> dict[str, Any]:
    """Everything that the templates name."""
    _complete(data)
    data.models[:] = [model for model in data.models if not python.is_map(model)]
    by_name = {str(PythonIdentifier(one.id, PREFIX)): one for one in operations(document)}
    facts: dict[str, Facts] = {}
    resources: dict[str, Resource] = {}
    described = {tag["name"]: tag.get("description", "") for tag in document.get("tags", [])}
    for tag, collection in data.endpoint_collections_by_tag.items():
        for endpoint in collection.endpoints:
            one = facts[endpoint.name] = Facts(document, by_name[endpoint.name], endpoint)
            name = one.operation.resource
            text = described.get(name, "")
            resource = resources.setdefault(name, Resource(identifier(name), str(tag), text))
            resource.operations.append(one)
    for resource in resources.values():
        resource.operations.sort(key=lambda one: one.name)
    enums = _enums_by_class(document)
    schemas = {str(model.class_info.name): model.data for model in data.models}
    raw = {
        str(ClassName(name, PREFIX)): all_properties(document, schema)
        for name, schema in document.get("components", {}).get("schemas", {}).items()
    }
    return {
        "facts": lambda endpoint: facts[endpoint.name],
        "resources": sorted(resources.values(), key=lambda one: one.name),
        "fields": lambda model: fields(model, schemas, raw.get(str(model.class_info.name), {})),
        "mixin": mixin,
        "model_imports": model_imports,
        "type_imports": type_imports,
        "classes": sorted(
            [(str(one.class_info.name), str(one.class_info.module_name)) for one in (*data.models, *data.enums)]
        ),
        "title": document["info"]["title"],
        "environments": [environment(server) for server in document["servers"]],
        "enum_members": lambda enum: enum_members(enum, enums),
        "enum_labels": lambda enum: enum_labels(enum, enums),
        "brief": docstrings.brief,
        "full": docstrings.full,
        "first_sentence": docstrings.first_sentence,
        "wrapped": docstrings.wrapped,
        "quoted": docstrings.quoted,
    }


def environment(server: Schema) -> tuple[str, str]:
    """The name of one of the document's servers, and its facts as source."""
    name = server.get("x-elements-environment")
    if not isinstance(name, str):
        raise SpecError(f"server {server.get('url')}: x-elements-environment must name it")
    arguments = [repr(server["url"])]
    if "x-elements-token-url" in server:
        arguments.append(f"token_url={server['x-elements-token-url']!r}")
    if siblings := server.get("x-elements-siblings"):
        arguments.append(f"siblings={tuple(siblings)!r}")
    return name, ", ".join(arguments)


def _complete(data: GeneratorData) -> None:
    """Give every use of a model its fields: uses that were parsed before the model itself have none yet."""
    whole = {model.class_info.name: model for model in data.models}
    endpoints = [one for collection in data.endpoint_collections_by_tag.values() for one in collection.endpoints]
    left: list[Any] = [*data.models]
    for endpoint in endpoints:
        left += [answer.prop for answer in endpoint.responses.patterns]
        left += [body.prop for body in endpoint.bodies]
    done: set[int] = set()
    while left:
        prop = left.pop()
        if prop is None or id(prop) in done:
            continue
        done.add(id(prop))
        left += [getattr(prop, "inner_property", None), *getattr(prop, "inner_properties", [])]
        if isinstance(prop, ModelProperty):
            model = whole[prop.class_info.name]
            for name in ("required_properties", "optional_properties", "additional_properties"):
                object.__setattr__(prop, name, getattr(model, name))
            left += [*(prop.required_properties or []), *(prop.optional_properties or []), prop.additional_properties]


def mixin(model: ModelProperty) -> tuple[str, str] | None:
    """Module and class that a model takes methods from (`x-elements-mixin`)."""
    named = (model.data.model_extra or {}).get("x-elements-mixin")
    if named is None:
        return None
    module, _, name = str(named).partition(".")
    return module, name


def fields(model: ModelProperty, schemas: Mapping[str, Any], raw: Mapping[str, Schema]) -> list[ModelField]:
    """A model's attributes, in the document's order; `raw` are its properties as the document has them."""
    required, optional = model.required_properties or [], model.optional_properties or []
    own = _own_schemas(model.data, schemas)
    order = {name: index for index, name in enumerate(own)}
    found = []
    for prop in sorted((*required, *optional), key=lambda prop: order.get(prop.name, -1)):
        schema = own.get(prop.name)
        said = raw.get(prop.name.get_untrusted_value(), {})
        text = said.get("description") or getattr(schema, "description", None) or ""
        found.append(
            ModelField(
                name=str(prop.python_name),
                wire=prop.name.get_untrusted_value(),
                annotation=python.annotation(prop) + ("" if prop.required else " | None"),
                argument=python.argument(prop) + ("" if prop.required else " | None"),
                kind=python.kind(prop, schema),
                required=prop.required,
                secret=getattr(schema, "schema_format", None) == "password",
                description=text if isinstance(text, str) else text.get_untrusted_value(),
                aliases=tuple(said.get("x-elements-aliases", ())),
            )
        )
    return found


def _own_schemas(data: Any, schemas: Mapping[str, Any]) -> dict[Any, Any]:
    """The schemas of a model's properties, those that it takes over by `allOf` first."""
    found: dict[Any, Any] = {}
    for part in data.allOf:
        ref = getattr(part, "ref", None)
        inherited = (
            part if ref is None else schemas.get(str(ClassName(ref.get_untrusted_value().rpartition("/")[2], PREFIX)))
        )
        if inherited is not None:
            found |= _own_schemas(inherited, schemas)
    return found | (data.properties or {})


def model_imports(model: ModelProperty) -> list[str]:
    """Classes that a model's annotations name."""
    props = (*(model.required_properties or []), *(model.optional_properties or []))
    names = set().union(*(python.references(prop) for prop in props))
    return sorted(names - {str(model.class_info.name)})


_TYPE_IMPORTS = {
    r"\bbuiltins\.": "import builtins",
    r"\bdatetime\.": "import datetime",
    r"\bMapping\[": "from collections.abc import Mapping",
    r"\bSequence\[": "from collections.abc import Sequence",
    r"\bAny\b": "from typing import Any",
    r"\bLiteral\[": "from typing import Literal",
}


def type_imports(*sources: str) -> list[str]:
    """Import lines for what annotations name beside models."""
    text = "\n".join(sources)
    return [line for pattern, line in _TYPE_IMPORTS.items() if re.search(pattern, text)]


def _enums_by_class(document: Schema) -> dict[str, Schema]:
    """Raw schemas of enumerations, by class name and, for those inside other schemas, by their codes."""
    found: dict[str, Schema] = {}
    for schema in walk(document):
        if isinstance(schema.get("enum"), list) and "x-enum-varnames" in schema:
            found.setdefault(repr(schema["enum"]), schema)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if "enum" in schema:
            found[str(ClassName(name, PREFIX))] = schema
    return found


def _raw_enum(enum: EnumProperty, enums: dict[str, Schema]) -> Schema:
    return enums.get(str(enum.class_info.name)) or enums.get(repr(list(enum.values.values())), {})


def enum_members(enum: EnumProperty, enums: dict[str, Schema]) -> list[tuple[str, str]]:
    """Names and codes (as source), in the document's order."""
    raw = _raw_enum(enum, enums)
    codes = [code for code in raw.get("enum", []) if code is not None] or list(enum.values.values())
    if len(codes) != len(enum.values):
        raise SpecError(f"{enum.class_info.name}: two of its x-enum-varnames become one Python name")
    return [(name, repr(code)) for name, code in zip(enum.values, codes, strict=True)]


def enum_labels(enum: EnumProperty, enums: dict[str, Schema]) -> dict[Any, str]:
    """Codes with the vendor's labels."""
    raw = _raw_enum(enum, enums)
    labels = raw.get("x-enum-descriptions", [])
    codes = [code for code in raw.get("enum", []) if code is not None]
    return dict(zip(codes, labels, strict=False))
