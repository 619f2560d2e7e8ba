"""Models read anything, keep it, and give it back."""

from __future__ import annotations

import copy
import inspect
import json
import logging
import pickle
from datetime import UTC, date, datetime
from types import ModuleType
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

FULL: dict[str, Any] = {
    "id": "t1",
    "createdTime": "2026-09-12T06:00:37Z",
    "colour": 7,
    "region": "North",
    "count": "118",
    "price": "12.50",
    "code": 5,
    "active": True,
    "day": "2025-02-01",
    "localTime": "2026-09-12T06:00:37",
    "secret": "hush",
    "tags": ["a", "b"],
    "colours": [0, 1, 99],
    "parts": [{"name": "p", "size": 1, "extra": None}, {"name": "q"}],
    "main": {"name": "m"},
    "parent": {"id": "t0", "parent": {"id": "root"}},
    "labels": {"x": "y"},
    "partsByName": {"p": {"size": 3}},
    "anything": [1, {"two": None}],
    "shape": {"width": 1.5, "height": 2},
    "mail": "one@example.com",
    "paint": "beige",
    "class": "c",
    "date": "2026-01-02",
    "Module": "big",
    "module": "small",
    "unknownField": {"deep": [1]},
}


def test_each_field_reads_as_its_declared_type(models: ModuleType) -> None:
    thing = models.Thing.from_dict(FULL)
    assert thing.id == "t1"
    assert thing.created_time == datetime(2026, 9, 12, 6, 0, 37, tzinfo=UTC)
    assert thing.colour is models.Colour.BLUE
    assert thing.region is models.Region.NORTH
    assert (thing.count, thing.price, thing.code, thing.active) == (118, 12.5, "5", True)
    assert (thing.day, thing.date) == (date(2025, 2, 1), date(2026, 1, 2))
    assert thing.local_time == "2026-09-12T06:00:37"
    assert thing.tags == ["a", "b"]
    assert thing.colours == [0, 1, 99]
    assert all(type(one) is models.Colour for one in thing.colours)
    assert [part.name for part in thing.parts] == ["p", "q"]
    assert thing.parent.parent.id == "root"
    assert thing.labels == {"x": "y"}
    assert thing.parts_by_name["p"].size == 3
    assert thing.anything == [1, {"two": None}]
    assert type(thing.shape) is models.Square
    assert (thing.mail, thing.paint, thing.class_) == ("one@example.com", "beige", "c")
    assert (thing.Module, thing.module) == ("big", "small")


# The field, what arrives, what is read. None of these may raise, and each is given back as it came.
ODD: list[tuple[str, Any, Any]] = [
    ("id", 5, None),
    ("id", None, None),
    ("createdTime", "N/A", None),
    ("createdTime", 5, None),
    ("createdTime", "2026-02-30T00:00:00Z", None),
    ("createdTime", "2026-09-12T06:00:37", None),
    ("createdTime", "03-26-2026T12:00:00Z", datetime(2026, 3, 26, 12, tzinfo=UTC)),
    ("createdTime", "2024-08-20T10:55:29.0000000Z", datetime(2024, 8, 20, 10, 55, 29, tzinfo=UTC)),
    ("colour", 4711, 4711),
    ("colour", "7", 7),
    ("colour", "N/A", None),
    ("colour", True, None),
    ("colour", 0.0, None),
    ("colour", [], None),
    ("region", "SOUTH", "South"),
    ("region", "Moon", "Moon"),
    ("region", 1, None),
    ("count", "N/A", None),
    ("count", 7, 7),
    ("count", True, None),
    ("count", "1_000", None),
    ("count", " 5 ", None),
    ("count", "", None),
    ("count", "9" * 5000, None),
    ("price", "nan", None),
    ("price", 3, 3.0),
    ("price", True, None),
    ("price", 10**400, None),
    ("active", 1, None),
    ("active", "False", False),
    ("active", "15:19", None),
    ("day", "2025-02-01T10:00:00Z", date(2025, 2, 1)),
    ("day", "202608", None),
    ("tags", None, None),
    ("tags", "a", None),
    ("tags", {}, None),
    ("tags", ["a", 5, None, "b", ["c"]], ["a", "b"]),
    ("colours", [1, "N/A", None, 5], [1, 5]),
    ("parts", {}, None),
    ("parts", [5, None, "x"], []),
    ("main", [], None),
    ("main", "x", None),
    ("labels", [], None),
    ("labels", {"a": "b", "c": 5, "d": None}, {"a": "b"}),
    ("shape", [], None),
    ("shape", "round", None),
    ("mail", ["a", 5], ["a"]),
    ("mail", 5, None),
    ("paint", 7, 7),
    ("paint", "7", 7),
    ("paint", True, None),
]


