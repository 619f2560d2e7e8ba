"""CEQL as the platform documents it: conditions parsed, and held against rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from .._seed import Row

_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<string>'(?:[^']|'')*')
      | (?P<quoted>`[^`]+`)
      | (?P<number>[+-]?\d+(?:\.\d+)?(?![\w.]))
      | (?P<word>[A-Za-z_@$][\w.@$-]*)
      | (?P<sign><=|>=|!=|=|<|>|\(|\)|,)
    )""",
    re.VERBOSE,
)
_QUERY: Final = re.compile(
    r"\s*select\s+(?P<fields>.+?)\s+from\s+(?P<object>[\w-]+)"
    r"(?:\s+where\s+(?P<where>.+?))?(?:\s+limit\s+(?P<limit>\d+))?\s*",
    re.IGNORECASE | re.DOTALL,
)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_DEPTH: Final = 100


class CeqlError(Exception):
    """Why a condition is refused."""


@dataclass(frozen=True)
class Condition:
    """A condition: the fields that it names, and whether a row meets it."""

    fields: tuple[str, ...]
    meets: Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True)
class Query:
    """What a bulk query asks for."""

    object: str
    fields: tuple[str, ...]
    where: str
    limit: int | None


def query(text: str) -> Query:
    """A `select … from … [where …] [limit …]`. Raises `CeqlError`."""
    match = _QUERY.fullmatch(text)
    if match is None:
        raise CeqlError("q must be: select <fields or *> from <object> [where <condition>] [limit <number>]")
    names = tuple(name.strip().strip("`") for name in match["fields"].split(","))
    if not all(names):
        raise CeqlError("q names an empty field")
    limit = int(match["limit"]) if match["limit"] else None
    return Query(match["object"], () if names == ("*",) else names, match["where"] or "", limit)


def condition(text: str) -> Condition:
    """Parse a condition. Raises `CeqlError`."""
    parser = _Parser(text)
    meets = parser.either(0)
    if parser.peek():
        raise CeqlError(f"'{parser.peek()}' is not expected in where")
    return Condition(tuple(parser.fields), meets)


def value_at(row: Mapping[str, Any], path: str) -> Any:
    """A row's value at a dotted path; None if there is none."""
    if path in row:
        return row[path]
    value: Any = row
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def ordering(text: str) -> list[tuple[str, bool]]:
    """Fields to sort by, each with whether it descends. Raises `CeqlError`."""
    parsed = []
    for part in text.split(","):
        words = part.split()
        if not 1 <= len(words) <= 2 or (len(words) == 2 and words[1].lower() not in ("asc", "desc")):
            raise CeqlError(f"orderBy must be '<field> asc' or '<field> desc', not '{part.strip()}'")
        parsed.append((words[0].strip("`"), len(words) == 2 and words[1].lower() == "desc"))
    return parsed


def ordered(rows: Iterable[Row], order: Sequence[tuple[str, bool]]) -> list[Row]:
    """The rows sorted; those without a value come first, as at the provider."""
    result = list(rows)
    for path, descending in reversed(order):
        result.sort(key=lambda row: _sortable(value_at(row, path)), reverse=descending)
    return result


def projected(row: Row, fields: Collection[str]) -> Row:
    """The row with these fields only, and its id, which always comes along."""
    if not fields:
        return row
    wanted = {name.partition(".")[0].partition("/")[0] for name in fields} | {"id"}
    return {key: value for key, value in row.items() if key in wanted}


def _sortable(value: Any) -> tuple[int, Any]:
    if value is None:
        return (0, 0)
    if isinstance(value, bool | int | float):
        return (1, value)
    return (2, value.lower() if isinstance(value, str) else str(value))


