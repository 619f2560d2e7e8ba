"""Each of the 239 operations of Cloud Elements through the public clients over HTTP, sync and async."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
from collections.abc import Iterator
from importlib import resources
from typing import Any

import pytest

from elements_ext import errors
from elements_ext.pagination import AsyncPager, Pager
from elements_ext.sandbox import Sandbox

Operation = dict[str, Any]
METHODS = ("get", "post", "put", "patch", "delete")


def operations(package: str) -> dict[str, tuple[Operation, Operation]]:
    """Operations by id, with the whole document for references."""
    document = json.loads(resources.files(package).joinpath("openapi.json").read_text("utf-8"))
    return {
        operation["operationId"]: (document, {**operation, "shared": item.get("parameters", [])})
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
    }


PLATFORM = operations("cloud_elements_api")
GRAPH = operations("microsoft_graph_element_api")


def test_there_are_239() -> None:
    assert (len(PLATFORM), len(GRAPH)) == (200, 39)


def resolve(document: Operation, node: Operation) -> Operation:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def body_of(operation: Operation) -> Any:
    for media in operation.get("requestBody", {}).get("content", {}).values():
        if "example" in media:
            return media["example"]
        for example in media.get("examples", {}).values():
            return example["value"]
    return None


def arguments(method: Any, document: Operation, operation: Operation) -> tuple[list[Any], dict[str, Any]]:
    """What the document gives as examples, by the method's own signature."""
    declared = {}
    for one in [*operation["shared"], *operation.get("parameters", [])]:
        parameter = resolve(document, one)
        declared[parameter["name"].lower().replace("[]", "").replace("-", "").replace("_", "")] = parameter
    positional, named = [], {}
    for name, argument in inspect.signature(method).parameters.items():
        if argument.kind is argument.POSITIONAL_ONLY:
            positional.append(_value(document, declared[name.rstrip("_").replace("_", "")]))
        elif name == "body" and (body := body_of(operation)) is not None:
            named["body"] = body
        elif argument.default is argument.empty:
            named[name] = _value(document, declared[name.rstrip("_").replace("_", "")])
    return positional, named


def _value(document: Operation, parameter: Operation) -> Any:
    if "example" in parameter:
        return parameter["example"]
    schema = resolve(document, parameter["schema"])
    return schema.get("example", schema.get("enum", [1])[0])


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(customers=1) as sandbox:
        yield sandbox


@pytest.mark.parametrize(
    ("api", "operation_id"),
    [*(("platform", one) for one in sorted(PLATFORM)), *(("graph", one) for one in sorted(GRAPH))],
)
def test_an_operation_works_through_both_clients(api: str, operation_id: str, sandbox: Sandbox) -> None:
    """An example may name what is not there, or is there already: a refusal in the vendor's own words is an answer."""
    document, operation = (PLATFORM if api == "platform" else GRAPH)[operation_id]
    resource, _, name = operation_id.partition(".")
    # 401: an instance that the sync call has deleted. 403: an organization that is not the caller's.
    refusals = (
        *(errors.NotFoundError, errors.ConflictError, errors.BadRequestError),
        *(errors.AuthenticationError, errors.PermissionDeniedError),
    )

    with sandbox.cloud_elements(prefetch=0, element_token=sandbox.element_token) as cloud:
        client = cloud if api == "platform" else cloud.microsoft_graph(sandbox.element_token)
        method = getattr(getattr(client, resource), name)
        positional, named = arguments(method, document, operation)
        try:
            result = method(*positional, **named)
            if isinstance(result, Pager):
                result.collect(3)
            elif hasattr(result, "close"):
                assert io.BytesIO(b"".join(result)).getbuffer().nbytes >= 0
        except refusals as error:
            assert error.request_id  # noqa: PT017
    assert sandbox.requests[-1].operation == operation_id

    async def run() -> None:
        async with sandbox.async_cloud_elements(prefetch=0, element_token=sandbox.element_token) as cloud:
            client = cloud if api == "platform" else cloud.microsoft_graph(sandbox.element_token)
            try:
                result = getattr(getattr(client, resource), name)(*positional, **named)
                if isinstance(result, AsyncPager):
                    await result.collect(3)
                else:
                    result = await result
                    if hasattr(result, "aclose"):
                        await result.aclose()
                raw = await getattr(getattr(client.with_raw_response, resource), name)(*positional, **named)
                assert raw.status_code in (200, 404)
                assert raw.request_id
            except refusals as error:
                assert error.request_id  # noqa: PT017

    asyncio.run(run())
    assert sandbox.requests[-1].operation == operation_id
    assert sandbox.violations == []