@pytest.mark.parametrize(("field", "sent", "read"), ODD, ids=lambda value: repr(value)[:30])
def test_an_odd_value_costs_nothing_but_itself(models: ModuleType, field: str, sent: Any, read: Any) -> None:
    raw = {**FULL, field: sent}
    thing = models.Thing.from_dict(raw)
    name = next(one.name for one in attrs.fields(models.Thing) if one.metadata["wire"] == field)
    value = getattr(thing, name)
    assert value == read
    assert type(value) is type(read) or isinstance(value, int | str)
    assert thing.module == "small"
    assert dumped(thing) == json.dumps(raw)


def dumped(model: Any) -> str:
    """The exact JSON, key order included."""
    return json.dumps(model.to_dict())


def test_keys_are_found_in_any_case_and_the_exact_one_comes_first(models: ModuleType) -> None:
    raw = {"CREATEDTIME": "2026-09-12T06:00:37Z", "ID": "wrong", "id": "right", "MODULE": "neither"}
    thing = models.Thing.from_dict(raw)
    assert thing.id == "right"
    assert thing.created_time is not None
    assert (thing.Module, thing.module) == (None, None)
    assert dumped(thing) == json.dumps(raw)
    thing.created_time = None
    assert thing.to_dict()["CREATEDTIME"] is None


def test_as_many_keys_as_fields_need_not_be_the_fields(models: ModuleType) -> None:
    raw = {"NAME": "n", "other": 1}
    part = models.Part.from_dict(raw)
    assert (part.name, part.size) == ("n", None)
    assert dumped(part) == json.dumps(raw)


def test_what_was_not_sent_reads_as_none_and_stays_out(models: ModuleType) -> None:
    thing = models.Thing.from_dict({})
    assert all(getattr(thing, field.name) is None for field in attrs.fields(models.Thing))
    assert thing.to_dict() == {}
    assert repr(thing) == "Thing()"


def test_edits_show_wherever_they_are_made(models: ModuleType) -> None:
    thing = models.Thing.from_dict(copy.deepcopy(FULL))
    thing.id = "t2"
    thing.count = 5
    thing.tags.append("c")
    thing.parts[1].name = "r"
    thing.parts.append(models.Part(name="new"))
    thing.parent.parent.id = "top"
    thing.labels["z"] = "w"
    del thing.labels["x"]
    thing.parts_by_name["p"].size = 4
    thing.anything[1]["two"] = 2
    thing.shape.width = 9.0
    thing.colour = models.Colour.RED
    thing.created_time = datetime(2027, 1, 1, tzinfo=UTC)
    thing.secret = None
    out = thing.to_dict()
    assert out == {
        **FULL,
        "id": "t2",
        "count": 5,
        "tags": ["a", "b", "c"],
        "parts": [{"name": "p", "size": 1, "extra": None}, {"name": "r"}, {"name": "new"}],
        "parent": {"id": "t0", "parent": {"id": "top"}},
        "labels": {"z": "w"},
        "partsByName": {"p": {"size": 4}},
        "anything": [1, {"two": 2}],
        "shape": {"width": 9.0, "height": 2},
        "colour": 0,
        "createdTime": "2027-01-01T00:00:00Z",
        "secret": None,
    }
    assert list(out) == list(FULL)


def test_an_odd_entry_stays_in_a_list_that_was_only_added_to(models: ModuleType) -> None:
    thing = models.Thing.from_dict({"tags": ["a", 5, "b"], "parts": [5, {"name": "p"}]})
    thing.tags.append("c")
    thing.parts[0].size = 2
    assert thing.to_dict() == {"tags": ["a", 5, "b", "c"], "parts": [5, {"name": "p", "size": 2}]}
    thing.tags.remove("a")
    thing.parts.clear()
    assert thing.to_dict() == {"tags": ["b", "c"], "parts": []}


