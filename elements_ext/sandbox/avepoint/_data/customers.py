"""Customers and their tenants."""

from __future__ import annotations

from dataclasses import dataclass, field

from .names import COUNTRIES, domain, mailbox, organization, person
from .seed import Row, guid, rng

APP_PRODUCTS = (
    "PartnerTenantSettingManagement",
    "PartnerWorkspaceOnboarding",
    "PartnerAzureSecurityManagement",
    "Office365Backup",
)


@dataclass(eq=False)
class Tenant:
    """A tenant of a customer, and what was written to it."""

    id: str
    name: str
    domain: str
    customer_id: str
    aad_environment: int = 0
    platform_environment: int = 1
    users: int = 0
    """How many users it has."""
    consents: set[str] = field(default_factory=set)
    """Products whose app an administrator has authorized."""
    connected: set[str] = field(default_factory=set)
    """Products that it was connected to."""
    hybrid: bool = False
    agents: int = 0
    user_changes: dict[str, Row] = field(default_factory=dict)
    """What was written, by user id."""
    actions: list[Row] = field(default_factory=list)
    """Baseline jobs that were started, oldest first."""
    baselines: list[Row] | None = None
    """Applied baselines, once an action changed them."""


@dataclass(eq=False)
class Customer:
    """A customer, and what was written to it."""

    id: str
    index: int
    organization: str
    domain: str
    owner_email: str
    job_status: int
    country: str
    management_mode: int
    tenants: list[Tenant]
    fresh: bool = False
    """Onboarded here: nothing has been backed up yet."""
    added: list[Row] = field(default_factory=list)
    """Services that were added, each as its request."""

    def row(self) -> Row:
        return {
            "id": self.id,
            "organization": self.organization,
            "ownerEmail": self.owner_email,
            "jobStatus": self.job_status,
            "countryOrRegion": self.country,
            "managementMode": self.management_mode,
            "tenants": [{"id": tenant.id, "name": tenant.name} for tenant in self.tenants],
        }


def customer_id(index: int) -> str:
    return guid("customer", index)


def make_customer(index: int) -> Customer:
    """The seeded customer of this index."""
    random_ = rng("customer", index)
    name = organization(random_, index)
    first, last = person(random_)
    home = domain(name, index)
    id_ = customer_id(index)
    count = random_.choice((1, 1, 1, 2, 2, 3))
    return Customer(
        id=id_,
        index=index,
        organization=name,
        domain=home,
        owner_email=f"{mailbox(first, last)}@{home}",
        # A code that is in no list, once in a while: the real service adds codes unannounced.
        job_status=9999 if index % 97 == 41 else random_.choice((0, 1, 2, 3, 4, 5, 6, 6, 6)),
        country=random_.choice(tuple(COUNTRIES.values())),
        management_mode=random_.choice((0, 1, 1, 2)),
        tenants=[make_tenant(id_, name, home, number) for number in range(count)],
    )


def make_tenant(customer: str, organization_: str, home: str, number: int) -> Tenant:
    """A tenant of a customer, by its number."""
    random_ = rng("tenant", customer, number)
    suffix = ("", " EMEA", " Labs")[number % 3]
    tenant = Tenant(
        id=guid("tenant", customer, number),
        name=organization_ + suffix,
        domain=home if number == 0 else f"t{number}.{home}",
        customer_id=customer,
        aad_environment=random_.choice((0, 0, 0, 2, 5)),
        platform_environment=random_.choice((1, 1, 1, 3)),
        users=random_.randint(5, 30),
        hybrid=random_.random() < 0.3,
    )
    tenant.agents = random_.randint(1, 3) if tenant.hybrid else 0
    tenant.consents = {product for product in APP_PRODUCTS if random_.random() < 0.8}
    return tenant
