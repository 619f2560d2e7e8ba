"""Failure that a success status hides: what the body of a 200 reports, by the rules of the spec."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ._contract import Rule
from ._problems import lookup


def find_failure(body: Any, rules: Iterable[Rule]) -> tuple[Any, str | None] | None:
    """The first value that reports failure, with its label; None if all went well.

    A value that is missing or null reports nothing.
    """
    for rule in rules:
        for value in _values(body, rule.path):
            if value is not None and not _is_success(value, rule.success):
                return value, _label(value, rule.labels)
    return None


def _is_success(value: Any, success: tuple[Any, ...]) -> bool:
    return any(_spelt(value) == _spelt(good) for good in success)


def _label(value: Any, labels: Mapping[Any, str]) -> str | None:
    return next((label for code, label in labels.items() if _spelt(code) == _spelt(value)), None)


def _spelt(value: Any) -> str:
    """A code as text: `1 == True` in Python, and a number may come as `"1"` or as `1.0`."""
    return str(value).strip().casefold().removesuffix(".0")


def _values(body: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if not path:
        yield body
        return
    step, rest = path[0], path[1:]
    if step == "*":
        inner = list(body.values()) if isinstance(body, Mapping) else body if isinstance(body, list) else []
        for item in inner:
            yield from _values(item, rest)
    elif isinstance(body, list):
        for item in body:
            yield from _values(item, path)
    else:
        yield from _values(lookup(body, step), rest)
