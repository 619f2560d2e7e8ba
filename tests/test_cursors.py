"""A cursor survives a restart and fits its own call only."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements_ext._cursors import Position, _checksum, decode, digest, encode, fingerprint
from elements_ext.errors import PaginationError

CALL = fingerprint("customers.list", {}, [], None, 100)


@given(st.one_of(st.none(), st.integers(0, 2**60), st.text(max_size=200)), st.integers(0, 2**60))
def test_a_cursor_gives_its_position_back(place: int | str | None, seen: int) -> None:
    position = Position(place, seen)
    cursor = encode(position, CALL)
    assert decode(cursor, CALL) == position
    assert cursor.isascii()
    assert not set(cursor) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


def test_a_cursor_for_a_page_number_is_short() -> None:
    assert len(encode(Position(12, 1100), CALL)) < 50
    assert len(encode(Position(12, 1100, [{"id": "x" * 1000}] * 100), CALL)) < 75


@pytest.mark.parametrize(
    "other",
    [
        fingerprint("jobs.list", {}, [], None, 100),
        fingerprint("customers.list", {"customerId": "x"}, [], None, 100),
        fingerprint("customers.list", {}, [("a", "b")], None, 100),
        fingerprint("customers.list", {}, [], {"customerIds": ["x"]}, 100),
        fingerprint("customers.list", {}, [], None, 50),
    ],
)
def test_a_cursor_of_another_call_is_refused(other: str) -> None:
    with pytest.raises(PaginationError, match="belongs to another"):
        decode(encode(Position(2, 100), other), CALL)


@given(st.data())
def test_a_damaged_cursor_is_refused(data: st.DataObject) -> None:
    cursor = encode(Position(2, 100), CALL)
    at = data.draw(st.integers(0, len(cursor) - 1))
    letter = data.draw(st.sampled_from("abcXYZ019-_! \n").filter(lambda one: one != cursor[at]))
    damaged = cursor[:at] + letter + cursor[at + 1 :]
    try:
        assert decode(damaged, CALL) == Position(2, 100)  # the last letter has bits to spare
        assert at == len(cursor) - 1
    except PaginationError:
        pass


@given(st.text())
def test_no_text_at_all_breaks_the_decoder(text: str) -> None:
    with pytest.raises(PaginationError):
        decode(text, CALL)


@pytest.mark.parametrize("value", [None, 7, b"abc"])
def test_a_cursor_is_a_string(value: object) -> None:
    with pytest.raises(PaginationError, match="a cursor is a str"):
        decode(value, CALL)


def sealed(*parts: object) -> str:
    """A cursor whose checksum is right, whatever it says."""
    payload = json.dumps(parts).encode()
    return base64.urlsafe_b64encode(_checksum(payload) + payload).decode().rstrip("=")


def test_a_cursor_of_a_later_version_is_refused_by_name() -> None:
    with pytest.raises(PaginationError, match="another version"):
        decode(sealed(2, CALL, "a", "layout", "of", "its", "own"), CALL)


@pytest.mark.parametrize(
    ("place", "seen", "before"),
    [
        *[(True, 0, None), (-1, 0, None), (1.5, 0, None), ([1], 0, None), ({}, 0, None)],
        *[(1, -1, None), (1, "0", None), (1, None, None), (1, 0.0, None), (1, True, None)],
        *[(1, 0, 7), (1, 0, ["x"]), (1, 0, False)],
    ],
)
def test_a_cursor_that_says_what_none_of_ours_does_is_damaged(place: object, seen: object, before: object) -> None:
    with pytest.raises(PaginationError, match="damaged"):
        decode(sealed(1, CALL, place, seen, before), CALL)


@pytest.mark.parametrize("parts", [(), (1,), (1, CALL), (1, CALL, 2)])
def test_a_cursor_that_says_too_little_is_damaged(parts: tuple[object, ...]) -> None:
    with pytest.raises(PaginationError):
        decode(sealed(*parts), CALL)


def test_a_cursor_keeps_what_came_before() -> None:
    items = [{"id": 1}, {"id": 2}]
    kept = decode(encode(Position(3, 200, items), CALL), CALL)
    assert kept.before == digest(items) != digest([{"id": 1}])
    assert decode(encode(kept, CALL), CALL).before == kept.before
    assert (decode(sealed(1, CALL, 0, 0, "mark"), CALL).place, decode(sealed(1, CALL, 0, 0), CALL).before) == (0, None)
