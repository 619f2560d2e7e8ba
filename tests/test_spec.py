"""The specs obey the rules that the generator and the readers rely on.

The linter (`npm run lint:spec`) has the rules that concern one place of a document.
"""

from __future__ import annotations

import copy
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from openapi_spec_validator import validate

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
sys.path.insert(0, str(SPEC))

from merge import MergeError, load, merge  # noqa: E402

# No line of the library runs here.
pytestmark = pytest.mark.untraced

Json = dict[str, Any]
APIS = sorted(file.parent.name for file in SPEC.glob("*/openapi.yaml"))
DOCUMENTS: dict[str, Json] = {api: merge(SPEC / api) for api in APIS}
METHODS = {"get", "put", "post", "delete", "patch"}
OPERATION = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
# Keywords whose subschemas are conditions on the same object, not objects of their own.
CONDITIONS = {"if", "then", "else", "not", "dependentSchemas"}


def _operations(key: str | None = None) -> Iterator[Any]:
    """All operations, or those that have the key."""
    for api, document in DOCUMENTS.items():
        for path, item in document["paths"].items():
            for method, operation in item.items():
                if method in METHODS and (key is None or key in operation):
                    yield pytest.param(document, path, method, operation, id=f"{api}:{operation.get('operationId')}")


def _schemas(key: str | None = None) -> Iterator[Any]:
    """All component schemas, or those that have the key."""
    for api, document in DOCUMENTS.items():
        for name, schema in document["components"]["schemas"].items():
            if key is None or key in schema:
                yield pytest.param(document, name, schema, id=f"{api}:{name}")


def resolve(document: Json, node: Json) -> Json:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def parameters(document: Json, path: str, operation: Json) -> list[Json]:
    shared = document["paths"][path].get("parameters", [])
    return [resolve(document, parameter) for parameter in [*shared, *operation.get("parameters", [])]]


def success(document: Json, operation: Json) -> dict[str, Json]:
    return {
        status: resolve(document, answer) for status, answer in operation["responses"].items() if status.startswith("2")
    }


def descend(document: Json, schema: Json, path: str) -> Json | None:
    """The schema at a JSONPath like `$.a.*.b`, or None where there is nothing of that name."""
    node = resolve(document, schema)
    for step in path.removeprefix("$").strip(".").split("."):
        if not step:
            continue
        if step == "*":
            inner = node.get("additionalProperties") or node.get("items")
        else:
            inner = node.get("properties", {}).get(step)
        if not isinstance(inner, dict):
            return None
        node = resolve(document, inner)
    return node


def errors(document: Json, schema: Json, value: Any) -> list[str]:
    whole = {"components": document["components"], **schema}
    validator = jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
    return [str(error.message) for error in validator.iter_errors(value)]


def examples(media: Json) -> dict[str, Any]:
    named = {name: example["value"] for name, example in media.get("examples", {}).items()}
    return named | ({"example": media["example"]} if "example" in media else {})


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def reachable(document: Json, node: Any) -> set[str]:
    """Names of the schemas that a node refers to, at any depth."""
    found: set[str] = set()
    waiting = list(references(node))
    while waiting:
        reference = waiting.pop()
        if reference not in found:
            found.add(reference)
            waiting.extend(references(resolve(document, {"$ref": reference})))
    return {reference.rpartition("/")[2] for reference in found if "/schemas/" in reference}


