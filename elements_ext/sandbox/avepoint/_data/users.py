"""Users of a tenant."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from .customers import Tenant
from .names import CITIES, COUNTRIES, DEPARTMENTS, TITLES, mailbox, person
from .seed import EPOCH, NOW, Row, ago, guid, iso, rng

LIST_FIELDS: Final = (
    "id", "displayName", "firstName", "lastName", "department", "mobile", "jobTitle", "mail", "location", "employeeId",
    "status", "isTestUser", "company",
)  # fmt: skip
"""Fields of a user's details that a list shows under the same name."""


def user_id(tenant_id: str, number: int) -> str:
    return guid("user", tenant_id, number)


@lru_cache(maxsize=256)
def user_numbers(tenant_id: str, count: int) -> dict[str, int]:
    """Numbers of a tenant's users by their ids."""
    return {user_id(tenant_id, number): number for number in range(count)}


def user(tenant: Tenant, number: int) -> Row:
    """A user's details, with what was written to them."""
    row = seeded_user(tenant, number)
    row.update(tenant.user_changes.get(row["id"], {}))
    return row


def seeded_user(tenant: Tenant, number: int) -> Row:
    random_ = rng("user", tenant.id, number)
    first, last = person(random_)
    name = f"{mailbox(first, last)}{number}@{tenant.domain}"
    statuses = random_.sample((0, 1, 2, 3, 4, 5, 6, 7, 8), random_.randint(0, 3))
    return {
        "id": user_id(tenant.id, number),
        "manager": "" if number == 0 else f"boss@{tenant.domain}",
        "firstName": first,
        "lastName": last,
        "displayName": f"{first} {last}",
        "jobTitle": random_.choice(TITLES),
        "employeeId": f"E{number:05d}",
        "alternateEmailAddress": [f"{mailbox(first, last)}@home.example.com"] if number % 2 else [],
        "company": tenant.name,
        "department": random_.choice(DEPARTMENTS),
        "location": random_.choice(CITIES),
        "passwordNeverExpire": random_.random() < 0.2,
        "lastChangeDate": EPOCH if number % 3 else iso(ago(random_, 400)),
        "age": random_.randint(19, 67),
        # A code that is in no list, for one user of each tenant.
        "status": [*sorted(statuses), 9] if number == 3 else sorted(statuses),
        "isTestUser": 8 in statuses,
        "officePhone": f"+1 555 01{random_.randrange(100):02d}",
        "mobile": f"+1 555 01{random_.randrange(100):02d}",
        "birthday": EPOCH if number % 4 else iso(ago(random_, 18_000)),
        "mail": name,
        "usageLocation": random_.choice(tuple(COUNTRIES)),
        "preferredLanguage": random_.choice(("en-US", "de-DE", "fr-FR", "ja-JP")),
        "enforceStart": False,
        "enforceStartDateTime": EPOCH,
        "enforceEnd": False,
        "enforceEndDateTime": EPOCH,
        "postalCode": f"{random_.randrange(10**5):05d}",
        "countryRegion": random_.choice(tuple(COUNTRIES.values())),
        "state": "",
        "address": f"{random_.randint(1, 300)} Example Street",
        "loginName": name,
        "isExternal": number % 11 == 7,
        "fax": "",
        "sponsor": "",
        "template": "",
        "city": random_.choice(CITIES),
    }


def listed(row: Row) -> Row:
    """A user's details as a list shows them: two names differ, and `age` is that of the password, in days."""
    random_ = rng("password", row["id"])
    return {
        **{name: row[name] for name in LIST_FIELDS},
        "userPrincipalName": row["loginName"],
        "countryOrRegion": row["countryRegion"],
        "age": random_.randint(0, 400),
        "startDate": EPOCH,
        "endDate": iso(NOW) if row["enforceEnd"] else EPOCH,
    }
