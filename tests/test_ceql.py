"""Conditions say what was meant, and a value is never anything but a value."""

from __future__ import annotations

import pickle
import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements_ext import F
from elements_ext.ceql import Expression, literal
from elements_ext.errors import ConfigurationError


class Colour(Enum):
    RED = "it's red"


class Number(IntEnum):
    SEVEN = 7


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (F("name") == "O'Brien", "name='O''Brien'"),
        (F("subject") == "x' OR 1=1 --", "subject='x'' OR 1=1 --'"),
        (F("a") != 1, "a!=1"),
        (F("a") < 1.5, "a<1.5"),
        (F("a") <= Decimal("1.50"), "a<=1.50"),
        (F("a") > Number.SEVEN, "a>7"),
        (F("a") == Colour.RED, "a='it''s red'"),
        (F("a") == True, "a=true"),  # noqa: E712
        (F("a") == False, "a=false"),  # noqa: E712
        (F("a") == "", "a=''"),
        (F("start.dateTime") >= datetime(2026, 1, 2, 3, 4, 5), "`start.dateTime`>='2026-01-02T03:04:05'"),
        (F("a") > datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=2))), "a>'2026-01-02T01:00:00Z'"),
        (F("a") > datetime(2026, 1, 2, 3, 0, 0, 5, UTC), "a>'2026-01-02T03:00:00.000005Z'"),
        (F("createdDate") > date(2017, 1, 15), "createdDate>'2017-01-15'"),
        (F("a").like("tax%"), "a LIKE 'tax%'"),
        (F("a").in_(["x'", 2, True]), "a IN ('x''',2,true)"),
        (F("a").is_null(), "a IS NULL"),
        (F("order") == 1, "`order`=1"),
        (F("two words") == 1, "`two words`=1"),
        ((F("a") == 1) & (F("b") == 2) & (F("c") == 3), "a=1 AND b=2 AND c=3"),
        ((F("a") == 1) | (F("b") == 2) | (F("c") == 3), "a=1 OR b=2 OR c=3"),
        ((F("a") == 1) & ((F("b") == 2) | (F("c") == 3)), "a=1 AND (b=2 OR c=3)"),
        (((F("a") == 1) & (F("b") == 2)) | (F("c") == 3), "(a=1 AND b=2) OR c=3"),
    ],
)
def test_a_condition_is_written_as_the_vendor_documents_it(expression: Expression, text: str) -> None:
    assert str(expression) == text
    assert str(pickle.loads(pickle.dumps(expression))) == text
    assert repr(expression) == f"<CEQL {text}>"


@pytest.mark.parametrize("name", ["", " ", "a`b", "a\nb", "\x00", None, 5])
def test_a_name_that_would_break_out_is_refused(name: Any) -> None:
    with pytest.raises(ConfigurationError):
        F(name)


@pytest.mark.parametrize(
    "value", [None, float("nan"), float("inf"), b"x", [1], {}, object(), 10**5000], ids=lambda v: type(v).__name__
)
def test_a_value_that_ceql_cannot_say_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError):
        F("a") == value  # noqa: B015


@pytest.mark.parametrize("values", [[], "abc", b"abc", [None]])
def test_in_needs_several_values_of_its_own(values: Any) -> None:
    with pytest.raises(ConfigurationError):
        F("a").in_(values)


def test_like_needs_text() -> None:
    with pytest.raises(ConfigurationError):
        F("a").like(5)  # type: ignore[arg-type]


def test_mistakes_that_would_silently_drop_a_condition_are_errors() -> None:
    one, other = F("a") == 1, F("b") == 2
    with pytest.raises(TypeError, match="& and |"):
        bool(one and other)
    with pytest.raises(TypeError):
        bool(1 < F("a") < 5)  # type: ignore[operator]
    with pytest.raises(TypeError, match="another one"):
        _ = one & "b=2"  # type: ignore[operator]
    with pytest.raises(TypeError):
        hash(F("a"))
    assert repr(F("a.b")) == "F('a.b')"


def unquoted(text: str) -> str:
    """What is left of a condition without its string literals."""
    return re.sub(r"'(?:[^']|'')*'", "?", text)


@given(st.text(), st.text(), st.integers())
def test_no_value_leaves_its_quotes(first: str, second: str, number: int) -> None:
    expression = ((F("a") == first) & (F("b") != second)) | (F("c").in_([first, number, second])) | F("d").like(second)
    assert unquoted(str(expression)) == f"(a=? AND b!=?) OR c IN (?,{number},?) OR d LIKE ?"


@given(st.text())
def test_a_string_reads_back_as_it_was(value: str) -> None:
    text = literal(value)
    assert text[0] == text[-1] == "'"
    assert text[1:-1].replace("''", "'") == value


@given(
    st.text(min_size=1).filter(
        lambda name: name.strip() and "`" not in name and not re.search(r"[\x00-\x1f\x7f]", name)
    )
)
def test_no_name_leaves_its_backticks(name: str) -> None:
    text = str(F(name) == 1)
    assert (
        text == f"{name}=1"
        if re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII) and "`" not in text
        else f"`{name}`=1" == text
    )


def test_an_expression_is_a_string_where_one_is_due() -> None:
    where = F("a") == 1
    assert isinstance(where, str)
    assert where == "a=1"
    assert f"{where}" == "a=1"
