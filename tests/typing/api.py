"""Calls that must type-check: mypy --strict and pyright know what each of them gives. Nothing here is run."""

from __future__ import annotations

from contextlib import aclosing, closing
from datetime import datetime
from typing import assert_type

import httpx
from avepoint_elements_api import models, types

from elements_ext import (
    AsyncAvePointElements,
    AvePointElements,
    BearerToken,
    ClientCertificate,
    ClientSecret,
    CloudElements,
    MicrosoftGraph,
)
from elements_ext.errors import APIStatusError, ElementsError, ErrorCode
from elements_ext.pagination import AsyncPager, Page, Pager


def sync(elements: AvePointElements) -> None:
    for customer in elements.customers.list(page_size=100):
        assert_type(customer, models.Customer)
        assert_type(customer.id, str | None)
        for job in elements.jobs.list("id", body={"jobType": 7}):
            assert_type(job.start_time, datetime | None)
            assert_type(job.total_count, int | None)
    pager: Pager[models.Customer] = elements.customers.list()
    page: Page[models.Customer] = next(iter(pager.pages()))
    assert_type(page.items, list[models.Customer])
    with closing(pager.pages()) as pages, closing(iter(pager)) as items:
        assert_type(next(pages), Page[models.Customer])
        assert_type(next(items), models.Customer)
    with closing(elements.customers.list().pages()) as pages_of_it:
        assert_type(next(pages_of_it).items, list[models.Customer])
    assert_type(pager.collect(5), list[models.Customer])
    assert_type(elements.tenants.get("c", "t"), models.Tenant)
    assert_type(elements.users.update_birthday("c", "t", "u", body={}), None)
    assert_type(elements.with_raw_response.customers.list(), types.Response[models.CustomerPage])
    assert_type(elements.with_options(timeout=None, deadline=5), AvePointElements)
    assert_type(AvePointElements.from_env(max_retries=0, base_url=None), AvePointElements)
    AvePointElements.from_env(max_retrys=0)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AvePointElements.from_env(transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(MicrosoftGraph.from_env(element_token="t"), MicrosoftGraph)
    CloudElements.from_env(token_url="t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    elements.customers.list(page_index=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    elements.jobs.list(customer_id="c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    elements.customers.onboard(body=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    customer.misspelt  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018


async def asynchronous(elements: AsyncAvePointElements) -> None:
    async for customer in elements.customers.list():
        assert_type(customer, models.Customer)
    pager: AsyncPager[models.Job] = elements.jobs.list("c")
    assert_type(await pager.collect(), list[models.Job])
    async for page in pager.pages():
        assert_type(page.cursor, str | None)
    async with aclosing(pager.pages()) as pages, aclosing(aiter(elements.jobs.list("c"))) as items:
        assert_type(await anext(pages), Page[models.Job])
        assert_type(await anext(items), models.Job)
    assert_type(await elements.tenants.get("c", "t"), models.Tenant)
    assert_type(await elements.with_raw_response.tenants.get("c", "t"), types.Response[models.Tenant])


def bodies(elements: AvePointElements) -> None:
    wanted = models.JobFilter(job_type=7, job_module=models.JobModule(1))
    assert_type(wanted.job_type, models.JobType | None)
    wanted.job_type = models.JobType(8)
    wanted.job_type = 8  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    models.JobFilter(job_type="7")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    models.JobFilter(job_typ=7)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    models.ConnectTenants(customer_id="c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    products = [models.ConnectModule("exchange")]
    models.ConnectTenants(customer_id="c", tenant_ids=["t"], product_name=products, hybrid_tenant=False)
    models.ConnectTenants(customer_id="c", tenant_ids=["t"], product_name=["exchange"], hybrid_tenant=False)
    elements.jobs.list("c", body=wanted)


def errors(error: ElementsError) -> None:
    assert_type(error.cursor, str | None)
    if isinstance(error, APIStatusError):
        assert_type(error.code, ErrorCode)
        assert_type(error.retry_after, float | None)


def credentials() -> None:
    AvePointElements(ClientSecret("id", "secret"), environment="us-gov")
    AvePointElements(ClientCertificate("id", "app.pfx", password="p"))
    AvePointElements(BearerToken(lambda: "t"), max_retries=0)
    AvePointElements("id")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
