"""Kinds of JSON value: how one is read into the declared type, and written back as it came unless it was edited.

A kind says once, in a field's metadata, what the compiled reader of `_models` needs. Reading never raises: a value
of another kind is logged once and read as None.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ._values import (
    UNSET,
    as_day,
    as_flag,
    as_moment,
    as_number,
    as_text,
    as_whole,
    as_word,
    dump_scalar,
    json_name,
    log_once,
)

Read = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Spot:
    """The place of a value: the package of the models, the class and the field. For logs and for finding classes."""

    package: str
    owner: str
    field: str

    def odd(self, value: Any, expected: str) -> None:
        log_once(self.owner, self.field, f"{json_name(value)} is no {expected}")

    def find(self, name: str) -> Any:
        return getattr(sys.modules[self.package], name)


class Kind:
    """The way to read one JSON value."""

    fast = "{read}(v)"
    """Source of an expression over `v`: the usual value handled in place, the rest left to `{read}`."""

    def reader(self, spot: Spot) -> Read:
        """A function that never raises and gives None for what does not fit."""
        raise NotImplementedError

    def helpers(self, spot: Spot) -> Mapping[str, Any]:
        """What else `fast` names."""
        return {}

    def members(self, spot: Spot) -> Read | None:
        """A function that makes members of the codes that a program gives; None for a kind without codes."""
        return None

    def write(self, value: Any, raw: Any, read: Read) -> Any:
        """`value` as JSON: a copy of `raw`, which it was read from, unless it was changed since."""
        fresh = read(raw)
        unchanged = fresh is value or (type(fresh) is type(value) and fresh == value)
        return copy_json(raw) if unchanged else dump(value)

    def dump(self, value: Any) -> Any:
        """`value` for the wire, where nothing was received."""
        return dump(value)


@dataclass(frozen=True)
class Scalar(Kind):
    """A string, number, boolean or time."""

    name: str
    convert: Read
    fast: str = "{read}(v)"

    def reader(self, spot: Spot) -> Read:
        convert, name = self.convert, self.name

        def read(value: Any) -> Any:
            result = convert(value)
            if result is None and value is not None:
                spot.odd(value, name)
            return result

        return read

    def helpers(self, spot: Spot) -> Mapping[str, Any]:
        return {"convert": self.convert}


TEXT = Scalar("string", as_text, "v if type(v) is str or v is None else {read}(v)")
WORD = Scalar("string", as_word, "v if type(v) is str or v is None else {read}(v)")
WHOLE = Scalar(
    "integer",
    as_whole,
    "v if type(v) is int else int(v) if type(v) is str and v.isascii() and v.isdecimal() and len(v) < 300"
    " else None if v is None else {read}(v)",
)
NUMBER = Scalar("number", as_number, "v if type(v) is float or v is None else {read}(v)")
FLAG = Scalar("boolean", as_flag, "v if v is True or v is False or v is None else {read}(v)")
MOMENT = Scalar("date-time with a zone", as_moment, "v if v is None else {convert}(v) or {read}(v)")
DAY = Scalar("date", as_day)


class Anything(Kind):
    """JSON of any kind, handed out as it is: an edit in it is an edit of what was received."""

    fast = "v"

    def reader(self, spot: Spot) -> Read:
        return _same

    def write(self, value: Any, raw: Any, read: Read) -> Any:
        return dump(value)


ANYTHING = Anything()


class Content(Anything):
    """A file of a form; see `types.File`."""

    def dump(self, value: Any) -> Any:
        return value


FILE = Content()


@dataclass(frozen=True)
class Code(Kind):
    """A member of an open enumeration."""

    name: str

    # `type(v)` first: True would find the member 1.
    fast = "{members}[v] if type(v) is {wire} and v in {members} else None if v is None else {read}(v)"

    def reader(self, spot: Spot) -> Read:
        enum = spot.find(self.name)

        def read(value: Any) -> Any:
            if value is None:
                return None
            if isinstance(value, bool | float):
                spot.odd(value, self.name)
                return None
            known = value in enum._value2member_map_ if isinstance(value, int | str) else False
            try:
                member = enum(value)
            except ValueError:
                spot.odd(value, self.name)
                return None
            if not known and member.name.startswith("UNKNOWN"):
                log_once(spot.owner, spot.field, f"a code that {self.name} does not list")
            return member

        return read

    def helpers(self, spot: Spot) -> Mapping[str, Any]:
        enum = spot.find(self.name)
        return {"members": enum._value2member_map_, "wire": int if issubclass(enum, int) else str}

    def members(self, spot: Spot) -> Read:
        def member(value: Any) -> Any:
            if type(value) is not int and type(value) is not str:
                return value
            enum = spot.find(self.name)
            try:
                return enum(value) if issubclass(enum, type(value)) else value
            except ValueError:  # no code at all: it goes the way of any other value that does not fit
                return value

        return member


@dataclass(frozen=True)
class One(Kind):
    """An object with a model of its own."""

    name: str

    fast = "{model}(v) if type(v) is dict else None if v is None else {read}(v)"

    def reader(self, spot: Spot) -> Read:
        model = self.helpers(spot)["model"]

        def read(value: Any) -> Any:
            if type(value) is dict:
                return model(value)
            if value is not None:
                spot.odd(value, "object")
            return None

        return read

    def helpers(self, spot: Spot) -> Mapping[str, Any]:
        return {"model": spot.find(self.name)._reader()}

    def write(self, value: Any, raw: Any, read: Read) -> Any:
        if value is None and not isinstance(raw, dict):
            return copy_json(raw)
        return dump(value)


@dataclass(frozen=True)
class Many(Kind):
    """A list. An entry of another kind than the list's is left out, or kept as it came."""

    items: Kind
    keep: bool = False

    @property
    def fast(self) -> str:  # type: ignore[override]
        if self.keep:
            return "{read}(v)"
        if isinstance(self.items, One):
            return "[{item}(e) for e in v if type(e) is dict or {drop}(e)] if type(v) is list else {read}(v)"
        if self.items is TEXT:
            return "[e for e in v if type(e) is str or {drop}(e)] if type(v) is list else {read}(v)"
        return "{read}(v)"

    def helpers(self, spot: Spot) -> Mapping[str, Any]:
        item = self.items.helpers(spot).get("model")
        name = "object" if item else "string"
        return {"item": item, "drop": lambda entry: spot.odd(entry, name)}

    def members(self, spot: Spot) -> Read | None:
        member = self.items.members(spot)
        if member is None:
            return None
        return lambda value: [member(entry) for entry in value] if isinstance(value, list | tuple) else value

    def reader(self, spot: Spot) -> Read:
        read_item = self.items.reader(spot)
        untyped = isinstance(self.items, Anything)
        keep = self.keep

        def read(value: Any) -> Any:
            if type(value) is not list:
                if value is not None:
                    spot.odd(value, "array")
                return None
            if untyped:
                return value[:]
            out: list[Any] = []
            for entry in value:
                item = read_item(entry)
                if entry is None:
                    spot.odd(None, "entry of the list")
                if item is not None:
                    out.append(item)
                elif keep:
                    out.append(entry)
            return out

        return read

    def write(self, value: Any, raw: Any, read: Read) -> Any:
        if not isinstance(value, list) or not isinstance(raw, list):
            return super().write(value, raw, read)
        left = list(value)
        out: list[Any] = []
        for entry in raw:
            # A model is known by the object that it was made from; anything else is read again and compared.
            kept = [entry] if isinstance(self.items, One) and type(entry) is dict else read([entry])
            if not kept:
                out.append(copy_json(entry))
            elif left and _made_from(left[0], entry, kept[0]):
                out.append(self.items.write(left.pop(0), entry, lambda entry: next(iter(read([entry])), None)))
            else:
                return dump(value)
        return out + dump(left)