def inline_objects(node: Any, place: str = "") -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in CONDITIONS or key in {"example", "examples", "default"}:
                continue
            if key == "properties" and place:
                yield place
            children = value.items() if key == "properties" and isinstance(value, dict) else [(key, value)]
            for name, child in children:
                yield from inline_objects(child, f"{place}/{name}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            if not (place.endswith("/allOf") and isinstance(value, dict) and "if" in value):
                yield from inline_objects(value, f"{place}/{index}")


@pytest.mark.parametrize("api", APIS)
def test_a_merged_document_is_openapi(api: str) -> None:
    validate(DOCUMENTS[api])


@pytest.mark.parametrize("api", APIS)
def test_operation_ids_are_unique_even_as_file_names(api: str) -> None:
    document = DOCUMENTS[api]
    ids = [
        operation["operationId"].replace(".", "_")
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
    ]
    assert len(ids) == len(set(ids))


def test_the_elements_api_has_all_80_operations() -> None:
    document = DOCUMENTS["avepoint_elements"]
    methods = [method for item in document["paths"].values() for method in item if method in METHODS]
    assert len(methods) == 80


def test_the_platform_api_has_all_200_operations() -> None:
    document = DOCUMENTS["cloud_elements"]
    methods = [method for item in document["paths"].values() for method in item if method in METHODS]
    assert len(methods) == 200


def test_the_microsoft_graph_element_has_all_39_operations() -> None:
    document = DOCUMENTS["microsoft_graph_element"]
    methods = [method for item in document["paths"].values() for method in item if method in METHODS]
    assert len(methods) == 39


@pytest.mark.parametrize("api", APIS)
def test_a_component_is_used_or_named_in_a_description(api: str) -> None:
    document = DOCUMENTS[api]
    used = set(references(document)) | {
        failure["labels"]
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
        for failure in operation.get("x-elements-failure", [])
        if "labels" in failure
    }
    text = json.dumps(document)
    unused = [
        f"{kind}/{name}"
        for kind, members in document["components"].items()
        if kind != "securitySchemes"
        for name in members
        if f"#/components/{kind}/{name}" not in used and f"`{name}`" not in text
    ]
    assert unused == []


@pytest.mark.parametrize(("document", "path", "method", "operation"), list(_operations()))
class TestOperation:
    def test_is_named_after_its_first_tag(self, document: Json, path: str, method: str, operation: Json) -> None:
        assert OPERATION.fullmatch(operation["operationId"])
        assert operation["operationId"].partition(".")[0] == operation["tags"][0]
        assert set(operation["tags"]) <= {tag["name"] for tag in document["tags"]}

    def test_needs_known_scopes_and_says_so(self, document: Json, path: str, method: str, operation: Json) -> None:
        schemes = document["components"]["securitySchemes"]
        assert operation["security"]
        for alternative in operation["security"]:
            for name, scopes in alternative.items():
                assert name in schemes
                if schemes[name]["type"] == "oauth2":
                    assert scopes
                    known = {scope for flow in schemes[name]["flows"].values() for scope in flow["scopes"]}
                    assert set(scopes) <= known
                for scope in scopes:
                    assert scope in operation["description"]

    def test_has_every_parameter_of_its_path(self, document: Json, path: str, method: str, operation: Json) -> None:
        declared = [parameter for parameter in parameters(document, path, operation) if parameter["in"] == "path"]
        assert sorted(parameter["name"] for parameter in declared) == sorted(re.findall(r"\{([^}]+)\}", path))
        assert all(parameter["required"] for parameter in declared)
        assert all(parameter.get("description") for parameter in parameters(document, path, operation))

    def test_has_one_success_and_errors_without_a_body(
        self, document: Json, path: str, method: str, operation: Json
    ) -> None:
        assert len(success(document, operation)) == 1
        for status, answer in operation["responses"].items():
            if not status.startswith("2") or status == "204":
                assert "content" not in resolve(document, answer), status

    def test_bodies_and_answers_are_named_schemas(
        self, document: Json, path: str, method: str, operation: Json
    ) -> None:
        for body in [operation.get("requestBody", {}), *success(document, operation).values()]:
            for media_type, media in resolve(document, body).get("content", {}).items():
                assert list(inline_objects({"schema": media["schema"]}, media_type)) == []

    def test_promises_nothing_in_its_answer(self, document: Json, path: str, method: str, operation: Json) -> None:
        names = reachable(document, list(success(document, operation).values()))
        # A schema that is a request's body too keeps what the request requires.
        names -= reachable(document, operation.get("requestBody", {}))
        assert [name for name in names if "required" in document["components"]["schemas"][name]] == []

    def test_examples_fit_their_schemas(self, document: Json, path: str, method: str, operation: Json) -> None:
        bodies = [resolve(document, operation["requestBody"])] if "requestBody" in operation else []
        for body in [*bodies, *success(document, operation).values()]:
            for media_type, media in body.get("content", {}).items():
                if "json" not in media_type:
                    continue
                assert examples(media), f"no example of {media_type}"
                for name, value in examples(media).items():
                    assert errors(document, media["schema"], value) == [], name
        for parameter in parameters(document, path, operation):
            for value in examples(parameter).values():
                assert errors(document, parameter["schema"], value) == [], parameter["name"]


@pytest.mark.parametrize(("document", "path", "method", "operation"), list(_operations("x-speakeasy-pagination")))
def test_a_list_pages_by_what_is_there(document: Json, path: str, method: str, operation: Json) -> None:
    paging = operation["x-speakeasy-pagination"]
    declared = {parameter["name"] for parameter in parameters(document, path, operation)}
    assert {entry["name"] for entry in paging.get("inputs", [])} <= declared
    (answer,) = success(document, operation).values()
    schema = answer["content"]["application/json"]["schema"]
    results = descend(document, schema, paging["outputs"]["results"])
    assert results is not None
    assert results["type"] == "array"
    for output in ("total", "nextCursor"):
        where = paging["outputs"].get(output, "$")
        if not where.startswith("$response"):
            assert descend(document, schema, where) is not None, where


@pytest.mark.parametrize(("document", "path", "method", "operation"), list(_operations("x-elements-accept")))
def test_what_can_be_asked_for_is_what_is_answered(document: Json, path: str, method: str, operation: Json) -> None:
    (answer,) = success(document, operation).values()
    assert operation["x-elements-accept"] == list(answer["content"])


@pytest.mark.parametrize(("document", "path", "method", "operation"), list(_operations("x-elements-failure")))
def test_failure_is_told_by_a_field_that_is_there(document: Json, path: str, method: str, operation: Json) -> None:
    for failure in operation["x-elements-failure"]:
        (answer,) = success(document, operation).values()
        field = descend(document, answer["content"]["application/json"]["schema"], failure["path"])
        assert field is not None, failure["path"]
        if "labels" in failure:
            labels = resolve(document, {"$ref": failure["labels"]})
            assert {code for code in failure["success"] if code is not None} <= set(labels["enum"])


@pytest.mark.parametrize(("document", "name", "schema"), list(_schemas("enum")))
def test_enum_codes_have_unique_names_and_labels(document: Json, name: str, schema: Json) -> None:
    codes, names, labels = schema["enum"], schema["x-enum-varnames"], schema["x-enum-descriptions"]
    assert len(codes) == len(names) == len(labels)
    assert {type(code) for code in codes} == {{"integer": int, "string": str}[schema["type"]]}
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", varname) for varname in names)
    assert all(isinstance(label, str) for label in labels)


@pytest.mark.parametrize(("document", "name", "schema"), list(_schemas()))
class TestSchema:
    def test_objects_in_it_are_named(self, document: Json, name: str, schema: Json) -> None:
        places = [place for key in ("properties", "items") for place in inline_objects(schema.get(key, {}), f"/{key}")]
        assert [place for place in places if place != "/properties"] == []

    def test_is_described(self, document: Json, name: str, schema: Json) -> None:
        assert schema.get("description")
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)


