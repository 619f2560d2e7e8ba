"""Models: attrs classes that read any answer, keep what was received, and give it back unchanged but for edits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, TypeVar, dataclass_transform

import attrs

from ._kinds import (
    ANYTHING,
    DAY,
    FILE,
    FLAG,
    MOMENT,
    NUMBER,
    TEXT,
    WHOLE,
    WORD,
    Code,
    Either,
    Kind,
    Many,
    Map,
    One,
)
from ._tables import Table
from ._values import UNSET, log_once

__all__ = [
    "ANYTHING",
    "DAY",
    "FILE",
    "FLAG",
    "MOMENT",
    "NUMBER",
    "TEXT",
    "UNSET",
    "WHOLE",
    "WORD",
    "Code",
    "Either",
    "Field",
    "Many",
    "Map",
    "Model",
    "One",
    "model",
]

M = TypeVar("M", bound="Model")

_tables: dict[type, Table] = {}


def _table(cls: type) -> Table:
    table = _tables.get(cls)
    if table is None:  # two threads may both make one; either serves
        table = _tables[cls] = Table(cls)
    return table


def _mask(_: object) -> str:
    return "'********'"


def Field(  # noqa: N802  (a field may be called `field`)
    wire: str, kind: Kind, *, default: Any = attrs.NOTHING, secret: bool = False, aliases: tuple[str, ...] = ()
) -> Any:
    """A field: its name on the wire, its kind, other names that it comes under; a secret is masked in `repr`."""
    metadata = {"wire": wire, "kind": kind, "aliases": aliases}
    return attrs.field(default=default, metadata=metadata, repr=_mask if secret else True)


@dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
def model(cls: type[M]) -> type[M]:
    """Make a model of a class; `Model` has its own equality, `repr` and copying, so attrs writes `__init__` only."""
    return attrs.define(
        cls, kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, match_args=False
    )


class Model:
    """Base of all models."""

    __slots__ = ("_raw",)

    _raw: dict[str, Any] | None
    """What was received, as it was; None where the object was made by hand."""

    def __attrs_post_init__(self) -> None:
        self._raw = None
        for name, members in _table(type(self)).codes():
            setattr(self, name, members(getattr(self, name)))

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Self:
        """Read an object as the service sends it. What does not fit its declared type becomes None."""
        read: Callable[[Any], Self] = cls._reader()
        return read(raw if type(raw) is dict else dict(raw))

    @classmethod
    def from_list(cls, raw: list[Any]) -> list[Self]:
        """Read a list of objects; an entry that is no object is left out."""
        read: Callable[[Any], Self] = cls._reader()
        items = [read(entry) for entry in raw if type(entry) is dict]
        if len(items) < len(raw):
            log_once(cls.__name__, "[]", "an entry of a list is no object")
        return items

    def to_dict(self) -> dict[str, Any]:
        """The object for the wire: exactly what was received, unknown and odd values included, plus what was edited.

        Fields that were never given are left out. Raises `InvalidArgument` for a date-time without a zone.
        """
        table = _table(type(self))
        if self._raw is None:
            given = ((spec, getattr(self, spec.name)) for spec in table.fields)
            return {spec.wire: spec.kind.dump(value) for spec, value in given if value is not UNSET}
        return table.write(self, self._raw)

    @classmethod
    def _reader(cls) -> Callable[[Any], Any]:
        return _table(cls).reader()

    @classmethod
    def _likeness(cls, keys: set[str]) -> tuple[int, int]:
        """How well lower-case keys match: the more known ones, the fewer missing ones, the better."""
        known = {spec.wire.lower() for spec in _table(cls).fields}
        return len(keys & known), -len(known - keys)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(_equal(getattr(self, spec.name), getattr(other, spec.name)) for spec in _table(type(self)).fields)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = [
            f"{spec.name}={_mask(value) if spec.secret else repr(value)}"
            for spec in _table(type(self)).fields
            if (value := getattr(self, spec.name)) is not UNSET and value is not None
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


def _equal(one: Any, other: Any) -> bool:
    """Not given and not sent are the same."""
    return bool((None if one is UNSET else one) == (None if other is UNSET else other))
