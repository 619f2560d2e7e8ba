"""Compliance of a tenant's users: workflows, risky actions, sign-ins; and the figures and agents of a tenant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from .customers import Tenant
from .names import CITIES
from .seed import EPOCH, NOW, Lazy, Row, ago, guid, iso, rng
from .users import seeded_user

WORKFLOWS: Final = {
    1: ("Sign-in from a new network",),
    2: ("Device without encryption", "Device out of date"),
    3: ("Password never expires", "Administrator without strong authentication"),
    4: ("Legacy authentication allowed",),
}
"""Names by risk category."""
FIGURES: Final = {
    "workspaces": ("teams", "sharePointSites", "oneDrives", "groups", "exchangeMailboxes"),
    "orphanedWorkspaces": ("orphanedTeams", "orphanedGroups", "orphanedSharePointSites", "orphanedOneDrives"),
    "workspacesWithGuestUsers": (
        "teamsWithGuestUsers", "sharePointSitesWithGuestUsers", "oneDrivesWithGuestUsers", "groupsWithGuestUsers",
    ),
    "reachingStorageLimitWorkspaces": (
        "reachingStorageLimitTeams", "reachingStorageLimitSharePoint", "reachingStorageLimitOneDrives",
        "reachingStorageLimitGroups", "reachingStorageLimitMailboxes", "reachingStorageLimitSharePointSites",
    ),
}  # fmt: skip
"""Sums, and what they sum up."""


def workflows(tenant: Tenant, category: int | None) -> list[Row]:
    """The workflows of one category, or all."""
    return [
        {"workflowId": guid("workflow", tenant.id, name), "workflowDisplayName": name}
        for code, names in WORKFLOWS.items()
        if category in (None, code)
        for name in names
    ]


def workflow_items(tenant: Tenant, workflow_id: str) -> Sequence[Row]:
    """The users that a workflow found."""
    count = rng("workflow", workflow_id).randint(0, tenant.users)
    return Lazy(count, lambda number: workflow_item(tenant, workflow_id, number))


def workflow_item(tenant: Tenant, workflow_id: str, number: int) -> Row:
    user = seeded_user(tenant, number)
    random_ = rng("workflow", workflow_id, number)
    files = [{"accessedFileName": "plan.docx", "accessTime": EPOCH, "sensitiveInformation": "Credit card number"}]
    return {
        "userDisplayName": user["displayName"],
        "userPrincipalName": user["loginName"],
        "userId": user["id"],
        "loginIps": [{"loginIP": f"192.0.2.{random_.randrange(256)}", "loginTime": iso(ago(random_, 7))}],
        "files": files if number % 3 == 0 else [],
        "devices": [{"deviceName": f"LAPTOP-{random_.randrange(10**5):05d}"}],
    }


def sign_ins(tenant: Tenant) -> list[Row]:
    """The latest sign-ins."""
    return [sign_in(tenant, number) for number in range(rng("sign-ins", tenant.id).randint(20, 130))]


def sign_in(tenant: Tenant, number: int) -> Row:
    random_ = rng("sign-in", tenant.id, number)
    user = seeded_user(tenant, random_.randrange(tenant.users))
    return {
        "id": guid("sign-in", tenant.id, number),
        "loginTime": iso(ago(random_, 30)),
        "userId": user["id"],
        "userDisplayName": user["displayName"],
        "userPrincipalName": user["loginName"],
        "ip": f"198.51.100.{random_.randrange(256)}",
        "lat": round(random_.uniform(-60, 70), 4),
        "lon": round(random_.uniform(-180, 180), 4),
        "country": random_.choice(("Portugal", "Sweden", "Japan")),
        "city": random_.choice(CITIES),
        "isRisk": random_.random() < 0.1,
    }


def action_count(tenant: Tenant, kind: int | None) -> Row:
    """Normal (0) and risky (1) actions; what isn't asked for is 0."""
    random_ = rng("actions", tenant.id)
    normal, risky = random_.randint(100, 5000), random_.randint(0, 50)
    return {"riskyActionCount": 0 if kind == 0 else risky, "normalActionCount": 0 if kind == 1 else normal}


def agent(tenant: Tenant, number: int) -> Row:
    """An agent on a server of a hybrid tenant."""
    random_ = rng("agent", tenant.id, number)
    disconnected = number == 2
    return {
        "id": guid("agent", tenant.id, number),
        "serverName": f"dc{number + 1:02d}.{tenant.domain}",
        "version": "2.4.1",
        "status": 1 if disconnected else 2,
        "syncTime": iso(ago(random_, 1)),
        "collectTime": iso(NOW),
        "connectionStatus": int(disconnected),
        "advanceMessage": "The agent has not called for a day." if disconnected else "",
    }


def workspace_overview(tenant: Tenant) -> Row:
    """How many workspaces there are, and in what state."""
    random_ = rng("workspaces", tenant.id)
    row: Row = {}
    for total, parts in FIGURES.items():
        figures = {part: random_.randint(0, 60) for part in parts}
        row |= {total: sum(figures.values()), **figures}
    row["inactiveWorkspaces"] = random_.randint(0, row["workspaces"])
    row["activeWorkspaces"] = row["workspaces"] - row["inactiveWorkspaces"]
    return row


def figures(tenant: Tenant, schema: Mapping[str, Any]) -> Row:
    """A number for each property of a schema that has nothing but numbers."""
    random_ = rng("figures", tenant.id, *schema["properties"])
    return {name: random_.randint(0, 40) for name in schema["properties"]}