ADD_SERVICE_ODDITIES = {
    "neither storage nor byos": {"product": 2048, "licenseType": 0},
    "byos without a profile": {"product": 2048, "licenseType": 0, "byos": True},
    "storage without retention": {"product": 2048, "licenseType": 0, "avepointStorageType": 1},
    "pool without items": {"product": 40, "licenseType": 1},
    "a license without an end": {
        "product": 40,
        "licenseType": 1,
        "licenseItems": [
            {
                "resource": "PartnerTenantSettingManagement",
                "subscriptionSourceType": 1,
                "isSameAsPool": False,
                "userSeat": 5,
                "paymentType": 0,
            }
        ],
    },
    "Cloud Backup without a package": {
        "product": 2048,
        "licenseType": 1,
        "avepointStorageType": 0,
        "retentionYear": 1,
        "licenseItems": [
            {
                "resource": "Office365Backup",
                "subscriptionSourceType": 1,
                "isSameAsPool": True,
                "saleType": 1,
                "userSeat": 5,
                "paymentType": 0,
            }
        ],
    },
}


@pytest.mark.parametrize("body", ADD_SERVICE_ODDITIES.values(), ids=ADD_SERVICE_ODDITIES.keys())
def test_adding_a_service_has_rules(body: Json) -> None:
    document = DOCUMENTS["avepoint_elements"]
    operation = document["paths"]["/partner/external/v3/general/customers/{customerId}/services"]["post"]
    assert errors(document, operation["requestBody"]["content"]["application/json"]["schema"], body)


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


