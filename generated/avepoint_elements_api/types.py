"""What an operation is and how it is called: the seam between generated code and whoever runs it.

Generated functions build a `Request`; a runner (see the protocols below) sends it. Nothing here does I/O.
"""

from __future__ import annotations

import builtins
import io
import json
import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from itertools import accumulate
from math import isinf
from types import TracebackType
from typing import IO, Any, Generic, Literal, Protocol, Self, TypeVar, runtime_checkable
from urllib.parse import quote

import httpx

from ._values import UNSET
from ._values import InvalidArgument as InvalidArgument

T = TypeVar("T")
Item = TypeVar("Item")
T_co = TypeVar("T_co", covariant=True)

Source = tuple[Literal["body", "header"], tuple[str, ...]]
"""Where a paging fact stands in an answer: a path of keys into the JSON body, or a header's name."""


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list operation pages, as `x-speakeasy-pagination` in the spec says."""

    style: Literal["page", "offset", "cursor", "url"]
    items: tuple[str, ...]
    """Keys that lead from the body to the list; empty where the body is the list."""
    parameter: str | None = None
    """Query parameter that takes the page number, the offset or the token."""
    start: int = 1
    """First page number, or first offset."""
    size: str | None = None
    """Query parameter that takes the page size."""
    size_default: int | None = None
    """What the server uses when no size is sent."""
    size_maximum: int | None = None
    size_required: bool = False
    next: tuple[Source, ...] = ()
    """Where the next token or link stands; the first that is there counts."""
    total: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A body field that reports failure inside a 200 (`x-elements-failure`)."""

    path: tuple[str, ...]
    """Keys from the body to the value; `*` stands for each value of an object or list."""
    success: tuple[Any, ...]
    """Values that mean success; with none, any value at all is a failure."""
    labels: Mapping[Any, str] = field(default_factory=dict[Any, str])


@dataclass(frozen=True, slots=True)
class Operation:
    """The facts of one operation that a runner needs, all from the spec."""

    id: str
    method: str
    path: str
    """Template with the parameter names of the wire: `/customers/{customerId}`."""
    result: Literal["none", "object", "array", "any", "text", "bytes", "stream"] = "none"
    """What the body of a success is; `any` is JSON of any kind, `stream` are bytes to be read piece by piece."""
    security: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    """Alternatives in order of preference; each maps security schemes to scopes."""
    safe: bool = False
    """Only reads, whatever the method."""
    repeatable: bool = True
    """False where the vendor says that a repeat fails (`x-elements-retry: never`)."""
    paging: Paging | None = None
    failures: tuple[Failure, ...] = ()
    empty_on_404: bool = False
    """A 404 means that the list is empty."""
    accept: str = "application/json"
    files: tuple[str, ...] = ()
    """Fields of a multipart form that hold files."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Environment:
    """Where one of the vendor's clouds is (a server of the document)."""

    base_url: str
    token_url: str | None = None
    siblings: tuple[str, ...] = ()
    """Other origins that the vendor's own samples use for the same API."""


class UnexpectedBody(ValueError):
    """A body that is not what the operation documents."""


class UnexpectedStatus(Exception):
    """A status other than 2xx, met by a plain function whose client's transport does not raise errors of its own."""

    def __init__(self, status_code: int, content: bytes) -> None:
        super().__init__(status_code, content)
        self.status_code = status_code
        self.content = content

    def __str__(self) -> str:
        return f"unexpected status {self.status_code}"

    def __repr__(self) -> str:  # the body may hold a secret
        return f"UnexpectedStatus({self.status_code})"


