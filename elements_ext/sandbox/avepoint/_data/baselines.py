"""Baselines, the tenants that they apply to, and the jobs that apply them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .customers import Tenant
from .seed import Lazy, Row, ago, guid, iso, rng

BASELINES: Final = 36
NAMES: Final = ("Standard", "Strict", "Healthcare", "Finance", "Education", "Public sector", "Small business", "Trial")
CONFIGURATIONS: Final = (
    ("Exchange Online", "Mailbox auditing"), ("Exchange Online", "External forwarding"),
    ("SharePoint Online", "Anonymous links"), ("SharePoint Online", "Idle session time-out"),
    ("Microsoft Teams", "Guest access"), ("Microsoft Entra ID", "Security defaults"),
    ("Microsoft Entra ID", "Self-service password reset"), ("Microsoft Defender", "Safe links"),
)  # fmt: skip
WAITING, RUNNING, FINISHED = 0, 1, 2
RETRIEVING, UNUSED, DEPLOYED = 1, 2, 7


def baseline(number: int) -> Row:
    """A baseline. Now and then the name goes by another key."""
    random_ = rng("baseline", number)
    created = ago(random_, 500)
    return {
        "baselineId": guid("baseline", number),
        "name" if number % 6 == 1 else "baselineName": f"{NAMES[number % len(NAMES)]} {number + 1}",
        "createdTime": iso(created),
        "modifiedTime": iso(max(created, ago(random_, 300))),
        "status": 9999 if number == 13 else random_.choice((2, 3, 3, 4, 5, 6)),
    }


def name_of(row: Row) -> str:
    """A baseline's name under either key."""
    return str(row.get("baselineName") or row.get("name"))


def report(baseline_id: str) -> Sequence[Row]:
    """What a baseline took over; `details` is null where there is nothing to say."""
    count = rng("report", baseline_id).randint(8, 80)
    return Lazy(count, lambda number: report_row(baseline_id, number))


def report_row(baseline_id: str, number: int) -> Row:
    source, configuration = CONFIGURATIONS[number % len(CONFIGURATIONS)]
    failed = number > 0 and rng("report", baseline_id, number).random() < 0.15
    return {
        "source": source,
        "configuration": configuration,
        "status": "Failed" if failed else "Successful",
        "details": "The setting could not be read." if failed else None,
    }


def tenant_row(tenant: Tenant, baselines: Sequence[Row]) -> Row:
    """A tenant with its baselines; times are missing where nothing has happened."""
    random_ = rng("baseline tenant", tenant.id)
    applied = tenant.baselines
    status = random_.choice((1, 2, 5, 7, 7, 7, 19, 9, 12)) if applied is None else DEPLOYED
    if applied is None:
        applied = [applied_row(chosen, random_.randint(1, 9)) for chosen in random_.sample(list(baselines), 2)]
    drift = random_.choice((0, 0, 3, 17))
    row: Row = {
        "tenantName": tenant.name,
        "status": status,
        "driftDetected": drift,
        "customerId": tenant.customer_id,
        "tenantId": tenant.id,
        "autoAlignment": random_.choice((0, 1)),
        "appliedBaselines": applied,
    }
    if drift:
        row["driftDetectedTime"] = iso(ago(random_, 20))
    if status == DEPLOYED:
        row["lastDeployedTime"] = iso(ago(random_, 60))
    return row


def applied_row(baseline_: Row, version: int) -> Row:
    """A baseline as a tenant has it; its version is a string."""
    return {"baselineId": baseline_["baselineId"], "baselineName": name_of(baseline_), "version": str(version)}


def job(tenant_id: str, number: int) -> Row:
    """A job of the process center."""
    random_ = rng("baseline job", tenant_id, number)
    return {
        "jobId": guid("baseline job", tenant_id, number),
        "type": random_.choice((1, 2, 4, 5, 7, 7, 7, 10)),
        "status": random_.choice((2, 2, 2, 3, 4, 5)),
    }


def jobs(tenant: Tenant) -> list[Row]:
    """The seeded jobs of a tenant."""
    return [job(tenant.id, number) for number in range(rng("baseline jobs", tenant.id).randint(3, 12))]
