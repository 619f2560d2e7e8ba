"""Pages as the vendor cuts them: numbered, by opaque token, by link."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, TypeVar

from ..._exchange import Refusal
from .._data.seed import Row, digest
from ._registry import Call

T = TypeVar("T")

AUDIT_SIZE: Final = 50
LEGACY_SIZE: Final = 100
LEGACY_TOKEN: Final = "$skiptoken"


def matching(rows: Iterable[Row], key: str, ids: Sequence[str] | None) -> list[Row]:
    """The rows with these ids; all without ids."""
    wanted = {id_.lower() for id_ in ids or ()}
    return [row for row in rows if not wanted or row[key].lower() in wanted]


def cut(call: Call, items: Sequence[T]) -> tuple[list[T], int, int]:
    """The page that the query asks for, its number and its size. A page past the end is empty."""
    index, size = call.query["pageIndex"], call.query["pageSize"]
    start = (index - 1) * size
    return list(items[start : start + size]), index, size


def numbered(
    call: Call, items: Sequence[T], convert: Callable[[T], Any] = lambda item: item, metadata: str = "metadata"
) -> Row:
    """The envelope of a numbered page."""
    page, index, size = cut(call, items)
    return {
        "data": [convert(item) for item in page],
        metadata: {"pageIndex": index, "pageSize": size, "totalCount": len(items)},
    }


def flagged(call: Call, items: Sequence[Row], key: str) -> Row:
    """Azure's envelope: a flag for more, and a list with a name of its own."""
    page, index, size = cut(call, items)
    return {"hasNextPage": index * size < len(items), "totalCount": len(items), key: page}


def report_token(key: str, offset: int) -> str:
    """A token with `|` and `%` in it, as the job report's have."""
    return f"{seal(key, offset)}|{offset}%2B{offset}"


def object_token(key: str, offset: int) -> str:
    """A token in base64, `=` and all."""
    return base64.b64encode(f"{offset}~{seal(key, offset)}>>?".encode()).decode()


def seal(key: str, offset: int) -> str:
    return digest("token", key, offset).hex()


def start_of(token: str | None, key: str, make: Callable[[str, int], str], items: Sequence[Any]) -> int:
    """The offset that a token stands for. Raises `Refusal` for one that was not made here, for this list."""
    if not token:
        return 0
    digits = base64_offset(token) if make is object_token else token.partition("|")[2].partition("%")[0]
    offset = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else -1
    if not 0 < offset < max(len(items), 1) or make(key, offset) != token:
        raise Refusal(400, "skipToken is invalid.")
    return offset


def base64_offset(token: str) -> str:
    """The digits that an object token begins with; empty if it is none."""
    try:
        return base64.b64decode(token, validate=True).decode().partition("~")[0]
    except ValueError:
        return ""


def audit_token(size: int, page: int) -> str:
    """A token as the audit log's are: base64 of JSON, with the page size in it."""
    return base64.b64encode(json.dumps({"pageSize": size, "jumpPage": page}, separators=(",", ":")).encode()).decode()


def read_audit_token(token: str) -> tuple[int, int]:
    """Page size and page number in an audit token. Raises `Refusal`."""
    try:
        value = json.loads(base64.b64decode(token, validate=True))
        size, page = value["pageSize"], value["jumpPage"]
    except (ValueError, KeyError, TypeError, RecursionError):
        size = page = None
    if type(size) is not int or type(page) is not int or not 1 <= size <= 100 or page < 2:
        raise Refusal(400, "skipToken is invalid.")
    return size, page


def by_audit_token(call: Call, items: Sequence[Row]) -> Row:
    """A page of an audit log. A token brings its page size along."""
    token = call.query.get("skipToken")
    size, page = read_audit_token(token) if token else (call.query.get("pageSize", AUDIT_SIZE), 1)
    metadata: Row = {"totalCount": len(items)}
    if page * size < len(items):
        metadata["skipToken"] = audit_token(size, page + 1)
    return {"data": items[(page - 1) * size : page * size], "metadata": metadata}


def linked(call: Call, items: Sequence[T], context: str, link: str, convert: Callable[[T], Row]) -> Row:
    """A page of the older API: `link` names the key of the absolute link to the next one."""
    text = call.extra.get(LEGACY_TOKEN, "0")
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise Refusal(400, f"{LEGACY_TOKEN} is invalid.")
    start = int(text)
    page: Row = {
        "@odata.context": f"{call.origin}/partner/api/V1.1/$metadata#{context}",
        "value": [convert(item) for item in items[start : start + LEGACY_SIZE]],
    }
    if start + LEGACY_SIZE < len(items):
        page[link] = f"{call.origin}{call.raw_path}?{LEGACY_TOKEN}={start + LEGACY_SIZE}"
    return page
