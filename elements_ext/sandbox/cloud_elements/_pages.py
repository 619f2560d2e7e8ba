"""Pages as the platform cuts them: by a token in a header, or by an offset."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from typing import Any, Final, Protocol
from urllib.parse import parse_qsl

from .._exchange import Call as AnyCall
from .._exchange import Refusal, Reply
from .._seed import Row
from ._ceql import CeqlError, Condition, condition, ordered, ordering, projected
from ._errors import ProviderRefusal
from ._tables import Records

SIZE: Final = 200
NEXT: Final = "Elements-Next-Page-Token"
Call = AnyCall[Any]


class Source(Protocol):
    """A list that gives pages of itself."""

    def page(self, start: int, size: int) -> Sequence[Any]: ...
    def __len__(self) -> int: ...


class _Plain:
    def __init__(self, items: Sequence[Any]) -> None:
        self._items = items

    def page(self, start: int, size: int) -> Sequence[Any]:
        return self._items[start : start + size]

    def __len__(self) -> int:
        return len(self._items)


def token(size: int, page: int) -> str:
    """A next-page token: base64url of JSON, without padding."""
    text = json.dumps({"pageSize": size, "page": page}, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_token(text: str) -> tuple[int, int]:
    """Page size and page number in a token. Raises `Refusal`."""
    try:
        padded = text + "=" * (-len(text) % 4)
        value = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        size, page = value["pageSize"], value["page"]
    except (ValueError, KeyError, TypeError, RecursionError):
        size = page = None
    if type(size) is not int or type(page) is not int or not 1 <= size <= 10_000 or not 2 <= page < 10**9:
        raise Refusal(400, "nextPage is not a page token.")
    return size, page


def by_token(
    call: Call,
    items: Source | Sequence[Any],
    convert: Callable[[Any], Any] = lambda item: item,
    *,
    total: bool = True,
    always: bool = True,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """A page of a list, and the token of the next one.

    `always`: the token comes with every page, the last one and the empty one after it included, as the platform
    builds it without looking.
    """
    source = _Plain(items) if isinstance(items, Sequence) else items
    given = call.query.get("nextPage")
    size, page = read_token(given) if given else (call.query.get("pageSize") or SIZE, 1)
    start = (page - 1) * size
    rows = [convert(item) for item in source.page(start, size)]
    more = start + size < len(source)
    sent = {"Elements-Returned-Count": str(len(rows)), **(headers or {})}
    if always or more:
        sent[NEXT] = token(size, page + 1)
    if total:
        sent["Elements-Total-Count"] = str(len(source))
    wanted = dict(parse_qsl(call.request.query)).get("pageSize", "")
    if not given and wanted.isdigit() and wanted != str(size):
        sent["Elements-Error"] = f"The page size {wanted} is above the maximum of the provider; {size} is used."
    return Reply(rows, sent)


def by_offset(call: Call, items: Sequence[Any], convert: Callable[[Any], Any]) -> Reply:
    """A page of a list from an offset on."""
    start, size = call.query.get("offset") or 0, call.query.get("pageSize") or SIZE
    rows = [convert(item) for item in items[start : start + size]]
    return Reply(rows, {"Elements-Returned-Count": str(len(rows)), "Elements-Total-Count": str(len(items))})


def or_missing(call: Call, items: Sized, noun: str) -> None:
    """Refuse an empty list with 404, where the document says that this operation does. Raises `Refusal`."""
    if not items and call.operation.raw.get("x-elements-empty-404"):
        raise Refusal(404, f"No {noun} found")


def where(call: Call, rows: Iterable[Row]) -> list[Row]:
    """The rows that meet the query's condition. Raises `Refusal` if it cannot be read."""
    text = call.query.get("where")
    if not text:
        return list(rows)
    try:
        wanted = condition(text)
    except CeqlError as error:
        raise Refusal(400, f"Invalid where: {error}") from None
    return [row for row in rows if wanted.meets(row)]


def filtered(call: Call, records: Records, allowed: frozenset[str] | None, known: frozenset[str] | None) -> Source:
    """What a hub's list gives for `where`, `orderBy` and `fields`. Raises `ProviderRefusal`.

    `allowed`: what the provider filters and sorts by. `known`: the fields that there are. None: whatever is asked.
    """
    fields = call.query.get("fields") or []
    if known is not None and (strange := [name for name in fields if _top(name) not in known]):
        raise ProviderRefusal(400, "RequestBroker--ParseUri", f"Could not find a property named '{strange[0]}'.")
    source: Records | list[Row] = records
    if text := call.query.get("where"):
        wanted = provider_condition(text, allowed)
        source = [row for row in records if wanted.meets(row)]
    if text := call.query.get("orderBy"):
        try:
            order = ordering(text)
        except CeqlError as error:
            raise ProviderRefusal(400, "BadRequest", str(error)) from None
        _check([name for name, _ in order], allowed, "sorting")
        source = ordered(source, order)
    base = _Plain(source) if isinstance(source, list) else source
    return _Projected(base, fields) if fields else base


def provider_condition(text: str, allowed: frozenset[str] | None) -> Condition:
    """A condition that the provider can filter by. Raises `ProviderRefusal`."""
    try:
        parsed = condition(text)
    except CeqlError as error:
        raise ProviderRefusal(400, "BadRequest", f"Invalid filter clause: {error}") from None
    _check(parsed.fields, allowed, "filtering")
    return parsed


def _check(names: Iterable[str], allowed: frozenset[str] | None, what: str) -> None:
    for name in names:
        if allowed is not None and name not in allowed:
            raise ProviderRefusal(400, "ErrorInvalidProperty", f"The property '{name}' does not support {what}.")


def _top(name: str) -> str:
    return name.partition(".")[0].partition("/")[0]


class _Projected:
    def __init__(self, source: Source, fields: Sequence[str]) -> None:
        self._source = source
        self._fields = fields

    def page(self, start: int, size: int) -> Sequence[Any]:
        return [projected(row, self._fields) for row in self._source.page(start, size)]

    def __len__(self) -> int:
        return len(self._source)
