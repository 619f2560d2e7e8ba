"""What in the body of a 200 reports failure: a table of bodies under the kinds of rules that the specs have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from elements_ext._failures import find_failure


@dataclass(frozen=True)
class OneRule:
    path: tuple[str, ...]
    success: tuple[Any, ...] = ()
    labels: Mapping[Any, str] = field(default_factory=dict)


STATUS = OneRule(("status",), (1, 16), {7: "Exists already"})
EACH = OneRule(("results", "*", "isSuccess"), (True,))
NAMED = OneRule(("failed", "*"), (), {2: "No licence"})
WITHIN = OneRule(("rows", "code"), (0,))


@pytest.mark.parametrize(
    "body",
    [
        *[{"status": value} for value in (1, 16, "1", " 16 ", 1.0, 16.0, "1.0", None)],
        *[{}, [], None, "text", 7, {"STATUS": 1}, {"other": 7}],
    ],
)
def test_success_is_seen_whichever_way_it_is_spelt(body: Any) -> None:
    assert find_failure(body, [STATUS]) is None


@pytest.mark.parametrize(
    ("value", "label"),
    [
        *[(7, "Exists already"), ("7", "Exists already"), (" 7", "Exists already"), (7.0, "Exists already")],
        *[(0, None), (True, None), (False, None), ("", None), ("N/A", None), (1.5, None), (161, None), ([], None)],
    ],
)
def test_anything_else_is_a_failure_with_the_label_of_its_code(value: Any, label: str | None) -> None:
    assert find_failure({"Status": value}, [STATUS]) == (value, label)


def test_a_failure_in_any_of_many_parts_is_one() -> None:
    parts: dict[str, Any] = {"a": {"isSuccess": True}, "b": {"isSuccess": "True"}, "c": {}, "d": None, "e": 5}
    assert find_failure({"results": parts}, [EACH]) is None
    assert find_failure({"results": [*parts.values()]}, [EACH]) is None
    for told in (False, "false", 0):
        assert find_failure({"results": {**parts, "f": {"isSuccess": told}}}, [EACH]) == (told, None)
        assert find_failure({"results": [*parts.values(), {"isSuccess": told}]}, [EACH]) == (told, None)


def test_what_is_named_at_all_has_failed_where_nothing_is_success() -> None:
    assert find_failure({"failed": {}}, [NAMED]) is None
    assert find_failure({"failed": {"mail": 2}}, [NAMED]) == (2, "No licence")
    assert find_failure({"failed": {"mail": 3}}, [NAMED]) == (3, None)
    assert find_failure({"failed": "mail"}, [NAMED]) is None


def test_a_list_where_an_object_is_documented_is_looked_through() -> None:
    assert find_failure({"rows": [{"code": 0}, {"code": "0"}]}, [WITHIN]) is None
    assert find_failure({"rows": [{"code": 0}, {"code": 4}]}, [WITHIN]) == (4, None)
    assert find_failure([{"status": 1}, {"status": 7}], [STATUS]) == (7, "Exists already")


def test_the_first_of_several_rules_that_finds_one_names_it() -> None:
    body = {"status": 1, "failed": {"mail": 2}, "results": [{"isSuccess": False}]}
    assert find_failure(body, []) is None
    assert find_failure(body, [STATUS, NAMED, EACH]) == (2, "No licence")
    assert find_failure(body, [STATUS, EACH, NAMED]) == (False, None)
