"""Keep secrets out of everything that people may read: reprs, logs, exceptions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, NoReturn, Self, TypeVar
from urllib.parse import parse_qsl

import httpx

T = TypeVar("T")
MASK = "********"

_SECRET_NAME = re.compile(
    r"password|passwd|passphrase|secret|token|authorization|cookie|assertion|signature|keys?$|key[-_.]", re.IGNORECASE
)
# What stands in quotes, which may themselves be escaped, up to the next quotes that are escaped alike; or a word.
_SECRET_TEXT = re.compile(
    r"""((?:(?:password|passwd|passphrase|secret|token|authorization|cookie|assertion|signature)[\w.-]{0,40}"""
    r"""|keys?(?:[-_.][\w.-]{0,40})?)\\*["']?\s{0,5}[:=]\s{0,5})"""
    r"""(?:(\\*)(["']).*?(?:(?<!\\)\2\3|\Z)|[^\s"',;&}\\]+)""",
    re.IGNORECASE | re.DOTALL,
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_SCHEMES = frozenset({"Bearer", "Basic", "Token", "User", "Organization", "Element"})
# A shorter value would blank out innocent text (and is no secret worth the name).
_SHORTEST_SECRET = 4
# OAuth's code and state are secrets; countries and addresses have such names too. A key may be an access key, or name
# an element or a field ("unknown key: customerId"): what is short is that.
_AMBIGUOUS_NAMES = frozenset({"code", "state", "key", "keys"})
_SHORTEST_AMBIGUOUS = 16
_LARGEST_BODY = 2**20
# What scrubbing may cost: half a second to compile, and one to match.
_LONGEST_EXPRESSION = 100_000
_MOST_STEPS = 40_000_000


def is_secret_name(name: str) -> bool:
    """Whether a field, header or query parameter of that name holds a secret."""
    return _SECRET_NAME.search(name) is not None


def mask(value: Any) -> Any:
    """A copy of decoded JSON, or of text, with the values of secret-named keys masked, at any depth."""
    if isinstance(value, str):
        # JSON in a string, whole or cut off, or a form: whatever stands behind a secret's name.
        return _SECRET_TEXT.sub(_mask_match, value)
    if isinstance(value, Mapping):
        return {
            key: MASK if item is not None and not isinstance(item, bool) and is_secret_name(str(key)) else mask(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [mask(item) for item in value]
    return value


def _mask_match(match: re.Match[str]) -> str:
    """`name: ********`; but "unknown key: customerId" and "unexpected token: WHERE" are there to be read."""
    found, name = match.group(0), match.group(1)
    alone = match.start() == 0 or not re.match(r"[\w.-]", match.string[match.start() - 1])
    plain = alone and re.match(r"(keys?|token)[^\w.-]", name, re.IGNORECASE) is not None
    return found if plain and len(found) - len(name) < _SHORTEST_AMBIGUOUS else name + MASK


def mask_headers(headers: httpx.Headers) -> httpx.Headers:
    """A copy with the values of secret-named headers masked."""
    return httpx.Headers(
        [
            (
                name,
                MASK.encode()
                if is_secret_name(name.decode("latin-1"))
                else mask(text.decode("latin-1")).encode("latin-1"),
            )
            for name, text in headers.raw
        ]
    )


def scrub_headers(headers: httpx.Headers, secrets: Iterable[str]) -> httpx.Headers:
    """A copy without the given secrets."""
    texts = scrub([text.decode("latin-1") for _, text in headers.raw], secrets)
    return httpx.Headers([(name, text.encode("latin-1")) for (name, _), text in zip(headers.raw, texts, strict=True)])


def mask_url(url: httpx.URL) -> str:
    """The URL without user information and with secret-named query values masked."""
    pairs = [(name, MASK if _is_secret(name, value) else value) for name, value in url.params.multi_items()]
    return str(url.copy_with(username=None, password=None, params=pairs or None))


def shown_url(url: httpx.URL, secrets: Iterable[str]) -> str:
    """The URL as `mask_url` has it, without the given secrets: a server may have named it."""
    return str(scrub(mask_url(url), secrets))


def shown_path_of(url: httpx.URL, secrets: Iterable[str]) -> str:
    """The path of a URL for messages, without the given secrets."""
    return str(scrub(url.raw_path.decode("ascii").partition("?")[0], secrets))


def scrub(value: Any, secrets: Iterable[str]) -> Any:
    """A copy of decoded JSON or text without the given secrets, should a server have echoed one.

    However it is written, in capitals or not, and half of it too. Where to look for so many of them would take long, as
    with a server that chooses odd tokens for it, each text with a part of one goes as a whole.
    """
    known = {one for one in secrets if len(one) >= _SHORTEST_SECRET}
    text = "\0".join(_texts(value)).casefold() if known else ""
    if not text:
        return value
    from ._writings import clue, pattern, pieces  # for those whose call fails only

    here = {piece for secret in known for piece in pieces(secret) if piece and clue(piece) in text}
    if not here:
        return value
    every = "|".join(map(pattern, sorted(here, key=len, reverse=True)))
    if len(every) > _LONGEST_EXPRESSION or len(here) * len(text) > _MOST_STEPS:
        clues = {clue(piece) or piece.casefold() for piece in here}
        return _replace(value, lambda one: MASK if one and any(part in one.casefold() for part in clues) else one)
    expression = re.compile(every, re.IGNORECASE)
    return _replace(value, lambda one: expression.sub(MASK, one))


def scrub_bytes(data: bytes, secrets: Iterable[str]) -> bytes:
    """The same for what is no text, or not known to be any."""
    text: str = scrub(data.decode("latin-1"), secrets)
    return text.encode("latin-1")


def scrub_error(error: BaseException, secrets: Iterable[str]) -> None:
    """Take secrets out of somebody else's exception and of its causes: parsers quote what they cannot read."""
    known = list(secrets)
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        said = str(one)
        # The proxy's own words come with its status, and what they say back may be its password.
        clean = said[:3] if type(one).__name__ == "ProxyError" and said[:3].isdigit() else scrub(mask(said), known)
        if clean != said:
            one.args = (clean,)
        one = one.__cause__ or one.__context__


def parts_of(header: str) -> list[str]:
    """A secret header's value, and what stands behind the scheme names in it."""
    return [header, *(part for part in re.split(r"[\s,]+", header) if part not in _SCHEMES)]


def secrets_of(request: httpx.Request) -> list[str]:
    """Secrets that a request carries: secret-named headers, query values and fields of its body."""
    carried = [value for name, value in request.headers.multi_items() if is_secret_name(name)]
    pairs = [*request.url.params.multi_items(), *_fields(request)]
    return [part for value in carried for part in parts_of(value)] + [
        value for name, value in pairs if _is_secret(name, value)
    ]


def _is_secret(name: str, value: str) -> bool:
    if name.casefold() in _AMBIGUOUS_NAMES:
        return len(value) >= _SHORTEST_AMBIGUOUS
    return is_secret_name(name)


def _fields(request: httpx.Request) -> Iterator[tuple[str, str]]:
    """The names and texts of a body that is a form or JSON."""
    try:
        content = request.content
    except httpx.RequestNotRead:
        return  # a file, which is sent piece by piece
    if len(content) > _LARGEST_BODY:
        return
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        yield from parse_qsl(content.decode("utf-8", "replace"))
        return
    try:
        yield from _named(json.loads(content), "")
    except (ValueError, RecursionError):
        return


def _named(value: Any, name: str) -> Iterator[tuple[str, str]]:
    """Each text in decoded JSON, with the name that it stands under; below a secret one, with that."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _named(item, name if is_secret_name(name) else key)
    elif isinstance(value, list):
        for item in value:
            yield from _named(item, name)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(key)
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _replace(value: Any, clean: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {_replace(key, clean): _replace(item, clean) for key, item in value.items()}
    if isinstance(value, list):
        return [_replace(item, clean) for item in value]
    return value


def one_line(text: str, limit: int = 500) -> str:
    """Text that cannot forge a log line or flood a terminal."""
    line = _CONTROL.sub(" ", text).strip()
    return line if len(line) <= limit else line[: limit - 1] + "…"


def shown_path(path: object) -> str:
    """A path for a message; but not what was given in the place of one, such as the text of the file."""
    text = str(path)
    return repr(text) if len(text) <= _LONGEST_PATH and text.isprintable() and "-----" not in text else "(not shown)"


_LONGEST_PATH = 255


class Unshown:
    """Base of what holds secrets: it does not pickle, and copies are the same object."""

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} does not pickle: its secrets would lie open")


class Hidden(Unshown, Generic[T]):
    """A value that is not seen by those who look at the fields of what holds it: debuggers, error trackers."""

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self) -> T:
        return self._value

    def __repr__(self) -> str:
        return repr(MASK)
