"""What must hold of anything that was read: nothing raises, each field is of its type or None, nothing is lost."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from datetime import date, datetime
from types import ModuleType
from typing import Any

import attrs

_PLAIN: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (float,), "boolean": (bool,)}


def text(value: Any) -> str:
    """The JSON of a value to the letter: 1, 1.0 and true differ, and so does another order. NaN is no JSON."""
    return json.dumps(value, allow_nan=False)


def check_model(model: Any, document: Any) -> None:
    """All that people do with a model that was read from a document."""
    before = text(document)
    check_fields(model)
    assert text(model.to_dict()) == before
    repr(model).encode()
    assert text(document) == before, "reading changed what was received"
    for twin in (pickle.loads(pickle.dumps(model)), copy.copy(model), copy.deepcopy(model)):
        assert twin == model
        assert text(twin.to_dict()) == before


def check_fields(model: Any) -> None:
    """Each field is what it is declared to be, or None."""
    package = sys.modules[type(model).__module__.partition(".")[0] + ".models"]
    for field in attrs.fields(type(model)):
        value = getattr(model, field.name)
        assert value is None or fits(field.metadata["kind"], value, package), f"{field.name} is {type(value)}"


def fits(kind: Any, value: Any, models: ModuleType) -> bool:
    """Whether a value is of a kind; the models inside of it are gone through as well."""
    match type(kind).__name__:
        case "Scalar" if kind.name in _PLAIN:
            return type(value) in _PLAIN[kind.name]
        case "Scalar" if kind.name == "date":
            return type(value) is date
        case "Scalar":
            return type(value) is datetime and value.tzinfo is not None
        case "Code":
            return type(value) is getattr(models, kind.name)
        case "One":
            check_fields(value)
            return type(value) is getattr(models, kind.name)
        case "Many":
            odd = kind.keep
            return type(value) is list and all(odd or fits(kind.items, entry, models) for entry in value)
        case "Map":
            return type(value) is dict and all(fits(kind.values, entry, models) for entry in value.values())
        case "Either":
            return any(_belongs(one, value, models) for one in kind.kinds)
        case "Anything" | "Content":
            return True
        case other:
            raise AssertionError(f"a kind that no check knows: {other}")


def _belongs(kind: Any, value: Any, models: ModuleType) -> bool:
    if type(kind).__name__ == "One" and type(value) is not getattr(models, kind.name):
        return False
    return fits(kind, value, models)


def check_answer(parsed: Any, document: Any) -> None:
    """A typed answer gives back the document that it was read from, but for entries of another kind than the list's."""
    if hasattr(parsed, "to_dict"):
        check_model(parsed, document)
    elif isinstance(parsed, list) and isinstance(document, list):
        _check_list(parsed, document)
    elif isinstance(parsed, dict) and any(hasattr(one, "to_dict") for one in parsed.values()):
        kept = {key: one for key, one in document.items() if type(one) is dict}
        assert list(parsed) == list(kept)
        for key, one in parsed.items():
            check_model(one, kept[key])
    elif parsed is None:
        assert not isinstance(document, dict | list)
    elif parsed == {} and isinstance(document, dict):
        assert not any(type(one) is dict for one in document.values())
    else:
        assert text(parsed) == text(document)


def _check_list(parsed: list[Any], document: list[Any]) -> None:
    left = iter(document)
    for item in parsed:
        model = hasattr(item, "to_dict")
        # A word may come as a number. Nothing that a model can be made of is left out.
        for entry in left:
            if type(entry) is dict or (not model and type(entry) is type(item)):
                break
            if isinstance(item, str) and not isinstance(entry, bool) and str(entry) == item:
                break
        else:
            raise AssertionError(f"{item!r} is not in the document")
        if model:
            check_model(item, entry)
        elif not isinstance(item, str) or isinstance(entry, str):
            assert text(item) == text(entry)
    assert not any(type(entry) is dict for entry in left)
