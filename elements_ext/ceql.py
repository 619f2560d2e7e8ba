"""Conditions for `where`, in Cloud Elements' query language: values stay values, whatever is in them.

    where = (F("subject").like("tax%")) & (F("start.dateTime") >= datetime(2026, 1, 1))
    graph.events.list(calendar_id, where=where)

Source of the grammar: the vendor's documentation of `where`. It documents no escape for a quote inside a value; it is
doubled here, as in SQL. A plain string may always be given instead.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Self

from .errors import ConfigurationError

__all__ = ["Expression", "F"]

Value = str | int | float | bool | Decimal | datetime | date | Enum

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_WORDS = {"and", "or", "not", "in", "like", "is", "null", "true", "false", "between"} | {
    *("select", "from", "where", "limit", "order", "by", "asc", "desc")
}


class Expression(str):
    """A condition, and the text of it; join with `&` and `|`."""

    __slots__ = ("_connector",)
    _connector: str

    def __new__(cls, text: str, connector: str = "") -> Self:
        self = super().__new__(cls, text)
        self._connector = connector
        return self

    def __and__(self, other: Expression) -> Expression:
        return self._join("AND", other)

    def __or__(self, other: Expression) -> Expression:
        return self._join("OR", other)

    def __bool__(self) -> bool:
        raise TypeError("a condition has no truth value of its own: join conditions with & and |, not `and` and `or`")

    def __repr__(self) -> str:
        return f"<CEQL {str.__str__(self)}>"

    def __reduce__(self) -> tuple[type[Expression], tuple[str, str]]:
        return Expression, (str.__str__(self), self._connector)

    def _join(self, connector: str, other: Expression) -> Expression:
        if not isinstance(other, Expression):
            raise TypeError(f"a condition is joined with another one, not with a {type(other).__name__}")
        return Expression(f"{self._inside(connector)} {connector} {other._inside(connector)}", connector)

    def _inside(self, connector: str) -> str:
        text = str.__str__(self)
        return text if self._connector in ("", connector) else f"({text})"


class F:
    """A field, by name; compare it to get a condition.

    A name with dots or other signs goes between backticks (`start.dateTime`). Raises `ConfigurationError` for an empty
    name, or one with a backtick or a control character. A value is a str, number, bool, date, date-time or enum
    member; an aware date-time is sent in UTC, a naive one as it stands (Graph's `start.dateTime` is local).
    """

    __slots__ = ("_name",)
    __hash__ = None  # type: ignore[assignment]  # `==` makes a condition, so fields cannot be keys

    def __init__(self, name: str) -> None:
        if not isinstance(name, str) or not name.strip():
            raise ConfigurationError("a field needs a name")
        if "`" in name or _CONTROL.search(name):
            raise ConfigurationError("a field's name cannot hold a backtick or a control character")
        self._name = name if _PLAIN.fullmatch(name) and name.lower() not in _WORDS else f"`{name}`"

    def __eq__(self, value: Value) -> Expression:  # type: ignore[override]
        return self._compare("=", value)

    def __ne__(self, value: Value) -> Expression:  # type: ignore[override]
        return self._compare("!=", value)

    def __lt__(self, value: Value) -> Expression:
        return self._compare("<", value)

    def __le__(self, value: Value) -> Expression:
        return self._compare("<=", value)

    def __gt__(self, value: Value) -> Expression:
        return self._compare(">", value)

    def __ge__(self, value: Value) -> Expression:
        return self._compare(">=", value)

    def like(self, pattern: str) -> Expression:
        """Text that fits a pattern; `%` stands for any text. Microsoft Graph takes few patterns."""
        if not isinstance(pattern, str):
            raise ConfigurationError(f"a pattern is a str, not {type(pattern).__name__}")
        return self._compare(" LIKE ", pattern)

    def in_(self, values: Iterable[Value]) -> Expression:
        """One of the values. Raises `ConfigurationError` for none at all."""
        if isinstance(values, str | bytes):
            raise ConfigurationError("in_ takes several values, not one str")
        texts = [literal(value) for value in values]
        if not texts:
            raise ConfigurationError("in_ needs at least one value")
        return Expression(f"{self._name} IN ({','.join(texts)})")

    def is_null(self) -> Expression:
        """No value at all."""
        return Expression(f"{self._name} IS NULL")

    def __repr__(self) -> str:
        return f"F({self._name.strip('`')!r})"

    def _compare(self, operator: str, value: Value) -> Expression:
        return Expression(f"{self._name}{operator}{literal(value)}")


def literal(value: Value) -> str:
    """A value as CEQL writes it. Raises `ConfigurationError` for what it cannot say."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        try:
            moment = value if value.tzinfo is None else value.astimezone(UTC).replace(tzinfo=None)
        except OverflowError:
            raise ConfigurationError("the date-time is out of range in UTC") from None
        return f"'{moment.isoformat()}{'' if value.tzinfo is None else 'Z'}'"
    if isinstance(value, date):
        return f"'{value.isoformat()}'"
    if isinstance(value, str):
        return "'" + str.__str__(value).replace("'", "''") + "'"
    if isinstance(value, int):
        try:
            return str(int(value))
        except ValueError:  # more digits than Python prints
            raise ConfigurationError("the number has too many digits") from None
    if (isinstance(value, float) and math.isfinite(value)) or (isinstance(value, Decimal) and value.is_finite()):
        return format(value, "f") if isinstance(value, Decimal) else repr(value)
    if value is None:
        raise ConfigurationError("CEQL compares nothing with null: use is_null()")
    raise ConfigurationError(f"CEQL has no form for this {type(value).__name__}")
