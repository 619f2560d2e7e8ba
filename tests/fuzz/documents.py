"""Documents made up from the schemas of a package's own openapi.json: as documented, and spoiled.

`Documents(package).as_documented(name)` keeps to the schema. `spoiled(name)` starts from such a document and does to it
what a server, a proxy or an attacker may: unknown fields and codes, null anywhere, types swapped, numbers and texts at
their limits, keys in another case, entries twice, deep nesting.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import Any

from hypothesis import strategies as st

PACKAGES = ("avepoint_elements_api", "cloud_elements_api", "microsoft_graph_element_api")
Schema = dict[str, Any]
Fault = Callable[[Any, Any, Any, int], None]

# Keywords that say nothing of the form of a value.
_NOTES = {
    *{"title", "description", "default", "deprecated", "example", "examples"},
    *{"readOnly", "writeOnly", "contentMediaType", "contentSchema"},
}
# Keywords that tie fields to each other; requests have them. Models read each field by itself, so they are not kept to.
CONDITIONS = {"if", "then", "else", "dependentSchemas", "dependentRequired", "not"}
_FORMS = {
    *{"$ref", "type", "properties", "required", "additionalProperties", "items", "enum", "const", "format", "pattern"},
    *{"minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "anyOf", "oneOf", "allOf"},
}
_TEXTS = st.sampled_from(["a", "Contoso Ltd.", "N/A", "é", "日本", "\U0001f600", "a\nb", "7", "true", "x" * 40])
_FORMATS = {
    "date-time": ["2026-09-12T06:00:37Z", "2024-08-20T10:55:29.1234567+02:00", "0001-01-01T00:00:00Z"],
    "date": ["2025-02-01", "0001-01-01", "9999-12-31"],
    "email": ["one@example.com"],
    "uri": ["https://example.com/a?b=c"],
    "uuid": ["0b8f2a1c-3d4e-4f5a-8b6c-7d8e9f0a1b2c"],
    "password": ["hush", ""],
    "binary": ["\x00\xff"],
}

# Values that stand where another is due. The longest number is as long as one may be that Python reads.
ODD: list[Any] = [
    *[None, True, False, 0, -1, 1, 1.0, 0.0, -0.0, 1e16, 1.5, 5e-324, 1.7976931348623157e308],
    *[2**31, 2**63, -(2**64), 10**308, 10**310, 10**4299, -(10**4000)],
    *["", " ", "N/A", "null", "7", "-7", "+7", "007", "7.0", "1e5", "1e400", "nan", "inf", "1_0", "٣", "²"],
    *["9" * 299, "9" * 300, "9" * 5000, "9" * 320 + ".5", "x" * 10_000],
    *["\ud800", "a\udfffb", "\x00", "\u2028", "İ", "ß", "\ufeff", "\r\nforged: line", "%s{}{0}$(x)"],
    *["2026-02-30T00:00:00Z", "2026-09-12T24:00:00Z", "2026-09-12T06:00:60Z", "2026-09-12T06:00:37", "2026-09-12"],
    *["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59.9999999-23:59", "9999-12-31T24:00:00Z", "2026-W01-1"],
    *["03-26-2026T12:00:00Z", "09/20/2026T13:00:00Z", "2026-09-12t06:00:37z", "2026-09-12T06:00:37+25:00", "T"],
    *["True", "FALSE", "/Date(1757656837000)/", "2026-09-12T06:00:37.\ud800Z"],
    *[[], {}, [[]], [None], [{}], [1, "1", 1.0, True], {"": None}, {"": {"": ""}}, {"a": [{"b": None}]}],
]  # fmt: skip
# Names that unknown fields have; some mean something to Python, or to the models.
_KEYS = [
    "",
    "unknownField",
    "_raw",
    "self",
    "raw",
    "src",
    "__class__",
    "__dict__",
    "to_dict",
    "items",
    "\ud800",
    "ı",
    "k\n",
    "🙂",
]
_DEEP = 70
"""Levels that are put into a document; with its own they stay below what the decoder takes."""


class Unknown(Exception):
    """A schema says something that this module does not understand: it is to learn it, not to skip it."""


@cache
def load(package: str) -> Schema:
    """A package's merged OpenAPI document."""
    document: Schema = json.loads(resources.files(package).joinpath("openapi.json").read_text("utf-8"))
    return document


