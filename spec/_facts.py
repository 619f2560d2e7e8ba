"""What templates say of one operation: its `Operation` constant, signatures, reader and arguments."""

from __future__ import annotations

from functools import cached_property
from keyword import iskeyword
from typing import Any

import _python as python
from _document import (
    FORM,
    MULTIPART,
    OperationSpec,
    Schema,
    all_properties,
    is_json,
    json_paths,
    request_body,
    resolve,
    success,
)
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

PAGE_SIZE = "page_size: int | None = None"
CURSOR = "cursor: str | None = None"
_UNREAD = ("text", "bytes", "stream")


def identifier(name: str) -> str:
    """A name of ours as an attribute; unlike the generator's own function it leaves `list` alone."""
    return f"{name}_" if iskeyword(name) else name


class Facts:
    """One operation: the generator's view of it, joined with the document's own."""

    def __init__(self, document: Schema, operation: OperationSpec, endpoint: Endpoint) -> None:
        self.document = document
        self.operation = operation
        self.endpoint = endpoint
        self.id = operation.id
        self.name = identifier(operation.name)
        self.module = str(endpoint.name)
        self.media, self.schema = success(document, operation)
        self.body_media, self.body_schema, self.body_required = request_body(document, operation)
        self.specs = {(one["in"], one["name"]): one for one in operation.parameters}

    # -- the constant

    @cached_property
    def paging(self) -> dict[str, Any] | None:
        """Arguments of the `Paging` constant."""
        data = self.operation.data.get("x-speakeasy-pagination")
        if data is None:
            return None
        inputs = {one["type"]: one["name"] for one in data.get("inputs", [])}
        outputs = data["outputs"]
        style = next((one for one in ("cursor", "page", "offset") if one in inputs), "url")
        facts: dict[str, Any] = {"style": style, "items": json_paths(outputs["results"])[0]}
        if style in inputs:
            facts["parameter"] = inputs[style]
        if style in ("page", "offset"):
            schema = self.parameter_schema(inputs[style])
            first = schema.get("minimum", 1 if style == "page" else 0)
            facts["start"] = int({"default": first, **schema}["default"])
        if size := inputs.get("limit"):
            schema = self.parameter_schema(size)
            facts["size"] = size
            # Some services write the numbers of a page as strings.
            facts["size_default"] = int(schema["default"]) if "default" in schema else None
            facts["size_maximum"] = schema.get("maximum")
            facts["size_required"] = self.specs["query", size].get("required") or None
        for name, output in (
            ("next", outputs.get("nextCursor") or outputs.get("nextUrl")),
            ("total", outputs.get("total")),
        ):
            if output is not None:
                facts[name] = _sources(output)
        return facts

    def parameter_schema(self, name: str) -> Schema:
        """The schema of a query parameter, by its name on the wire."""
        schema: Schema = resolve(self.document, self.specs["query", name]["schema"])
        return schema

    @cached_property
    def result(self) -> str:
        """What the body of a success is; see `Operation.result`."""
        if self.operation.data.get("x-elements-stream"):
            return "stream"
        if self.media is None:
            return "none"
        if not is_json(self.media):
            return "text" if self.media.startswith("text/") else "bytes"
        schema = resolve(self.document, self.schema)
        if schema.get("type") in ("object", "array"):
            return str(schema["type"])
        return "object" if "properties" in schema or "allOf" in schema else "any"

    @property
    def constant(self) -> str:
        """The `Operation(...)` of the endpoint module; what has its default is left out."""
        data = self.operation.data
        security: list[Schema] = data.get("security", self.document.get("security")) or []
        safe = bool(data.get("x-elements-safe")) or self.operation.method in ("get", "head")
        facts: dict[str, Any] = {
            "id": self.id,
            "method": self.operation.method.upper(),
            "path": self.operation.path,
            "result": self.result,
            "security": tuple({name: tuple(scopes) for name, scopes in one.items()} for one in security) or None,
            "safe": safe or None,
            "repeatable": False if data.get("x-elements-retry") == "never" else None,
            "paging": _Call("types.Paging", self.paging) if self.paging else None,
            "failures": tuple(_Call("types.Failure", one) for one in self._failures()) or None,
            "empty_on_404": data.get("x-elements-empty-404") or None,
            "accept": self.accept if self.accept not in (None, "application/json") else None,
            "files": self._files() or None,
            "deprecated": data.get("deprecated") or None,
        }
        return repr(_Call("types.Operation", facts))

    @property
    def accepted(self) -> list[str]:
        """Media types that a caller can ask for."""
        accepted: list[str] = self.operation.data.get("x-elements-accept", [])
        return accepted

    @property
    def accept(self) -> str | None:
        """The media type that is asked for unless the caller names one."""
        return self.accepted[0] if self.accepted else self.media

    def _files(self) -> tuple[str, ...]:
        """Fields of a multipart form that hold files."""
        if self.body_media != MULTIPART:
            return ()
        fields = all_properties(self.document, self.body_schema)
        return tuple(name for name, one in fields.items() if resolve(self.document, one).get("format") == "binary")

    def _failures(self) -> list[dict[str, Any]]:
        failures: list[dict[str, Any]] = []
        for entry in self.operation.data.get("x-elements-failure", []):
            labels = resolve(self.document, {"$ref": entry["labels"]}) if "labels" in entry else {}
            names = labels.get("x-enum-descriptions") or labels.get("x-enum-varnames", [])
            failures.append(
                {
                    "path": json_paths(entry["path"])[0],
                    "success": tuple(entry["success"]),
                    "labels": dict(zip(labels.get("enum", []), names, strict=True)) or None,
                }
            )
        return failures

    # -- types

    @cached_property
    def _answer(self) -> Any:
        return next((one.prop for one in self.endpoint.responses.patterns), None)

    @property
    def result_type(self) -> str:
        fixed = {"none": "None", "text": "str", "bytes": "bytes", "stream": "bytes"}
        return fixed.get(self.result) or python.annotation(self._answer, "models.")

    @cached_property
    def item(self) -> Any:
        """The property of one item of a page; None where the operation does not page."""
        if self.paging is None:
            return None
        prop = self._answer
        for key in self.paging["items"]:
            fields = (prop.required_properties or []) + (prop.optional_properties or [])
            prop = next(one for one in fields if one.name == key)
        assert isinstance(prop, ListProperty)  # the guards have seen to it
        return prop.inner_property

    @property
    def item_type(self) -> str:
        return python.annotation(self.item, "models.") if self.paging else "None"

    @property
    def request_type(self) -> str:
        if self.item is None:
            return f"types.Request[{self.result_type}]"
        return f"types.ListRequest[{self.result_type}, {self.item_type}]"

    def returns(self, asynchronous: bool = False) -> str:
        """What the resource method returns."""
        if self.result == "stream":
            return "types.AsyncByteStream" if asynchronous else "types.ByteStream"
        if self.item is None:
            return self.result_type
        return f"types.{'AsyncPager' if asynchronous else 'Pager'}[{self.item_type}]"

    @property
    def verb(self) -> str:
        """The runner's method that serves the operation."""
        return "pager" if self.paging else "stream" if self.result == "stream" else "call"

    # -- readers

    @property
    def reader(self) -> str:
        if self.result == "none":
            return f"{self.types}.nothing"
        if self.result in _UNREAD:
            return f"{self.types}.as_is"
        read = _reader(self._answer)
        unwrap = self.schema.get("x-elements-unwrap")
        return f"{self.types}.unwrapped({unwrap!r}, {self._inside(read)})" if unwrap else self._inside(read)

    @property
    def item_reader(self) -> str:
        return self._inside(_list_reader(self.item))

    @property
    def types(self) -> str:
        """The name of the module `types` inside `request`, where an argument may have taken it."""
        return "_types" if "types" in self._argument_names else "types"

    @property
    def models(self) -> str:
        """The name of the package `models` inside `request`."""
        return "_models" if "models" in self._argument_names else "models"

    @property
    def aliases(self) -> list[tuple[str, str]]:
        """Other names for modules that an argument hides."""
        return [(f"_{name}", name) for name in ("models", "types") if name in self._argument_names]

    @property
    def constants(self) -> list[str]:
        """Readers that are made once; the names in them may be those of arguments."""
        read = () if self.result in ("none", *_UNREAD) else (_reader(self._answer),)
        items = (_list_reader(self.item),) if self.paging else ()
        return [one for one in dict.fromkeys((*read, *items)) if one.startswith("reader(")]

    def _inside(self, read: str) -> str:
        """A reader as `request` names it."""
        if read in self.constants:
            return f"_READERS[{self.constants.index(read)}]"
        return read.replace("models.", f"{self.models}.").replace("types.", f"{self.types}.")

    @property
    def _argument_names(self) -> set[str]:
        return {*self.path_names, *(str(prop.python_name) for prop in self.options)}

    # -- arguments

    @property
    def path_names(self) -> list[str]:
        return [str(prop.python_name) for prop in self.endpoint.path_parameters]

    @cached_property
    def options(self) -> list[Any]:
        """Query and header parameters that a caller gives; paging has arguments of its own."""
        paging = {one["name"] for one in self.operation.data.get("x-speakeasy-pagination", {}).get("inputs", [])}
        query = [prop for prop in self.endpoint.query_parameters if prop.name.get_untrusted_value() not in paging]
        return sorted(query + self.endpoint.header_parameters, key=lambda prop: not prop.required)

    @property
    def body_type(self) -> str | None:
        if self.body_media is None:
            return None
        if self.body_media == FORM:
            return "Mapping[str, Any]"
        if not is_json(self.body_media) and self.body_media != MULTIPART:
            return "bytes | str"
        prop = self.endpoint.bodies[0].prop
        given = python.parameter(prop)
        return f"{given} | Mapping[str, Any]" if _has_model(prop) else given

    @property
    def signature(self) -> str:
        """Parameters of `request` and of the resource methods, without `self`.

        What is read from an answer may be None, and ids mostly come from there. A None in the path is refused before
        anything is sent, as is an empty text: no type checker can tell either beforehand.
        """
        positional = [f"{name}: str | int | None" for name in self.path_names]
        keywords: list[str] = []
        if self.body_type is not None:
            keywords.append(f"body: {self.body_type}" + ("" if self.body_required else " | None = None"))
        for prop in self.options:
            optional = "" if prop.required else " | None = None"
            keywords.append(f"{prop.python_name}: {python.parameter(prop)}{optional}")
        if self.accepted:
            literal = ", ".join(map(repr, self.accepted))
            keywords.append(f"accept: Literal[{literal}] | str | None = None")
        if self.paging:
            keywords += [PAGE_SIZE, CURSOR] if "size" in self.paging else [CURSOR]
        return ", ".join(positional + (["/"] if positional else []) + (["*", *keywords] if keywords else []))

    @property
    def forward(self) -> str:
        """The same parameters, handed on."""
        keywords = ["body"] if self.body_type else []
        keywords += [str(prop.python_name) for prop in self.options] + (["accept"] if self.accepted else [])
        if self.paging:
            keywords += ["page_size", "cursor"] if "size" in self.paging else ["cursor"]
        return ", ".join(self.path_names + [f"{name}={name}" for name in keywords])

    @property
    def arguments(self) -> list[str]:
        """Keyword arguments of the `Request`."""
        lines = []
        if self.path_names:
            pairs = (
                f"{prop.name.get_untrusted_value()!r}: {prop.python_name}" for prop in self.endpoint.path_parameters
            )
            lines.append(f"path={{{', '.join(pairs)}}}")
        if query := [self._pair("query", prop) for prop in self.options if prop in self.endpoint.query_parameters]:
            lines.append(f"query={self.types}.query({', '.join(query)})")
        headers = [self._pair("header", prop) for prop in self.endpoint.header_parameters]
        if self.accepted:
            headers.append("('Accept', accept)")
        if headers:
            lines.append(f"headers={self.types}.headers({', '.join(headers)})")
        lines += self._body_arguments()
        if self.paging:
            lines.append(f"read_items={self.item_reader}")
            lines += ["page_size=page_size", "cursor=cursor"] if "size" in self.paging else ["cursor=cursor"]
        return lines

    def _pair(self, place: str, prop: Any) -> str:
        name = prop.name.get_untrusted_value()
        joined = isinstance(prop, ListProperty) and self.specs[place, name].get("explode") is False
        return f"({name!r}, {f'{self.types}.joined({prop.python_name})' if joined else prop.python_name})"

    def _body_arguments(self) -> list[str]:
        if self.body_media is None:
            return []
        typed = is_json(self.body_media) or self.body_media == MULTIPART
        value = f"{self.types}.json_body(body)" if typed else "body"
        if not self.body_required and resolve(self.document, self.body_schema).get("default") == {}:
            value = f"{{}} if body is None else {value}"
        return [f"body={value}", f"content_type={self.body_media!r}"]