class _Parser:
    """Recursive descent: OR binds less than AND, and AND less than parentheses."""

    def __init__(self, text: str) -> None:
        self.fields: list[str] = []
        self._tokens = list(_tokens(text))
        self._at = 0
        if not self._tokens:
            raise CeqlError("where is empty")

    def peek(self) -> str:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else ""

    def either(self, depth: int) -> Callable[[Mapping[str, Any]], bool]:
        parts = [self._both(depth)]
        while self._keyword("OR"):
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else lambda row: any(part(row) for part in parts)

    def _both(self, depth: int) -> Callable[[Mapping[str, Any]], bool]:
        parts = [self._one(depth)]
        while self._keyword("AND"):
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else lambda row: all(part(row) for part in parts)

    def _one(self, depth: int) -> Callable[[Mapping[str, Any]], bool]:
        if depth > _DEPTH:
            raise CeqlError("where is nested too deeply")
        if self._sign("("):
            inner = self.either(depth + 1)
            self._need(")")
            return inner
        field = self._field()
        if self._keyword("IS"):
            if not self._keyword("NULL"):
                raise CeqlError("IS must be followed by NULL")
            return lambda row: value_at(row, field) is None
        if self._keyword("IN"):
            self._need("(")
            values = [self._value()]
            while self._sign(","):
                values.append(self._value())
            self._need(")")
            return lambda row: any(_compare(value_at(row, field), "=", value) for value in values)
        if self._keyword("LIKE"):
            pattern = _like(self._value())
            return lambda row: isinstance(text := value_at(row, field), str) and bool(pattern.fullmatch(text))
        kind, sign = self._next()
        if kind != "sign" or sign not in ("=", "!=", "<", ">", "<=", ">="):
            raise CeqlError(f"'{sign}' is no operator")
        value = self._value()
        return lambda row: _compare(value_at(row, field), sign, value)

    def _field(self) -> str:
        kind, text = self._next()
        if kind not in ("word", "quoted"):
            raise CeqlError(f"'{text}' is no field")
        name = text.strip("`")
        self.fields.append(name)
        return name

    def _value(self) -> Any:
        kind, text = self._next()
        if kind == "string":
            return text[1:-1].replace("''", "'")
        if kind == "number":
            return float(text) if "." in text else int(text)
        if kind == "word" and text.lower() in ("true", "false"):
            return text.lower() == "true"
        raise CeqlError(f"'{text}' is no value: strings stand in single quotes")

    def _next(self) -> tuple[str, str]:
        if self._at >= len(self._tokens):
            raise CeqlError("where ends too soon")
        self._at += 1
        return self._tokens[self._at - 1]

    def _keyword(self, word: str) -> bool:
        found = self._at < len(self._tokens) and self._tokens[self._at][0] == "word" and self.peek().upper() == word
        self._at += found
        return found

    def _sign(self, sign: str) -> bool:
        found = self._at < len(self._tokens) and self._tokens[self._at] == ("sign", sign)
        self._at += found
        return found

    def _need(self, sign: str) -> None:
        if not self._sign(sign):
            raise CeqlError(f"'{sign}' is missing before '{self.peek()}'")


def _tokens(text: str) -> Iterable[tuple[str, str]]:
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            raise CeqlError(f"where cannot be read from '{text[at : at + 20].strip()}' on")
        yield str(match.lastgroup), match[str(match.lastgroup)]
        at = match.end()


def _like(value: Any) -> re.Pattern[str]:
    """A pattern with `%`; without one it matches anywhere, as the element's own examples mean it."""
    text = str(value)
    parts = text.split("%") if "%" in text else ["", text, ""]
    return re.compile(".*".join(map(re.escape, parts)), re.IGNORECASE | re.DOTALL)


def _compare(left: Any, sign: str, right: Any) -> bool:
    if left is None:
        return sign == "!="
    left, right = _alike(left, right)
    if sign == "=":
        return bool(left == right)
    if sign == "!=":
        return bool(left != right)
    try:
        return bool(left < right if sign == "<" else left > right if sign == ">" else _or_equal(left, sign, right))
    except TypeError:
        return False


def _or_equal(left: Any, sign: str, right: Any) -> Any:
    return left <= right if sign == "<=" else left >= right


def _alike(left: Any, right: Any) -> tuple[Any, Any]:
    """Two values made comparable: dates as moments, numbers as numbers, a boolean never as a number."""
    if isinstance(left, str) and isinstance(right, str):
        moments = _moment(left), _moment(right)
        return moments if None not in moments else (left, right)
    if isinstance(left, bool) != isinstance(right, bool):
        return str(left).lower(), str(right).lower()
    if isinstance(left, int | float) and isinstance(right, str):
        try:
            return left, float(right)
        except ValueError:
            return str(left), right
    if isinstance(left, str) and not isinstance(right, str):
        return left, str(right)
    return left, right


def _moment(text: str) -> datetime | None:
    """A date or time, one without a zone as UTC, to the microsecond."""
    if not _DATE.fullmatch(text):
        return None
    whole, _, rest = text.partition(".")
    digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
    try:
        moment = datetime.fromisoformat(f"{whole}.{digits[:6]:0<6}{rest[len(digits) :]}" if digits else whole)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