@dataclass(frozen=True)
class Map(Kind):
    """An object with keys of the server's choice. A value of another kind than declared is left out."""

    values: Kind

    def reader(self, spot: Spot) -> Read:
        read_value = self.values.reader(spot)
        untyped = isinstance(self.values, Anything)

        def read(value: Any) -> Any:
            if type(value) is not dict:
                if value is not None:
                    spot.odd(value, "object")
                return None
            if untyped:
                return value
            pairs = ((key, read_value(entry)) for key, entry in value.items())
            return {key: entry for key, entry in pairs if entry is not None}

        return read

    def write(self, value: Any, raw: Any, read: Read) -> Any:
        if not isinstance(value, dict) or not isinstance(raw, dict) or value is raw:
            return dump(value) if value is raw else super().write(value, raw, read)
        out: dict[str, Any] = {}
        for key, entry in raw.items():
            if key in value:
                out[key] = self.values.write(value[key], entry, lambda entry: read({"": entry}).get(""))
            elif not read({key: entry}):
                out[key] = copy_json(entry)
        out.update((key, dump(entry)) for key, entry in value.items() if key not in raw)
        return out


class Either(Kind):
    """A value of one of several kinds: the first that takes it; among models the one that knows most of its keys."""

    def __init__(self, *kinds: Kind) -> None:
        self.kinds = kinds

    def reader(self, spot: Spot) -> Read:
        models = [(spot.find(kind.name), kind.reader(spot)) for kind in self.kinds if isinstance(kind, One)]
        others = [(_takes(kind, spot), kind.reader(spot)) for kind in self.kinds if not isinstance(kind, One)]

        def read(value: Any) -> Any:
            if type(value) is dict and models:
                keys = {key.lower() for key in value if isinstance(key, str)}
                return max(models, key=lambda pair: pair[0]._likeness(keys))[1](value)
            for takes, reader in others:
                if takes(value):
                    return reader(value)
            if value is not None:
                spot.odd(value, "value of any documented kind")
            return None

        return read

    def write(self, value: Any, raw: Any, read: Read) -> Any:
        if isinstance(value, _model_type()):
            return dump(value)
        for kind in self.kinds:
            if (isinstance(kind, Many) and isinstance(value, list)) or (
                isinstance(kind, Map) and isinstance(value, dict)
            ):
                return kind.write(value, raw, read)
        return super().write(value, raw, read)


