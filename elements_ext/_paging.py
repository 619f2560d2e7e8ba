"""What the next page is, and whether there is one. Pure decisions over one page at a time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ._cursors import Position, decode, digest, encode, fingerprint
from ._options import Origin, origin
from ._problems import lookup
from ._redact import one_line, scrub
from .errors import ConfigurationError, PaginationError

if TYPE_CHECKING:
    from ._contract import ListRequest, Paging

logger = logging.getLogger("elements_ext")
_LONGEST = 60_000
"""Characters of a token or link, encoded. httpx refuses a URL of more than 65,536, as if the caller had made it."""
_LONGEST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page as it came."""

    body: Any
    items: list[Any]
    headers: httpx.Headers
    url: httpx.URL
    listed: bool = True
    """Whether there was a list at all, if only an empty one."""
    gone: bool = False
    """Whether it was a 404 that means an empty list."""


class Plan:
    """How one list is read: its first position, the request of a position, and the position after a page."""

    def __init__(
        self, request: ListRequest[Any, Any], origins: frozenset[Origin], secrets: Callable[[], Iterable[str]]
    ) -> None:
        paging = request.operation.paging
        assert paging is not None
        self.request = request
        self.paging: Paging = paging
        self._origins = origins
        self.secrets = secrets
        self.size = _page_size(request.page_size, paging)
        self._call = fingerprint(request.operation.id, request.path, request.query, request.body, request.page_size)
        beginning = Position(paging.start if paging.style in ("page", "offset") else None)
        self.first = beginning if request.cursor is None else self._resume(request.cursor)
        self._beginning = beginning

    def __getstate__(self) -> dict[str, Any]:
        # A page that is kept, or goes to another process, has its plan, but not the client's secrets.
        return {**self.__dict__, "secrets": tuple}

    @property
    def numbered(self) -> bool:
        """Whether pages can be asked for without knowing the one before."""
        return self.paging.style == "page"

    def cursor(self, position: Position | None) -> str | None:
        """What a caller keeps to come back to a position; None for the beginning, and after the end."""
        if position is None or position == self._beginning:
            return None
        return encode(position, self._call)

    def query(self, position: Position) -> list[tuple[str, Any]]:
        """The query of the page at a position (a link has its own)."""
        pairs = list(self.request.query)
        if self.paging.size is not None and self.size is not None:
            pairs.append((self.paging.size, str(self.size)))
        if self.paging.parameter is not None and position.place is not None:
            pairs.append((self.paging.parameter, str(position.place)))
        return pairs

    def link(self, position: Position) -> str | None:
        """The absolute URL of the page at a position, where the server names it."""
        return position.place if self.paging.style == "url" and isinstance(position.place, str) else None

    def raw_page(self, body: Any, headers: httpx.Headers, url: httpx.URL, *, gone: bool = False) -> RawPage:
        """Take a decoded body apart. Raises `ValueError` if a list is due and something else stands there."""
        items = body
        for key in self.paging.items:
            items = lookup(items, key)
        if items is None:
            logger.warning("%s: a page without a list", self.request.operation.id)
            return RawPage(body, [], headers, url, listed=False)
        if not isinstance(items, list):
            raise ValueError(f"the body holds a JSON {type(items).__name__} where the list of items is documented")
        return RawPage(body, items, headers, url, gone=gone)

    def total(self, page: RawPage) -> int | None:
        """How many items there are in all, if the page says."""
        for kind, path in self.paging.total:
            value = page.headers.get(path[0]) if kind == "header" else _walk(page.body, path)
            number = _whole(value)
            if number is not None:
                return number
        return None

    def ahead(self, position: Position, page: RawPage, history: History, most: int) -> list[Position]:
        """The next positions that the total promises, for pages that are numbered."""
        total = self.total(page)
        count = len(page.items)
        # A page may come short; guessing by it would ask for pages beyond the end.
        full = max(count, history.largest)
        if not self.numbered or total is None or not count or not isinstance(position.place, int):
            return []
        pages = -(-(total - position.seen - count) // full)
        return [Position(position.place + n, position.seen + n * full) for n in range(1, min(pages, most) + 1)]

    def after(self, position: Position, page: RawPage, history: History) -> Position | None:
        """The position after a page; None after the last one. Raises `PaginationError`."""
        promised, total = history.total, self.total(page)
        seen = position.seen + len(page.items)
        if page.gone and position != self._beginning and (history.more or (promised is not None and seen < promised)):
            raise PaginationError(f"the list was gone (404) after {seen} items, though there was more to come")
        if promised is not None and total is not None and seen < promised and total < promised:
            logger.warning("%s has %d items now; %d were promised", self.request.operation.id, total, promised)
        history.more = _has_more(page) == "true"
        history.total = total if total is not None else promised
        if self.paging.style in ("page", "offset"):
            return self._numbered(position, page, history, promised, total)
        return self._named(position, page, history)

    def _numbered(
        self, position: Position, page: RawPage, history: History, promised: int | None, total: int | None
    ) -> Position | None:
        count = len(page.items)
        seen = position.seen + count
        if not page.listed and promised is not None and seen < promised:
            raise PaginationError(f"a page has no list, though {promised} items were promised and {seen} have come")
        if not count:
            total = history.total
            if total is not None and seen < total:
                logger.warning(
                    "%s ended after %d items, though %d were promised", self.request.operation.id, seen, total
                )
            return None
        history.check_page(page.items, strict=total is None)
        if total is not None and seen >= total:
            return None
        assert isinstance(position.place, int)
        return Position(position.place + (1 if self.paging.style == "page" else count), seen, page.items)

    def _named(self, position: Position, page: RawPage, history: History) -> Position | None:
        value, kind = self._next(page)
        if value is None and not page.listed and lookup(page.body, "error") is not None:
            raise PaginationError("a page tells of an error in place of its list")
        if value is None or (kind == "header" and _header_end(page)):
            return None
        token = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        if not isinstance(token, str):
            raise PaginationError(f"the next page is named by a JSON {type(value).__name__}, not by a string")
        token = (
            check_link(token, page.url, self._origins, self.secrets())
            if self.paging.style == "url"
            else check_token(token)
        )
        if token == position.place:
            raise PaginationError("the server names the same next page again")
        history.check_token(token)
        return Position(token, position.seen + len(page.items))

    def _next(self, page: RawPage) -> tuple[Any, str]:
        for kind, path in self.paging.next:
            value = page.headers.get(path[0]) if kind == "header" else _walk(page.body, path)
            if value not in (None, ""):
                return value, kind
        return None, ""

    def _resume(self, cursor: object) -> Position:
        position = decode(cursor, self._call)
        by_number = self.paging.style in ("page", "offset")
        if by_number != isinstance(position.place, int):
            raise PaginationError("the cursor is damaged")
        if self.paging.style == "url" and isinstance(position.place, str):
            check_link(position.place, None, self._origins, self.secrets())
        return position


class History:
    """What the pages before were, to notice a list that goes round in circles.

    `before`: the digest of the page before the first one, for a list that is resumed.
    """

    def __init__(self, before: object = None) -> None:
        self._before = before
        self._tokens: set[int] = set()
        self._items: list[Any] | None = None
        self._pages: set[int] = set()
        self.largest = 0
        """Items on the fullest page."""
        self.more = False
        """Whether the page before said that there is more."""
        self.total: int | None = None
        """What was last said of how many items there are."""

    def check_token(self, token: str) -> None:
        """Raise `PaginationError` for a token or link that was followed before."""
        if hash(token) in self._tokens:
            raise PaginationError("the server names a page again that was read before")
        self._tokens.add(hash(token))

    def check_page(self, items: list[Any], *, strict: bool) -> None:
        """Raise `PaginationError` for a numbered page that came before.

        Rows that are all alike (the vendor's "N/A" rows) prove nothing, unless nothing else would end the list; neither
        does an earlier page with some of them, which may well come again.
        """
        resumed = self._items is None and self._before is not None
        again = digest(items) == self._before if resumed else items == self._items
        if again and (strict or any(item != items[0] for item in items)):
            raise PaginationError("the server sends the same page again")
        mark = hash(repr(items))
        if mark in self._pages and (strict or len({repr(item) for item in items}) == len(items) > 1):
            raise PaginationError("the server sends a page again that was read before")
        self._pages.add(mark)
        self._items = items
        self.largest = max(self.largest, len(items))


def check_token(token: str) -> str:
    """A token that a query can carry. Raises `PaginationError` for any other: half a character, or one far too long."""
    try:
        longest = len(quote(token, safe=""))
    except UnicodeEncodeError:
        longest = _LONGEST + 1
    if longest > _LONGEST:
        raise PaginationError("the next page is named by what no URL can carry")
    return token


def check_link(link: str, base: httpx.URL | None, origins: frozenset[Origin], secrets: Iterable[str] = ()) -> str:
    """A next link as an absolute URL of the API's own origin. Raises `PaginationError`, without the secrets, else."""
    try:
        url = base.join(link) if base is not None else httpx.URL(link)
        origin(url)  # a host's name is decoded only when it is looked at
    except (ValueError, httpx.InvalidURL):
        raise PaginationError("the next link is no URL") from None
    if url.userinfo or origin(url) not in origins:
        where = one_line(scrub(f"{url.scheme}://{url.host}:{origin(url)[2]}", secrets), _LONGEST_SHOWN)
        raise PaginationError(f"the next link leaves the API's own origin, for {where}")
    if len(str(url)) > _LONGEST:
        raise PaginationError("the next link is longer than a URL can be")
    return str(url)


def _page_size(size: object, paging: Paging) -> int | None:
    if size is None:
        # Where the server insists on a size, the largest makes the fewest requests.
        return paging.size_default or paging.size_maximum if paging.size_required else None
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise ConfigurationError(f"page_size must be a whole number from 1, not {size!r}")
    return size


def _has_more(page: RawPage) -> str:
    return str(page.headers.get("elements-has-more", "")).strip().lower()


def _header_end(page: RawPage) -> bool:
    """Cloud Elements names a next page also on the last one; these two tell."""
    return (
        _has_more(page) == "false" or not page.items or page.headers.get("elements-returned-count", "").strip() == "0"
    )


def _walk(body: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        if not isinstance(body, Mapping):
            return None
        body = lookup(body, key)
    return body


def _whole(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if value >= 0 else None
    if isinstance(value, str) and value.strip().isdecimal() and len(value) < 20:
        return int(value)
    return int(value) if isinstance(value, float) and value.is_integer() and value >= 0 else None