def plain(value: object) -> str:
    """A scalar argument as text: enum members as their code, `true`/`false`, date-times in UTC with `Z`.

    Raises `InvalidArgument` for anything else.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidArgument("a date-time needs a time zone")
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    try:
        if isinstance(value, int):
            return str(int(value))
        if isinstance(value, float):
            return repr(float(value))
    except ValueError:  # more digits than Python prints
        raise InvalidArgument("the number has too many digits") from None
    raise InvalidArgument(f"cannot send a {type(value).__name__} as text")


def path_segment(name: str, value: object) -> str:
    """One value as one path segment, percent-encoded in full.

    Raises `InvalidArgument` for None, and for a value that would vanish or climb: empty, `.` or `..`.
    """
    if value is None:
        raise InvalidArgument(f"path parameter {name} is None: what it was read from has no such value")
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise InvalidArgument(f"path parameter {name} takes a str or an int, not {type(value).__name__}")
    text = plain(value)
    if text in ("", ".", ".."):
        raise InvalidArgument(f"path parameter {name} is {text!r}, which no path can carry")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidArgument(f"path parameter {name} cannot be encoded") from None


Parameters = builtins.list[tuple[str, Any]]
"""Arguments by the wire's name, as they were given; they become text when the request is sent."""


def query(*parameters: tuple[str, object]) -> Parameters:
    """The arguments that were given: None and UNSET left out."""
    return [(name, value) for name, value in parameters if value is not None and value is not UNSET]


def query_text(parameters: Parameters) -> builtins.list[tuple[str, str]]:
    """Query pairs for the wire, a list as a repeated key. Raises `InvalidArgument`."""
    pairs: builtins.list[tuple[str, str]] = []
    for name, value in parameters:
        if isinstance(value, Joined):
            pairs.append((name, value.text()))
            continue
        values = value if isinstance(value, builtins.list | tuple | set | frozenset) else [value]
        pairs.extend((name, plain(one)) for one in values)
    return pairs


_UNSENDABLE = re.compile(r"[\x00-\x1f\x7f-\x9f]|^ | $")


headers = query
"""The header fields that were given."""


def header_text(name: str, given: object) -> str | bytes:
    """A header's value for the wire. Raises `InvalidArgument` for what no header can carry."""
    value = plain(given)
    # The value may be secret: no message shows it.
    if _UNSENDABLE.search(value):
        raise InvalidArgument(f"header {name} has a control character, or a blank at an end")
    if value.isascii():
        return value  # httpx takes a str for ASCII only
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        raise InvalidArgument(f"header {name} has a character that is not in Latin-1") from None


class Joined:
    """A list that is sent as one value."""

    __slots__ = ("values",)

    def __init__(self, values: Any) -> None:
        self.values = values

    def text(self) -> str:
        if isinstance(self.values, str):
            return str.__str__(self.values)
        if not isinstance(self.values, Iterable):
            raise InvalidArgument(f"takes a list, not a {type(self.values).__name__}")
        return ",".join(plain(value) for value in self.values)

    def __repr__(self) -> str:
        return f"Joined({self.values!r})"


def joined(values: Iterable[object] | None) -> Joined | None:
    """A list as one value, for parameters with `explode: false`."""
    return None if values is None else Joined(values)


def nothing(raw: Any) -> None:
    """Reader of an answer without a body."""


def as_is(raw: Any) -> Any:
    """Reader of an answer that needs no typing."""
    return raw


def unwrapped(key: str, read: Callable[[Any], T]) -> Callable[[Any], T]:
    """Reader of a list that comes bare, or in an object under a key in any case (`x-elements-unwrap`)."""

    def read_either(raw: Any) -> T:
        if isinstance(raw, Mapping):
            found = raw.get(key, next((raw[name] for name in raw if str(name).lower() == key.lower()), None))
            raw = found if isinstance(found, builtins.list) else []
        if not isinstance(raw, builtins.list):
            raise UnexpectedBody(f"the body is a JSON {type(raw).__name__} where a list is documented")
        return read(raw)

    return read_either


class Unsendable:
    """A body that cannot be sent, and why: said when it is about to be, as of any other argument."""

    __slots__ = ("error",)

    def __init__(self, error: InvalidArgument) -> None:
        self.error = error


def json_body(body: object) -> Any:
    """A body for the wire: a mapping as it stands, a model (or a list of models) as what it says."""
    try:
        return _json_body(body)
    except InvalidArgument as error:
        return Unsendable(error)
    except RecursionError:
        return Unsendable(InvalidArgument("the body is nested too deep"))


