"""Subscriptions of customers."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from .customers import Customer
from .seed import NOT_APPLICABLE, NOW, Row, dashes, gigabytes, iso, rng

PRODUCTS: Final = {
    2048: "Cloud Backup for Microsoft 365",
    274: "Cloud Backup Express",
    40: "Baseline management",
    42: "Workspace management",
    49: "User and device management",
    65: "Workspace management - storage optimization",
}
SERVICES: Final = {2048: "Office365Backup", 274: "Office365Backup", 40: "PartnerTenantSettingManagement"}
"""Service by product; what isn't here belongs to `PartnerWorkspaceOnboarding`."""
USER_MANAGEMENT: Final = 49
POOL_SEATS: Final = 5000
"""User seats that the partner has left in its pool, for each product."""


def seeded_products(customer: Customer) -> dict[int, int]:
    """User seats by product code, as seeded."""
    if customer.fresh:
        return {}
    random_ = rng("products", customer.id)
    chosen = {2048: random_.randint(5, 900)}
    for code in (40, 42, 49, 65):
        if random_.random() < 0.6:
            chosen[code] = random_.randint(5, 500)
    return chosen


def products(customer: Customer) -> dict[int, int]:
    """User seats by product code, the added services included."""
    seats = seeded_products(customer)
    for body in customer.added:
        seats[body["product"]] = requested_seats(body)
    return seats


def requested_seats(body: Mapping[str, Any]) -> int:
    """Seats that an add-service request asks for; a trial has 25."""
    items = body.get("licenseItems") or []
    return sum(item["userSeat"] for item in items) if items else 25


def service_row(customer: Customer) -> Row:
    """A customer with its products, as `services.list` shows it."""
    random_ = rng("services", customer.id)
    rows = [product_row(random_, code, seats) for code, seats in seeded_products(customer).items()]
    rows += [added_row(body) for body in customer.added]
    return {
        "customerId": customer.id,
        "organization": customer.organization,
        "customer": customer.owner_email,
        "products": rows,
    }


def product_row(random_: random.Random, code: int, seats: int) -> Row:
    """One seeded product. Every count is a string, and `N/A` stands in for what does not apply."""
    backup = code == 2048
    expires = NOW + timedelta(days=random_.randint(-30, 700))
    capacity = random_.choice((0, 0, 500, 1044))
    return {
        "service": SERVICES.get(code, "PartnerWorkspaceOnboarding"),
        "subscriptionModel": random_.choice(("User seats", "User seats", "Capacity")),
        "purchasedUserSeats": str(seats),
        "purchasedUnits": NOT_APPLICABLE,
        "microsoftLicenseAssigned": str(seats * 9 // 10) if backup else NOT_APPLICABLE,
        "microsoftLicenseAvailable": str(seats + 3) if backup else NOT_APPLICABLE,
        "purchasedCapacity": (f"{capacity} GB" if capacity else "0/1 GB") if backup else NOT_APPLICABLE,
        "protectedCapacity": gigabytes(random_, 400) if backup else NOT_APPLICABLE,
        "storage": "AvePoint storage (Microsoft Azure Blob)" if backup else NOT_APPLICABLE,
        "retention": random_.choice(("1 year", "Unlimited")) if backup else NOT_APPLICABLE,
        "consumedStorage": gigabytes(random_, 300) if backup else NOT_APPLICABLE,
        "expirationDate": random_.choice((iso, dashes))(expires),
        "change": random_.choice(("0", "+5", NOT_APPLICABLE)),
        "source": random_.choice(("AvePoint subscription", "AvePoint pooled subscription")),
        "paymentType": random_.choice(("Prepaid", "Pay as you go")),
        "subscriptionName": f"{PRODUCTS[code]} subscription",
        "package": random_.choice(("Standard", "Core", "Flex")) if backup else NOT_APPLICABLE,
        "contractEndDate": random_.choice((NOT_APPLICABLE, iso(expires))),
    }


def added_row(body: Mapping[str, Any]) -> Row:
    """A product that was added by a request."""
    code = body["product"]
    item = (body.get("licenseItems") or [{}])[0]
    row = product_row(rng("added", code), code, requested_seats(body))
    row["expirationDate"] = item.get("expireTime") or iso(NOW + timedelta(days=365))
    row["contractEndDate"] = item.get("contractEndDate") or NOT_APPLICABLE
    row["source"] = "AvePoint pooled subscription" if item else "Trial subscription"
    row["storage"] = "BYOS" if body.get("byos") else row["storage"]
    return row


def seat_row(customer: Customer, number: int, platform: int) -> Row:
    """Seats of one tenant for a third-party product."""
    tenant = customer.tenants[number]
    random_ = rng("seats", tenant.id, platform)
    total = random_.randint(0, 400)
    used = random_.randint(0, total)
    return {
        "type": platform,
        "tenantId": tenant.id,
        "tenantName": tenant.name,
        "availableUserSeat": total - used,
        "assignedUserSeat": used,
    }
