"""The types tell the truth: what `tests/typing/calls.py` says of each call holds for what comes at run time."""

from __future__ import annotations

import ast
import asyncio
import builtins
import datetime
import importlib
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType, NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import httpx
import pytest

from elements_ext import AsyncAvePointElements, AvePointElements, CloudElements, errors
from elements_ext.sandbox import Sandbox
from elements_ext.webhooks import sign

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

BODY = json.dumps(
    {"message": {"eventId": "1", "raw": {"events": [{"eventType": "CREATED", "date": "2026-10-01T00:00:00Z"}]}}}
).encode()


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module of calls, with an `assert_type` that looks."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent / "typing"))
    module = importlib.import_module("calls")
    monkeypatch.setattr(module, "assert_type", assert_fits)
    return module


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(customers=12, events=40) as sandbox:
        yield sandbox
    assert sandbox.violations == []


def assert_fits(value: Any, expected: Any) -> Any:
    """In the place of `typing.assert_type`."""
    problems = list(misfits(value, expected, ""))
    assert problems == []
    return value


def misfits(value: Any, expected: Any, where: str) -> Iterator[str]:
    """Where a value, or anything in it, is not of its type."""
    origin, arguments = get_origin(expected), get_args(expected)
    if expected is Any:
        return
    if origin in (Union, UnionType):
        if all(any(misfits(value, one, where)) for one in arguments):
            yield f"{where}: {value!r} is no {expected}"
    elif origin is Literal:
        if value not in arguments:
            yield f"{where}: {value!r} is no {expected}"
    elif not fits(value, origin or expected):
        yield f"{where}: {value!r} is no {expected}"
    else:
        yield from inside(value, origin, arguments, where)


def fits(value: Any, kind: Any) -> bool:
    if kind in (None, NoneType, bool, int, float, str, bytes):
        plain = (int, float) if kind is float else NoneType if kind is None else kind
        return isinstance(value, plain) and (kind is bool or not isinstance(value, bool))
    return isinstance(value, kind)


def inside(value: Any, origin: Any, arguments: tuple[Any, ...], where: str) -> Iterator[str]:
    if origin in (list, tuple):
        for index, one in enumerate(value):
            yield from misfits(one, arguments[0], f"{where}[{index}]")
    elif origin in (dict, Mapping):
        for key, one in value.items():
            yield from misfits(one, arguments[1], f"{where}[{key!r}]")
    elif getattr(origin, "__name__", "") == "Response":
        yield from misfits(value.parsed, arguments[0], f"{where}.parsed")
    elif getattr(origin, "__name__", "") == "Page":
        yield from misfits(value.items, list[arguments[0]], f"{where}.items")  # type: ignore[valid-type]
    elif hasattr(value, "to_dict"):
        for name, annotation in field_types(type(value)).items():
            yield from misfits(getattr(value, name), annotation, f"{where}.{name}")


def field_types(model: type) -> dict[str, Any]:
    package = sys.modules[model.__module__.rpartition(".")[0]]
    types = importlib.import_module(package.__name__.rpartition(".")[0] + ".types")
    known = {"builtins": builtins, "datetime": datetime, "Any": Any, "types": types}

    class Names(dict[str, Any]):
        def __missing__(self, name: str) -> Any:
            try:
                return getattr(package, name)
            except AttributeError:
                raise KeyError(name) from None

    return {name: eval(text, {}, Names(known)) for name, text in model.__annotations__.items() if name != "_raw"}


@pytest.mark.parametrize("kind", ["avepoint", "cloud", "graph", "connecting", "errors"])
def test_calls_give_what_their_types_say(
    kind: str, calls: ModuleType, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = getattr(calls, kind)
    with sandbox.avepoint() as elements, sandbox.cloud_elements() as cloud:
        if kind == "avepoint":
            call(elements)
        elif kind == "cloud":
            call(cloud)
        elif kind == "connecting":
            call(cloud, lambda url: httpx.get(url, follow_redirects=True, trust_env=False))
        elif kind == "errors":
            call(elements, cloud)
        else:
            with cloud.microsoft_graph(sandbox.element_token) as graph:
                call(graph, tmp_path)


@pytest.mark.parametrize("kind", ["avepoint_async", "cloud_async", "graph_async"])
def test_awaited_calls_give_what_their_types_say(
    kind: str, calls: ModuleType, sandbox: Sandbox, tmp_path: Path
) -> None:
    call = getattr(calls, kind)

    async def main() -> None:
        async with sandbox.async_avepoint() as elements, sandbox.async_cloud_elements() as cloud:
            if kind == "avepoint_async":
                await call(elements)
            elif kind == "cloud_async":
                await call(cloud)
            else:
                async with cloud.microsoft_graph(sandbox.element_token) as graph:
                    await call(graph, tmp_path)

    asyncio.run(main())


def test_what_needs_no_server_gives_what_its_types_say(calls: ModuleType) -> None:
    calls.bodies()
    calls.clients()
    calls.webhooks(BODY, {"Elements-Webhook-Signature": sign(BODY, b"key").decode()})
    failed = errors.OperationFailedError("o", status=7, label=None, result=None)
    calls.failures(failed, errors.BulkJobError("m", job=None, errors=["e"]))


@pytest.mark.parametrize("client", [AvePointElements, AsyncAvePointElements, CloudElements])
def test_from_env_takes_every_setting_of_the_class_by_name(client: type[Any]) -> None:
    source = Path(inspect.getfile(client)).read_text(encoding="utf-8")
    named = {
        line.target.id
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ClassDef) and node.name.endswith("Options")
        for line in node.body
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
    }
    assert named == set(inspect.signature(client).parameters)
