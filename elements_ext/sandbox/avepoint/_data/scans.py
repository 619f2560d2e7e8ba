"""Scan profiles."""

from __future__ import annotations

from typing import Any

from .customers import Customer
from .seed import Row, ago, guid, iso, rng

CONTAINERS = (("Default site collections", 0), ("Default mailboxes", 1), ("Default OneDrives", 2), ("Groups", 5))


def scan_profiles(customer: Customer) -> list[Row]:
    """A customer's scan profiles with all their details."""
    if customer.fresh:
        return []
    count = rng("scan profiles", customer.id).randint(2, 5)
    return [scan_profile(customer, number) for number in range(count)]


def scan_profile(customer: Customer, number: int) -> Row:
    random_ = rng("scan profile", customer.id, number)
    tenant = customer.tenants[number % len(customer.tenants)]
    containers: list[dict[str, Any]] = [{"containersName": name, "objectType": code} for name, code in CONTAINERS]
    if number == 1:
        containers.append({"containersName": "Loop workspaces", "objectType": 9999})
    return {
        "profileId": guid("scan profile", customer.id, number),
        "profileName": ("Default profile", "Executives", "Projects", "Archive", "Guests")[number % 5],
        "description": "",
        "tenantId": tenant.id,
        "tenantDomain": tenant.domain,
        "scanMode": random_.choice((0, 1)),
        "modifiedTime": iso(ago(random_, 100)),
        "createdTime": iso(ago(random_, 900)),
        "impersonationAccount": f"svc-scan@{tenant.domain}",
        "scanInplaceArchivedMailboxes": random_.random() < 0.5,
        "isIgnoreLockedSiteEnabled": random_.random() < 0.5,
        "enableDailyScan": random_.choice(("No", "15:19", "02:00")),
        "isSendOutOfPolicyNotification": random_.random() < 0.5,
        "containers": containers,
    }


def changes(profile: Row) -> Row:
    """What the last scan of a profile found."""
    random_ = rng("changes", profile["profileId"])
    removed = [f"https://sites.example.com/sites/closed{number}" for number in range(random_.randint(0, 3))]
    kept = ("profileName", "profileId", "tenantDomain", "tenantId", "description", "scanMode", "modifiedTime")
    return {
        **{key: profile[key] for key in kept},
        "lastUpdateTime": iso(ago(random_, 2)),
        "lastScanStatus": random_.choice((2, 2, 2, 4, 7)),
        "newRegisteredContentCount": 0,
        "movedToAnotherContainer": 0,
        "removedFromMicrosoft365OrOutofPolicy": len(removed),
        "newRegisteredContent": [],
        "removedFromMicrosoft365OrOutOfPolicyObjects": removed,
        "movedToAnotherContainerObjects": [],
    }
