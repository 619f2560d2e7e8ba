"""How one class is read and written: its fields, the key spellings met so far, and the compiled reader.

The reader is compiled at first use from the fields' metadata, as attrs compiles `__init__`: a page of objects then
costs about as much to read as its JSON cost to decode. What needs thought is left to `_kinds`.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Mapping
from threading import RLock
from typing import Any, NamedTuple

import attrs

from ._kinds import Kind, Spot, copy_json
from ._values import UNSET, log_once

_SHAPES_AT_MOST = 500
_LONGEST_SHAPE = 4096  # characters of its keys; what is longer is looked at each time
_LOGGED_NAME_LENGTH = 80
_compiling = RLock()


class Column(NamedTuple):
    """A field of a model: its name in Python and on the wire, how it is read, whether it is secret."""

    name: str
    wire: str
    kind: Kind
    secret: bool


class Table:
    """What reading and writing one class needs."""

    def __init__(self, cls: Any) -> None:
        self.cls = cls
        self.fields = [
            Column(field.name, field.metadata["wire"], field.metadata["kind"], callable(field.repr))
            for field in attrs.fields(cls)
        ]
        self._by_wire = {field.wire: field for field in self.fields}
        self._none: dict[str, Any] = dict.fromkeys(self._by_wire)
        self._lower: dict[str, str] = {}
        for wire in self._by_wire:
            lower = wire.lower()
            # Where two names differ in case alone, only the exact spelling tells which is meant.
            self._lower[lower] = "" if lower in self._lower else wire
        self._aliases: dict[str, str] = {
            alias: field.metadata["wire"] for field in attrs.fields(cls) for alias in field.metadata["aliases"]
        }
        self._shapes: dict[tuple[str, ...], dict[str, str] | None] = {}
        self._reads: dict[str, Callable[[Any], Any]] = {}
        self._reader: Callable[[Any], Any] | None = None
        self._codes: list[tuple[str, Callable[[Any], Any]]] | None = None
        self._busy = False

    def codes(self) -> list[tuple[str, Callable[[Any], Any]]]:
        """Fields of enumerations, with what makes members of plain codes."""
        if self._codes is None:
            found = [(field.name, field.kind.members(self._spot(field))) for field in self.fields]
            self._codes = [(name, members) for name, members in found if members is not None]
        return self._codes

    def _spot(self, field: Column) -> Spot:
        return Spot(self.cls.__module__.rpartition(".")[0], self.cls.__name__, field.name)

    def reader(self) -> Callable[[Any], Any]:
        """The compiled reader: a dict in, an object out."""
        if self._reader is not None:
            return self._reader
        with _compiling:
            if self._busy:  # a model that holds itself: by the time of the call its reader is there
                return lambda raw: self.reader()(raw)
            self._busy = True
            try:
                self._reader = self._reader or self._compile()
            finally:
                self._busy = False
        return self._reader

    def _compile(self) -> Callable[[Any], Any]:
        cls = self.cls
        names: dict[str, Any] = {"new": object.__new__, "cls": cls, "adapt": self._adapt}
        # As many keys as fields are nearly always the fields' own keys; where not, the first missing one tells.
        lines = [
            "def read(raw, src=None):",
            "    self = new(cls)",
            "    self._raw = raw",
            f"    src = src or (raw if len(raw) == {len(self.fields)} else adapt(raw))",
            "    try:",
        ]
        for index, field in enumerate(self.fields):
            spot = self._spot(field)
            read = self._reads[field.name] = field.kind.reader(spot)
            own = {"read": read, **field.kind.helpers(spot)}
            names.update({f"{name}_{index}": value for name, value in own.items()})
            source = field.kind.fast.format_map({name: f"{name}_{index}" for name in own})
            lines.append(f"        v = src[{field.wire!r}]")
            lines.append(f"        self.{field.name} = {source}")
        lines += ["    except KeyError:", "        return read(raw, adapt(raw))", "    return self", ""]
        text = "\n".join(lines)
        filename = f"<reader of {cls.__module__}.{cls.__name__}>"
        exec(compile(text, filename, "exec"), names)  # noqa: S102  (of names from the spec alone)
        linecache.cache[filename] = (len(text), None, text.splitlines(True), filename)
        read_object: Callable[[Any], Any] = names["read"]
        return read_object

    def _adapt(self, raw: dict[str, Any]) -> dict[str, Any]:
        """An object with every field's own key, None where nothing came."""
        renamed = self._renamed(raw)
        if renamed is None:
            return raw
        if not renamed:
            return self._none | raw
        return self._none | {renamed.get(key, key): value for key, value in raw.items()}

    def _renamed(self, raw: dict[str, Any]) -> dict[str, str] | None:
        """Keys that came in another case, with the field's own; None where nothing is missing.

        Each new set of keys is looked at once.
        """
        shape = tuple(raw)
        if shape in self._shapes:
            return self._shapes[shape]
        renamed = None if self._by_wire.keys() == raw.keys() else self._spell(raw)
        if not renamed and self._by_wire.keys() <= raw.keys():
            renamed = None
        if len(self._shapes) < _SHAPES_AT_MOST and sum(len(str(key)) for key in raw) <= _LONGEST_SHAPE:
            self._shapes[shape] = renamed
        return renamed

    def _spell(self, raw: Mapping[str, Any]) -> dict[str, str]:
        renamed: dict[str, str] = {}
        taken = set(raw)
        for key in raw:
            if key in self._by_wire:
                continue
            alias = self._aliases.get(key)
            wire = alias or (self._lower.get(key.lower()) if isinstance(key, str) else None)
            # A server chooses its keys: none may forge a line of the log.
            shown = ascii(str(key)[:_LOGGED_NAME_LENGTH])[1:-1]
            if wire and wire not in taken:
                taken.add(wire)
                renamed[key] = wire
                if not alias:
                    log_once(self.cls.__name__, wire, f"came as {shown!r}")
            elif not alias:
                log_once(self.cls.__name__, shown, "a field that the specification does not list")
        return renamed

    def write(self, value: Any, raw: dict[str, Any]) -> dict[str, Any]:
        """What was received, in its order and spelling, with the edits."""
        self.reader()
        renamed = self._renamed(raw) or {}
        out: dict[str, Any] = {}
        seen: set[str] = set()
        for key, entry in raw.items():
            field = self._by_wire.get(renamed.get(key, key))
            if field is None:
                out[key] = copy_json(entry)
                continue
            seen.add(field.wire)
            current = getattr(value, field.name)
            if current is not UNSET:
                out[key] = field.kind.write(current, entry, self._reads[field.name])
        for field in self.fields:
            current = getattr(value, field.name)
            if field.wire not in seen and current is not None and current is not UNSET:
                out[field.wire] = field.kind.dump(current)
        return out
