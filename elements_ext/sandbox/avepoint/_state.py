"""What the AvePoint sandbox knows: seeded data, made when asked for, and what was written since."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from .._exchange import Refusal
from ._data import baselines, resellers, users
from ._data.customers import Customer, Tenant, customer_id, make_customer
from ._data.resellers import Assignment, License
from ._data.seed import Lazy, Row, guid


class State:
    """The partner's account. Only the server's thread touches it."""

    def __init__(self, customers: int) -> None:
        self.seeded = customers
        self.onboarded: list[Customer] = []
        self._made: dict[int, Customer] = {}
        self._written = 0

    @property
    def customers(self) -> Sequence[Customer]:
        """All customers, the seeded ones first."""
        return Lazy(self.seeded + len(self.onboarded), self._customer)

    def customer(self, id_: str) -> Customer:
        """A customer by id. Raises `Refusal`."""
        index = self._indexes.get(id_.lower())
        if index is None:
            raise Refusal(404, f"There is no customer {id_}.")
        return self._customer(index)

    def known(self, ids: Sequence[str] | None) -> Sequence[Customer]:
        """The customers with these ids, unknown ones left out; all without ids."""
        if not ids:
            return self.customers
        wanted = dict.fromkeys(id_.lower() for id_ in ids)
        return [self._customer(self._indexes[id_]) for id_ in wanted if id_ in self._indexes]

    def tenant(self, customer: str, tenant: str) -> Tenant:
        """A tenant of a customer. Raises `Refusal`."""
        for known in self.customer(customer).tenants:
            if known.id == tenant.lower():
                return known
        raise Refusal(404, f"The customer has no tenant {tenant}.")

    def user(self, tenant: Tenant, user: str) -> Row:
        """A user's details. Raises `Refusal`."""
        number = users.user_numbers(tenant.id, tenant.users).get(user.lower())
        if number is None:
            raise Refusal(404, f"The tenant has no user {user}.")
        return users.user(tenant, number)

    def add_customer(self, customer: Customer) -> None:
        """Take in an onboarded customer."""
        self._indexes[customer.id] = self.seeded + len(self.onboarded)
        self.onboarded.append(customer)

    def new_id(self, kind: str) -> str:
        """An id for something that is written; the same writes give the same ids."""
        self._written += 1
        return guid("new", kind, self._written)

    @cached_property
    def _indexes(self) -> dict[str, int]:
        return {customer_id(index): index for index in range(self.seeded)}

    def _customer(self, index: int) -> Customer:
        if index >= self.seeded:
            return self.onboarded[index - self.seeded]
        customer = self._made.get(index)
        if customer is None:
            customer = self._made[index] = make_customer(index)
        return customer

    @cached_property
    def baselines(self) -> list[Row]:
        """Baselines, the latest last."""
        return [baselines.baseline(number) for number in range(baselines.BASELINES)]

    def baseline(self, id_: str) -> Row:
        """A baseline by id. Raises `Refusal`."""
        for row in self.baselines:
            if row["baselineId"] == id_.lower():
                return row
        raise Refusal(404, f"There is no baseline {id_}.")

    @cached_property
    def resellers(self) -> list[Row]:
        return [resellers.reseller(number) for number in range(resellers.RESELLERS)]

    @cached_property
    def licenses(self) -> list[License]:
        return [resellers.pool_license(number) for number in range(len(resellers.POOL))]

    @cached_property
    def assignments(self) -> list[Assignment]:
        """Who has seats of which license."""
        return [
            assignment
            for row in self.resellers
            for assignment in resellers.assignments(row["ResellerId"], self.licenses)
        ]

    def reseller(self, id_: str) -> Row:
        """A reseller by id. Raises `Refusal`."""
        for row in self.resellers:
            if row["ResellerId"] == id_.lower():
                return row
        raise Refusal(404, f"There is no reseller {id_}.")

    def license(self, id_: str) -> License | None:
        """A license of the pool by id."""
        return next((known for known in self.licenses if known.id == id_.lower()), None)

    def allocated(self, license_: License) -> int:
        """Seats of a license that resellers have or are offered."""
        return sum(
            assignment.seats
            for assignment in self.assignments
            if assignment.license_id == license_.id and assignment.status in (resellers.PENDING, resellers.ACCEPTED)
        )
