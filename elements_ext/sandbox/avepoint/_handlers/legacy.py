"""legacy.*: the older API, with labels where the newer one has codes, and links from page to page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .._data import backup, scans, services
from .._data.customers import Customer
from .._data.jobs import MODULE_NAMES
from .._data.seed import Row
from ._paging import linked
from ._registry import Call, operation
from .jobs import jobs_of, scan_profile

ODATA, PLAIN = "@odata.nextLink", "nextLink"
CUSTOMER_STATUS: Final = (
    "N/A", "Working", "Failed", "Waiting for configuration", "Multiple issues found", "Finished with exception",
    "No backup updates",
)  # fmt: skip
JOB_STATUS: Final = (
    "None", "Running", "Finished", "Failed", "Finished with exception", "Skipped", "Pending", "Failed to start",
    "Canceled", "Rejected", "Stopped", "Not scanned", "Disabled", "Not started", "Waiting for configuration",
)  # fmt: skip
JOB_TYPES: Final = {
    0: "Microsoft 365 Scan", 7: "Microsoft 365", 10: "Google Workspace Scan", 11: "Google Workspace",
    12: "IaaS + PaaS", 15: "Salesforce", 16: "Dynamics 365",
}  # fmt: skip
OBJECT_TYPES: Final = {0: "Site Collection", 1: "Mailbox", 2: "OneDrive", 5: "Microsoft 365 Group"}
PASCAL: Final = {
    "isIgnoreLockedSiteEnabled": "IsIgnoreLockedSiteEnabled",
    "isSendOutOfPolicyNotification": "IsSendOutOfPolicyNotification",
}
"""Keys that the older API's samples spell in PascalCase."""


@operation("legacy.list_customers")
def list_customers(call: Call) -> Row:
    return linked(call, call.state.customers, "customers", ODATA, customer_row)


@operation("legacy.get_customer")
def get_customer(call: Call) -> Row:
    return _entity(call, "customers", customer_row(_customer(call)))


@operation("legacy.list_services")
def list_services(call: Call) -> Row:
    return linked(call, call.state.customers, "services", PLAIN, service_row)


@operation("legacy.get_services")
def get_services(call: Call) -> Row:
    return _entity(call, "services", service_row(_customer(call)))


@operation("legacy.list_protected")
def list_protected(call: Call) -> Row:
    customer = _customer(call)
    rows = backup.overview(customer)
    return linked(call, rows, "protected", ODATA, backup.legacy_row)


@operation("legacy.list_jobs")
def list_jobs(call: Call) -> Row:
    return linked(call, jobs_of(_customer(call)), "jobs", ODATA, job_row)


@operation("legacy.list_jobs_of_type")
def list_jobs_of_type(call: Call) -> Row:
    wanted = call.path["JobType"], call.path["JobModule"]
    rows = [job_row(row) for row in jobs_of(_customer(call))]
    chosen = [row for row in rows if (row["jobType"], row["jobModule"]) == wanted]
    return linked(call, chosen, "jobs", ODATA, dict)


@operation("legacy.list_scan_profiles")
def list_scan_profiles(call: Call) -> Row:
    keys = ("profileName", "profileId", "scanMode", "modifiedTime")
    rows = [_labelled(row) for row in scans.scan_profiles(_customer(call))]
    return linked(call, rows, "scanProfiles", PLAIN, lambda row: {key: row[key] for key in keys})


@operation("legacy.get_scan_profile")
def get_scan_profile(call: Call) -> Row:
    row = _labelled(scan_profile(_customer(call), call.path["ProfileId"]))
    row["containers"] = [
        {"ContainersName": one["containersName"], "ObjectType": OBJECT_TYPES.get(one["objectType"], "Unknown")}
        for one in row["containers"]
    ]
    return _entity(call, "scanProfiles", {PASCAL.get(key, key): value for key, value in row.items()})


@operation("legacy.get_scan_profile_daily_summary")
def daily_summary(call: Call) -> Row:
    row = _daily(call)
    kept = ("profileName", "tenantDomain", "description", "scanMode", "modifiedTime", "lastUpdateTime")
    counts = ("newRegisteredContentCount", "movedToAnotherContainer", "removedFromMicrosoft365OrOutofPolicy")
    labels = {"profileID": row["profileId"], "tenantID": row["tenantId"], "newRegistedContent": 0}
    labels["lastScanStatus"] = JOB_STATUS[row["lastScanStatus"]]
    return _entity(call, "scanProfiles", {**{key: row[key] for key in (*kept, *counts)}, **labels})


@operation("legacy.get_scan_profile_daily_details")
def daily_details(call: Call) -> Row:
    row = _daily(call)
    kept = ("profileName", "tenantDomain", "lastUpdateTime", "removedFromMicrosoft365OrOutOfPolicyObjects")
    lists = ("newRegisteredContent", "movedToAnotherContainerObjects")
    labels = {"profileID": row["profileId"], "tenantID": row["tenantId"], "newRegistedContent": []}
    return _entity(call, "scanProfiles", {**{key: row[key] for key in (*kept, *lists)}, **labels})


def customer_row(customer: Customer) -> Row:
    row = customer.row()
    kept = {key: row[key] for key in ("id", "organization", "ownerEmail", "countryOrRegion")}
    return {**kept, "jobStatus": _label(CUSTOMER_STATUS, row["jobStatus"])}


def service_row(customer: Customer) -> Row:
    """Tenants are joined by commas, and services go by their labels."""
    row = services.service_row(customer)
    for product in row["products"]:
        product["service"] = product["subscriptionName"].removesuffix(" subscription")
    return {**row, "tenantId": ",".join(tenant.id for tenant in customer.tenants)}


def job_row(row: Row) -> Row:
    return {
        **row,
        "jobType": JOB_TYPES.get(row["jobType"], "Unknown"),
        "jobModule": MODULE_NAMES.get(row["jobModule"], "Unknown"),
        "status": _label(JOB_STATUS, row["status"]),
    }


def _label(labels: tuple[str, ...], code: int) -> str:
    return labels[code] if 0 <= code < len(labels) else "Unknown"


def _labelled(row: Row) -> Row:
    return {**row, "scanMode": ("Express mode", "Advanced mode")[row["scanMode"]]}


def _daily(call: Call) -> Row:
    return _labelled(scans.changes(scan_profile(_customer(call), call.path["ProfileId"])))


def _entity(call: Call, context: str, row: Mapping[str, Any]) -> Row:
    return {"@odata.context": f"{call.origin}/partner/api/V1.1/$metadata#{context}/$entity", **row}


def _customer(call: Call) -> Customer:
    return call.state.customer(call.path["id"])
