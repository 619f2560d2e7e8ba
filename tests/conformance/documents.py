"""The merged documents as the judges read them: operations, and the examples they are called with."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from elements_ext.sandbox._document import packaged

ROOT = Path(__file__).parents[2]
PACKAGES = {"avepoint_elements_api": 80, "cloud_elements_api": 200, "microsoft_graph_element_api": 39}
"""The documents, and how many operations each must have."""

METHODS = ("get", "put", "post", "delete", "patch")
MULTIPART = "multipart/form-data"


@dataclass(frozen=True)
class Variant:
    """One way to call an operation, and the example that is to be the answer."""

    positional: tuple[Any, ...]
    named: Mapping[str, Any]
    answer: str | None
    """Name of the example; None if there is just one."""


@dataclass(frozen=True, eq=False)
class Operation:
    id: str
    method: str
    path: str
    raw: Mapping[str, Any] = field(repr=False)
    document: Document = field(repr=False)

    def __repr__(self) -> str:
        return self.id

    @property
    def pages(self) -> bool:
        return "x-speakeasy-pagination" in self.raw

    @property
    def streams(self) -> bool:
        return bool(self.raw.get("x-elements-stream"))

    @cached_property
    def status(self) -> int:
        """The status of success."""
        return min(int(code) for code in self.raw["responses"] if code.startswith("2"))

    @cached_property
    def answers(self) -> Mapping[str, Any]:
        """What success brings, by media type; empty if there is no body."""
        content: Mapping[str, Any] = self.document.resolve(self.raw["responses"][str(self.status)]).get("content", {})
        return content

    @cached_property
    def parameters(self) -> dict[str, Mapping[str, Any]]:
        """Parameters by their names in Python, without the underscores."""
        given = [*self.document.raw["paths"][self.path].get("parameters", ()), *self.raw.get("parameters", ())]
        return {plain(one["name"]): one for one in map(self.document.resolve, given)}

    @cached_property
    def bodies(self) -> list[Any]:
        """Examples of the request's body."""
        body = self.document.resolve(self.raw.get("requestBody", {}))
        return [value for media in body.get("content", {}).values() for value in examples(media).values()]

    def is_at(self, path: str) -> bool:
        """Whether a percent-encoded path is this operation's."""
        pattern = re.sub(r"\\\{[^{}]*\\\}", "[^/]+", re.escape(self.path))
        return re.fullmatch(pattern, path) is not None

    def variants(self, method: Callable[..., Any]) -> Iterator[Variant]:
        """With what is required only, and with all that there is; with each example of the body and of the answer."""
        signature = inspect.signature(method).parameters.values()
        positional = tuple(self._value(one.name) for one in signature if one.kind is one.POSITIONAL_ONLY)
        named = [one for one in signature if one.kind is one.KEYWORD_ONLY and one.name not in ("body", "cursor")]
        required = {one.name: self._value(one.name) for one in named if one.default is one.empty}
        every = {one.name: self._value(one.name) for one in named if one.name != "accept"}
        accepts = list(self.answers) if self.streams else [None]
        answers = list(next(map(examples, self.answers.values()), {})) or [""]
        bodies = [{"body": body} for body in self.bodies] or [{}]
        for at in range(max(2, len(bodies), len(answers), len(accepts))):
            accept = accepts[at % len(accepts)]
            arguments = (every if at else required) | bodies[at % len(bodies)]
            yield Variant(
                positional, arguments | ({"accept": accept} if accept else {}), answers[at % len(answers)] or None
            )

    def _value(self, name: str) -> Any:
        """The example of a parameter, or the plainest value that its schema allows."""
        if name == "accept":
            return next(iter(self.answers))
        parameter = self.parameters[plain(name)]
        given = examples(parameter) or examples(self.document.resolve(parameter["schema"]))
        return next(iter(given.values())) if given else self._sample(parameter["schema"])

    def _sample(self, schema: Mapping[str, Any]) -> Any:
        schema = self.document.resolve(schema)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self._sample(schema[key][0])
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema["type"]
        if kind == "array":
            return [self._sample(schema["items"])]
        if kind in ("integer", "number"):
            return schema.get("default", schema.get("minimum", 1))
        return {"boolean": True, "string": "sample"}[kind]


@dataclass(frozen=True, eq=False)
class Document:
    package: str
    path: Path
    raw: Mapping[str, Any] = field(repr=False)

    @cached_property
    def operations(self) -> dict[str, Operation]:
        return {
            item[method]["operationId"]: Operation(
                item[method]["operationId"], method.upper(), path, item[method], self
            )
            for path, item in self.raw["paths"].items()
            for method in METHODS
            if method in item
        }

    def resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """A value, or what its local `$ref` names."""
        return packaged(self.package).resolve(value)


@cache
def document(package: str) -> Document:
    path = ROOT / "generated" / package / "openapi.json"
    return Document(package, path, json.loads(path.read_bytes()))


def examples(place: Mapping[str, Any]) -> dict[str, Any]:
    """The examples of a parameter, a media type or a schema, by name; a lone one has no name."""
    if "example" in place:
        return {"": place["example"]}
    given = place.get("examples", {})
    if isinstance(given, list):
        return {"": given[0]} if given else {}
    return {name: one["value"] for name, one in given.items()}


def plain(name: str) -> str:
    """A name without what tells its spelling in Python from that on the wire."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