def test_unset_takes_a_field_out(models: ModuleType) -> None:
    from tiny_api._models import UNSET

    part = models.Part.from_dict({"name": "n", "size": 1})
    part.size = UNSET
    assert part.to_dict() == {"name": "n"}


def test_what_to_dict_gives_is_the_callers_own(models: ModuleType) -> None:
    thing = models.Thing.from_dict(copy.deepcopy(FULL))
    thing.to_dict()["unknownField"]["deep"].append(2)
    assert thing.to_dict() == FULL


def test_a_request_leaves_out_what_is_not_given_and_sends_null(models: ModuleType) -> None:
    new = models.NewThing(
        name="n",
        colour=models.Colour.RED,
        password=None,
        start=datetime(2026, 1, 1, tzinfo=UTC),
        parts=[models.Part(size=1), {"name": "plain"}],
    )
    assert new.to_dict() == {
        "name": "n",
        "colour": 0,
        "password": None,
        "start": "2026-01-01T00:00:00Z",
        "parts": [{"size": 1}, {"name": "plain"}],
    }


def test_a_plain_code_that_is_given_is_read_as_its_member(models: ModuleType) -> None:
    thing = models.Thing(colour=7, colours=[0, models.Colour.BLUE, 4711])
    assert thing.colour is models.Colour.BLUE
    assert thing.colours == [0, 7, 4711]
    assert {type(one) for one in thing.colours} == {models.Colour}
    assert thing.to_dict() == {"colour": 7, "colours": [0, 7, 4711]}
    assert models.Thing.from_dict(thing.to_dict()) == thing


@pytest.mark.parametrize("odd", [True, 7.0, "7", "N/A", None, [7]])
def test_what_is_no_code_is_left_as_it_was_given(odd: Any, models: ModuleType) -> None:
    thing = models.Thing(colour=odd)
    assert thing.colour is odd
    assert thing.to_dict() == {"colour": odd}


def test_a_time_without_a_zone_is_refused(models: ModuleType, types: ModuleType) -> None:
    new = models.NewThing(name="n", colour=0, start=datetime(2026, 1, 1))
    with pytest.raises(types.InvalidArgument, match="zone"):
        new.to_dict()


