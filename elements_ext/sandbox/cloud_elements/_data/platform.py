"""The organization with its accounts, users and roles, and the traffic of its last week."""

from __future__ import annotations

import base64
from datetime import timedelta
from typing import Final

from ..._seed import NOW, Row, digest, guid, iso, rng
from ...avepoint._data.names import mailbox, person

ORGANIZATION_ID: Final = 4100
FOREIGN_ACCOUNT: Final = 90001
"""An account of another organization: every call on it is a 403."""
ADMIN: Final = 7001
TRAFFIC: Final = 300

ACCOUNTS: Final = (
    {"id": 5201, "name": "Default Account", "externalId": "default@example.com", "type": "Default"},
    {"id": 5202, "name": "North Star Dental Care", "externalId": "north-star", "type": "CompanyAccount"},
    {"id": 5203, "name": "Old Mill Brewing", "externalId": "old-mill", "type": "CompanyAccount"},
)
ROLES: Final = (
    ("org-admin", "Organization administrator", "Manages the organization with all its accounts."),
    ("admin", "Account administrator", "Manages an account."),
    ("org", "Organization user", "Sees all accounts of the organization."),
    ("default-user", "User", "Works with instances of an account."),
)
GRANTABLE: Final = frozenset(key for key, _, _ in ROLES)


def secret(*key: object) -> str:
    """A secret in the vendor's shape: base64 of 32 bytes, so 44 characters with `=` at the end."""
    return base64.b64encode(digest("secret", *key) + digest("secret", "more", *key)).decode()


USER_SECRET: Final = secret("user", ADMIN)
ORGANIZATION_SECRET: Final = digest("organization").hex()


def organization() -> Row:
    return {
        "id": ORGANIZATION_ID,
        "name": "Example Integrations",
        "externalId": "example-integrations",
        "secret": ORGANIZATION_SECRET,
        "active": True,
        "environment": "test",
        "status": "paid",
        "vdrVersion": "v2",
        "customerId": 900,
        "createdDate": "2024-02-01",
    }


def accounts() -> list[Row]:
    return [
        {
            **row,
            "active": True,
            "companyId": ORGANIZATION_ID,
            "defaultAccount": row["type"] == "Default",
            "description": f"Account {row['name']}",
            "createdDate": "2024-03-05",
            "updatedDate": "2026-01-12",
        }
        for row in ACCOUNTS
    ]


def role(number: int) -> Row:
    key, name, description = ROLES[number]
    return {"id": 10 + number, "key": key, "name": name, "description": description, "active": True, "features": []}


def roles() -> list[Row]:
    return [role(number) for number in range(len(ROLES))]


def user(id_: int, body: Row) -> Row:
    """A user as the platform shows one; the secret is kept elsewhere."""
    row: Row = {
        "id": id_,
        "active": True,
        "enabled": True,
        "emailValid": True,
        "accountExpired": False,
        "accountNonExpired": True,
        "accountLocked": False,
        "accountNonLocked": True,
        "credentialsExpired": False,
        "credentialsNonExpired": True,
        "createdDate": "2025-06-01",
        **body,
        "password": "secured",
    }
    row["fullName"] = f"{row.get('firstName', '')} {row.get('lastName', '')}".strip()
    return row


def users() -> list[tuple[Row, int, tuple[str, ...]]]:
    """Users, each with its account and the keys of its roles. The first one's secret is the sandbox's."""
    made: list[tuple[Row, int, tuple[str, ...]]] = [
        (user(ADMIN, _name("Mara", "Example", "mara@example.com")), 5201, ("org-admin", "admin"))
    ]
    for number in range(1, 9):
        first, last = person(rng("cloud user", number))
        body = _name(first, last, f"{mailbox(first, last)}{number}@example.com")
        made.append((user(ADMIN + number, body), 5201 if number < 5 else 5202, ("default-user",)))
    return made


def traffic(number: int) -> Row:
    """One call of the last week."""
    random_ = rng("traffic", number)
    when = NOW - timedelta(days=7) * (number + 1) / (TRAFFIC + 1)
    failed = random_.random() < 0.1
    return {
        "traffic_id": guid("traffic", number),
        "request_id": guid("traffic request", number),
        "request_status": "FAILED" if failed else "SUCCESS",
        "request_uri": random_.choice(("/calendars", "/contacts", "/ping", "/objects")),
        "request_ip": "203.0.113.7",
        "traffic_date": iso(when),
        "process_time": random_.randrange(40, 900),
        "element_api": "GET",
        "element_key": "microsoftgraph",
        "element_name": "Microsoft Graph",
        "user_id": ADMIN,
        "account_id": 5201,
        "company_id": ORGANIZATION_ID,
        "company_external_id": "example-integrations",
        "company_external_name": "Example Integrations",
    }


def _name(first: str, last: str, email: str) -> Row:
    return {"firstName": first, "lastName": last, "email": email, "externalId": email}
