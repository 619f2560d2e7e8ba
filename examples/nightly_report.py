"""A service provider's nightly report: customers, backup jobs, licenses, protected objects, audit log.

    python examples/nightly_report.py             of the sandbox; with AVEPOINT_… set, of the real service
    python examples/nightly_report.py --resume    goes on after Ctrl-C or a crash: every row once

Each table becomes a file of JSON lines, each line as the service sent it. Exit codes: 0 done, 1 any other error,
2 a bad or missing setting, 3 wrong credentials, 4 a missing permission, 5 no connection, 130 interrupted.

Needs `pip install 'elements-ext[sandbox,progress]'`.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from avepoint_elements_api.models import Customer
from journal import Journal, JournalError
from rich.console import Console
from screen import Screen, summary

from elements_ext import AvePointElements, ElementsError
from elements_ext.errors import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    PermissionDeniedError,
    TokenError,
)
from elements_ext.pagination import Pager

SANDBOX = "the sandbox"
SANDBOX_TODAY = date(2026, 10, 15)  # its data do not age
HINT = " (set AVEPOINT_CLIENT_ID, … to read from the real service)"
INTERRUPTED = 130
WORKERS = 8
"""Customers that are asked about at the same time, all with one client."""
BATCH = 25
"""Customers whose rows are saved at once."""


class Row(Protocol):
    """Any model of the API."""

    def to_dict(self) -> dict[str, Any]: ...


R = TypeVar("R", bound=Row)


def main(arguments: list[str] | None = None) -> int:
    """Run the report; tell what went wrong in one line."""
    options = parse(arguments)
    try:
        report(options, Console(highlight=False))
    except KeyboardInterrupt:
        return complain("interrupted; --resume goes on where this stopped", INTERRUPTED)
    except ElementsError as error:
        return complain(str(error), exit_code(error))
    except (JournalError, OSError) as error:
        return complain(str(error), 1)
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="A service provider's nightly report.")
    parser.add_argument("--out", type=Path, default=Path(), help="folder for the rows (default: this one)")
    parser.add_argument("--resume", action="store_true", help="go on with a report that was not finished")
    parser.add_argument("--month", metavar="YYYYMM", help="month of the audit log (default: the current one)")
    parser.add_argument("--customers", type=int, default=400, help="how many the sandbox has (default: %(default)s)")
    return parser.parse_args(arguments)


def complain(message: str, code: int) -> int:
    print(f"nightly_report: {message}", file=sys.stderr)
    return code


def exit_code(error: ElementsError) -> int:
    """What a scheduler can tell apart."""
    match error:
        case ConfigurationError():
            return 2
        case PermissionDeniedError() | TokenError(error="invalid_scope"):
            return 4
        case TokenError() | AuthenticationError():
            return 3
        case APIConnectionError():
            return 5
        case _:
            return 1


def report(options: argparse.Namespace, console: Console) -> None:
    """Read everything, save it, and show what there is. Raises what the SDK raises."""
    started = time.monotonic()
    journal = open_journal(options)
    before = journal.pages
    with ExitStack() as stack:
        elements = connect(stack, journal.about["customers"])
        console.print(f"Reading from {journal.about['source']}{HINT if source() == SANDBOX else ''}", soft_wrap=True)
        screen = stack.enter_context(Screen(console))
        Reader(elements, journal, screen).read()
    console.print(summary(journal))
    pages, seconds = journal.pages - before, time.monotonic() - started
    console.print(f"{pages:,} pages in {seconds:.1f} s ({pages / seconds:.0f}/s)")
    console.print(f"The rows are in {journal.files}.", soft_wrap=True)
    journal.close()


def open_journal(options: argparse.Namespace) -> Journal:
    """The journal to go on with, or a new one. Raises `ConfigurationError` for one of other data."""
    today = SANDBOX_TODAY if source() == SANDBOX else datetime.now(UTC).date()
    journal = Journal.resume(options.out) if options.resume else None
    if journal is None:
        month = options.month or f"{today:%Y%m}"
        about = {"source": source(), "today": str(today), "month": month, "customers": options.customers}
        return Journal(options.out, about)
    if journal.about["source"] != source():
        raise ConfigurationError(f"the report to resume is of {journal.about['source']}, not of {source()}")
    return journal


def source() -> str:
    """Where the rows come from."""
    if not any(name.startswith("AVEPOINT_") for name in os.environ):
        return SANDBOX
    return os.environ.get("AVEPOINT_BASE_URL") or f"AvePoint ({os.environ.get('AVEPOINT_ENVIRONMENT') or 'commercial'})"


def connect(stack: ExitStack, customers: int) -> AvePointElements:
    """A client after the environment's variables; where there are none, of a sandbox that is started here."""
    if source() != SANDBOX:
        return stack.enter_context(AvePointElements.from_env())
    try:
        from elements_ext.sandbox import Sandbox
    except ImportError:
        raise ConfigurationError("the sandbox needs: pip install 'elements-ext[sandbox]'") from None
    sandbox = stack.enter_context(Sandbox(customers=customers))
    return stack.enter_context(sandbox.avepoint())