def test_constructors_are_keyword_only_and_want_what_is_required(models: ModuleType) -> None:
    parameters = inspect.signature(models.NewThing).parameters
    assert {one.kind for one in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    with pytest.raises(TypeError, match="colour"):
        models.NewThing(name="n")
    with pytest.raises(TypeError, match="colr"):
        models.Part(colr=1)
    with pytest.raises(AttributeError):
        models.Part().colr = 1


def test_secrets_are_masked_in_repr(models: ModuleType) -> None:
    assert (
        repr(models.NewThing(name="n", colour=0, password="hush"))
        == "NewThing(name='n', colour=<Colour.RED: 0>, password='********')"
    )
    assert "hush" not in repr(models.Thing.from_dict(FULL))
    assert "hush" not in repr(models.ThingPage.from_dict({"data": [FULL]}))


def test_equality_is_by_fields(models: ModuleType) -> None:
    part = models.Part.from_dict({"name": "n", "odd": 1})
    assert part == models.Part(name="n") == models.Part(name="n", size=None)
    assert part != models.Part(name="m")
    assert part != {"name": "n"}
    with pytest.raises(TypeError):
        hash(part)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_models_pickle(models: ModuleType, protocol: int) -> None:
    if protocol < 2:
        pytest.skip("slots need protocol 2")
    thing = models.Thing.from_dict(FULL)
    back = pickle.loads(pickle.dumps(thing, protocol))
    assert back == thing
    assert dumped(back) == dumped(thing)
    back.parts[0].name = "edited"
    assert back.to_dict()["parts"][0] == {"name": "edited", "size": 1, "extra": None}


def test_copies_are_equal_and_deep_ones_apart(models: ModuleType) -> None:
    thing = models.Thing.from_dict(FULL)
    assert copy.copy(thing) == thing
    deep = copy.deepcopy(thing)
    deep.parts[0].name = "edited"
    assert thing.parts[0].name == "p"
    assert dumped(thing) == json.dumps(FULL)


def test_unset_is_one_object_whatever_happens(models: ModuleType) -> None:
    from tiny_api._models import UNSET

    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert all(one is UNSET for one in (copy.copy(UNSET), copy.deepcopy(UNSET), pickle.loads(pickle.dumps(UNSET))))
    new = pickle.loads(pickle.dumps(models.NewThing(name="n", colour=1)))
    assert new.to_dict() == {"name": "n", "colour": 1}


def test_models_are_attrs_classes_with_slots(models: ModuleType) -> None:
    assert attrs.has(models.Part)
    assert [field.name for field in attrs.fields(models.Part)] == ["name", "size"]
    assert not hasattr(models.Part(), "__dict__")
    assert attrs.evolve(models.Part(name="n"), size=2).to_dict() == {"name": "n", "size": 2}


def test_what_is_odd_is_logged_once_and_never_its_value(
    models: ModuleType, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tiny_api._values

    monkeypatch.setattr(tiny_api._values, "_logged", set())
    with caplog.at_level(logging.DEBUG, "tiny_api.models"):
        for _ in range(3):
            models.Thing.from_list([{"secret": 4711, "count": "hush", "colour": 815}, {"unheard": "of"}])
    told = [record.getMessage() for record in caplog.records]
    assert len(told) == len(set(told)) == 4
    assert told[0] == "Thing.colour: a code that Colour does not list"
    assert not any(value in line for line in told for value in ("4711", "hush", "815", "of'"))


def test_the_log_memory_and_the_shapes_are_bounded(models: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    import tiny_api._models
    import tiny_api._values

    monkeypatch.setattr(tiny_api._values, "_logged", set())
    for number in range(3000):
        models.Part.from_dict({f"key{number}": 1, "name": "n"})
    assert len(tiny_api._values._logged) <= 2000
    assert len(tiny_api._models._tables[models.Part]._shapes) <= 500


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
    | st.sampled_from(["N/A", "7", "2026-09-12T06:00:37Z", "03-26-2026T12:00:00Z", "North"]),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from([*FULL, "name", "SIZE", "odd"]), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.dictionaries(st.sampled_from([*FULL, "ID", "Colour", "x"]), JSON, max_size=12))
def test_anything_is_read_and_given_back(models: ModuleType, raw: dict[str, Any]) -> None:
    thing = models.Thing.from_dict(raw)
    assert dumped(thing) == json.dumps(raw)
    assert dumped(pickle.loads(pickle.dumps(thing))) == json.dumps(raw)
    assert copy.deepcopy(thing) == thing
    repr(thing)


def test_the_best_of_several_models_is_taken(models: ModuleType) -> None:
    def shape(raw: dict[str, Any]) -> Any:
        return type(models.Thing.from_dict({"shape": raw}).shape)

    assert shape({"name": "n", "radius": 1}) is models.Circle
    assert shape({"NAME": "n", "HEIGHT": 1}) is models.Square
    assert shape({"name": "n"}) is models.Circle
    assert shape({}) is models.Circle


def test_a_list_answer_leaves_out_what_is_no_object(models: ModuleType) -> None:
    assert [part.name for part in models.Part.from_list([{"name": "a"}, None, 5, {"name": "b"}])] == ["a", "b"]


def test_models_that_hold_themselves_compile_in_many_threads(generated: Any) -> None:
    import subprocess
    import sys

    program = """
import sys, threading
sys.path.insert(0, sys.argv[1])
sys.setswitchinterval(1e-6)
from tiny_api import models
failed = []
def read():
    try:
        assert models.Thing.from_dict({"parent": {"parent": {"id": "x"}}}).parent.parent.id == "x"
    except BaseException as error:
        failed.append(error)
threads = [threading.Thread(target=read) for _ in range(16)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert not failed, failed
"""
    subprocess.run([sys.executable, "-c", program, str(generated)], check=True, timeout=60)
