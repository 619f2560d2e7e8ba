"""The API document as the sandbox reads it: operations with their parameters, bodies, answers and scopes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from typing import Any, Final

from ._validation import Parameter, Schemas

METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
JSON: Final = "application/json"


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    raw: Mapping[str, Any] = field(repr=False)
    document: Document = field(repr=False)

    @cached_property
    def pointer(self) -> tuple[str, ...]:
        """Keys from the document's root to this operation."""
        return ("paths", self.path, self.method.lower())

    @cached_property
    def safe(self) -> bool:
        """Only reads, whatever the method."""
        return self.method == "GET" or bool(self.raw.get("x-elements-safe"))

    @cached_property
    def status(self) -> int:
        """The status of success."""
        return min(int(code) for code in self.raw["responses"] if code.startswith("2"))

    @cached_property
    def scopes(self) -> tuple[frozenset[str], ...]:
        """Alternatives, each the set of scopes that a token needs; empty where none is asked."""
        return tuple(
            frozenset(scope for scopes in alternative.values() for scope in scopes)
            for alternative in self.raw.get("security", self.document.raw.get("security", []))
        )

    @cached_property
    def credentials(self) -> tuple[str, ...]:
        """Names of the security schemes that a request needs together, by the first alternative."""
        alternatives = self.raw.get("security", self.document.raw.get("security", []))
        return tuple(alternatives[0]) if alternatives else ()

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Path and query parameters, those of the path item included."""
        item = self.document.raw["paths"][self.path]
        merged: dict[tuple[str, str], Parameter] = {}
        for raw in (*item.get("parameters", ()), *self.raw.get("parameters", ())):
            parameter = Parameter.read(self.document.resolve(raw), self.document.requests)
            merged[parameter.place, parameter.name] = parameter
        return tuple(merged.values())

    @cached_property
    def body_required(self) -> bool:
        return bool(self._body.get("required"))

    @property
    def takes_body(self) -> bool:
        return JSON in self._body.get("content", {})

    @cached_property
    def body_names(self) -> dict[str, str]:
        """Names of the body's properties by their lower-case form."""
        return self.document.requests.names(self._body["content"][JSON].get("schema", {}))

    @cached_property
    def answer_schema(self) -> Mapping[str, Any]:
        """Schema of a success's body."""
        response = self.document.resolve(self.raw["responses"][str(self.status)])
        return self.document.resolve(response["content"][JSON]["schema"])

    @cached_property
    def _body(self) -> Mapping[str, Any]:
        return self.document.resolve(self.raw.get("requestBody", {}))

    def body_errors(self, body: object) -> list[str]:
        """What is wrong with a request body; empty if nothing."""
        schema = self._body["content"][JSON].get("schema")
        return self.document.bodies.errors(schema, body)

    def documents(self, status: int) -> bool:
        """Whether the document names this status, or has a default."""
        return str(status) in self.raw["responses"] or "default" in self.raw["responses"]

    def answer_errors(self, status: int, body: object) -> list[str]:
        """What is off its schema in an answer; `body` is None where there is none."""
        responses = self.raw["responses"]
        response = self.document.resolve(responses.get(str(status), responses.get("default", {})))
        media = response.get("content", {}).get(JSON)
        if media is None:
            return []
        return self.document.responses.errors(media.get("schema"), body)


@dataclass(frozen=True, eq=False)
class Document:
    """A merged OpenAPI 3.1 document."""

    raw: Mapping[str, Any] = field(repr=False)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(self._operations())

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.raw["paths"].items():
            for method in METHODS:
                if method in item:
                    yield Operation(item[method]["operationId"], method.upper(), path, item[method], self)

    @cached_property
    def requests(self) -> Schemas:
        """Validators for what clients send: every enum is closed."""
        return Schemas(self.raw)

    @cached_property
    def bodies(self) -> Schemas:
        """The same for bodies, whose formats count too: a malformed time would be sent back off its schema."""
        return Schemas(self.raw, formats=True)

    @cached_property
    def responses(self) -> Schemas:
        """Validators for what the sandbox sends: enums also let the deliberately unknown codes pass."""
        return Schemas(self.raw, odd=True)

    @cached_property
    def scopes(self) -> frozenset[str]:
        """Every scope that any operation asks for."""
        return frozenset(
            scope for operation in self.operations for alternative in operation.scopes for scope in alternative
        )

    def resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """A value, or what its local `$ref` names."""
        while "$ref" in value:
            target: Any = self.raw
            for key in value["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            value = target
        return value


@cache
def packaged(package: str) -> Document:
    """The document that a generated package carries. Read once, so its validators are compiled once."""
    return Document(json.loads(resources.files(package).joinpath("openapi.json").read_bytes()))
