"""Audit logs, by month."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import datetime, timedelta

from .customers import make_customer
from .names import mailbox, person
from .seed import Lazy, Row, guid, rng, zoneless

OPERATIONS = (
    ("User management", "Edit user", "User"),
    ("Baseline management", "Apply baseline", "Tenant"),
    ("Customer management", "Onboard customer", "Customer"),
    ("License management", "Add service", "Subscription"),
)


def audit_log(kind: str, month: str, customers: int) -> Sequence[Row]:
    """The audit log of a month (yyyyMM), latest first. Raises `ValueError` if there is no such month."""
    start = datetime.strptime(month, "%Y%m")
    count = rng("audit", kind, month).randint(90, 260)
    return Lazy(count, lambda number: audit_row(kind, start, number, customers))


def audit_row(kind: str, start: datetime, number: int, customers: int) -> Row:
    """One entry. Times have no zone; the organization goes by the sample's name for it."""
    month = start.strftime("%Y%m")
    random_ = rng("audit", kind, month, number)
    customer = make_customer(random_.randrange(customers)) if customers else None
    tenant = random_.choice(customer.tenants) if customer else None
    seconds = calendar.monthrange(start.year, start.month)[1] * 86400
    moment = start + timedelta(seconds=seconds - 1 - (number + random_.random()) * seconds / 300)
    category, operation, target = random_.choice(OPERATIONS)
    operator = f"{mailbox(*person(random_))}@partner.example.com"
    comments = [{"comment": "As agreed by phone.", "addedBy": operator, "addedTime": zoneless(moment)}]
    changes = [{"parameter": "Office", "previousValue": "Lyon", "currentValue": random_.choice(("Porto", ""))}]
    return {
        "auditId": guid("audit", kind, month, number),
        "tenantId": tenant.id if tenant else "",
        "tenantName": tenant.name if tenant else "",
        "customerId": customer.id if customer else "",
        "customerName": customer.organization if customer else "",
        "operationTime": zoneless(moment),
        "operatedBy": operator,
        "targetObjectId": guid("target", kind, month, number),
        "targetObjectType": target,
        "targetObject": f"{target} {number}",
        "category": category,
        "operation": operation,
        "operatorOrganization": "Sandbox Partner Inc.",
        "module": category,
        "auditType": random_.choice(("Operation", "System")),
        "operationFrom": random_.choice(("Portal", "Public API")),
        "propertyChanges": changes if target == "User" else [],
        "auditComments": comments if number % 4 == 0 else [],
    }