def _json_body(body: object) -> Any:
    if isinstance(body, builtins.list | tuple):
        return [_json_body(entry) for entry in body]
    to_dict = getattr(body, "to_dict", None)
    return body if to_dict is None else to_dict()


@dataclass(slots=True)
class Request(Generic[T]):
    """One call: an operation with its arguments in the form of the wire, and the reader of its answer."""

    operation: Operation
    read: Callable[[Any], T]
    """Turns decoded JSON (or text, or bytes, after `operation.result`) into the typed answer."""
    path: Mapping[str, str | int | None] = field(default_factory=dict[str, "str | int | None"])
    query: Parameters = field(default_factory=builtins.list[tuple[str, Any]], repr=False)
    headers: Parameters = field(default_factory=builtins.list[tuple[str, Any]], repr=False)
    body: Any = field(default=None, repr=False)
    """JSON value, mapping of form fields, bytes or text, after `content_type`; None sends nothing."""
    content_type: str | None = None

    def url_path(self) -> str:
        """The path with every value encoded. Raises `InvalidArgument`."""
        values = {name: path_segment(name, value) for name, value in self.path.items()}
        return self.operation.path.format_map(values)

    def arguments(self, query: Parameters | None = None) -> dict[str, Any]:
        """Keyword arguments for `httpx.Client.build_request`; `query` replaces the request's own.

        Raises `InvalidArgument`.
        """
        headers: dict[str, str | bytes] = {"Accept": self.operation.accept}
        headers |= {name: header_text(name, value) for name, value in self.headers}
        arguments: dict[str, Any] = {
            "method": self.operation.method,
            "url": self.url_path(),
            "params": query_text(self.query if query is None else query),
            "headers": headers,
            "extensions": {"operation": self.operation},
        }
        if self.body is None:
            return arguments
        if isinstance(self.body, Unsendable):
            raise self.body.error
        if self.content_type == "application/x-www-form-urlencoded":
            arguments["data"] = self.body
        elif self.content_type == "multipart/form-data":
            arguments["files"] = multipart(self.body, self.operation.files)
        else:
            headers["Content-Type"] = self.content_type or "application/json"
            raw = isinstance(self.body, str | bytes) and self.content_type != "application/json"
            arguments["content"] = self.body if raw else dump_json(self.body)
        return arguments

    def decode(self, content: bytes) -> Any:
        """The body in the form that `read` takes. Raises `UnexpectedBody`."""
        return decode(self.operation.result, content)

    def parse(self, response: httpx.Response) -> T:
        """The typed answer. Raises `UnexpectedBody`."""
        return self.read(self.decode(response.content))


@dataclass(slots=True)
class ListRequest(Request[T], Generic[T, Item]):
    """A request whose operation pages."""

    read: Callable[[Any], T]  # once more: pyright takes an inherited field that is a function for a method
    read_items: Callable[[Any], builtins.list[Item]] = lambda raw: raw
    """Turns the decoded list of one page into typed items."""
    page_size: int | None = None
    cursor: str | None = None


