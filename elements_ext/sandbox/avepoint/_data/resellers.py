"""Resellers of a large account reseller, the licenses of its pool, and who has them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from .names import domain, mailbox, organization, person
from .seed import NOW, Row, ago, guid, iso, rng

RESELLERS: Final = 24
POOL: Final = (
    (2048, "Backup pool"),
    (40, "Baseline pool"),
    (42, "Workspace pool"),
    (49, "Device pool"),
    (65, "Storage pool"),
    (2048, "Backup pool (own storage)"),
)
PENDING, ACCEPTED, REJECTED = 0, 1, 2


@dataclass(eq=False)
class License:
    """A license of the pool."""

    id: str
    product: int
    pool: str
    storage: str
    price: str
    payment: int
    seats: int
    start: str
    expiration: str


@dataclass(eq=False)
class Assignment:
    """Seats of a license that a reseller was given."""

    reseller_id: str
    license_id: str
    seats: int
    price: str
    payment: int
    status: int
    created: str
    start: str
    expiration: str


def reseller(number: int) -> Row:
    """A reseller. Its keys are PascalCase on the wire."""
    random_ = rng("reseller", number)
    name = organization(random_, number * 37 + 11)
    home = domain(name, number)
    return {
        "ResellerId": guid("reseller", number),
        "InviteEmail": f"invite@{home}",
        "Organization": name,
        "Email": f"{mailbox(*person(random_))}@{home}",
        "Status": 9 if number == 20 else random_.choice((1, 1, 1, 0, 2, 3)),
    }


def pool_license(number: int) -> License:
    random_ = rng("license", number)
    product, pool = POOL[number]
    return License(
        id=guid("license", number),
        product=product,
        pool=pool,
        # Only the first and the last are labels of the documented list.
        storage=("AvePoint storage", "AvePoint Storage", "AvePoint Managed Storage", "BYOS")[min(number, 5) % 4],
        price=f"{random_.uniform(1, 20):.2f}",
        payment=random_.choice((0, 1)),
        seats=random_.choice((500, 1000, 5000)),
        start=iso(NOW - timedelta(days=200)),
        expiration=iso(NOW + timedelta(days=400 + number)),
    )


def assignments(reseller_id: str, licenses: list[License]) -> list[Assignment]:
    """What a reseller has at first: some accepted, one pending."""
    random_ = rng("assignments", reseller_id)
    chosen = random_.sample(licenses, random_.randint(1, 3))
    return [
        Assignment(
            reseller_id=reseller_id,
            license_id=license_.id,
            seats=random_.randint(1, 20),
            price=license_.price,
            payment=license_.payment,
            status=PENDING if number == 0 else random_.choice((ACCEPTED, ACCEPTED, REJECTED, 3, 4)),
            created=iso(ago(random_, 90)),
            start=iso(NOW - timedelta(days=60)),
            expiration=license_.expiration,
        )
        for number, license_ in enumerate(chosen)
    ]


def license_row(license_: License, allocated: int) -> Row:
    """A license of the pool. Seats and price are strings."""
    return {
        "licenseId": license_.id,
        "product": license_.product,
        "poolName": license_.pool,
        "storage": license_.storage,
        "subscriptionName": f"{license_.pool} subscription",
        "source": 5,
        "unitPrice": license_.price,
        "paymentType": license_.payment,
        "totalUserSeat": str(license_.seats),
        "allocatedUserSeat": str(allocated),
        "availableUserSeat": str(license_.seats - allocated),
        "startDate": license_.start,
        "expirationDate": license_.expiration,
        "status": ACCEPTED,
    }


def assigned_row(license_: License, assignment: Assignment) -> Row:
    """A license as the reseller that has seats of it sees it."""
    return {
        **license_row(license_, 0),
        "source": 6,
        "unitPrice": assignment.price,
        "paymentType": assignment.payment,
        "totalUserSeat": str(assignment.seats),
        "availableUserSeat": str(assignment.seats),
        "startDate": assignment.start,
        "expirationDate": assignment.expiration,
        "status": assignment.status,
    }


def usage_row(row: Row, assignment: Assignment) -> Row:
    """A reseller (its row) as a user of a pooled license."""
    return {
        "resellerId": assignment.reseller_id,
        "email": row["Email"],
        "organization": row["Organization"],
        "assignedDate": assignment.created,
        "allocatedUserSeat": str(assignment.seats),
        "unitPrice": assignment.price,
        "status": assignment.status,
        "createdDate": assignment.created,
        "startDate": assignment.start,
        "expirationDate": assignment.expiration,
    }