class Documents:
    """Strategies for the schemas of one package."""

    def __init__(self, package: str) -> None:
        self.schemas: dict[str, Schema] = load(package)["components"]["schemas"]
        self._made: dict[str, st.SearchStrategy[Any]] = {}

    def as_documented(self, name: str) -> st.SearchStrategy[Any]:
        """Documents of a component schema that keep to it (but for conditions between fields)."""
        if name not in self._made:
            self._made[name] = st.deferred(lambda: self.of(self.schemas[name]))
        return self._made[name]

    def spoiled(self, name: str) -> st.SearchStrategy[Any]:
        """Such documents, spoiled; an object stays one."""
        return spoil(self.as_documented(name))

    def of(self, schema: Schema) -> st.SearchStrategy[Any]:
        """Values of a schema."""
        strange = {key for key in schema if not key.startswith("x-")} - _NOTES - _FORMS - CONDITIONS
        if strange:
            raise Unknown(f"{sorted(strange)} in {json.dumps(schema)[:200]}")
        if "$ref" in schema:
            return self.as_documented(schema["$ref"].removeprefix("#/components/schemas/"))
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        if "allOf" in schema:
            return self.of(self._together(schema))
        if choices := schema.get("anyOf") or schema.get("oneOf"):
            return st.one_of(*map(self.of, choices))
        kind = schema.get("type")
        if isinstance(kind, list):
            numbers = {"integer", "number"} & set(
                kind
            ) and "format" not in schema  # a number, or its digits as a string
            return st.one_of(
                *(
                    st.sampled_from(["7", "118"]) if one == "string" and numbers else self.of({**schema, "type": one})
                    for one in kind
                )
            )
        if kind == "object" or "properties" in schema:
            return self._object(schema)
        return self._plain(kind, schema)

    def _plain(self, kind: str | None, schema: Schema) -> st.SearchStrategy[Any]:
        if kind == "array":
            return st.lists(self.of(schema.get("items", {})), min_size=schema.get("minItems", 0), max_size=2)
        if kind == "string":
            return _text(schema)
        if kind == "integer":
            low, high = schema.get("minimum", -(2**31)), schema.get("maximum", 2**53)
            return st.sampled_from([one for one in (0, 1, 7, 118, -1, 2**31, 2**53) if low <= one <= high])
        values: dict[str | None, st.SearchStrategy[Any]] = {
            "number": st.sampled_from([0.0, 12.5, 3, -1.25, 1e-7]),
            "boolean": st.booleans(),
            "null": st.none(),
            None: st.sampled_from([None, "x", 5, [1, {"two": None}], {"a": {"b": 1.5}}]).map(copy.deepcopy),
        }
        return values[kind]

    def _object(self, schema: Schema) -> st.SearchStrategy[Any]:
        required = set(schema.get("required", ()))
        fields = {name: self.of(one) for name, one in schema.get("properties", {}).items()}
        known = st.fixed_dictionaries(
            {name: one for name, one in fields.items() if name in required},
            optional={name: one for name, one in fields.items() if name not in required},
        )
        more = schema.get("additionalProperties", False)
        if more is False:
            return known
        others = st.dictionaries(
            st.sampled_from(["one", "two"]), self.of({} if more is True else more), max_size=2
        )  # fmt: skip
        return st.builds(lambda first, second: {**first, **second}, others, known)

    def _together(self, schema: Schema) -> Schema:
        """`allOf` of objects as one object."""
        whole: Schema = {"type": "object", "properties": {}, "required": []}
        for part in (*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}):
            if "$ref" in part:
                part = self.schemas[part["$ref"].removeprefix("#/components/schemas/")]
            if "allOf" in part:
                part = self._together(part)
            whole["properties"] |= part.get("properties", {})
            whole["required"] += part.get("required", [])
        return whole