def dump_json(value: Any) -> bytes:
    """Compact UTF-8 JSON. Raises `InvalidArgument` for what JSON cannot say (NaN among it)."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidArgument(f"the body is no JSON: {error}") from None


FileContent = bytes | str | IO[bytes]
File = FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]
"""A file of a form: its content, or its name, content and media type."""

Part = tuple[str, Any]


def multipart(fields: Mapping[str, Any], files: tuple[str, ...] = ()) -> builtins.list[Part]:
    """The fields of a form as httpx takes them for `files`; None and UNSET are left out.

    A str is a plain field, or the content of a file in one of `files`. Bytes, binary file objects and
    `(name, content[, media type])` are files, lists and mappings are sent as JSON text. Raises `InvalidArgument`.
    """
    if not isinstance(fields, Mapping):
        raise InvalidArgument(f"a form is a mapping of its fields, not a {type(fields).__name__}")
    return [
        (name, _part(name, value, name in files))
        for name, value in fields.items()
        if value is not None and value is not UNSET
    ]


def _part(name: str, value: Any, is_file: bool) -> Any:
    if isinstance(value, tuple):
        return _named_part(name, value)
    if isinstance(value, bytes | bytearray) or hasattr(value, "read"):
        return _content(name, value)
    if is_file:
        return _content(name, value.value if isinstance(value, Enum) else value)
    if isinstance(value, builtins.list | Mapping) or hasattr(value, "to_dict"):
        return None, dump_json(json_body(value)).decode()
    try:
        return None, plain(value.value if isinstance(value, Enum) else value)
    except InvalidArgument as error:
        raise InvalidArgument(f"form field {name}: {error}") from None


def _named_part(name: str, value: tuple[Any, ...]) -> tuple[Any, ...]:
    if not 2 <= len(value) <= 4 or not isinstance(value[0], str | None):
        raise InvalidArgument(f"form field {name}: a tuple must be (file name, content[, media type])")
    for text in _part_headers(*value):
        if not isinstance(text, str) or _UNSENDABLE.search(text):
            raise InvalidArgument(f"form field {name}: no header can carry its media type or headers")
    return (value[0], _content(name, value[1]), *value[2:])


def _part_headers(
    _name: str | None, _content: Any, media_type: str | None = None, headers: Mapping[str, str] | None = None
) -> builtins.list[Any]:
    """What a part puts into headers as it stands."""
    return [
        one for one in (media_type, *(text for pair in (headers or {}).items() for text in pair)) if one is not None
    ]


def _content(name: str, value: Any) -> Any:
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, bytes | str) or (hasattr(value, "read") and not isinstance(value, io.TextIOBase)):
        return value
    raise InvalidArgument(
        f"form field {name} takes bytes, a str or a file opened in binary mode, not {type(value).__name__}"
    )


DEEPEST = 100
"""Levels of lists and objects. No document of either vendor has a fifth; what is read is copied and pickled level by
level, several frames each, and whoever calls has frames of their own."""
MOST_VALUES = 1_000_000
"""Members of lists and objects in one answer. The largest page of either vendor has a fiftieth of it; each is an object
of a hundred bytes or more, though a few thousand bytes on the wire, packed, can hold them all."""
_NO_MARKS = bytes(set(range(256)) - set(b'[]{},"'))
_STEPS = [1 if byte in b"[{" else -1 for byte in range(256)]
_TEXT = re.compile(rb'"[^"]*"?')


def load_json(content: bytes) -> Any:
    """Decoded JSON. Raises `UnexpectedBody` for what is none, or nested too deep to be meant.

    A number that Python cannot hold (too many digits, `1e400`, `NaN`) must not lose the page: it is read as its text.
    """
    try:
        _check_structure(content)
        try:
            return json.loads(content, parse_float=_number_or_text, parse_constant=str)
        except ValueError as error:
            if type(error) is not ValueError:
                raise
            # More digits than Python turns into an int. Looking at each would make every number slow.
            return json.loads(content, parse_int=_whole_or_text, parse_float=_number_or_text, parse_constant=str)
    except RecursionError:
        raise UnexpectedBody("the body is nested too deep") from None
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise UnexpectedBody("the body is no JSON") from None


def _check_structure(content: bytes) -> None:
    """Raise `UnexpectedBody` for what is nested too deep, or has too many values."""
    opened = content.count(b"[") + content.count(b"{")
    if opened <= DEEPEST and opened + content.count(b",") <= MOST_VALUES:
        return
    marks = _structure(content)
    if len(marks) - marks.count(b"]") - marks.count(b"}") > MOST_VALUES:
        raise UnexpectedBody(f"the body has more than {MOST_VALUES:,} values")
    if max(accumulate(map(_STEPS.__getitem__, marks.translate(None, b","))), default=0) > DEEPEST:
        raise UnexpectedBody("the body is no JSON, or nested too deep")


def _structure(content: bytes) -> bytes:
    """The brackets and commas that are not in a text."""
    encoding = json.detect_encoding(content[:4])
    if not encoding.startswith("utf-8"):
        content = content.decode(encoding, "surrogatepass").encode("utf-8", "surrogatepass")
    if b"\\" in content:
        content = content.replace(b"\\\\", b"").replace(b'\\"', b"")
    # A text without marks is now two quotes; where none is left, no text had any. That is far quicker than to look.
    marks = content.translate(None, _NO_MARKS).replace(b'""', b"")
    return _TEXT.sub(b"", content.translate(None, _NO_MARKS)) if b'"' in marks else marks


def _whole_or_text(digits: str) -> int | str:
    try:
        return int(digits)
    except ValueError:
        return digits


def _number_or_text(digits: str) -> float | str:
    number = float(digits)
    return digits if isinf(number) else number


def decode(result: str, content: bytes) -> Any:
    """A success body after its documented kind. Raises `UnexpectedBody`."""
    if result == "none":
        return None
    if result in ("bytes", "stream"):
        return content
    if result == "text":
        try:
            return content.decode()
        except UnicodeDecodeError:
            raise UnexpectedBody("the body is no UTF-8 text") from None
    if not content:
        raise UnexpectedBody("the body is empty")
    value = load_json(content)
    if value is None:
        raise UnexpectedBody("the body is null")
    wanted: dict[str, type] = {"object": dict, "array": builtins.list}
    if result in wanted and not isinstance(value, wanted[result]):
        raise UnexpectedBody(f"the body is a JSON {type(value).__name__} where an {result} is documented")
    return value


@runtime_checkable
class Response(Protocol[T_co]):
    """An answer with what HTTP said of it."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> httpx.Headers: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def warning(self) -> str | None: ...
    @property
    def content(self) -> bytes: ...
    @property
    def parsed(self) -> T_co: ...


