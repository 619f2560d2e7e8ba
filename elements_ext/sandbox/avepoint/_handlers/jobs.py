"""jobs.* and scan_profiles.*"""

from __future__ import annotations

from ..._exchange import Refusal
from .._data import jobs, scans
from .._data.customers import Customer
from .._data.seed import NOT_APPLICABLE, Row
from ._paging import matching, numbered, report_token, start_of
from ._registry import Call, operation


@operation("jobs.list")
def list_jobs(call: Call) -> Row:
    kind, module = call.field("jobType"), call.field("jobModule")
    rows = [
        row
        for row in jobs_of(call.state.customer(call.path["customerId"]))
        if kind in (None, row["jobType"]) and module in (None, row["jobModule"])
    ]
    return numbered(call, rows)


@operation("jobs.report_details")
def report_details(call: Call) -> Row:
    customer, id_ = call.state.customer(call.path["customerId"]), call.path["jobId"]
    if id_ == NOT_APPLICABLE or all(row["jobId"] != id_ for row in jobs_of(customer)):
        raise Refusal(404, f"The customer has no job {id_}.")
    items = jobs.report(customer.id, id_)
    key, size = f"{customer.id}/{id_}", call.query["pageSize"]
    start = start_of(call.query.get("skipToken"), key, report_token, items)
    page = list(items[start : start + size])
    metadata: Row = {"totalCount": len(items)}
    if (end := start + len(page)) < len(items):
        metadata["skipToken"] = report_token(key, end)
    return {"data": page, "metadata": metadata}


@operation("scan_profiles.list")
def list_scan_profiles(call: Call) -> Row:
    profiles = scans.scan_profiles(call.state.customer(call.path["customerId"]))
    keys = ("profileName", "profileId", "scanMode", "modifiedTime")
    chosen = matching(profiles, "profileId", call.field("scanProfileIds"))
    return numbered(call, chosen, lambda row: {key: row[key] for key in keys})


@operation("scan_profiles.get")
def get_scan_profile(call: Call) -> Row:
    return scan_profile(call.state.customer(call.path["customerId"]), call.path["scanProfileId"])


@operation("scan_profiles.changes")
def scan_profile_changes(call: Call) -> Row:
    return scans.changes(scan_profile(call.state.customer(call.path["customerId"]), call.path["scanProfileId"]))


def jobs_of(customer: Customer) -> tuple[Row, ...]:
    """A customer's jobs; none before the first backup."""
    return () if customer.fresh else jobs.jobs(customer.id)


def scan_profile(customer: Customer, id_: str) -> Row:
    """A scan profile by id. Raises `Refusal`."""
    for row in scans.scan_profiles(customer):
        if row["profileId"] == id_.lower():
            return row
    raise Refusal(404, f"The customer has no scan profile {id_}.")
