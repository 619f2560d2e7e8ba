"""What the nightly report shows: progress while it works, and a table at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from types import TracebackType
from typing import Self

from avepoint_elements_api.models import BackupOverview, CustomerServices, Job, JobStatus
from journal import Journal
from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

FAILED = {JobStatus.FAILED, JobStatus.FAILED_TO_START}
SOON = timedelta(days=30)


class Screen:
    """A bar for each list; where nobody watches (a log file), a line for each."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bars: dict[str, TaskID] = {}
        self._progress = Progress(
            TextColumn("{task.description:<18}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=console,
            disable=not console.is_terminal,
        )

    def begin(self, name: str, done: int, total: int | None = None) -> None:
        """Show a bar for a list, of which so much is there already."""
        self._bars[name] = self._progress.add_task(name.replace("_", " "), total=total, completed=done)

    def advance(self, name: str, count: int, total: int | None = None) -> None:
        """Move a bar on, and say how long it gets where that is known now."""
        self._progress.update(self._bars[name], advance=count, total=total)

    def finish(self, name: str, rows: int) -> None:
        """Fill a bar."""
        done = self._progress.tasks[self._bars[name]].completed
        self._progress.update(self._bars[name], total=done)
        if not self._console.is_terminal:
            self._console.print(f"  {name.replace('_', ' ')}: {rows:,} rows")

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()


def summary(journal: Journal) -> Table:
    """The report's table, made from the rows on disk."""
    table = Table(title=f"Nightly report, {journal.about['today']}", box=box.SIMPLE_HEAD, show_header=False)
    table.add_column(min_width=34)
    table.add_column(justify="right")
    for name, value in figures(journal):
        table.add_row(name, value)
    return table


def figures(journal: Journal) -> Iterator[tuple[str, str]]:
    """The lines of the report: what, and how much."""
    yield "Customers", f"{journal['customers'].rows:,}"
    yield from _jobs(journal)
    yield from _licenses(journal)
    objects = [BackupOverview.from_dict(row) for row in journal.read("protected_objects")]
    protected = sum(one.total_protected_objects or 0 for one in objects)
    scanned = sum(one.total_scanned_objects or 0 for one in objects)
    yield "Protected objects", f"{protected:,} of {scanned:,}"
    yield f"Audit log entries of {journal.about['month']}", f"{journal['audit_log'].rows:,}"


def _jobs(journal: Journal) -> Iterator[tuple[str, str]]:
    by_status: Counter[str] = Counter()
    failed_at: Counter[str] = Counter()
    for row in journal.read("jobs"):
        status = Job.from_dict(row).status
        by_status[status.label if status is not None else "No status"] += 1
        if status in FAILED:
            failed_at[row["customerId"]] += 1
    yield "Jobs", f"{by_status.total():,}"
    for label, count in by_status.most_common():
        yield f"  {label}", f"{count:,}"
    yield "Failed jobs", f"{failed_at.total():,} at {len(failed_at):,} customers"


def _licenses(journal: Journal) -> Iterator[tuple[str, str]]:
    today = date.fromisoformat(journal.about["today"])
    ends = [
        product.expiration_date.date()
        for row in journal.read("licenses")
        for product in CustomerServices.from_dict(row).products or ()
        if product.expiration_date is not None
    ]
    yield "Licenses with an end date", f"{len(ends):,}"
    yield "  expired", f"{sum(end < today for end in ends):,}"
    yield f"  expiring within {SOON.days} days", f"{sum(today <= end <= today + SOON for end in ends):,}"
