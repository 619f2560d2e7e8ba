"""Many calls from many workers while the server goes wrong: `make soak`.

One process for 16 threads, one for 200 tasks, and one for 200 tasks in asyncio's debug mode, which is slow, for a tenth
of the calls. Each has a sandbox in a process of its own, and warnings are errors. What must hold: no answer is wrong,
no list loses an item, no write is done twice, and nothing is left: no thread, task, socket, file or memory.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parent))

from server import serve, share_of
from work import MADE, Clients, Facts, Tally, work

from elements_ext import (
    AsyncAvePointElements,
    AsyncMicrosoftGraph,
    AvePointElements,
    ClientSecret,
    MicrosoftGraph,
    _clock,
    errors,
)

THREADS: Final = 16
TASKS: Final = 200
ROUNDS: Final = 10
TIMEOUT: Final = 5.0
"""Seconds that a try may take: what a stall costs. A busy machine must not run into it by itself."""
BLOCKS_PER_CALL: Final = 0.05
"""Objects that may be left for each call from the second round on, beside `BLOCKS`; a leak leaves one or more."""
BLOCKS: Final = 5_000
GROWTH: Final = 30 * 2**20
"""Bytes that the process may grow by from the second round on."""


class Instant(_clock.Clock):
    """Waiting takes no time, and time does not pass by it: a wait of one worker must not be the timeout of another."""

    def sleep(self, seconds: float, cancelled: threading.Event | None = None) -> None:
        pass

    async def asleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


class Complaints(logging.Handler):
    """What anything complains of that nobody would see: the event loop, threads that die, errors in `__del__`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        # How long a step took says how busy the machine is.
        if not (record.name == "asyncio" and record.getMessage().startswith("Executing ")):
            self.heard.append(f"{record.name}: {record.getMessage():.300}")

    @classmethod
    @contextmanager
    def listening(cls) -> Iterator[Complaints]:
        own = cls()
        loud = logging.getLogger("asyncio")
        loud.addHandler(own)
        hooks = sys.unraisablehook, threading.excepthook
        sys.unraisablehook = lambda found: own.heard.append(f"unraisable: {found.exc_value!r} in {found.object!r}")
        threading.excepthook = lambda found: own.heard.append(f"thread: {found.exc_value!r}")
        try:
            yield own
        finally:
            sys.unraisablehook, threading.excepthook = hooks
            loud.removeHandler(own)


