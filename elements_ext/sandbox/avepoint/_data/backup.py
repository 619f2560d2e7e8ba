"""What Cloud Backup for Microsoft 365 protects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .customers import Customer, Tenant
from .names import person
from .seed import NOT_APPLICABLE, Lazy, Row, ago, gigabytes, rng, slashes
from .users import user

EXCHANGE: Final = 0
MAILBOX_TYPES: Final = (
    "User Mailbox",
    "User Mailbox",
    "Shared Mailbox",
    "Resource Mailbox",
    "In-Place Archive Mailbox",
)
OVERVIEW_MODULES: Final = (
    "Exchange Online", "OneDrive", "SharePoint Online", "Microsoft 365 Group", "Microsoft Teams", "Power BI",
)  # fmt: skip


def protected_objects(customer: Customer, module: int) -> Sequence[Row]:
    """The protected objects of a module. The first customer has many mailboxes."""
    if customer.fresh:
        return ()
    count = 1250 if (customer.index, module) == (0, EXCHANGE) else rng("protected", customer.id, module).randint(0, 60)
    return Lazy(count, lambda number: protected_object(customer, module, number))


def protected_object(customer: Customer, module: int, number: int) -> Row:
    """One protected object. Only mailboxes have a type, and one of those is in no list."""
    random_ = rng("protected", customer.id, module, number)
    first, last = person(random_)
    kind = "Scheduling Mailbox" if number % 43 == 42 else random_.choice(MAILBOX_TYPES)
    return {
        "displayName": f"{first} {last}",
        "mailboxType": kind if module == EXCHANGE else "",
        "containerName": random_.choice(("Default container", "Executives", "All users")),
        "tenantId": random_.choice(customer.tenants).id,
        "size": random_.randrange(9 * 10**9),
    }


def protected_users(tenant: Tenant) -> Sequence[Row]:
    """The users of a tenant, and which of their modules are protected."""
    return Lazy(tenant.users, lambda number: protected_user(tenant, number))


def protected_user(tenant: Tenant, number: int) -> Row:
    row = user(tenant, number)
    random_ = rng("protected user", row["id"])
    return {
        "id": row["id"],
        "email": row["mail"],
        "displayName": row["displayName"],
        "moduleStatus": [{"module": module, "isProtected": random_.random() < 0.8} for module in (0, 2)],
    }


def overview(customer: Customer) -> list[Row]:
    """Figures by module; nothing before the first backup. Like the vendor's sample, one row lacks two fields."""
    if customer.fresh:
        return []
    rows = [overview_row(customer, tenant, module) for tenant in customer.tenants for module in OVERVIEW_MODULES]
    del rows[1]["tenantId"], rows[1]["lastRunTime"]
    return rows


def overview_row(customer: Customer, tenant: Tenant, module: str) -> Row:
    random_ = rng("overview", tenant.id, module)
    scanned = random_.randint(0, 900)
    return {
        "customerId": customer.id,
        "tenantId": tenant.id,
        "customer": customer.owner_email,
        "serviceType": "Cloud Backup for Microsoft 365",
        "serviceModule": module,
        "lastRunTime": slashes(ago(random_, 2)),
        "totalScannedObjects": scanned,
        "totalProtectedObjects": random_.randint(0, scanned),
        "dataSizeStoredInAvePoint": gigabytes(random_, 900),
        "dataSizeStoredInBYOS": NOT_APPLICABLE,
    }


def legacy_row(row: Row) -> Row:
    """A row of the overview as the older API shows it."""
    kept = ("customerId", "customer", "serviceType", "serviceModule", "totalScannedObjects", "totalProtectedObjects")
    sizes = ("dataSizeStoredInAvePoint", "dataSizeStoredInBYOS")
    return {key: row[key] for key in (*kept, *sizes)}
