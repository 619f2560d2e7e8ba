"""Every fault against every kind of call, sync and async: outcome, number of requests, and what was written."""

from __future__ import annotations

import asyncio
import inspect
import io
import pickle
import re
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import matrix
import pytest
from matrix import ALWAYS, COLUMNS, ERROR, MANY, ODD, OF_ANOTHER_PAGE, OK, SHORT, TROUBLES, Cell, Line, Trouble

from elements_ext import errors
from elements_ext.sandbox import Exchange, Response, Sandbox
from elements_ext.testing import Fault, FaultProxy, faults, no_waiting

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

BIRTHDAY = "1975-05-05T00:00:00Z"
MONTH = "202509"
NAME = "Made by the matrix"
CELLS = [cell for cell in matrix.cells() if isinstance(cell.line, Line)]


@contextmanager
def sandbox_for(column: str) -> Iterator[Sandbox]:
    """A small one; lists by link have pages of 100."""
    with Sandbox(customers=250 if column == "by_link" else 20, events=2 if column == "download" else 50) as sandbox:
        if column == "by_offset":
            with sandbox.cloud_elements() as cloud:
                for number in range(17):
                    cloud.accounts.create(body={"name": f"Account {number}", "externalId": f"account-{number}"})
        yield sandbox


@cache
def ids() -> tuple[str, str, str]:
    """A customer, a tenant and a user; the same in every sandbox."""
    with Sandbox(customers=20) as sandbox, sandbox.avepoint() as elements:
        for customer in elements.customers.list():
            for tenant in customer.tenants or []:
                for user in elements.users.list(customer.id, tenant.id).collect(1):
                    return str(customer.id), str(tenant.id), str(user.id)
    raise AssertionError("the sandbox has no users")


@cache
def calendar() -> str:
    """The default calendar; the same in every sandbox."""
    with Sandbox(events=1) as sandbox, sandbox.cloud_elements() as cloud:
        return str(cloud.microsoft_graph(sandbox.element_token).calendars.list().collect(1)[0].id)


@dataclass
class Outcome:
    """What came of a call."""

    value: Any = None
    items: list[Any] = field(default_factory=list)
    error: errors.ElementsError | None = None


Between = Callable[[], object]
"""Called where the fault is about to strike: after the first page, before the file of a bulk job."""


def start(column: str, client: Any, between: Between, cursor: str | None = None) -> Any:
    """A pager, an awaitable or a value."""
    customer, tenant, user = ids()
    if column == "post_read":
        return client.customers.list(page_size=100, cursor=cursor)
    if column == "put":
        return client.users.update_birthday(customer, tenant, user, body={"birthday": BIRTHDAY})
    if column == "post_write":
        return client.baselines.create(
            body={"name": NAME, "customerId": customer, "tenantId": tenant, "color": "#336699"}
        )
    if column == "by_number":
        return client.customers.list(page_size=5, cursor=cursor)
    if column == "by_offset":
        return client.accounts.list(page_size=5, cursor=cursor)
    if column == "by_token":
        return client.audit_logs.list(MONTH, page_size=50, cursor=cursor)
    if column == "by_link":
        return client.legacy.list_customers(cursor=cursor)
    if column == "by_header":
        return client.events.list(calendar(), page_size=15, cursor=cursor)
    if column == "download":
        file = io.BytesIO()
        done = client.bulk.download(
            "events", to=file, on_progress=lambda told: between() if told.state == "COMPLETED" and not told.bytes else 0
        )
        return Download(file, done)
    return client.tenants.get(customer, tenant)


@dataclass
class Download:
    file: io.BytesIO
    done: Any


def finish_sync(started: Any, outcome: Outcome, between: Between) -> None:
    if hasattr(started, "pages"):
        for page in started.pages():
            outcome.items += page.items
            between()
    else:
        outcome.value = started.file.getvalue() if isinstance(started, Download) else started


async def finish_async(started: Any, outcome: Outcome, between: Between) -> None:
    if hasattr(started, "pages"):
        async for page in started.pages():
            outcome.items += page.items
            between()
    elif isinstance(started, Download):
        await started.done
        outcome.value = started.file.getvalue()
    else:
        outcome.value = await started if inspect.isawaitable(started) else started


