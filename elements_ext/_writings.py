"""How others write a secret down: in URLs, forms, JSON, HTML and base64, one inside of another and in any case.

A server that echoes what it was sent rarely does so as it stands: it quotes a form, puts JSON into a string of JSON,
escapes it for HTML. Each character that any of them changes is matched in all the ways that they have.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from functools import lru_cache
from html.entities import codepoint2name
from itertools import groupby

_SHORTEST_HALF = 8
_SHORTEST_BASE64 = 12
_RUN = re.compile(r"[a-z0-9]+")
# They are doubled again and again. A row of them is one step, not taken back (but in groups, where Python before
# 3.11.5 would then match wrongly); and as a pattern is tried at each character of a text, it begins with the last of a
# row: else a long row would cost the square of its length.
_BACKSLASH = r"(?:\\|%(?:25)*5c|&(?:amp;)*#(?:92|x5c);)"
_BACKSLASHES = r"(?:\\++|(?:%(?:25)*5c)+|(?:&(?:amp;)*#(?:92|x5c);)+)"
_OPTIONAL = {r"\\++": r"\\*+", r"\\": r"\\?"}
_LETTERS = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f"}


def pieces(secret: str) -> Iterator[str]:
    """What of a secret must not be seen, in base64 too.

    Half of it neither: a message may be cut short, or a value stand in two fields. Nor what a JSON web token is signed
    with, without which it is worth nothing.
    """
    yield secret
    half = -(-len(secret) // 2)
    if half >= _SHORTEST_HALF:
        yield secret[:half]
        yield secret[-half:]
    if secret.count(".") == 2:
        yield secret.rpartition(".")[2]
    yield from (text for text in _in_base64(secret.encode("utf-8", "surrogatepass")) if len(text) >= _SHORTEST_BASE64)


def clue(piece: str) -> str:
    """A part that is the same in all writings: where it is missing (case folded), the pattern need not be tried."""
    return max(_RUN.findall(piece.casefold()), key=len, default="")


def pattern(piece: str) -> str:
    """A regular expression of all writings, to be matched in any case."""
    begun = piece.lstrip("\\")
    first, rest = begun[:1], begun[1:]
    following = "".join(_BACKSLASHES if char == "\\" else "".join(map(_written, run)) for char, run in groupby(rest))
    return (_BACKSLASH if begun != piece else "") + (_written(first, escapes=r"\\") if first else "") + following


@lru_cache(maxsize=512)
def _written(char: str, escapes: str = r"\\++") -> str:
    """A regular expression of all ways to write a character, `escapes` being that of the backslashes before it."""
    if char.isascii() and (char.isalnum() or char in "_.-~"):
        return re.escape(char)
    ways = [way for one in (char, char.lower(), char.upper()) if len(one) == 1 for way in _coded(one, escapes)]
    if letter := _LETTERS.get(char):
        ways.append(f"{escapes}{letter}")
    if char == " ":
        ways.append(r"\+")
    return f"(?:{'|'.join(dict.fromkeys(ways))})"


def _coded(char: str, escapes: str) -> Iterator[str]:
    """Expressions of a character by its code, which upper and lower case do not share."""
    raw = char.encode("utf-8", "surrogatepass")
    units = char.encode("utf-16-be", "surrogatepass")
    yield rf"{_OPTIONAL[escapes]}{re.escape(char)}"
    yield "".join(f"%(?:25)*{byte:02x}" for byte in raw)
    yield "".join(rf"{escapes}u{units[n]:02x}{units[n + 1]:02x}" for n in range(0, len(units), 2))
    yield "".join(rf"{escapes}x{byte:02x}" for byte in raw)
    yield rf"&(?:amp;)*#(?:0*{ord(char)}|x0*{ord(char):x});"
    if name := codepoint2name.get(ord(char)):
        yield f"&(?:amp;)*{name};"
    if not char.isascii():
        yield re.escape(raw.decode("latin-1"))  # UTF-8 taken for Latin-1, as in headers
        yield rf"{escapes}x{ord(char):02x}"


def _in_base64(raw: bytes) -> Iterator[str]:
    """What is certain of the base64 of any text with a secret in it: there are three ways, after where it begins."""
    for before in range(3):
        data = b"\0" * before + raw
        whole = data[3 if before else 0 : len(data) // 3 * 3]
        yield base64.b64encode(whole).decode()
        yield base64.urlsafe_b64encode(whole).decode()
