"""Typical calls of all clients: mypy --strict and pyright prove each type, `tests/test_typing.py` that it is no lie.

There each function is run against the sandbox, with an `assert_type` that looks at the value, and into it.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping
from contextlib import aclosing, closing
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, assert_type

import httpx
from avepoint_elements_api import models, types
from cloud_elements_api import models as cloud_models
from cloud_elements_api import types as cloud_types
from microsoft_graph_element_api import models as graph_models
from microsoft_graph_element_api import types as graph_types

from elements_ext import (
    AsyncAvePointElements,
    AsyncCloudElements,
    AsyncMicrosoftGraph,
    AvePointElements,
    BearerToken,
    CloudElements,
    F,
    MicrosoftGraph,
)
from elements_ext.bulk import BulkProgress, BulkResult, read_records
from elements_ext.ceql import Expression
from elements_ext.errors import (
    APIStatusError,
    BulkJobError,
    ConfigurationError,
    DecodeError,
    ElementsError,
    ErrorCode,
    NotFoundError,
    OperationFailedError,
)
from elements_ext.oauth import OAuthApp, consent_request, consent_url, new_state
from elements_ext.pagination import AsyncPager, Page, Pager
from elements_ext.webhooks import WebhookChange, WebhookEvent, parse


def avepoint(elements: AvePointElements) -> None:
    for customer in elements.customers.list(page_size=10):
        assert_type(customer, models.Customer)
        assert_type(customer.id, str | None)
        assert_type(customer.tenants, list[models.CustomerTenant] | None)
        for job in elements.jobs.list(customer.id, body={"jobType": 7}):
            assert_type(job, models.Job)
            assert_type(job.start_time, datetime | None)
            assert_type(job.failed_count, int | None)
            assert_type(job.status, models.JobStatus | None)
            if job.status is not None:
                assert_type(job.status.label, str)
                assert_type(job.status == 3, bool)
        break

    pager = elements.customers.list(page_size=5)
    assert_type(pager, types.Pager[models.Customer])
    as_documented: Pager[models.Customer] = pager
    assert_type(as_documented.collect(), list[models.Customer])
    assert_type(pager.collect(limit=3), list[models.Customer])
    assert_type(iter(pager), Generator[models.Customer, None, None])
    assert_type(as_documented.pages(), Generator[Page[models.Customer], None, None])
    assert_type(next(iter(pager)), models.Customer)
    with closing(pager.pages()) as pages:
        page = next(pages)
    assert_type(page, types.Page[models.Customer])
    assert_type(page.items, list[models.Customer])
    assert_type(page.total, int | None)
    assert_type(page.cursor, str | None)
    assert_type(page.response.status_code, int)
    assert_type(elements.customers.list(page_size=5, cursor=page.cursor).collect(1), list[models.Customer])

    first = page.items[0]
    assert_type(first.to_dict(), dict[str, Any])
    assert_type(models.Customer.from_dict(first.to_dict()), models.Customer)
    assert_type(models.Customer.from_list([first.to_dict()]), list[models.Customer])
    tenant = (first.tenants or [])[0]
    assert_type(elements.tenants.get(first.id, tenant.id), models.Tenant)
    assert_type(
        elements.customers.list(body=models.CustomerFilter(customer_ids=["no"])).collect(), list[models.Customer]
    )

    response = elements.with_raw_response.customers.list(page_size=1)
    assert_type(response, types.Response[models.CustomerPage])
    assert_type(response.parsed.data, list[models.Customer] | None)
    assert_type(response.request_id, str | None)
    assert_type(response.warning, str | None)
    assert_type(response.content, bytes)
    raw_tenant = elements.with_raw_response.tenants.get(first.id, tenant.id)
    assert_type(raw_tenant, types.Response[models.Tenant])
    hurried = elements.with_options(timeout=None, deadline=30, max_retries=0, prefetch=0)
    assert_type(hurried, AvePointElements)
    assert_type(hurried.jobs.list(first.id).collect(), list[models.Job])


async def avepoint_async(elements: AsyncAvePointElements) -> None:
    async for customer in elements.customers.list(page_size=10):
        assert_type(customer, models.Customer)
        async for job in elements.jobs.list(customer.id, body=models.JobFilter(job_type=7)):
            assert_type(job, models.Job)
        break
    pager = elements.customers.list(page_size=5)
    assert_type(pager, types.AsyncPager[models.Customer])
    as_documented: AsyncPager[models.Customer] = pager
    assert_type(await as_documented.collect(), list[models.Customer])
    assert_type(aiter(pager), AsyncGenerator[models.Customer, None])
    async with aclosing(pager.pages()) as pages:
        page = await anext(pages)
    assert_type(page, types.Page[models.Customer])
    first = page.items[0]
    tenant = (first.tenants or [])[0]
    assert_type(await elements.tenants.get(first.id, tenant.id), models.Tenant)
    response = await elements.with_raw_response.customers.list(page_size=1)
    assert_type(response, types.Response[models.CustomerPage])
    assert_type(elements.with_options(deadline=30), AsyncAvePointElements)


def cloud(cloud: CloudElements) -> None:
    pager = cloud.instances.list(element_keys="microsoftgraph")
    assert_type(pager, cloud_types.Pager[cloud_models.Instance])
    instance = next(iter(pager))
    assert_type(instance.id, int | None)
    assert_type(instance.token, str | None)
    assert_type(cloud.instances.get(instance.id), cloud_models.Instance)
    assert_type(cloud.instances.update(instance.id, body={"tags": ["seen"]}), cloud_models.Instance)
    assert_type(cloud.elements.list().collect(limit=2), list[cloud_models.Element])
    assert_type(cloud.accounts.list().collect(limit=2), list[cloud_models.Account])
    assert_type(cloud.hubs.list().collect(limit=2), list[cloud_models.Hub])
    assert_type(cloud.with_raw_response.instances.get(instance.id), cloud_types.Response[cloud_models.Instance])
    consent = cloud.oauth.create_url(
        "microsoftgraph", body=consent_request(OAuthApp("id", "secret"), "https://app.example.com/back", new_state())
    )
    assert_type(consent.oauth_url, str | None)
    assert_type(consent_url(consent.oauth_url), str)
    with cloud.microsoft_graph(instance.token) as graph:
        assert_type(graph, MicrosoftGraph)
    assert_type(cloud.with_options(max_retries=1), CloudElements)


def connecting(cloud: CloudElements, consents: Any) -> None:
    app = OAuthApp("client-id", "client-secret")
    instance = cloud.connect("microsoftgraph", app, name="Mine", tags=["a"], open_browser=consents)
    assert_type(instance, cloud_models.Instance)
    assert_type(instance.token, str | None)


async def cloud_async(cloud: AsyncCloudElements) -> None:
    async for instance in cloud.instances.list(element_keys="microsoftgraph"):
        assert_type(instance, cloud_models.Instance)
        assert_type(await cloud.instances.get(instance.id), cloud_models.Instance)
        async with cloud.microsoft_graph(instance.token) as graph:
            assert_type(graph, AsyncMicrosoftGraph)
            assert_type(await graph.calendars.list().collect(limit=1), list[graph_models.Calendar])
        break  # the next one is disabled


def graph(graph: MicrosoftGraph, folder: Path) -> None:
    calendar = next(one for one in graph.calendars.list() if one.is_default_calendar)
    assert_type(calendar, graph_models.Calendar)
    where = (F("subject") != "x") & (F("start.dateTime") >= datetime(2020, 1, 1))
    assert_type(where, Expression)
    assert_type(F("subject") == "x", Expression)
    assert_type(F("id").in_([1, "2"]) | F("id").is_null(), Expression)
    events = graph.events.list(calendar.id, where=where, fields=["id", "subject", "start"], page_size=10)
    assert_type(events, graph_types.Pager[graph_models.Event])
    for event in events:
        assert_type(event, graph_models.Event)
        assert_type(event.start, graph_models.DateTimeTimeZone | None)
        if event.start is not None:
            assert_type(event.start.to_datetime(), datetime | None)
        break
    body = {"subject": "s", "start": {"dateTime": "2026-10-16T09:00:00", "timeZone": "UTC"}}
    body["end"] = body["start"]
    made = graph.events.create(calendar.id, body=body)
    assert_type(made, graph_models.Event)
    assert_type(graph.events.delete(calendar.id, made.id), None)
    assert_type(graph.contacts.list().collect(limit=2), list[graph_models.Contact])
    assert_type(graph.resources.list("contacts").collect(limit=2), list[dict[str, Any]])

    told: list[BulkProgress] = []
    result = graph.bulk.download(
        "events", to=folder / "events.jsonl", where=F("subject") != "x", on_progress=told.append
    )
    assert_type(result, BulkResult)
    assert_type(result.records, int)
    assert_type(told[-1].state, str)
    assert_type(told[-1].bytes, int)
    assert_type(read_records(folder / "events.jsonl"), Iterator[Any])
    loaded = graph.bulk.upload("contacts", [{"givenName": "Mara", "surname": "Lindqvist"}])
    assert_type(loaded.job_id, str)
    job = graph.bulk.status(result.job_id)
    assert_type(job, graph_models.BulkJob)
    assert_type(graph.bulk.errors(result.job_id).collect(), list[str | dict[str, Any]])
    assert_type(graph.bulk.jobs().collect(limit=1), list[graph_models.BulkJob])
    with graph.bulk.file(result.job_id, "events") as stream:
        assert_type(stream, graph_types.ByteStream)
        assert_type(stream.status_code, int)
        assert_type(next(iter(stream)), bytes)
    whole = graph.with_raw_response.bulk.file(result.job_id, "events")
    assert_type(whole, graph_types.Response[bytes])


async def graph_async(graph: AsyncMicrosoftGraph, folder: Path) -> None:
    calendars = await graph.calendars.list().collect()
    assert_type(calendars, list[graph_models.Calendar])
    async for event in graph.events.list(calendars[0].id, where=F("subject") != "x"):
        assert_type(event, graph_models.Event)
        break
    result = await graph.bulk.download("events", to=folder / "events-async.jsonl")
    assert_type(result, BulkResult)
    async with await graph.bulk.file(result.job_id, "events") as stream:
        assert_type(stream, graph_types.AsyncByteStream)
        async for piece in stream:
            assert_type(piece, bytes)
    assert_type(await graph.with_raw_response.bulk.status(result.job_id), graph_types.Response[graph_models.BulkJob])


def bodies() -> None:
    wanted = models.JobFilter(job_type=7)
    assert_type(wanted.job_type, models.JobType | None)
    assert_type(wanted.to_dict(), dict[str, Any])
    assert_type(models.JobStatus(4711), models.JobStatus)
    several = models.ConnectTenants(customer_id="c", tenant_ids=["t"], product_name=["exchange"], hybrid_tenant=False)
    assert_type(several.product_name, list[models.ConnectModule])


def errors(elements: AvePointElements, cloud: CloudElements) -> None:
    customer = next(iter(elements.customers.list()))
    try:
        elements.tenants.get(customer.id, "no-such-tenant")
    except NotFoundError as error:
        assert_type(error.code, ErrorCode)
        assert_type(error.status_code, int)
        assert_type(error.message, str)
        assert_type(error.provider_message, str | None)
        assert_type(error.request_id, str | None)
        assert_type(error.retry_after, float | None)
        assert_type(error.headers, httpx.Headers)
        assert_type(error.method + error.url, str)
    try:
        elements.jobs.list(None).collect()
    except ElementsError as error:
        assert_type(error.cursor, str | None)
        assert_type(error.job_id, str | None)
        assert_type(isinstance(error, ConfigurationError), bool)
    try:
        cloud.instances.get(0)
    except (DecodeError, APIStatusError) as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)


def failures(error: OperationFailedError, job: BulkJobError) -> None:
    assert_type(error.label, str | None)
    assert_type(error.operation, str)
    assert_type(list(job.errors), list[Any])


def webhooks(body: bytes, headers: Mapping[str, str]) -> None:
    event = parse(body, headers, "key")
    assert_type(event, WebhookEvent)
    assert_type(event.deduplication_key, str)
    assert_type(event.changes, tuple[WebhookChange, ...])
    assert_type(event.changes[0].event_type, str | None)
    assert_type(event.changes[0].date, datetime | None)
    assert_type(event.format, Literal["current", "legacy"])
    assert_type(parse(body, headers, [b"old", "key"]).raw, dict[str, Any])


def clients() -> None:
    with AvePointElements(BearerToken(lambda: "t")) as elements:
        assert_type(elements, AvePointElements)
    assert_type(CloudElements(user_secret="u", organization_secret="o"), CloudElements)
    logging.getLogger("elements_ext").debug("%r", MicrosoftGraph(user_secret="u", element_token="t"))
