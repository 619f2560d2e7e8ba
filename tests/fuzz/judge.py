"""What may come of a call: the right answer, or the one error that is due."""

from __future__ import annotations

import copy
import json
import logging
import math
import pickle
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from elements_ext import errors
from fuzz.calls import Operation, Pages
from fuzz.checks import check_answer
from fuzz.wire import Said


def judge(operation: Operation, said: Said, call: Callable[[], Any]) -> str:
    """Make a call and see that it ended as it had to; say how, in a word. Anything else that it raises leaves here."""
    got, raised = None, None
    try:
        got = call()
    except errors.ElementsError as error:
        raised = error
    if isinstance(got, Pages):
        got, raised = got.read, got.error
    if raised is not None:
        check_error(operation, said, raised)
    if raised is None or got:
        check_success(operation, said, got)
    if raised is not None:
        return type(raised).__name__ if not got else "answer"
    return "empty" if said.status == 404 else "answer"


def check_success(operation: Operation, said: Said, got: Any) -> None:
    """What was read, and that it could be."""
    facts, plain = operation.facts, said.plain
    if said.status == 404 and facts.empty_on_404:
        assert not (got[0].items if facts.paging and got else got)
        return
    assert said.whole or plain is None, "half a body was taken for a whole one"
    assert 200 <= said.status < 300
    if facts.result == "none":
        assert got is None
    elif facts.result == "stream":
        assert got == plain
    else:
        assert plain is not None
        document = readable(operation, plain)
        assert document is not None, f"{plain[:200]!r} was taken for JSON of that kind"
        check_got(operation, got, document)


def check_got(operation: Operation, got: Any, document: Any) -> None:
    """What was read gives back the document."""
    if operation.facts.paging is None:
        check_answer(got, unwrapped(operation, document))
        return
    for page in got:
        check_answer(page.items, listed(operation, document) or [])
        check_answer(page.response.parsed, document)
        assert page.total is None or page.total >= 0
        assert page.cursor is None or page.cursor.isascii()


def due(operation: Operation, said: Said) -> tuple[type[errors.ElementsError], ...]:
    """The errors that may come of an answer. None at all: it is to be read."""
    facts = operation.facts
    if not said.whole and said.plain is not None:
        return (errors.APIConnectionError,)
    if not said.whole:  # where it cannot be unpacked, nobody waits for the end
        return (errors.APIConnectionError, *due(operation, replace(said, transfer="length")))
    if not 200 <= said.status < 300:
        return () if said.status == 404 and facts.empty_on_404 else (errors.class_of(said.status),)
    if facts.result == "none":
        return ()
    if said.plain is None or (facts.result != "stream" and readable(operation, said.plain) is None):
        return (errors.DecodeError,)
    if facts.failures:
        return (errors.OperationFailedError,)
    return (errors.PaginationError,) if facts.paging else ()


def readable(operation: Operation, plain: bytes) -> Any:
    """The document in a body; None if it is no JSON of the kind that the operation documents."""
    numbers = {"parse_int": _int, "parse_float": _float, "parse_constant": str}
    try:
        document = json.loads(plain, **numbers)
    except (ValueError, RecursionError):
        return None
    facts = operation.facts
    kinds = {"object": dict, "array": list}.get(facts.result, object)
    if document is None or not isinstance(document, kinds) or _levels(document) > operation.types.DEEPEST:
        return None
    if facts.paging is not None and not isinstance(listed(operation, document), list | None):
        return None
    return document if unwrapped(operation, document) is not None else None


def _int(digits: str) -> int | str:
    """A number that Python cannot hold is read as its text."""
    return int(digits) if len(digits.lstrip("-")) <= sys.get_int_max_str_digits() else digits


def _float(digits: str) -> float | str:
    return digits if math.isinf(float(digits)) else float(digits)


def unwrapped(operation: Operation, document: Any) -> Any:
    """The list that is meant, of an answer that has it bare or in an object (`x-elements-unwrap`)."""
    key = (operation.answer or {}).get("x-elements-unwrap")
    if key is None or isinstance(document, list):
        return document
    if not isinstance(document, dict):
        return None
    same = [name for name in document if name.lower() == key.lower()]
    found = document[key if key in same else same[0]] if same else None
    return found if isinstance(found, list) else []


def listed(operation: Operation, document: Any) -> Any:
    """Where the items of a page stand: a key is found in any case."""
    for key in operation.facts.paging.items:
        if not isinstance(document, dict):
            return None
        same = [name for name in document if name.casefold() == key.casefold()]
        document = document[key if key in same else same[0]] if same else None
    return document


def _levels(document: Any) -> int:
    deepest, row = 0, [document]
    while row := [one for one in row if isinstance(one, dict | list)]:
        deepest += 1
        row = [inner for one in row for inner in (one.values() if isinstance(one, dict) else one)]
    return deepest


def check_error(operation: Operation, said: Said, error: errors.ElementsError) -> None:
    """That an error is due, says what it has to, is one line, printable, and the same after pickling and copying."""
    assert isinstance(error, due(operation, said)), f"{type(error).__name__} is not due: {error}"
    if isinstance(error, errors.APIStatusError | errors.DecodeError | errors.OperationFailedError):
        assert error.status_code == said.status
    if isinstance(error, errors.DecodeError) and said.plain is not None:
        assert error.body == said.plain
    if isinstance(error, errors.OperationFailedError):
        assert said.plain is not None
        check_answer(error.result, readable(operation, said.plain))
    for shown in (str(error), repr(error)):
        assert "\n" not in shown
        shown.encode()
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin).keys() == vars(error).keys()


class OneLine(logging.Handler):
    """Fails where a server can forge a line of the log, or write one that cannot be written."""

    def emit(self, record: logging.LogRecord) -> None:
        line = record.getMessage()
        assert line.isprintable() or not {"\n", "\r", "\x1b"} & set(line), line
        line.encode()
