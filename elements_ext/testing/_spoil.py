"""Answers turned into wrong ones. Pure functions over status, headers and body."""

from __future__ import annotations

import json
import math
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from .. import _clock

if TYPE_CHECKING:
    from ..sandbox import Exchange
    from ._fault import Fault

HTML: Final = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Your session has ended.</body></html>"
BOMB: Final = 130 * 2**20
UNKNOWN_NUMBER: Final = 987_654_321
UNKNOWN_WORD: Final = "Martian"
NEVER: Final = 10**9
"""A total that is never reached."""
_BARE: Final = (204, 304)
"""Statuses that HTTP gives no body."""
_JSON: Final = ("content-type", "application/json")


@dataclass(frozen=True)
class Answer:
    """Status, headers (lower-case names) and body."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def without(self, *names: str) -> list[tuple[str, str]]:
        """The other headers."""
        return [(name, value) for name, value in self.headers if name not in names]

    def having(self, name: str, value: str) -> Answer:
        """With a header set."""
        return replace(self, headers=[*self.without(name), (name, value)])

    def with_body(self) -> Answer:
        """Itself, or a 200 with an object in place of an answer without a body."""
        return self if self.body else Answer(200, [*self.without("content-type"), _JSON], b'{"message":"It is done."}')


def spoil(fault: Fault, exchange: Exchange, answer: Answer) -> Answer:
    """What is sent in place of the answer. Raises `ValueError` where the fault makes no sense."""
    spoilt: Answer = getattr(_Spoiler(fault, exchange, answer), fault.kind)()
    return spoilt


@cache
def bomb() -> bytes:
    """Blanks, packed."""
    packer = zlib.compressobj(1, wbits=31)
    pieces = [packer.compress(b" " * 2**20) for _ in range(BOMB // 2**20)]
    return b"".join([*pieces, packer.flush()])


@dataclass(frozen=True)
class _Spoiler:
    """A method for each kind of fault."""

    fault: Fault
    exchange: Exchange
    answer: Answer

    def status(self) -> Answer:
        fault, after = self.fault, self.fault.retry_after
        said = b"" if fault.status in _BARE else _message(f"The sandbox was told to answer {fault.status}.")
        refusal = Answer(fault.status, [_JSON], said)
        if after is None:
            return refusal
        if isinstance(after, timedelta):
            # The date has whole seconds; rounded up, so that the wait is no shorter than was asked.
            after = datetime.fromtimestamp(math.ceil(_clock.current().time() + after.total_seconds()), UTC)
        if isinstance(after, datetime):
            return refusal.having("retry-after", format_datetime(after.astimezone(UTC), usegmt=True))
        return refusal.having("retry-after", f"{after:.15g}")

    def expired_token(self) -> Answer:
        challenge = 'Bearer error="invalid_token"'
        return Answer(401, [_JSON, ("www-authenticate", challenge)], _message("The token has expired."))

    def foreign_redirect(self) -> Answer:
        return Answer(302, [("location", self.fault.to + self.exchange.request.path)], b"")

    def truncated(self) -> Answer:
        answer = self.answer.with_body()
        return replace(answer, body=answer.body[: len(answer.body) // 2])

    def html(self) -> Answer:
        return replace(self.answer, status=200, body=HTML).having("content-type", "text/html; charset=utf-8")

    def empty(self) -> Answer:
        return replace(self.answer, status=200, body=b"")

    def huge(self) -> Answer:
        answer, size = self.answer.with_body(), self.fault.size
        first, rest = answer.body[:1], answer.body[1:]
        if first == b"{":
            comma = b"" if rest.lstrip().startswith(b"}") else b","
            return replace(answer, body=b'{"padding":"' + b"x" * size + b'"' + comma + rest)
        # Blanks within an array, and lines after a file, mean nothing.
        return replace(answer, body=first + b" " * size + rest if first == b"[" else answer.body + b"\n" * size)

    def bomb(self) -> Answer:
        return replace(self.answer.with_body(), body=bomb()).having("content-encoding", "gzip")

    def shrinking_total(self) -> Answer:
        return self._put("total", lambda _: 1)

    def growing_total(self) -> Answer:
        return self._put("total", lambda old: int(old) * 2 if old else NEVER)

    def endless(self) -> Answer:
        if "nextUrl" in self._outputs:
            request = self.exchange.request
            own = f"{self.exchange.origin}{request.path}" + (f"?{request.query}" if request.query else "")
            return self._put("nextUrl", lambda _: own)
        if "nextCursor" in self._outputs:
            return self.answer  # its token stays as it is, and will be named again and again
        return self._put("total", lambda _: NEVER)

    def foreign_link(self) -> Answer:
        return self._put("nextUrl", lambda _: f"{self.fault.to}{self.exchange.request.path}?page=2")

    def nulls(self) -> Answer:
        return self._values(lambda _, value: None)  # noqa: ARG005

    def swapped_types(self) -> Answer:
        return self._values(lambda _, value: _swapped(value))

    def unknown_enum(self) -> Answer:
        return self._values(_unknown)

    @property
    def _outputs(self) -> Mapping[str, str]:
        """Where a page names the next one, the total and its items, by the document."""
        paging = self.exchange.operation.raw.get("x-speakeasy-pagination") if self.exchange.operation else None
        if paging is None:
            raise ValueError(f"{self.exchange.operation_id} does not page")
        outputs: Mapping[str, str] = paging["outputs"]
        return outputs

    def _put(self, output: str, change: Callable[[Any], Any]) -> Answer:
        """The page with one of its outputs changed."""
        where = self._outputs.get(output)
        if where is None:
            raise ValueError(f"{self.exchange.operation_id} names no {output}")
        if header := re.fullmatch(r"\$response\.header\.(.+)", where):
            name = header[1].lower()
            return self.answer.having(name, str(change(dict(self.answer.headers).get(name))))
        body = json.loads(self.answer.body)
        *parents, last = _keys(where)
        place = body
        for step in parents:
            place = place[_present(step, place)]
        key = _present(last, place)
        place[key] = change(place.get(key))
        return replace(self.answer, body=json.dumps(body).encode())

    def _values(self, change: _Change) -> Answer:
        """The answer with the fields of its object, or of its items, changed."""
        operation = self.exchange.operation
        body, schema = json.loads(self.answer.body), _Schema.of(self.exchange)
        if operation is not None and "x-speakeasy-pagination" in operation.raw:
            # A page itself stays as it is: only its items are struck.
            rows = body
            for step in _keys(self._outputs["results"]):
                rows, schema = rows[_present(step, rows)], schema.property(step[0])
            rows[:] = [_fields(row, schema.items(), change) for row in rows]
        else:
            body = _fields(body, schema, change)
        if body == json.loads(self.answer.body):
            raise ValueError(f"{self.exchange.operation_id} has no such value")
        return replace(self.answer, body=json.dumps(body).encode())


def _message(text: str) -> bytes:
    return json.dumps({"message": text}).encode()


def _keys(where: str) -> list[tuple[str, ...]]:
    """`$.a['b','c']` as steps, each of alternative keys."""
    steps = re.findall(r"\['([^\]]*)'\]|\.([^.\[]+)", where)
    return [tuple(quoted.split("','")) if quoted else (plain,) for quoted, plain in steps]


def _present(keys: tuple[str, ...], place: Mapping[str, Any]) -> str:
    return next((key for key in keys if key in place), keys[0])


class _Schema:
    """A schema to walk down along with a value; where nothing is known, an empty one."""

    def __init__(self, raw: Mapping[str, Any], follow: Callable[[Any], Any]) -> None:
        self._follow = follow
        self._parts = list(self._flat(raw))

    @classmethod
    def of(cls, exchange: Exchange) -> _Schema:
        """The schema of an operation's answer."""
        operation = exchange.operation
        if operation is None:
            return cls({}, lambda raw: raw)
        return cls(operation.answer_schema, operation.document.requests.follow)

    def _flat(self, raw: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        raw = self._follow(raw)
        yield raw
        for part in (*raw.get("allOf", ()), *raw.get("anyOf", ()), *raw.get("oneOf", ())):
            yield from self._flat(part)

    def property(self, name: str) -> _Schema:
        """The schema of a field."""
        found = (part["properties"][name] for part in self._parts if name in part.get("properties", ()))
        return _Schema(next(found, {}), self._follow)

    def items(self) -> _Schema:
        """The schema of an array's items."""
        found = (part["items"] for part in self._parts if isinstance(part.get("items"), Mapping))
        return _Schema(next(found, {}), self._follow)

    def is_coded(self) -> bool:
        """Whether its values come from a list."""
        return any("enum" in part for part in self._parts)


_Change = Callable[[_Schema, Any], Any]
"""From the schema of a value, and the value, to another value."""


def _fields(value: Mapping[str, Any], schema: _Schema, change: _Change) -> dict[str, Any]:
    return {name: change(schema.property(name), field) for name, field in value.items()}


def _swapped(value: Any) -> Any:
    if isinstance(value, bool):
        return "maybe"
    if isinstance(value, str):
        return 7
    if isinstance(value, int | float):
        return "N/A"
    if isinstance(value, list):
        return "text"
    return [1] if isinstance(value, dict) else {"odd": True}


def _unknown(schema: _Schema, value: Any) -> Any:
    if isinstance(value, dict):
        return _fields(value, schema, _unknown)
    if isinstance(value, list):
        return [_unknown(schema.items(), one) for one in value]
    if value is None or not schema.is_coded():
        return value
    return UNKNOWN_WORD if isinstance(value, str) else UNKNOWN_NUMBER
