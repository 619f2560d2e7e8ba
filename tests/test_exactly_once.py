"""Every item once, in order, for every paging style, whatever goes wrong and however often the reader starts anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reading import Listing, Run, read_part, text

from elements_ext.sandbox import Sandbox
from elements_ext.testing import Fault, faults

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

ITEMS = 1000
OPERATIONS: Final[Mapping[str, str]] = {
    "page": "customers.list",
    "offset": "accounts.list",
    "token": "backup.protected_objects",
    "link": "legacy.list_customers",
    "header": "events.list",
}


class Lists:
    """The lists of one sandbox, and what a reader without any trouble gets. Not shown when a test fails: it is long."""

    def __init__(self, sandbox: Sandbox, listings: Mapping[str, Listing], rows: Mapping[str, list[str]]) -> None:
        self.sandbox = sandbox
        self.listings = listings
        self.rows = rows


@pytest.fixture(scope="module")
def lists() -> Iterator[Lists]:
    with Sandbox(customers=ITEMS, events=ITEMS) as sandbox, sandbox.avepoint() as elements:
        with sandbox.cloud_elements() as cloud:
            there = len(cloud.accounts.list().collect())
            for number in range(there, ITEMS):
                cloud.accounts.create(body={"name": f"Account {number}", "externalId": f"account-{number}"})
            calendar = cloud.microsoft_graph(sandbox.element_token).calendars.list().collect(1)[0].id
            avepoint = {"base_url": sandbox.avepoint_url, "token_url": sandbox.token_url}
            secret = sandbox.client_id, sandbox.client_secret
            secrets = {
                "user_secret": sandbox.user_secret,
                "organization_secret": sandbox.organization_secret,
                "base_url": sandbox.cloud_elements_url,
            }
            first = elements.customers.list().collect(1)[0].id
            listings = {
                "page": Listing("page", avepoint, secret, page_size=100),
                "offset": Listing("offset", secrets, None, page_size=100),
                "token": Listing("token", avepoint, secret, (str(first), "0"), page_size=100),
                "link": Listing("link", avepoint, secret),
                "header": Listing("header", secrets, None, (sandbox.element_token, str(calendar)), page_size=100),
            }
            rows = {
                style: [text(row) for row in listing.start(elements if listing.secret else cloud, None)]
                for style, listing in listings.items()
            }
            for style, every in rows.items():
                assert len(every) == len(set(every)) >= ITEMS, style
            yield Lists(sandbox, listings, rows)
        assert sandbox.violations == []


# What goes wrong with a page; which list it is of is filled in later.
PAGE: Final = "the list"
KINDS = (
    "reset", "hang_up", "cut", "wrong_length", "truncated", "html", "empty", "bomb", "expired_token", "revoked_token",
    "foreign_redirect", "duplicate_page", "growing_total", "shrinking_total", "foreign_link",
)  # fmt: skip
STATUSES = (304, 400, 401, 403, 404, 408, 409, 418, 429, 500, 501, 502, 503, 504, 520)
CALL = st.integers(1, 16)


def outage(kind: str, call: int) -> Fault:
    """Longer than a call has patience."""
    return Fault(PAGE, kind, calls=range(call, call + 6))  # type: ignore[arg-type]


def refusal(status: int, call: int, after: int | None) -> Fault:
    return Fault(PAGE, "status", calls=call, status=status, retry_after=after)


FAULTS = st.one_of(
    st.builds(lambda kind, call: Fault(PAGE, kind, calls=call), st.sampled_from(KINDS), CALL),
    st.builds(refusal, st.sampled_from(STATUSES), CALL, st.sampled_from((None, 0, 3, 90))),
    st.builds(outage, st.sampled_from(("reset", "cut", "status")), CALL),
    st.builds(
        lambda kind, call: Fault("token", kind, calls=call),
        st.sampled_from(("reset", "cut", "html", "status", "expired_token")), st.integers(1, 6),
    ),
)  # fmt: skip
RUNS = st.builds(
    Run, kind=st.sampled_from(("sync", "async")), prefetch=st.integers(0, 4), killed_after=st.none() | st.integers(1, 4)
)


# Where a total that shrinks ends the list, as documented; where there is no total, or no link.
SENSELESS: Final[Mapping[str, frozenset[str]]] = {
    "page": frozenset(("shrinking_total", "foreign_link")),
    "offset": frozenset(("shrinking_total", "foreign_link")),
    "token": frozenset(("foreign_link",)),
    "link": frozenset(("shrinking_total", "growing_total")),
    "header": frozenset(("foreign_link",)),
}


def of(style: str, schedule: list[Fault]) -> list[Fault]:
    """The faults that make sense with lists of a style, at such a list."""
    sensible = [fault for fault in schedule if fault.kind not in SENSELESS[style]]
    return [replace(fault, operation=OPERATIONS[style]) if fault.operation == PAGE else fault for fault in sensible]


@pytest.mark.parametrize("style", OPERATIONS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    schedule=st.lists(FAULTS, max_size=10), size=st.sampled_from((100, 93, 60)), processes=st.lists(RUNS, max_size=8)
)
@example([Fault(PAGE, "duplicate_page", calls=3)], 100, [Run(killed_after=2)])
@example([Fault(PAGE, "duplicate_page", calls=4), Fault(PAGE, "status", calls=3, status=400)], 100, [])
def test_every_item_once_in_order(
    style: str, lists: Lists, schedule: list[Fault], size: int, processes: list[Run]
) -> None:
    schedule = of(style, schedule)
    if any(one.kind == "duplicate_page" for one in schedule):
        # Read ahead, the answer before may be of a page that is yet to come, which nothing tells from the right one.
        processes = [replace(run, prefetch=0) for run in processes]
    listing = replace(lists.listings[style], page_size=size)
    rows: list[str] = []
    errors: list[str] = []
    cursor: str | None = None
    with faults(lists.sandbox, *schedule):
        # Each process but the last ends by a fault, or is killed after a page at least: there is an end to it.
        for number in range(len(processes) + sum(width(one) for one in schedule) + 1):
            part = read_part(listing, cursor, processes[number] if number < len(processes) else Run())
            rows += part.rows
            cursor = part.cursor
            errors.append(part.error)
            if part.whole:
                break
        else:
            raise AssertionError(f"no end after {errors}")
    wrong = difference(rows, lists.rows[style])
    assert wrong == "", f"{wrong}; the processes ended with {errors}"


def width(fault: Fault) -> int:
    """How many requests a fault strikes."""
    return len(fault.calls) if isinstance(fault.calls, range) else 1


def difference(rows: list[str], expected: list[str]) -> str:
    """What is wrong, in a line: two thousand rows side by side help nobody."""
    if rows == expected:
        return ""
    together = enumerate(zip(rows, expected, strict=False))
    place = next((n for n, (one, other) in together if one != other), min(len(rows), len(expected)))
    there = expected.index(rows[place]) if place < len(rows) and rows[place] in expected else "nothing known"
    return f"{len(rows)} rows in place of {len(expected)}; at {place} comes {there}"