def call(
    kind: str, sandbox: Sandbox, column: str, between: Between = lambda: None, cursor: str | None = None, **options: Any
) -> Outcome:
    """Do what a column is about with a client of its own."""
    outcome = Outcome()
    cloud = COLUMNS[column].cloud
    graph = cloud and column != "by_offset"
    # Pages that are read ahead would make the number of requests a matter of luck.
    options = {"prefetch": 0, **options}

    async def use() -> None:
        make = sandbox.async_cloud_elements if cloud else sandbox.async_avepoint
        async with make(**options) as client:
            inner = client.microsoft_graph(sandbox.element_token) if graph else client
            await finish_async(start(column, inner, between, cursor), outcome, between)

    try:
        if kind == "async":
            asyncio.run(use())
        else:
            with (sandbox.cloud_elements if cloud else sandbox.avepoint)(**options) as client:
                inner = client.microsoft_graph(sandbox.element_token) if graph else client
                finish_sync(start(column, inner, between, cursor), outcome, between)
    except errors.ElementsError as error:
        outcome.error = error
    return outcome


@dataclass(frozen=True)
class Clean:
    """How it is without a fault."""

    value: Any
    items: list[Any]
    requests: int
    kind: type
    item: type | None


@cache
def clean(column: str) -> Clean:
    with sandbox_for(column) as sandbox, no_waiting():
        outcome = call("sync", sandbox, column)
        assert outcome.error is None
        requests = sandbox.requests.count(COLUMNS[column].operation)
        item = type(outcome.items[0]) if outcome.items else None
        return Clean(plain(outcome.value), plain(outcome.items), requests, type(outcome.value), item)


def plain(value: Any) -> Any:
    """What the server sent, without the field that makes a body huge."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, bytes):
        padding = b'{"padding":"'
        return value if not value.startswith(padding) else b"{" + value[len(padding) :].lstrip(b"x")[2:]
    if hasattr(value, "to_dict"):
        return {name: one for name, one in value.to_dict().items() if name != "padding"}
    return value


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Documents are compiled on first use, which would count against the short timeouts."""
    for column in COLUMNS:
        clean(column)


def test_nothing_here_is_traced() -> None:
    """What `untraced` promises: in this thread, and in those that it starts."""
    assert [
        type(one).__module__
        for one in (sys.gettrace(), threading.gettrace())
        if "coverage" in repr(one).lower() or "Collector" in repr(one)
    ] == []


def test_every_fault_meets_every_kind_of_call() -> None:
    there = Counter((cell.trouble, cell.times, cell.column) for cell in matrix.cells())
    assert set(matrix.needed()) - set(there) == set()
    assert [place for place, count in there.items() if count > 1] == []


def test_the_summary_in_the_readme_is_in_step() -> None:
    readme = Path(__file__).parent.parent / "README.md"
    text = readme.read_text(encoding="utf-8")
    assert matrix.START in text
    assert matrix.written(text) == text, "make matrix"


