# ruff: noqa: E501  (a table with a row for each guard)
"""Each guard refuses a spec that the generator would take in silence, and says where the trouble is."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from _document import SpecError, json_paths
from _guards import check
from generate import generate
from merge import merge

Document = dict[str, Any]
TINY = merge(Path(__file__).parent / "spec" / "tiny")


def schemas(document: Document) -> Document:
    return document["components"]["schemas"]


def listing(document: Document) -> Document:
    return document["paths"]["/things/batch"]["post"]


def creating(document: Document) -> Document:
    return document["paths"]["/things"]["post"]


def getting(document: Document) -> Document:
    return document["paths"]["/things/{thingId}"]["get"]


def filing(document: Document) -> Document:
    return document["paths"]["/objects/{id}/{objectName}"]["get"]


BAD: list[tuple[str, Callable[[Document], Any]]] = [
    ("#/components/schemas/Nowhere: nothing is there", lambda d: schemas(d)["Part"].update({"$ref": "#/components/schemas/Nowhere"})),
    ("not a reference inside the document", lambda d: schemas(d)["Part"].update({"$ref": "other.yaml#/x"})),
    ("POST /things: operationId 'create' is not <resource>.<method>", lambda d: creating(d).update(operationId="create")),
    ("things.create: the first tag is not 'things'", lambda d: creating(d).update(tags=["files"])),
    ("stones.create: 'stones' is missing from the document's tags", lambda d: creating(d).update(operationId="stones.create", tags=["stones"])),
    ("operationId things.list: is given twice", lambda d: creating(d).update(operationId="things.list")),
    ("operationId things.getIt and things.get_it: become one module", lambda d: (creating(d).update(operationId="things.getIt"), getting(d).update(operationId="things.get_it"))),
    ("schema NewPart and new_part: become one module", lambda d: schemas(d).update(NewPart={}, new_part={})),
    ("things.create: query parameter x has no schema", lambda d: creating(d).update(parameters=[{"name": "x", "in": "query"}])),
    ("cookie parameter x: only path, query and header", lambda d: creating(d).update(parameters=[{"name": "x", "in": "cookie", "schema": {}}])),
    ("query parameter body: the name is taken", lambda d: creating(d).update(parameters=[{"name": "body", "in": "query", "schema": {}}])),
    ("query parameter x is given twice", lambda d: creating(d).update(parameters=[{"name": "x", "in": "query", "schema": {}}] * 2)),
    ("an object cannot be sent in a query", lambda d: creating(d).update(parameters=[{"name": "x", "in": "query", "schema": {"type": "object"}}])),
    ("style deepObject is not supported", lambda d: creating(d).update(parameters=[{"name": "x", "in": "query", "style": "deepObject", "schema": {}}])),
    ("path parameter thing-id: a name in a path must be an identifier", lambda d: d["paths"].update({"/x/{thing-id}": {"get": {**getting(d), "operationId": "things.x", "parameters": [{"name": "thing-id", "in": "path", "required": True, "schema": {}}]}}})),
    ("things.create: the request body has several media types", lambda d: creating(d)["requestBody"]["content"].update({"text/csv": {}})),
    ("things.create: several success answers have a body", lambda d: creating(d)["responses"].update({"200": creating(d)["responses"]["201"]})),
    ("things.create: the answer has several media types", lambda d: creating(d)["responses"]["201"]["content"].update({"text/csv": {}})),
    ("things.create: no success answer", lambda d: creating(d).update(responses={})),
    ("things.create: no security", lambda d: creating(d).pop("security")),
    ("things.create: security scheme magic is not defined", lambda d: creating(d).update(security=[{"magic": []}])),
    ("things.create: oauth2 has no scope things.eat", lambda d: creating(d).update(security=[{"oauth2": ["things.eat"]}])),
    ("things.list: x-speakeasy-pagination: there is no query parameter pages", lambda d: listing(d)["x-speakeasy-pagination"]["inputs"][0].update(name="pages")),
    ("type sideways is not one of", lambda d: listing(d)["x-speakeasy-pagination"].update(type="sideways")),
    ("input type leaf is not one of", lambda d: listing(d)["x-speakeasy-pagination"]["inputs"][0].update(type="leaf")),
    ("one input must be the page, the offset or the cursor", lambda d: listing(d)["x-speakeasy-pagination"]["inputs"].pop(0)),
    ("outputs.nextCursor is missing", lambda d: listing(d)["x-speakeasy-pagination"].update(type="cursor")),
    ("outputs.nextUrl is missing", lambda d: listing(d)["x-speakeasy-pagination"].update(type="url")),
    ("outputs.results $.metadata is no array", lambda d: listing(d)["x-speakeasy-pagination"]["outputs"].update(results="$.metadata")),
    ("outputs.results $.nowhere is no array", lambda d: listing(d)["x-speakeasy-pagination"]["outputs"].update(results="$.nowhere")),
    ("cannot be read from '[0]' on", lambda d: listing(d)["x-speakeasy-pagination"]["outputs"].update(total="$.data[0]")),
    ("things.create: x-elements-failure: status: a JSONPath begins with $", lambda d: creating(d)["x-elements-failure"][0].update(path="status")),
    ("x-elements-failure: success is no list", lambda d: creating(d)["x-elements-failure"][0].update(success=1)),
    ("#/components/schemas/Part is no enumeration", lambda d: creating(d)["x-elements-failure"][0].update(labels="#/components/schemas/Part")),
    ("schemas Colour: an enum without x-enum-varnames", lambda d: schemas(d)["Colour"].pop("x-enum-varnames")),
    ("schemas Colour: x-enum-varnames or x-enum-descriptions do not go with the codes", lambda d: schemas(d)["Colour"]["x-enum-varnames"].pop()),
    ("schemas Colour: x-enum-varnames RED: is given twice", lambda d: schemas(d)["Colour"]["x-enum-varnames"].__setitem__(1, "RED")),
    ("schemas Colour: enum 0: is given twice", lambda d: schemas(d)["Colour"]["enum"].__setitem__(1, 0)),
    ("schemas Colour: 'Red' is not UPPER_SNAKE", lambda d: schemas(d)["Colour"]["x-enum-varnames"].__setitem__(0, "Red")),
    ("schemas Colour: UNKNOWN_1 is a reserved name", lambda d: schemas(d)["Colour"]["x-enum-varnames"].__setitem__(0, "UNKNOWN_1")),
    ("schemas Part: the property toDict has the name of a method", lambda d: schemas(d)["Part"]["properties"].update(toDict={})),
    ("schemas Part: weight is required but is no property", lambda d: schemas(d)["Part"].update(required=["weight"])),
    ("objects.file: x-elements-accept is no list of media types", lambda d: filing(d).update({"x-elements-accept": "text/csv"})),
    ("objects.file: a parameter has the name of the argument that x-elements-accept makes", lambda d: filing(d)["parameters"][0].update(name="Accept")),
    ("objects.file: x-elements-stream, but no success answer has a body", lambda d: filing(d)["responses"]["200"].pop("content")),
    ("schemas LocalTime: x-elements-mixin _zones.Zone is no class", lambda d: schemas(d)["LocalTime"].update({"x-elements-mixin": "_zones.Zone"})),
    ("schemas LocalTime: x-elements-mixin nowhere.Zoned is no class", lambda d: schemas(d)["LocalTime"].update({"x-elements-mixin": "nowhere.Zoned"})),
    ("schemas Span: x-elements-aliases hue: is given twice", lambda d: schemas(d)["Span"]["properties"]["start"].update({"x-elements-aliases": ["hue"]})),
    ("schemas Span: x-elements-aliases colour: is given twice", lambda d: schemas(d)["Span"]["properties"]["start"].update({"x-elements-aliases": ["colour"]})),
]  # fmt: skip


@pytest.mark.parametrize(("told", "spoil"), BAD, ids=[told for told, _ in BAD])
def test_a_bad_spec_is_refused_with_its_place(told: str, spoil: Callable[[Document], Any]) -> None:
    document = copy.deepcopy(TINY)
    spoil(document)
    with pytest.raises(SpecError) as caught:
        check(document)
    assert told in str(caught.value)


def test_the_tiny_spec_is_good() -> None:
    check(TINY)


def test_all_problems_are_told_at_once() -> None:
    document = copy.deepcopy(TINY)
    creating(document).update(security=[{"oauth2": ["things.eat"]}])
    schemas(document)["Part"].update(required=["weight"])
    with pytest.raises(SpecError) as caught:
        check(document)
    assert len(caught.value.problems) == 2


def test_what_the_generator_warns_of_is_an_error(tmp_path: Path) -> None:
    document = copy.deepcopy(TINY)
    header = {"name": "X-List", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}
    creating(document).update(parameters=[header])
    with pytest.raises(SpecError, match="POST /things within things"):
        generate(document, "tiny_api", tmp_path / "tiny_api")


@pytest.mark.parametrize(
    ("expression", "paths"),
    [
        ("$", [()]),
        ("$.data", [("data",)]),
        ("$.a.*.b", [("a", "*", "b")]),
        ("$['@odata.nextLink','nextLink']", [("@odata.nextLink",), ("nextLink",)]),
        ("$.meta['a', 'b'].c[*]", [("meta", "a", "c", "*"), ("meta", "b", "c", "*")]),
    ],
)
def test_json_paths_are_read(expression: str, paths: list[tuple[str, ...]]) -> None:
    assert json_paths(expression) == paths
