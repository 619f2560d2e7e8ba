"""What is called, and what the answer must be: one table for threads and tasks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from elements_ext import errors

MADE: Final = "soak-"
BIRTHDAY: Final = "1975-05-05T00:00:00Z"


@dataclass(frozen=True)
class Facts:
    """What the server has, read before anything goes wrong."""

    tenants: list[tuple[str, str]]
    """Customer and tenant."""
    user: tuple[str, str, str]
    customers: list[str]
    calendar: str
    events: list[str]


@dataclass(frozen=True)
class Clients:
    """The two clients that all workers share."""

    avepoint: Any
    graph: Any


@dataclass(frozen=True)
class Work:
    """One call of a worker, and whether its result is right."""

    name: str
    call: Callable[[Clients], Any]
    right: Callable[[Any], bool]
    pages: int = 1
    """Calls that it counts for."""
    write: bool = False
    made: str = ""
    """The name of what it makes."""


def work(number: int, facts: Facts, half: str) -> Work:
    """The call of a number: reads of one thing for the most part, lists, writes of both kinds."""
    kind = number % 100
    customer, tenant = facts.tenants[number % len(facts.tenants)]
    event = facts.events[number % len(facts.events)]
    if kind < 55:
        return Work("tenants.get", lambda c: c.avepoint.tenants.get(customer, tenant), lambda got: got.id == tenant)
    if kind < 80:
        return Work("events.get", lambda c: c.graph.events.get(facts.calendar, event), lambda got: got.id == event)
    if kind < 92:
        first = facts.customers[:20]
        return Work(
            "customers.list, a page",
            lambda c: c.avepoint.customers.list(page_size=20).collect(20),
            lambda got: [one.id for one in got] == first,
        )
    if kind < 97:
        birthday = {"birthday": BIRTHDAY}
        return Work(
            "users.update_birthday",
            lambda c: c.avepoint.users.update_birthday(*facts.user, body=birthday),
            lambda got: got is None,
        )
    if kind < 98:
        return Work(
            "customers.list, whole",
            lambda c: c.avepoint.customers.list(page_size=20).collect(),
            lambda got: [one.id for one in got] == facts.customers,
            pages=-(-len(facts.customers) // 20),
        )
    if kind < 99:
        return Work(
            "events.list, whole",
            lambda c: c.graph.events.list(facts.calendar, page_size=100).collect(),
            lambda got: [one.id for one in got] == facts.events,
            pages=-(-len(facts.events) // 100),
        )
    name = f"{MADE}{half}-{number}"
    body = {"name": name, "customerId": customer, "tenantId": tenant, "color": "#336699"}
    return Work(
        "baselines.create",
        lambda c: c.avepoint.baselines.create(body=body),
        lambda got: bool(got.baseline_id),
        write=True,
        made=name,
    )


# What a fault may end in. A write may fail by anything that leaves open whether it was done.
READ_ERRORS: Final = (errors.DecodeError, errors.NotFoundError)
WRITE_ERRORS: Final = (
    *READ_ERRORS, errors.APIConnectionError, errors.InternalServerError, errors.BadGatewayError,
    errors.ServiceUnavailableError,
)  # fmt: skip
# Cloud Elements issues no tokens, so its 401 is final; a token request that is refused is not repeated.
ANYWHERE: Final = (errors.AuthenticationError, errors.TokenError)


@dataclass
class Tally:
    """What came of all calls. Added to from many threads: each worker has its own, summed at the end."""

    calls: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    made: set[str] = field(default_factory=set)
    perhaps: set[str] = field(default_factory=set)
    """Writes that failed, so that nobody knows."""

    def took(self, work: Work, result: Any) -> None:
        self.calls += work.pages
        if not work.right(result):
            self.wrong.append(f"{work.name}: {result!r:.200}")
        if work.made:
            self.made.add(work.made)

    def lost(self, work: Work, error: errors.ElementsError) -> None:
        self.calls += work.pages
        self.failed[f"{work.name}: {type(error).__name__}"] += 1
        if work.made:
            self.perhaps.add(work.made)
        if not isinstance(error, (*(WRITE_ERRORS if work.write else READ_ERRORS), *ANYWHERE)):
            self.wrong.append(f"{work.name}: {type(error).__name__}: {error}")

    def add(self, other: Tally) -> None:
        self.calls += other.calls
        self.failed += other.failed
        self.wrong += other.wrong
        self.made |= other.made
        self.perhaps |= other.perhaps
