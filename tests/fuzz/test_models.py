"""Every generated model against documents made up from its own schema, sound ones and spoiled ones."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

import attrs
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.checks import check_answer, check_fields, check_model, text
from fuzz.documents import CONDITIONS, FAULTS, ODD, PACKAGES, Documents, Schema, load, nested, spoil

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

# The same documents each time, so that a change is red for what it does; FUZZ_EXAMPLES=1000 looks for new ones.
STEADY = settings(
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "20")),
    derandomize="FUZZ_EXAMPLES" not in os.environ,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
types = import_module(f"{PACKAGES[0]}.types")
DEEPEST, load_json = types.DEEPEST, types.load_json
documents = cache(Documents)


def model_of(package: str, name: str) -> Any:
    """The class of a component schema; None for one that has none."""
    models, base = import_module(f"{package}.models"), import_module(f"{package}._models").Model
    found = getattr(models, name, None)
    return found if isinstance(found, type) and issubclass(found, base) else None


def named() -> Iterator[tuple[str, str, Schema]]:
    for package in PACKAGES:
        for name, schema in load(package)["components"]["schemas"].items():
            yield package, name, schema


MODELS = [(package, name) for package, name, _ in named() if model_of(package, name)]
OBJECTS = [
    (package, name)
    for package, name, schema in named()
    if {"properties", "allOf", "additionalProperties"} & schema.keys() or schema.get("type") == "object"
]


def test_every_object_of_the_documents_is_read_here() -> None:
    """As a model; or, where it has no fields of its own, as a field of one or as the answer of an operation."""
    loose = [one for one in OBJECTS if one not in MODELS]
    assert len(MODELS) == 281
    assert len(loose) == len(OBJECTS) - len(MODELS) == 9
    for package, name in loose:
        whole = load(package)
        reference = f'"#/components/schemas/{name}"'
        fields = [one for one in whole["components"]["schemas"].items() if reference in json.dumps(one[1])]
        # tests/fuzz/test_seam.py reads the answer of every operation.
        assert any((package, one) in MODELS for one, _ in fields) or reference in json.dumps(whole["paths"]), name


def test_what_is_called_documented_is() -> None:
    """The documents keep to the schemas: else they would not be near to what a server sends."""
    checked = 0
    for package in PACKAGES:
        whole = load(package)
        for name, schema in whole["components"]["schemas"].items():
            if CONDITIONS & _keywords(schema, whole):
                continue
            checked += 1
            validator = jsonschema_rs.Draft202012Validator({**schema, "components": whole["components"]})
            _valid(documents(package).as_documented(name), validator)
    assert checked > 350


def _keywords(schema: Any, whole: Schema) -> set[str]:
    """The keywords of a schema and of those that it refers to."""
    seen: set[str] = set()
    refs, todo = set[str](), [schema]
    while todo:
        one = todo.pop()
        if isinstance(one, list):
            todo += one
        elif isinstance(one, dict):
            seen |= one.keys()
            todo += one.values()
            name = str(one.get("$ref", "")).rpartition("/")[2]
            if name and name not in refs:
                refs.add(name)
                todo.append(whole["components"]["schemas"][name])
    return seen


def _valid(made: st.SearchStrategy[Any], validator: Any) -> None:
    @settings(STEADY, max_examples=5)
    @given(made)
    def run(document: Any) -> None:
        validator.validate(document)

    run()


@pytest.mark.parametrize(("package", "name"), MODELS)
def test_whatever_comes_a_model_reads_it_and_gives_it_back(package: str, name: str) -> None:
    model = model_of(package, name)

    @STEADY
    @given(documents(package).spoiled(name))
    def run(document: dict[str, Any]) -> None:
        check_model(model.from_dict(document), document)

    run()


@pytest.mark.parametrize(("package", "name"), MODELS)
def test_no_odd_value_in_any_field_is_too_much(package: str, name: str) -> None:
    """Each of them in each field, and once more in a list and in an object: what chance may not come to."""
    model = model_of(package, name)
    wires = [field.metadata["wire"] for field in attrs.fields(model)]
    for odd in ODD:
        for document in (
            dict.fromkeys(wires, odd),
            {wire: [odd] for wire in wires},
            {wire: {"k": odd} for wire in wires},
        ):
            read = model.from_dict(document)
            check_fields(read)
            assert text(read.to_dict()) == text(document)


@pytest.mark.parametrize(("package", "name"), MODELS)
def test_what_is_documented_is_read_in_full(package: str, name: str) -> None:
    """Every field that came is there; a reader that gave None for everything would raise nothing either."""
    model = model_of(package, name)
    kinds = {field.metadata["wire"]: field for field in attrs.fields(model)}

    @settings(STEADY, max_examples=5)
    @given(documents(package).as_documented(name))
    def run(document: dict[str, Any]) -> None:
        read = model.from_dict(document)
        for wire, value in document.items():
            # By the vendor's table that time is a number; since when, and in what unit, nobody says.
            unknown = (name, wire) == ("SignIn", "loginTime") and isinstance(value, int)
            if wire in kinds and value is not None and not unknown:
                assert getattr(read, kinds[wire].name) is not None, wire

    run()


def test_a_list_leaves_out_what_is_no_object_and_a_mapping_need_be_no_dict() -> None:
    model = model_of(PACKAGES[0], "Customer")

    @STEADY
    @given(st.lists(st.one_of(documents(PACKAGES[0]).spoiled("Customer"), st.sampled_from(ODD)), max_size=6))
    def run(entries: list[Any]) -> None:
        check_answer(model.from_list(entries), entries)
        for entry in entries:
            if isinstance(entry, dict):
                assert model.from_dict(MappingProxyType(entry)) == model.from_dict(entry)

    run()


def recursive() -> Iterator[tuple[str, str, list[Any]]]:
    """Models that hold themselves, with the way from one to the next: field names, and 0 for into a list."""
    for package, name in MODELS:
        schemas = load(package)["components"]["schemas"]
        todo: list[tuple[Schema, list[Any]]] = [(schemas[name], [])]
        seen: set[str] = set()
        while todo:
            schema, way = todo.pop(0)
            if "$ref" in schema:
                target = schema["$ref"].rpartition("/")[2]
                if target == name:
                    yield package, name, way
                    break
                if target in seen:
                    continue
                seen.add(target)
                schema = schemas[target]
            todo += [(one, [*way, key]) for key, one in schema.get("properties", {}).items()]
            if "items" in schema:
                todo.append((schema["items"], [*way, 0]))
            if isinstance(schema.get("additionalProperties"), dict):
                todo.append((schema["additionalProperties"], [*way, "k"]))


def test_models_that_hold_themselves_are_read_as_deep_as_json_is() -> None:
    deep = list(recursive())
    assert {name for _, name, _ in deep} == {"ElementObject", "ElementObjectField"}
    for package, name, way in deep:
        document: Any = {}
        while _levels(document) + len(way) <= DEEPEST:
            for step in reversed(way):
                document = [document] if step == 0 else {step: document}
        assert load_json(json.dumps(document).encode()) == document
        read = model_of(package, name).from_dict(document)
        # Callers have frames of their own: web frameworks some hundred.
        _below(300, lambda read=read, document=document: check_model(read, document))


def test_what_is_not_known_is_kept_as_deep_as_json_is() -> None:
    document = {"unknown": nested(0, DEEPEST - 1), "recurrence": nested([], DEEPEST - 2)}
    assert load_json(json.dumps(document).encode()) == document
    for name in ("Event", "ObjectMetadata"):
        read = model_of(PACKAGES[2], name).from_dict(document)
        _below(300, lambda read=read: check_model(read, document))


def _levels(document: Any) -> int:
    text, deepest, level = json.dumps(document), 0, 0
    for letter in text:
        level += (letter in "[{") - (letter in "]}")
        deepest = max(deepest, level)
    return deepest


def _below(frames: int, call: Callable[[], None]) -> None:
    if frames:
        _below(frames - 1, call)
    else:
        call()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__.strip("_"))
def test_each_way_to_spoil_a_document_happens(fault: Any) -> None:
    """A fault that changes nothing would leave the tests above green for ever."""
    from hypothesis import find

    sound = {"name": "n", "tags": ["a", {"b": 1}]}
    spoiled = find(
        spoil(st.just(sound), [fault]), lambda document: document != sound, settings=settings(STEADY, max_examples=200)
    )
    assert spoiled != sound
