"""What generated operations, resources and plain functions do."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pickle
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import httpx
import pytest


class Echo:
    """A runner that hands back the request."""

    def call(self, request: Any) -> Any:
        return request

    def pager(self, request: Any) -> Any:
        return request


class AsyncEcho(Echo):
    async def call(self, request: Any) -> Any:  # type: ignore[override]
        return request


@pytest.fixture
def resources(tiny: ModuleType) -> Any:
    return importlib.import_module("tiny_api.resources").Resources(Echo())


def operation(name: str) -> ModuleType:
    return importlib.import_module(f"tiny_api.api.{name.partition('_')[0]}.{name}")


def test_the_constant_has_every_fact(tiny: ModuleType, types: ModuleType) -> None:
    assert (
        types.Operation(
            id="things.list",
            method="POST",
            path="/things/batch",
            result="object",
            security=({"oauth2": ("things.read",)}, {"oauth2": ("things.write",)}),
            safe=True,
            paging=types.Paging(
                style="page",
                items=("data",),
                parameter="page",
                start=0,
                size="size",
                size_default=20,
                size_required=True,
                total=(("body", ("metadata", "total")),),
            ),
        )
        == operation("things_list").OPERATION
    )
    assert (
        types.Operation(
            id="things.create",
            method="POST",
            path="/things",
            result="object",
            security=({"oauth2": ("things.write",)},),
            repeatable=False,
            failures=(
                types.Failure(("status",), (0,), {0: "Red", 1: "Green as grass", 7: "Blue"}),
                types.Failure(("parts", "*", "ok"), (True,)),
            ),
        )
        == operation("things_create").OPERATION
    )
    get = operation("things_get").OPERATION
    assert (get.safe, get.deprecated, get.empty_on_404, get.security) == (True, True, True, ({"key": ()},))
    assert operation("things_delete").OPERATION.result == "none"
    assert operation("files_get").OPERATION.result == "bytes"
    assert operation("files_get").OPERATION.accept == "application/pdf"
    assert operation("files_replace").OPERATION.result == "text"
    assert operation("things_parts").OPERATION.paging == types.Paging(
        style="url", items=("value",), next=(("body", ("@odata.nextLink",)), ("body", ("nextLink",)))
    )
    assert operation("things_colours").OPERATION.paging == types.Paging(
        style="cursor",
        items=(),
        parameter="token",
        next=(("header", ("next-page",)),),
        total=(("header", ("total-count",)),),
    )


def test_arguments_take_the_form_of_the_wire(resources: Any, models: ModuleType) -> None:
    request = resources.things.list(
        colour=models.Colour.BLUE,
        types=["a", "b"],
        ids=[1, 2],
        since=datetime(2026, 1, 1, tzinfo=UTC),
        x_trace="me",
        page_size=7,
        cursor="c",
    )
    sent = request.arguments()
    assert sent["params"] == [
        ("colour", "7"),
        ("types", "a"),
        ("types", "b"),
        ("ids", "1,2"),
        ("since", "2026-01-01T00:00:00Z"),
    ]
    assert sent["headers"]["X-Trace"] == "me"
    assert (request.page_size, request.cursor, request.body) == (7, "c", {})
    assert resources.things.list(colour=9).arguments()["params"] == [("colour", "9")]


def test_a_mapping_is_sent_as_it_stands_and_a_model_as_what_it_says(resources: Any, models: ModuleType) -> None:
    body = {"name": "n", "odd": object()}
    assert resources.things.create(body=body).body is body
    assert resources.things.create(body=models.NewThing(name="n", colour=1)).body == {"name": "n", "colour": 1}


def test_methods_have_their_own_names_and_signatures(resources: Any) -> None:
    assert str(inspect.signature(resources.things.get)).startswith("(thing_id: 'str | int | None', /)")
    names = list(inspect.signature(resources.things.list).parameters)
    assert names == ["body", "colour", "types", "ids", "since", "x_trace", "page_size", "cursor"]
    with pytest.raises(TypeError):
        resources.things.get(thing_id="x")


def test_the_docstring_tells_all_once(resources: Any) -> None:
    told = inspect.getdoc(resources.things.list)
    assert told is not None
    assert told.startswith("List things.\n\nThings, all or some.")
    assert "body: Which things." in told
    assert "x_trace: At most 10 characters." in told
    assert "page_size: Things on a page. Default: 20." in told
    assert max(map(len, told.splitlines())) <= 112
    assert "Deprecated." in (inspect.getdoc(resources.things.get) or "")


def test_all_four_forms_have_the_same_methods(tiny: ModuleType) -> None:
    package = importlib.import_module("tiny_api.resources")
    forms = [package.Resources, package.AsyncResources, package.RawResources, package.AsyncRawResources]
    for name in ("things", "files"):
        methods = [
            {one for one in dir(getattr(form(Echo()), name)) if not one.startswith("_")} for form in forms
        ]  # fmt: skip
        assert methods[0] == methods[1] == methods[2] == methods[3]
        assert methods[0]


def test_async_methods_are_awaited_and_pagers_are_not(tiny: ModuleType) -> None:
    resources = importlib.import_module("tiny_api.resources").AsyncResources(AsyncEcho())
    assert resources.things.list().operation.id == "things.list"
    assert asyncio.run(resources.things.get("x")).operation.id == "things.get"


def test_raw_methods_take_the_same_arguments(tiny: ModuleType) -> None:
    package = importlib.import_module("tiny_api.resources")
    raw = package.RawResources(Echo())
    assert raw.things.list(page_size=3).page_size == 3
    assert raw.things.get("a b").url_path() == "/things/a%20b"
    assert asyncio.run(package.AsyncRawResources(AsyncEcho()).things.get("x")).operation.id == "things.get"
    assert inspect.signature(raw.things.get) == inspect.signature(operation("things_get").request)


def test_answers_are_read_by_their_kind(resources: Any, models: ModuleType, types: ModuleType) -> None:
    page = resources.things.list().read({"data": [{"id": "x"}]})
    assert type(page) is models.ThingPage
    assert page.data[0].id == "x"
    assert resources.things.colours().read([1, 99, "x"]) == [1, 99]
    assert [part.name for part in resources.things.parts("x").read_items([{"name": "n"}])] == ["n"]
    for raw in ([{"name": "n"}], {"partList": [{"name": "n"}]}, {"PARTLIST": [{"name": "n"}]}):
        assert [part.name for part in resources.things.wrapped().read(raw)] == ["n"]
    assert resources.things.wrapped().read({}) == []
    with pytest.raises(types.UnexpectedBody):
        resources.things.wrapped().read(5)
    assert resources.things.delete("x").read(None) is None


def client(tiny: ModuleType, seen: list[httpx.Request], status: int = 200, **answer: Any) -> Any:
    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(status, **answer)

    transport = httpx.MockTransport(handle)
    return tiny.Client(
        "https://tiny.example.com",
        httpx_client=httpx.Client(transport=transport, base_url="https://tiny.example.com"),
        async_httpx_client=httpx.AsyncClient(transport=transport, base_url="https://tiny.example.com"),
    )


def test_plain_functions_send_and_read(tiny: ModuleType, models: ModuleType) -> None:
    seen: list[httpx.Request] = []
    bare = client(tiny, seen, json={"id": "x"}, headers={"request-id": "r1"})
    get = operation("things_get")
    assert get.sync(bare, "a/b").id == "x"
    assert get.sync("a/b", client=bare).id == "x"
    detailed = get.sync_detailed(bare, "x")
    assert (detailed.status_code, detailed.request_id, detailed.parsed.id) == (200, "r1", "x")
    assert asyncio.run(get.asyncio(bare, "x")).id == "x"
    assert asyncio.run(get.asyncio_detailed(bare, "x")).parsed.id == "x"
    assert seen[0].url.raw_path == b"/things/a%2Fb"
    assert seen[0].headers["Accept"] == "application/json"


def test_plain_lists_give_one_page(tiny: ModuleType, types: ModuleType) -> None:
    seen: list[httpx.Request] = []
    bare = client(tiny, seen, json={"data": []})
    listing = operation("things_list")
    listing.sync(bare)
    listing.sync(bare, page_size=5, cursor="3")
    assert [request.url.query for request in seen] == [b"size=20", b"size=5&page=3"]
    assert seen[0].content == b"{}"
    with pytest.raises(types.InvalidArgument, match="links"):
        operation("things_parts").sync(bare, "x", cursor="c")


def test_a_bare_client_raises_on_other_statuses(tiny: ModuleType, types: ModuleType) -> None:
    bare = client(tiny, [], 500, text="secret")
    with pytest.raises(types.UnexpectedStatus) as caught:
        operation("things_get").sync(bare, "x")
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.status_code, error.content) == (500, b"secret")
    assert "secret" not in f"{error} {error!r}"


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[]", b"{", b"\xff", b"[" * 300, b'{"a": ' + b"9" * 5000 + b", oops}"]
)
def test_plain_functions_raise_one_error_for_any_other_body(
    content: bytes, tiny: ModuleType, types: ModuleType
) -> None:
    with pytest.raises(types.UnexpectedBody) as caught:
        operation("things_get").sync(client(tiny, [], content=content), "x")
    assert type(caught.value) is types.UnexpectedBody
    assert type(pickle.loads(pickle.dumps(caught.value))) is types.UnexpectedBody


def test_other_media_types_go_as_they_are(tiny: ModuleType) -> None:
    seen: list[httpx.Request] = []
    bare = client(tiny, seen, content=b"\xff\x00")
    assert operation("files_get").sync(bare, "f") == b"\xff\x00"
    bare = client(tiny, seen, text="done")
    assert operation("files_replace").sync(bare, "f", body="a,b") == "done"
    assert seen[-1].content == b"a,b"
    assert seen[-1].headers["Content-Type"] == "text/csv"


def test_a_client_makes_its_own_pools_and_closes_them(tiny: ModuleType) -> None:
    with tiny.Client("https://tiny.example.com") as bare:
        inner = bare.get_httpx_client()
        assert inner is bare.get_httpx_client()
        assert inner.timeout == httpx.Timeout(60.0)
    assert inner.is_closed

    async def use() -> httpx.AsyncClient:
        async with tiny.Client("https://tiny.example.com") as bare:
            return bare.get_async_httpx_client()

    assert asyncio.run(use()).is_closed
