"""baselines.*"""

from __future__ import annotations

from .._data import baselines
from .._data.customers import Tenant
from .._data.seed import NOW, Row, iso
from ._paging import matching, numbered
from ._registry import Call, operation

EVERY = 4
"""One customer in so many has its tenants in baseline management."""


@operation("baselines.create")
def create(call: Call) -> Row:
    """A new baseline is retrieving its settings when it is first listed, and is ready after that."""
    call.state.tenant(call.field("customerId"), call.field("tenantId"))
    row = {
        "baselineId": call.state.new_id("baseline"),
        "baselineName": call.field("name"),
        "createdTime": iso(NOW),
        "modifiedTime": iso(NOW),
        "status": baselines.RETRIEVING,
    }
    call.state.baselines.append(row)
    return {"baselineId": row["baselineId"]}


@operation("baselines.list")
def list_baselines(call: Call) -> Row:
    page = numbered(call, matching(call.state.baselines, "baselineId", call.field("baselineIds")), dict)
    for shown in page["data"]:
        if shown["status"] == baselines.RETRIEVING:
            call.state.baseline(shown["baselineId"])["status"] = baselines.UNUSED
    return page


@operation("baselines.reports")
def reports(call: Call) -> Row:
    return numbered(call, baselines.report(call.state.baseline(call.path["baselineId"])["baselineId"]))


@operation("baselines.tenants")
def list_tenants(call: Call) -> Row:
    """The tenants of every fourth customer, and those that a baseline was applied to."""
    seeded = baselines.BASELINES
    ids = {id_.lower() for id_ in call.field("tenantIds") or ()}
    chosen = [tenant for tenant in _managed(call) if not ids or tenant.id in ids]
    return numbered(call, chosen, lambda tenant: baselines.tenant_row(tenant, call.state.baselines[:seeded]))


@operation("baselines.jobs")
def list_jobs(call: Call) -> Row:
    """Each time that they are listed, the jobs that were started get a step further."""
    tenant = call.state.tenant(call.path["customerId"], call.path["tenantId"])
    rows = [*reversed(tenant.actions), *baselines.jobs(tenant)]
    page = numbered(call, matching(rows, "jobId", call.field("jobIds")), dict)
    listed = {row["jobId"] for row in page["data"]}
    for action in tenant.actions:
        if action["jobId"] in listed and action["status"] < baselines.FINISHED:
            action["status"] += 1
    return page


@operation("baselines.perform_tenant_action")
def perform_tenant_action(call: Call) -> Row:
    """Applies baselines to a tenant, in a job."""
    tenant = call.state.tenant(call.path["customerId"], call.path["tenantId"])
    data = call.field("data")
    items = sorted(data if isinstance(data, list) else [data], key=lambda item: int(item["rankingOrder"]))
    chosen = [call.state.baseline(str(item["baselineId"])) for item in items]
    tenant.baselines = [baselines.applied_row(row, 1) for row in chosen]
    job = {"jobId": call.state.new_id("job"), "type": 1, "status": baselines.WAITING}
    tenant.actions.append(job)
    return {"jobId": job["jobId"]}


def _managed(call: Call) -> list[Tenant]:
    return [
        tenant
        for customer in call.state.customers
        for tenant in customer.tenants
        if customer.index % EVERY == 0 or tenant.baselines is not None
    ]