class _Call:
    """A call whose `repr` is its source; what is None is left to its default."""

    def __init__(self, name: str, arguments: dict[str, Any]) -> None:
        self.name = name
        self.arguments = {key: value for key, value in arguments.items() if value is not None}

    def __repr__(self) -> str:
        return f"{self.name}({', '.join(f'{key}={value!r}' for key, value in self.arguments.items())})"


def _sources(output: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if output.startswith("$response.header."):
        return (("header", (output.removeprefix("$response.header."),)),)
    return tuple(("body", path) for path in json_paths(output.replace("$response.body#", "$")))


def _is_model(prop: Any) -> bool:
    return isinstance(prop, ModelProperty) and not python.is_map(prop)


def _has_model(prop: Any) -> bool:
    return isinstance(prop, ModelProperty) or any(_is_model(one) for one in getattr(prop, "inner_properties", []))


def _reader(prop: Any) -> str:
    if _is_model(prop):
        return f"models.{prop.class_info.name}.from_dict"
    if isinstance(prop, ListProperty):
        return _list_reader(prop.inner_property)
    kind = python.kind(prop)
    if kind == "ANYTHING" or (python.is_map(prop) and _is_open(prop)):
        return "types.as_is"
    return f"reader({kind}, models.__name__, OPERATION.id)"


def _list_reader(item: Any) -> str:
    if _is_model(item):
        return f"models.{item.class_info.name}.from_list"
    kind = python.kind(item)
    if kind == "ANYTHING" or _is_open(item):
        return "types.as_is"
    # The items of an answer are never dropped: a text may come as a number, an entry of another kind stays what it is.
    many = "Many(WORD, keep=True)" if kind == "TEXT" else f"Many({kind})"
    return f"reader({many}, models.__name__, OPERATION.id)"


def _is_open(prop: Any) -> bool:
    """Whether a value may be an object of any kind."""
    if isinstance(prop, UnionProperty):
        return any(_is_open(one) for one in prop.inner_properties)
    return python.is_map(prop) and python.kind(prop.additional_properties) == "ANYTHING"
