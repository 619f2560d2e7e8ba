"""What the service refuses, as those who use the clients meet it: against the sandbox, sync and async."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from elements_ext import F, errors
from elements_ext.sandbox import Sandbox

DISABLED = 440872


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(customers=1) as sandbox:
        yield sandbox
        assert sandbox.violations == []


def refused(kind: str, sandbox: Sandbox, token: str, call: Any) -> errors.APIStatusError:
    """The exception that a call of the Graph element ends in."""
    with pytest.raises(errors.APIStatusError) as caught:
        if kind == "sync":
            with sandbox.cloud_elements() as cloud:
                call(cloud.microsoft_graph(token))
        else:

            async def main() -> Any:
                async with sandbox.async_cloud_elements() as cloud:
                    result = call(cloud.microsoft_graph(token))
                    return await result if inspect.isawaitable(result) else result

            asyncio.run(main())
    assert caught.value.request_id
    assert caught.value.message
    return caught.value


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_each_refusal_is_its_own_exception_with_request_id(kind: str, sandbox: Sandbox) -> None:
    with sandbox.cloud_elements() as cloud:
        disabled = cloud.instances.get(DISABLED).token or ""
        gone = cloud.instances.get(440871).token or ""
        with cloud.microsoft_graph(gone) as graph:
            graph.calendars.create(body={"name": "Twice"})

    error = refused(kind, sandbox, disabled, lambda g: g.calendars.list().collect())
    assert (type(error), error.status_code, error.code) == (errors.PermissionDeniedError, 403, "forbidden")

    error = refused(kind, sandbox, gone, lambda g: g.calendars.create(body={"name": "Twice"}))
    assert (type(error), error.status_code, error.code) == (errors.ConflictError, 409, "conflict")
    assert error.provider_message

    error = refused(kind, sandbox, gone, lambda g: g.resources.replace("calendars", "x", body={"name": "n"}))
    assert (type(error), error.status_code, error.code) == (errors.MethodNotAllowedError, 405, "method_not_allowed")

    error = refused(kind, sandbox, gone, lambda g: g.events.list("x", where=F("body") == "y").collect())
    assert error.status_code in (400, 404)

    with sandbox.cloud_elements() as cloud:
        cloud.instances.delete(440871)
    error = refused(kind, sandbox, gone, lambda g: g.calendars.list().collect())
    assert (type(error), error.status_code, error.code) == (errors.AuthenticationError, 401, "unauthorized")


def test_an_injection_matches_that_subject_only(sandbox: Sandbox) -> None:
    hostile = "x' OR 1=1 --"
    with sandbox.cloud_elements() as cloud, cloud.microsoft_graph(sandbox.element_token) as graph:
        calendar = next(iter(graph.calendars.list())).id or ""
        start = {"dateTime": "2026-10-20T09:00:00", "timeZone": "UTC"}
        graph.events.create(calendar, body={"subject": hostile, "start": start, "end": start})
        found = graph.events.list(calendar, where=F("subject") == hostile).collect()
        assert [event.subject for event in found] == [hostile]
        everything = graph.events.list(calendar).collect()
        assert len(everything) == len({event.id for event in everything}) > 4_000