def _text(schema: Schema) -> st.SearchStrategy[str]:
    if "pattern" in schema:
        return st.from_regex(schema["pattern"], fullmatch=True)
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10**6)
    if schema.get("format") in _FORMATS:
        return st.sampled_from(_FORMATS[schema["format"]])
    return _TEXTS.map(lambda text: (text * (least + 1))[: max(most, least)] if least else text[:most])


def spoil(documents: st.SearchStrategy[Any], kinds: Sequence[Fault] = ()) -> st.SearchStrategy[Any]:
    """The same documents after up to eight things that go wrong."""
    places, values = st.integers(0, 10**6), st.integers(0, len(ODD) - 1)
    faults = st.lists(st.tuples(st.sampled_from(kinds or FAULTS), places, values), max_size=8)

    def apply(document: Any, faults: list[tuple[Any, int, int]]) -> Any:
        document = copy.deepcopy(document)
        for fault, place, value in faults:
            spots = list(_spots(document))
            if spots:
                holder, key = spots[place % len(spots)]
                fault(holder, key, copy.deepcopy(ODD[value]), place)
            elif isinstance(document, dict):
                document[_KEYS[place % len(_KEYS)]] = copy.deepcopy(ODD[value])
        return document

    return st.builds(apply, documents, faults)


def _spots(value: Any, depth: int = 0) -> Iterator[tuple[Any, Any]]:
    """Every place in a document: its holder, and its key or index there. What was nested deep is one place."""
    if depth > 20 or not isinstance(value, dict | list):
        return
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        yield from _spots(inner, depth + 1)


def _replace(holder: Any, key: Any, odd: Any, place: int) -> None:
    holder[key] = odd


def _add(holder: Any, key: Any, odd: Any, place: int) -> None:
    if isinstance(holder, dict):
        holder[_KEYS[place % len(_KEYS)]] = odd
    else:
        holder.insert(place % (len(holder) + 1), odd)


def _respell(holder: Any, key: Any, odd: Any, place: int) -> None:
    """The key in another case: instead of the right one, or beside it."""
    if isinstance(holder, dict):
        other = [key.upper(), key.lower(), key.swapcase(), f"{key} "][place % 4]
        holder[other] = holder.pop(key) if place % 3 else odd


def _remove(holder: Any, key: Any, odd: Any, place: int) -> None:
    del holder[key]


def _repeat(holder: Any, key: Any, odd: Any, place: int) -> None:
    """The same shape twice: an entry that equals the one before, a field that has its neighbour's value."""
    if isinstance(holder, list):
        holder.insert(key, copy.deepcopy(holder[key]))
    else:
        names = list(holder)
        holder[names[place % len(names)]] = copy.deepcopy(holder[key])


def _wrap(holder: Any, key: Any, odd: Any, place: int) -> None:
    holder[key] = [holder[key]] if place % 2 else {"value": holder[key]}


def _unwrap(holder: Any, key: Any, odd: Any, place: int) -> None:
    inner = holder[key]
    if isinstance(inner, list) and inner:
        holder[key] = inner[0]
    elif isinstance(inner, str):
        holder[key] = len(inner)
    elif isinstance(inner, int | float):
        holder[key] = repr(inner) if abs(inner) < 10**300 else "big"


def _nest(holder: Any, key: Any, odd: Any, place: int) -> None:
    if holder[key] is None or not isinstance(holder[key], dict | list):  # what is nested already stays in its limits
        holder[key] = nested(odd if not isinstance(odd, dict | list) else 0, 1 + place % _DEEP)


def nested(value: Any, levels: int) -> Any:
    """A value inside of lists and objects in turn."""
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


FAULTS: tuple[Fault, ...] = (_replace, _add, _respell, _remove, _repeat, _wrap, _unwrap, _nest, _replace, _add)