class Reader:
    """Reads the tables of the report into the journal."""

    def __init__(self, elements: AvePointElements, journal: Journal, screen: Screen) -> None:
        self.elements = elements
        self.journal = journal
        self.screen = screen

    def read(self) -> None:
        """Every table, as far as it is not there yet."""
        api, month = self.elements, self.journal.about["month"]
        self.save("customers", lambda cursor: api.customers.list(page_size=100, cursor=cursor))
        self.save("licenses", lambda cursor: api.services.list(page_size=100, cursor=cursor))
        self.save("audit_log", lambda cursor: api.audit_logs.list(month, page_size=100, cursor=cursor))
        self.save_for_each("jobs", lambda customer: api.jobs.list(customer, page_size=100))
        self.save_for_each("protected_objects", lambda customer: api.backup.overview(customer, page_size=100))

    def save(self, name: str, pager_from: Callable[[str | None], Pager[R]]) -> None:
        """Save a list page by page, each with its cursor: there a resumed report goes on."""
        table = self.journal[name]
        if table.done:
            return
        self.screen.begin(name, table.rows)
        cursor = table.place if isinstance(table.place, str) else None
        for page in pager_from(cursor).pages():
            self.journal.append(name, [item.to_dict() for item in page.items], page.cursor)
            self.screen.advance(name, len(page.items), page.total)
        self.finish(name)

    def save_for_each(self, name: str, pager_of: Callable[[str], Pager[R]]) -> None:
        """Save a list of each customer, several customers at a time, in the customers' order."""
        table = self.journal[name]
        if table.done:
            return
        customers = [one.id for one in map(Customer.from_dict, self.journal.read("customers")) if one.id]
        saved = table.place if isinstance(table.place, int) else 0
        self.screen.begin(name, saved, len(customers))
        with stopping(ThreadPoolExecutor(WORKERS)) as pool:
            answers = pool.map(lambda customer: list(pager_of(customer).pages()), customers[saved:])
            batch: list[dict[str, Any]] = []
            count = 0
            for number, pages in enumerate(answers, saved + 1):
                customer = {"customerId": customers[number - 1]}  # a job does not say whose it is
                batch += [{**customer, **item.to_dict()} for page in pages for item in page.items]
                count += len(pages)
                if number % BATCH == 0 or number == len(customers):
                    self.journal.append(name, batch, number, pages=count)
                    batch, count = [], 0
                self.screen.advance(name, 1)
        self.finish(name)

    def finish(self, name: str) -> None:
        self.journal.finish(name)
        self.screen.finish(name, self.journal[name].rows)


@contextmanager
def stopping(pool: ThreadPoolExecutor) -> Iterator[ThreadPoolExecutor]:
    """A pool that, on an error or Ctrl-C, drops what it has not begun."""
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


if __name__ == "__main__":
    code = main()
    if code == INTERRUPTED:
        sys.stdout.flush()
        os._exit(code)  # the interpreter would wait for the requests that are under way
    raise SystemExit(code)
