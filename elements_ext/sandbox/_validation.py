"""Requests and answers held against the document's schemas (JSON Schema 2020-12)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from jsonschema_rs import Draft202012Validator, Registry

ODD_VALUES: Final = (5, 7, 9, 306, 9999, "", "Scheduling Mailbox", "AvePoint Storage", "AvePoint Managed Storage")
"""Codes that are in no list and that the sandbox sends all the same, because the real service does."""

BASE: Final = "urn:sandbox:document"
_INTEGER: Final = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?\d{1,18}(\.\d{1,18})?", re.ASCII)
_SHOWN: Final = 3


class Schemas:
    """Validators compiled on first use, one for each schema, with references into the whole document."""

    def __init__(self, document: Mapping[str, Any], *, odd: bool = False, formats: bool = False) -> None:
        components = document.get("components", {}).get("schemas", {})
        self._odd = odd
        self._formats = formats
        self._components = components
        resource = {"components": {"schemas": widen(components) if odd else components}}
        self._registry = Registry([(BASE, resource)])
        self._compiled: dict[int, tuple[object, Draft202012Validator]] = {}

    def errors(self, schema: object, value: object) -> list[str]:
        """What is wrong with the value, in words, at most three; empty if nothing."""
        if schema is None:
            return []
        validator = self.compiled(schema)
        if validator.is_valid(value):
            return []
        found = [f"{_place(error.instance_path)}: {error.message}" for error in validator.iter_errors(value)]
        return found[:_SHOWN]

    def follow(self, schema: Any) -> Any:
        """A schema, or the component that it refers to."""
        while "$ref" in schema:
            schema = self._components[schema["$ref"].rpartition("/")[2]]
        return schema

    def kinds(self, schema: Any) -> tuple[str, ...]:
        """JSON types that a schema allows, those of its alternatives included; a string if it names none."""
        schema = self.follow(schema)
        declared = schema.get("type")
        if declared is None:
            parts = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
            return tuple(kind for part in parts for kind in self.kinds(part)) or ("string",)
        return (declared,) if isinstance(declared, str) else tuple(declared)

    def names(self, schema: Any) -> dict[str, str]:
        """Names of an object's properties, alternatives included, by their lower-case form."""
        schema = self.follow(schema)
        found = {name.lower(): name for name in schema.get("properties", ())}
        for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())):
            found |= self.names(part)
        return found

    def compiled(self, schema: object) -> Draft202012Validator:
        """The validator of a schema that is part of the document. Kept by identity: the schema is kept with it."""
        kept = self._compiled.get(id(schema))
        if kept is None:
            rooted = _rooted(widen(schema) if self._odd else schema)
            kept = schema, Draft202012Validator(rooted, registry=self._registry, validate_formats=self._formats)
            self._compiled[id(schema)] = kept
        return kept[1]


@dataclass(frozen=True)
class Parameter:
    """A path or query parameter."""

    name: str
    place: str
    required: bool
    schema: Mapping[str, Any] = field(repr=False)
    explode: bool
    schemas: Schemas = field(repr=False)

    @classmethod
    def read(cls, raw: Mapping[str, Any], schemas: Schemas) -> Parameter:
        return cls(raw["name"], raw["in"], bool(raw.get("required")), raw["schema"], raw.get("explode", True), schemas)

    def value(self, texts: Sequence[str]) -> Any:
        """The texts that came under this name as a checked value.

        Raises `ValueError` with the reason.
        """
        types = self.types()
        if "array" in types:
            items = [part for text in texts for part in (text.split(",") if not self.explode else [text])]
            value: Any = [_scalar(text, self.types("items")) for text in items]
        elif len(texts) > 1:
            raise ValueError(f"{self.name} is given {len(texts)} times")
        else:
            value = _scalar(texts[0], types)
        if errors := self.schemas.errors(self.schema, value):
            raise ValueError(f"{self.name}{errors[0]}")
        return value

    def types(self, *keys: str) -> tuple[str, ...]:
        """JSON types that the parameter (or what its schema holds under these keys) may have."""
        schema: Any = self.schema
        for key in keys:
            schema = self.schemas.follow(schema).get(key, {})
        return self.schemas.kinds(schema)

    @property
    def default(self) -> Any:
        """The value of one that is left out; None if the document names none."""
        return self.schemas.follow(self.schema).get("default")


def widen(schema: Any) -> Any:
    """The schema with every `enum` widened by the odd values of its own type."""
    if isinstance(schema, Mapping):
        opened = {key: widen(value) for key, value in schema.items()}
        if isinstance(codes := schema.get("enum"), list) and codes:
            kinds = {type(code) for code in codes}
            opened["enum"] = codes + [odd for odd in ODD_VALUES if type(odd) in kinds and odd not in codes]
        return opened
    if isinstance(schema, list):
        return [widen(value) for value in schema]
    return schema


def _rooted(schema: Any) -> Any:
    """The schema with its local references made absolute, so that it compiles on its own."""
    if isinstance(schema, Mapping):
        return {
            key: BASE + value if key == "$ref" and isinstance(value, str) else _rooted(value)
            for key, value in schema.items()
        }
    if isinstance(schema, list):
        return [_rooted(value) for value in schema]
    return schema


def _scalar(text: str, types: Sequence[str]) -> Any:
    """A parameter's text as the first type that can read it; the text itself where none can."""
    for kind in types:
        if kind == "integer" and _INTEGER.fullmatch(text):
            return int(text)
        if kind == "number" and _NUMBER.fullmatch(text):
            return float(text)
        if kind == "boolean" and text.lower() in ("true", "false"):
            return text.lower() == "true"
    return text


def _place(path: Sequence[str | int]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