def files() -> list[str]:
    """What this process has open: files, sockets, pipes."""
    found = []
    for name in os.listdir("/proc/self/fd"):
        try:
            found.append(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            continue  # the listing's own
    return sorted(found)


def facts_of(elements: AvePointElements, graph: MicrosoftGraph) -> Facts:
    """What there is, read in spite of the faults."""

    def insist(read: Callable[[], Any]) -> Any:
        for _ in range(20):
            try:
                return read()
            except errors.ElementsError as error:
                print(f"  asked again after {type(error).__name__}")
        raise AssertionError("twenty faults in a row")

    customers = insist(lambda: elements.customers.list().collect())
    tenants = [(one.id, tenant.id) for one in customers for tenant in one.tenants or []]
    user = next(
        (customer, tenant, found[0].id)
        for customer, tenant in tenants
        if (found := insist(lambda: elements.users.list(customer, tenant).collect(1)))  # noqa: B023 - called at once
    )
    calendar = insist(lambda: graph.calendars.list().collect(1))[0].id
    events = insist(lambda: graph.events.list(calendar, page_size=100).collect())
    return Facts(tenants, user, [one.id for one in customers], calendar, [one.id for one in events])


def in_threads(sync: Clients, facts: Facts, calls: int, told: Callable[[Tally], None]) -> None:
    """All rounds, each by 16 threads."""

    def worker(numbers: range) -> Tally:
        tally = Tally()
        for number in numbers:
            one = work(number, facts, "threads")
            try:
                tally.took(one, one.call(sync))
            except errors.ElementsError as error:
                tally.lost(one, error)
        return tally

    for numbers in rounds(calls):
        with ThreadPoolExecutor(THREADS) as pool:
            told(total(pool.map(worker, (numbers[n::THREADS] for n in range(THREADS)))))


async def in_tasks(clients: Clients, facts: Facts, calls: int, told: Callable[[Tally], None]) -> None:
    """All rounds, each by 200 tasks."""

    async def worker(numbers: range) -> Tally:
        tally = Tally()
        for number in numbers:
            one = work(number, facts, "tasks")
            try:
                tally.took(one, await one.call(clients))
            except errors.ElementsError as error:
                tally.lost(one, error)
        return tally

    for numbers in rounds(calls):
        told(total(await asyncio.gather(*(worker(numbers[n::TASKS]) for n in range(TASKS)))))


def rounds(calls: int) -> Iterator[range]:
    """Numbers of the calls of each round."""
    numbers = range(calls)
    size = -(-calls // ROUNDS)
    return (numbers[at : at + size] for at in range(0, calls, size))


def total(tallies: Any) -> Tally:
    whole = Tally()
    for tally in tallies:
        whole.add(tally)
    return whole


def half(kind: str, calls: int) -> list[str]:
    """One half of the soak, in this process. Gives what is wrong."""
    _clock.use(Instant())
    processes = get_context("spawn")
    here, there = processes.Pipe()
    server = processes.Process(target=serve, args=(there,), daemon=True)
    server.start()
    there.close()
    place = here.recv()
    sync, facts = prepare(place)
    before = threads_and_files()
    whole, blocks, sizes = Tally(), list[int](), list[int]()
    started = time.monotonic()

    def told(tally: Tally) -> None:
        whole.add(tally)
        gc.collect()
        blocks.append(sys.getallocatedblocks() - len(whole.made) - len(whole.perhaps))
        sizes.append(resident())
        rate = whole.calls / (time.monotonic() - started)
        print(f"  {whole.calls:>7} calls, {rate:4.0f}/s, {blocks[-1]} blocks, {sizes[-1] / 2**20:.0f} MiB")

    with Complaints.listening() as complaints:
        left = run_threads(place, facts, calls, told) if kind == "threads" else run_tasks(place, facts, calls, told)
        gc.collect()
    wrong = [*whole.wrong[:20], *complaints.heard[:20], *left]
    after = threads_and_files()
    wrong += [f"left: {one}" for one in after if after.count(one) > before.count(one)]
    growth = blocks[-1] - blocks[1]
    if growth > BLOCKS + BLOCKS_PER_CALL * whole.calls or sizes[-1] - sizes[1] > GROWTH:
        wrong.append(f"memory grows by {growth} blocks, and {sizes[-1] - sizes[1]} bytes in all")
    here.send("mend")
    struck = here.recv()
    wrong += done_once(sync, whole)
    sync.avepoint.close()
    sync.graph.close()
    here.send("stop")
    wrong += here.recv()
    server.join(30)
    print(f"  {sum(struck.values())} requests were struck; {growth:+} blocks")
    print(f"  errors: {dict(whole.failed.most_common())}")
    return wrong + unexplained(whole, sum(struck.values()))


def unexplained(whole: Tally, struck: int) -> list[str]:
    """Whether there were as many faults as there should be, and no more unreadable answers than these account for."""
    wrong = []
    if not 0.015 < struck / whole.calls < 0.03:
        wrong.append(f"{struck / whole.calls:.3f} of the requests were struck")
    unreadable = sum(count for name, count in whole.failed.items() if name.endswith("DecodeError"))
    expected = struck * share_of("truncated", "html", "empty")
    if unreadable > 1.3 * expected + 20:
        wrong.append(f"{unreadable} answers could not be read, in place of about {expected:.0f}")
    return wrong


def resident() -> int:
    """Bytes of memory that this process has."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


def prepare(place: dict[str, Any]) -> tuple[Clients, Facts]:
    sync = Clients(
        AvePointElements(ClientSecret(*place["secret"]), **place["avepoint"]), MicrosoftGraph(**place["cloud"])
    )
    return sync, facts_of(sync.avepoint, sync.graph)


def run_threads(place: dict[str, Any], facts: Facts, calls: int, told: Callable[[Tally], None]) -> list[str]:
    avepoint = AvePointElements(ClientSecret(*place["secret"]), timeout=TIMEOUT, **place["avepoint"])
    with avepoint, MicrosoftGraph(timeout=TIMEOUT, **place["cloud"]) as graph:
        in_threads(Clients(avepoint, graph), facts, calls, told)
    return []


def run_tasks(place: dict[str, Any], facts: Facts, calls: int, told: Callable[[Tally], None]) -> list[str]:
    avepoint = AsyncAvePointElements(ClientSecret(*place["secret"]), timeout=TIMEOUT, **place["avepoint"])
    graph = AsyncMicrosoftGraph(timeout=TIMEOUT, **place["cloud"])

    async def main() -> list[str]:
        print(f"  asyncio's debug mode is {'on' if asyncio.get_running_loop().get_debug() else 'off'}")
        async with avepoint, graph:
            await in_tasks(Clients(avepoint, graph), facts, calls, told)
        return [f"left: {task!r}" for task in asyncio.all_tasks() if task is not asyncio.current_task()]

    return asyncio.run(main())


def threads_and_files() -> list[str]:
    """Once what is ending has had its moment: a thread that reads ahead ends after the page that it reads."""
    for _ in range(100):
        if not any(thread.name.startswith("elements-ext") for thread in threading.enumerate()):
            break
        time.sleep(0.05)
    return [f"thread {thread.name}" for thread in threading.enumerate()] + files()


def done_once(sync: Clients, whole: Tally) -> list[str]:
    """Whatever was made is there once; what failed, once or not at all."""
    there = [one.baseline_name for one in sync.avepoint.baselines.list(page_size=100)]
    names = [name for name in there if name and name.startswith(MADE)]
    twice = {name for name in names if names.count(name) > 1} if len(names) != len(set(names)) else set()
    missing, unknown = whole.made - set(names), set(names) - whole.made - whole.perhaps
    print(f"  {len(whole.made)} writes, and {len(whole.perhaps)} that failed; {len(names)} are there")
    wrong = [f"written twice: {name}" for name in sorted(twice)[:5]]
    wrong += [f"never written: {name}" for name in sorted(missing)[:5]]
    return wrong + [f"written by nobody: {name}" for name in sorted(unknown)[:5]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=200_000, help="from the threads, and as many from the tasks")
    parser.add_argument("half", nargs="?", choices=("threads", "tasks"), help="only this one, in this process")
    chosen = parser.parse_args()
    if chosen.half:
        wrong = half(chosen.half, chosen.calls)
        print("\n".join(wrong) if wrong else f"  {chosen.half}: all is well")
        return bool(wrong)
    worst = 0
    for kind, workers, calls, debug in (
        ("threads", THREADS, chosen.calls, ""),
        ("tasks", TASKS, chosen.calls, ""),
        ("tasks", TASKS, chosen.calls // 10, "1"),
    ):
        print(f"{calls} calls from {workers} {kind}", flush=True)
        command = [sys.executable, "-W", "error", __file__, kind, "--calls", str(calls)]
        environment = {**os.environ, "PYTHONASYNCIODEBUG": debug, "PYTHONUNBUFFERED": "1"}
        worst |= subprocess.run(command, env=environment, timeout=3600, check=False).returncode
    return worst


if __name__ == "__main__":
    sys.exit(main())