def test_the_page_on_reliability_names_tests_that_there_are() -> None:
    root = Path(__file__).parent.parent
    page = (root / "docs" / "reliability.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", page)
    assert len(named) > 20
    assert [place for place in named if f"def {place[1]}(" not in (root / place[0]).read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("cell", CELLS, ids=str)
def test_cell(cell: Cell, kind: str) -> None:
    decide(prove, cell, kind)


# Pages that are numbered are read at the same time; of the others, which are read one after the other whatever it is
# that names the next, one kind stands for all, but for the faults that are about what names it.
READ_AHEAD = [
    cell
    for cell in CELLS
    if cell.column in ("by_number", "by_token")
    or (cell.column in matrix.PAGERS.split() and cell.trouble in matrix.OF_PAGES)
]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("cell", READ_AHEAD, ids=str)
def test_cell_when_pages_are_read_ahead(cell: Cell, kind: str) -> None:
    """The same outcome, and no page is asked for more often than it may be."""
    decide(prove_reading_ahead, cell, kind)


def decide(proof: Callable[[Cell, str, Trouble], None], cell: Cell, kind: str) -> None:
    """Where a timeout is short to save time, a busy machine may be slower than that: then a longer one decides."""
    trouble = TROUBLES[cell.trouble]
    if "timeout" in trouble.options:
        try:
            return proof(cell, kind, trouble)
        except AssertionError:
            trouble = patient(trouble)
    return proof(cell, kind, trouble)


def patient(trouble: Trouble) -> Trouble:
    """The same with ten times the timeout."""
    slower = {"pace": 10 * Fault.pace} if trouble.kind in ("drip", "drip_head") else {}
    return replace(
        trouble,
        options={**trouble.options, "timeout": 10 * trouble.options["timeout"]},
        settings={**trouble.settings, **slower},
    )


def prove(cell: Cell, kind: str, trouble: Trouble) -> None:
    assert isinstance(cell.line, Line)
    column = COLUMNS[cell.column]
    expected = clean(cell.column)
    with sandbox_for(cell.column) as sandbox, FaultProxy(sandbox.url, *in_proxy(cell, trouble)) as proxy:
        ways = through(cell, proxy) if trouble.by_proxy else {}
        with (
            faults(sandbox, *in_sandbox(cell, trouble, proxy)) as struck,
            no_waiting(lambda _: meanwhile(cell, proxy)) as waited,
        ):
            between: Between = lambda: None  # noqa: E731
            if trouble.kind == "refuse" and column.proxied == 1:
                proxy.refuse()
            elif trouble.kind == "refuse":
                between = proxy.refuse
            started = time.monotonic()
            outcome = call(kind, sandbox, cell.column, once(between), **{**trouble.options, **ways})
            took = time.monotonic() - started
            seen = Counter(request.operation for request in sandbox.requests)
        if trouble.by_proxy:
            assert trouble.kind == "refuse" or proxy.struck
        else:
            assert struck
            assert proxy.connections == 0, "another origin was asked"
        check_outcome(cell, outcome, expected)
        check_requests(cell, seen, outcome, expected)
        check_waiting(cell, waited, seen)
        check_state(cell, sandbox, outcome)
        if trouble.error == "APITimeoutError" and cell.column != "download":
            assert took < 2 * trouble.options["timeout"] + 1.5, "a try took longer than its timeout"
        if outcome.error is not None and cell.column in matrix.PAGERS.split():
            proxy.mend()
            check_resuming(cell, kind, sandbox, outcome, expected, **ways)
        assert sandbox.violations == []


def prove_reading_ahead(cell: Cell, kind: str, trouble: Trouble) -> None:
    assert isinstance(cell.line, Line)
    column, expected = COLUMNS[cell.column], clean(cell.column)
    with sandbox_for(cell.column) as sandbox, FaultProxy(sandbox.url, *in_proxy(cell, trouble)) as proxy:
        ways = through(cell, proxy) if trouble.by_proxy else {}
        order = InOrder(sandbox, column.operation) if trouble.kind in OF_ANOTHER_PAGE else None
        with (
            faults(sandbox, *in_sandbox(cell, trouble, proxy)),
            no_waiting(lambda _: meanwhile(cell, proxy)),
        ):
            if order is not None:
                order.watch(sandbox)
            between: Between = proxy.refuse if trouble.kind == "refuse" else lambda: None
            outcome = call(kind, sandbox, cell.column, once(between), **{**trouble.options, **ways, "prefetch": 4})
            seen = sandbox.requests.count(column.operation)
        check_outcome(cell, outcome, expected)
        # As many tries for each page that was under way, and a page beyond the end.
        assert seen <= expected.requests + 1 + 3 * matrix.tries_of(cell.line, trouble)
        assert trouble.by_proxy or proxy.connections == 0, "another origin was asked"
        if outcome.error is not None:
            proxy.mend()
            check_resuming(cell, kind, sandbox, outcome, expected, **ways)
        assert sandbox.violations == []


class InOrder:
    """Lets numbered pages be answered in the order of their numbers, though they are asked for at the same time.

    Otherwise the second call may be for any page but the first, and what a server that answers with another page does
    to the list is a matter of luck.
    """

    def __init__(self, sandbox: Sandbox, operation: str) -> None:
        self._operation = operation
        self._answered: defaultdict[int, asyncio.Event] = defaultdict(asyncio.Event)
        sandbox.before(self._wait)

    def watch(self, sandbox: Sandbox) -> None:
        """Look at the answers; to be called when the faults are in place, as it is after them that a page is done."""
        sandbox.after(self._done)

    async def _wait(self, exchange: Exchange) -> None:
        number = self._number(exchange)
        if number > 1:
            async with asyncio.timeout(10):
                await self._answered[number - 1].wait()

    def _done(self, exchange: Exchange, _: Response) -> None:
        self._answered[self._number(exchange)].set()

    def _number(self, exchange: Exchange) -> int:
        asked = parse_qs(exchange.request.query).get("pageIndex", ["0"])
        return int(asked[0]) if exchange.operation_id == self._operation else 0


def meanwhile(cell: Cell, proxy: FaultProxy) -> None:
    """While the client waits, an outage ends, unless it is for ever."""
    if TROUBLES[cell.trouble].kind == "refuse" and cell.times != ALWAYS:
        proxy.accept()


def through(cell: Cell, proxy: FaultProxy) -> dict[str, str]:
    """Options of a client that goes by way of the proxy."""
    if cell.column == "token":
        return {"token_url": proxy.url + "/connect/token"}
    return {"base_url": proxy.url + ("/elements/api-v2" if COLUMNS[cell.column].cloud else "")}


def once(between: Between) -> Between:
    """Only the first time."""
    left = [between]
    return lambda: left.pop()() if left else None


def backoffs(cell: Cell, waited: list[float]) -> list[float]:
    """The waits that are not a bulk job's polling: that happens before its file is asked for."""
    return waited[1:] if cell.column == "download" else waited


def in_sandbox(cell: Cell, trouble: Trouble, stranger: FaultProxy) -> list[Fault]:
    if trouble.by_proxy:
        return []
    column = COLUMNS[cell.column]
    calls = MANY[column.strike - 1 :] if cell.times == ALWAYS else column.strike
    # A file is longer than other answers; it need not take all day.
    settings = {
        "to": stranger.url,
        **trouble.settings,
        **({"pace": 0.0005} if (trouble.kind, cell.column) == ("drip", "download") else {}),
    }
    return [Fault(column.operation, trouble.kind, calls=calls, **settings)]  # type: ignore[arg-type]


def in_proxy(cell: Cell, trouble: Trouble) -> list[Fault]:
    if not trouble.by_proxy or trouble.kind == "refuse":
        return []
    column = COLUMNS[cell.column]
    calls = MANY[column.proxied - 1 :] if cell.times == ALWAYS else column.proxied
    return [Fault("*", trouble.kind, calls=calls, **trouble.settings)]  # type: ignore[arg-type]


def check_outcome(cell: Cell, outcome: Outcome, expected: Clean) -> None:
    assert isinstance(cell.line, Line)
    name = TROUBLES[cell.trouble].error if cell.line.outcome == ERROR else cell.line.outcome
    if name not in (OK, ODD, SHORT):
        assert outcome.error is not None, f"no {name} was raised"
        assert type(outcome.error) is getattr(errors, name), repr(outcome.error)
        assert type(pickle.loads(pickle.dumps(outcome.error))) is type(outcome.error)
        # What was delivered before is right, and nothing that came later is missing in between.
        assert plain(outcome.items) == expected.items[: len(outcome.items)]
        return
    assert outcome.error is None, repr(outcome.error)
    if name == OK:
        if cell.column == "post_write":
            assert outcome.value.baseline_id
        else:
            assert plain(outcome.value) == expected.value
        assert plain(outcome.items) == expected.items
    elif name == SHORT:
        assert 0 < len(outcome.items) < len(expected.items)
        assert plain(outcome.items) == expected.items[: len(outcome.items)]
    else:
        assert len(outcome.items) == len(expected.items)
        assert type(outcome.value) is expected.kind
        assert [type(one) for one in outcome.items] == [expected.item] * len(expected.items)


def check_requests(cell: Cell, seen: Counter[str | None], outcome: Outcome, expected: Clean) -> None:
    assert isinstance(cell.line, Line)
    column, line = COLUMNS[cell.column], cell.line
    tries = matrix.tries_of(line, TROUBLES[cell.trouble])
    before = column.strike - 1
    after = expected.requests - column.strike if outcome.error is None and line.outcome != SHORT else 0
    assert seen[column.operation] == before + tries + after
    if cell.column == "token":
        assert seen[COLUMNS["get"].operation] == (outcome.error is None)
    elif not column.cloud:
        assert seen["token"] == line.tokens
    if cell.column == "download":
        assert seen["bulk.create_download"] == 1


def check_waiting(cell: Cell, waited: list[float], seen: Counter[str | None]) -> None:
    """`Retry-After` is obeyed; a refused connection was tried as often as it should be."""
    trouble, column, waits = TROUBLES[cell.trouble], COLUMNS[cell.column], backoffs(cell, waited)
    if trouble.wait is not None and seen[column.operation] > column.strike:
        assert waits
        assert all(trouble.wait[0] <= seconds <= trouble.wait[1] for seconds in waits)
    if trouble.kind == "refuse":
        assert len(waits) == (3 if cell.times == ALWAYS else 1)


def check_state(cell: Cell, sandbox: Sandbox, outcome: Outcome) -> None:
    """What was written, and how often."""
    trouble = TROUBLES[cell.trouble]
    if cell.column not in ("put", "post_write"):
        return
    turned_away = trouble.kind == "refuse" or not Fault("*", trouble.kind, **trouble.settings).afterwards  # type: ignore[arg-type]
    done = outcome.error is None or not turned_away
    with sandbox.avepoint() as elements:
        if cell.column == "post_write":
            made = [one for one in elements.baselines.list() if one.baseline_name == NAME]
            assert len(made) == done
        else:
            assert (elements.users.get(*ids()).to_dict().get("birthday") == BIRTHDAY) == done


def check_resuming(cell: Cell, kind: str, sandbox: Sandbox, outcome: Outcome, expected: Clean, **options: Any) -> None:
    """The rest of the list, from the cursor of the error: every item once, in order."""
    assert outcome.error is not None
    rest = call(kind, sandbox, cell.column, cursor=outcome.error.cursor, **options)
    assert rest.error is None
    assert plain([*outcome.items, *rest.items]) == expected.items