class TestMerge:
    def test_joins_what_files_add(self, tmp_path: Path) -> None:
        write(
            tmp_path,
            one="paths: {/b: {get: {x: 1}}}\ncomponents: {schemas: {B: {type: string}}}",
            two="paths: {/b: {put: {x: 2}}, /a: {}}\ncomponents: {schemas: {A: {type: string}}, responses: {}}",
        )
        merged = merge(tmp_path)
        assert list(merged["paths"]) == ["/a", "/b"]
        assert list(merged["components"]["schemas"]) == ["A", "B"]
        assert merged["paths"]["/b"] == {"get": {"x": 1}, "put": {"x": 2}}

    def test_does_not_depend_on_the_names_of_the_files(self, tmp_path: Path) -> None:
        texts = ["openapi: 3.1.0", "paths: {/b: {}, /a: {}}", "components: {schemas: {B: {}, A: {}}}"]
        (tmp_path / "1").mkdir()
        (tmp_path / "2").mkdir()
        first = write(tmp_path / "1", a=texts[0], b=texts[1], c=texts[2])
        second = write(tmp_path / "2", c=texts[0], a=texts[1], b=texts[2])
        assert json.dumps(merge(first)) == json.dumps(merge(second))

    @pytest.mark.parametrize(
        ("one", "two", "key"),
        [
            ("components: {schemas: {A: {type: string}}}", "components: {schemas: {A: {type: object}}}", "A"),
            ("paths: {/a: {get: {}}}", "paths: {/a: {get: {}}}", "get"),
            ("info: {title: x}", "info: {version: y}", "info"),
            ("tags: []", "tags: []", "tags"),
        ],
    )
    def test_refuses_a_key_of_two_files_and_names_both(self, tmp_path: Path, one: str, two: str, key: str) -> None:
        write(tmp_path, one=one, two=two)
        with pytest.raises(MergeError, match=rf"{key} is in both one\.yaml and two\.yaml"):
            merge(tmp_path)

    def test_refuses_a_key_given_twice(self, tmp_path: Path) -> None:
        write(tmp_path, one="paths:\n  /a: {}\n  /a: {}\n")
        with pytest.raises(MergeError, match=r"one\.yaml:3: duplicate key '/a'"):
            merge(tmp_path)

    def test_refuses_a_status_that_is_not_quoted(self, tmp_path: Path) -> None:
        write(tmp_path, one="responses: {200: {}}")
        with pytest.raises(MergeError, match="quote it"):
            merge(tmp_path)

    def test_reads_dates_and_words_as_strings(self, tmp_path: Path) -> None:
        write(
            tmp_path, one="{a: 2026-10-01, b: 2026-10-01T00:00:00Z, c: no, d: 12:30, e: 010, f: 1.5, g: true, h: null}"
        )
        assert load(tmp_path / "one.yaml") == {
            "a": "2026-10-01",
            "b": "2026-10-01T00:00:00Z",
            "c": "no",
            "d": "12:30",
            "e": 10,
            "f": 1.5,
            "g": True,
            "h": None,
        }

    def test_refuses_an_empty_folder(self, tmp_path: Path) -> None:
        with pytest.raises(MergeError):
            merge(tmp_path)


SPECTRAL = ROOT / "node_modules" / ".bin" / "spectral"
JOBS = "/partner/external/v3/general/customers/{customerId}/avpt-products/jobs/batch"


@pytest.mark.skipif(not (SPECTRAL.exists() and shutil.which("node")), reason="the linter is not installed (npm ci)")
def test_the_linter_can_say_no(tmp_path: Path) -> None:
    document = copy.deepcopy(DOCUMENTS["avepoint_elements"])
    operation = document["paths"][JOBS]["post"]
    operation["operationId"] = "jobsList"
    operation["security"] = [{"oauth2": ["elements.unknown"]}]
    operation["tags"] = ["unknown"]
    operation["x-elements-wrong"] = True
    operation["requestBody"]["content"]["application/json"]["example"] = {"jobType": "seven"}
    del operation["x-speakeasy-pagination"], operation["x-elements-safe"], operation["summary"]
    del document["components"]["schemas"]["JobStatus"]["x-enum-varnames"]
    document["components"]["schemas"]["OnboardCustomer"]["properties"]["password"] = {"type": "string"}
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    command = [str(SPECTRAL), "lint", "--quiet", "--ruleset", str(SPEC / "ruleset.yaml"), "--format", "json", str(file)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert result.returncode == 1, result.stderr
    assert {entry["code"] for entry in json.loads(result.stdout)} >= {
        "elements-batch-is-safe",
        "elements-enum-named",
        "elements-known-keys",
        "elements-operation-described",
        "elements-operation-id",
        "elements-paging-declared",
        "elements-secret-format",
        "oas3-operation-security-defined",
        "oas3-valid-media-example",
        "operation-tag-defined",
    }
