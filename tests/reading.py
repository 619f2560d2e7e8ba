"""A list read by one process after the other, as by a nightly job that is started anew after each failure."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Final, Literal

from elements_ext import (
    AsyncAvePointElements,
    AsyncCloudElements,
    AvePointElements,
    ClientSecret,
    CloudElements,
    ElementsError,
)
from elements_ext.testing import no_waiting

Kind = Literal["sync", "async"]

# A new process costs 10 ms in place of 300: it is forked from one that has imported the SDK and done nothing else.
_PROCESSES: Final = get_context("forkserver")
_PROCESSES.set_forkserver_preload(
    ["elements_ext.avepoint", "elements_ext.cloud", "elements_ext.testing", "elements_ext._capped", "attrs"]
)


@dataclass(frozen=True)
class Listing:
    """What is read, from where: nothing that a new process could not know."""

    style: str
    settings: Mapping[str, Any]
    """Of the client."""
    secret: tuple[str, str] | None
    """Client id and secret of AvePoint; None for Cloud Elements."""
    ids: tuple[str, ...] = ()
    page_size: int | None = None

    def start(self, client: Any, cursor: str | None) -> Any:
        """The pager of the rest of the list."""
        return LISTS[self.style](client, self.ids, {"page_size": self.page_size, "cursor": cursor})

    def client(self, kind: Kind, prefetch: int) -> Any:
        options = {**self.settings, "prefetch": prefetch}
        if self.secret is not None:
            avepoint = AvePointElements if kind == "sync" else AsyncAvePointElements
            return avepoint(ClientSecret(*self.secret), **options)
        return (CloudElements if kind == "sync" else AsyncCloudElements)(**options)


def _by_header(client: Any, ids: tuple[str, ...], options: dict[str, Any]) -> Any:
    token, calendar = ids
    return client.microsoft_graph(token).events.list(calendar, **options)


LISTS: Final[Mapping[str, Callable[[Any, tuple[str, ...], dict[str, Any]], Any]]] = {
    "page": lambda client, ids, options: client.customers.list(**options),
    "offset": lambda client, ids, options: client.accounts.list(**options),
    "token": lambda client, ids, options: client.backup.protected_objects(*ids, **options),
    # These lists have pages of 100, whatever is asked for.
    "link": lambda client, ids, options: client.legacy.list_customers(cursor=options["cursor"]),
    "header": _by_header,
}


@dataclass(frozen=True)
class Part:
    """What one process has read."""

    rows: list[str]
    cursor: str | None
    """Where the next process goes on."""
    whole: bool
    """Whether the list has come to its end."""
    error: str = ""


@dataclass(frozen=True)
class Run:
    """How one process reads."""

    kind: Kind = "sync"
    prefetch: int = 0
    killed_after: int | None = None
    """It is gone after so many pages, without a word."""


def read_part(listing: Listing, cursor: str | None, run: Run) -> Part:
    """Read on in a new process, until the list ends, an error comes, or the process dies."""
    here, there = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=_work, args=(listing, cursor, run, there), daemon=True)
    process.start()
    there.close()
    rows: list[str] = []
    whole, error = False, ""
    try:
        while True:
            page, cursor, error = here.recv()
            rows += page
            whole = cursor is None and not error
            if whole or error:
                break
    except EOFError:
        error = "killed"
    finally:
        here.close()
        process.join(30)
        assert process.exitcode in (0, 9), f"the process ended with {process.exitcode}"
    return Part(rows, cursor, whole, error)


def text(row: Any) -> str:
    """A row as it was sent."""
    return json.dumps(row.to_dict(), sort_keys=True)


def _work(listing: Listing, cursor: str | None, run: Run, to: Connection) -> None:
    """In the new process: tell of each page as soon as it is there, and of the error at the end."""
    pages = 0

    def tell(page: Any) -> None:
        nonlocal pages
        to.send(([text(row) for row in page.items], page.cursor, ""))
        pages += 1
        if pages == run.killed_after:
            os._exit(9)

    async def read() -> None:
        async with listing.client("async", run.prefetch) as client:
            async for page in listing.start(client, cursor).pages():
                tell(page)

    with no_waiting():
        try:
            if run.kind == "async":
                asyncio.run(read())
            else:
                with listing.client("sync", run.prefetch) as client:
                    for page in listing.start(client, cursor).pages():
                        tell(page)
        except ElementsError as error:
            to.send(([], error.cursor, type(error).__name__))
