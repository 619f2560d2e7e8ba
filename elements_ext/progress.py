"""A progress bar for bulk jobs, on a terminal.

    with progress_bar("events") as on_progress:
        graph.bulk.download("events", to="events.jsonl", on_progress=on_progress)

Needs the extra `[progress]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ._bulk import BulkProgress
from .errors import ConfigurationError

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["progress_bar"]


@contextmanager
def progress_bar(description: str, *, console: Console | None = None) -> Iterator[Callable[[BulkProgress], None]]:
    """A bar while a bulk job runs; gives the `on_progress` that moves it.

    It shows the job's state, its records, those that failed, and the bytes written. How long a job takes is not known
    before it is done, so the bar only fills when it ends without an error. It is drawn on `console` (standard error,
    if None), and nothing at all is where that is no terminal: a log file, a pipe. The bar may be told from any thread.

    Raises `ConfigurationError` if the extra is not installed.
    """
    try:
        from rich.console import Console
        from rich.progress import BarColumn, FileSizeColumn, Progress, TextColumn, TimeElapsedColumn
    except ImportError:
        raise ConfigurationError("progress_bar needs: pip install 'elements-ext[progress]'") from None

    screen = Console(stderr=True) if console is None else console
    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.fields[told]}", markup=False),
        FileSizeColumn(),
        TimeElapsedColumn(),
        console=screen,
        disable=not screen.is_terminal,
    )
    with bar:
        task = bar.add_task(description, total=None, told="")

        def on_progress(progress: BulkProgress) -> None:
            bar.update(task, completed=progress.bytes, told=_told(progress))

        yield on_progress
        bar.update(task, total=bar.tasks[0].completed)  # without a total it would go on pulsing


def _told(progress: BulkProgress) -> str:
    failed = f", {progress.failed:,} failed" if progress.failed else ""
    return f"{progress.state.lower() or 'unknown'}, {progress.records:,} records{failed}"