@runtime_checkable
class Page(Protocol[T]):
    """One page of a list."""

    @property
    def items(self) -> builtins.list[T]: ...
    @property
    def total(self) -> int | None: ...
    @property
    def cursor(self) -> str | None: ...
    @property
    def response(self) -> Response[Any]: ...


@runtime_checkable
class Pager(Protocol[T]):
    """A lazy list: iterate it for items; see `pages` and `collect`."""

    def __iter__(self) -> Generator[T, None, None]: ...
    def pages(self) -> Generator[Page[T], None, None]: ...
    def collect(self, limit: int | None = None) -> builtins.list[T]: ...


@runtime_checkable
class AsyncPager(Protocol[T]):
    """A lazy list: iterate it with `async for` for items; see `pages` and `collect`."""

    def __aiter__(self) -> AsyncGenerator[T, None]: ...
    def pages(self) -> AsyncGenerator[Page[T], None]: ...
    async def collect(self, limit: int | None = None) -> builtins.list[T]: ...


@runtime_checkable
class ByteStream(Protocol):
    """The bytes of a body as they arrive: iterate once, and close (or use `with`)."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> httpx.Headers: ...
    @property
    def request_id(self) -> str | None: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...


@runtime_checkable
class AsyncByteStream(Protocol):
    """The bytes of a body as they arrive: iterate once with `async for`, and `aclose` (or use `async with`)."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> httpx.Headers: ...
    @property
    def request_id(self) -> str | None: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...


class Runner(Protocol):
    """Sends requests; the resource classes call it."""

    def call(self, request: Request[T]) -> T: ...
    def stream(self, request: Request[Any]) -> ByteStream: ...
    def pager(self, request: ListRequest[Any, Item]) -> Pager[Item]: ...


class AsyncRunner(Protocol):
    """Sends requests; the async resource classes call it."""

    async def call(self, request: Request[T]) -> T: ...
    async def stream(self, request: Request[Any]) -> AsyncByteStream: ...
    def pager(self, request: ListRequest[Any, Item]) -> AsyncPager[Item]: ...


class RawRunner(Protocol):
    """Sends requests and hands out the whole response; a list request gives its first page."""

    def call(self, request: Request[T]) -> Response[T]: ...


class AsyncRawRunner(Protocol):
    """Sends requests and hands out the whole response; a list request gives its first page."""

    async def call(self, request: Request[T]) -> Response[T]: ...