def _takes(kind: Kind, spot: Spot) -> Callable[[Any], bool]:
    """Whether a value has the JSON type of a kind, before anything is converted."""
    if isinstance(kind, Many):
        return lambda value: type(value) is list
    if isinstance(kind, Map):
        return lambda value: type(value) is dict
    if isinstance(kind, Code):
        if kind.helpers(spot)["wire"] is str:
            return lambda value: type(value) is str
        return lambda value: type(value) in (int, str) and as_whole(value) is not None
    if isinstance(kind, Scalar):
        wanted = {TEXT: (str,), WORD: (str,), WHOLE: (int,), NUMBER: (int, float), FLAG: (bool,)}.get(kind)
        if wanted is not None:
            return lambda value: type(value) in wanted
        return lambda value: kind.convert(value) is not None
    return lambda value: value is not None


def _made_from(value: Any, entry: Any, fresh: Any) -> bool:
    if isinstance(value, _model_type()):
        return value._raw is entry
    return type(fresh) is type(value) and bool(fresh == value)


def _model_type() -> Any:
    from ._models import Model  # the two modules need each other

    return Model


def _same(value: Any) -> Any:
    return value


def copy_json(value: Any) -> Any:
    """A deep copy of decoded JSON, several times faster than `copy.deepcopy`."""
    if type(value) is dict:
        return {key: copy_json(entry) for key, entry in value.items()}
    if type(value) is list:
        return [copy_json(entry) for entry in value]
    return value


def dump(value: Any) -> Any:
    """A typed value as JSON of its own. Raises `InvalidArgument` for a date-time without a zone."""
    if isinstance(value, _model_type()):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: dump(entry) for key, entry in value.items() if entry is not UNSET}
    if isinstance(value, list | tuple):
        return [dump(entry) for entry in value if entry is not UNSET]
    return dump_scalar(value)


def reader(kind: Kind, package: str, operation: str) -> Read:
    """The reader of an answer that is neither an object nor a list of objects."""
    return kind.reader(Spot(package, operation, "the answer"))
