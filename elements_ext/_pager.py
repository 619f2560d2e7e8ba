"""The pagers at work: what sends is here, what decides is in `_paging`."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import AsyncGenerator, Generator, Iterator
from concurrent.futures import Future
from contextlib import aclosing, closing
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._cursors import Position
from ._flow import deadline_error
from ._options import Call
from ._paging import History, Plan, RawPage
from ._response import Response, json_of
from .errors import APIConnectionError, ConfigurationError, ElementsError
from .pagination import AsyncPager, Page, Pager

if TYPE_CHECKING:
    import asyncio

    from ._contract import ListRequest
    from ._runner import AsyncRunner, Runner

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageOf(Generic[T]):
    """One page of a list: what `Page` describes."""

    items: list[T]
    total: int | None
    response: Response[Any]
    _plan: Plan = field(repr=False)
    _following: Position | None = field(repr=False)

    @property
    def cursor(self) -> str | None:
        return self._plan.cursor(self._following)


@dataclass(frozen=True, slots=True)
class Step:
    """A page in its place."""

    position: Position
    raw: RawPage
    response: Response[Any]
    following: Position | None


def _page(step: Step, plan: Plan, request: ListRequest[Any, T]) -> PageOf[T]:
    items = list(request.read_items(step.raw.items))
    return PageOf(items, plan.total(step.raw), step.response, plan, step.following)


def _check_limit(limit: object) -> None:
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 0):
        raise ConfigurationError(f"limit must be a whole number from 0 or None, not {limit!r}")


def _check_deadline(plan: Plan, call: Call, step: Step) -> None:
    """The consumer's time counts: pages that are at hand already do not outlive the deadline."""
    left = call.left()
    if left is not None and left <= 0:
        raise deadline_error(json_of(step.response).request, plan.secrets())


class PagerOf(Pager[T], Generic[T]):
    """A lazy list over a sync client."""

    def __init__(self, runner: Runner, request: ListRequest[Any, T]) -> None:
        self._runner = runner
        self._request = request
        # A bad cursor or page size is refused here, before anything is sent.
        self._plan = runner.reader.plan(request)

    def __iter__(self) -> Generator[T, None, None]:
        return self._items(None)

    def pages(self) -> Generator[Page[T], None, None]:
        return self._pages()

    def collect(self, limit: int | None = None) -> list[T]:
        _check_limit(limit)
        if limit == 0:
            return []
        with closing(self._items(limit)) as items:
            return list(islice(items, limit))

    def __repr__(self) -> str:
        return f"<Pager of {self._request.operation.id}>"

    def _pages(self) -> Generator[PageOf[T], None, None]:
        with closing(_Reading(self._runner, self._plan)) as reading:
            for step in reading:
                reading.go_ahead()
                yield _page(step, self._plan, self._request)

    def _items(self, limit: int | None) -> Generator[T, None, None]:
        left = limit
        with closing(_Reading(self._runner, self._plan)) as reading:
            for step in reading:
                items = self._request.read_items(step.raw.items)
                for index, item in enumerate(items):
                    # Whoever wants one item only, or no more than this page has, costs the server no further page.
                    if index == 1 and (left is None or left > len(items)):
                        reading.go_ahead()
                    yield item
                left = None if left is None else left - len(items)
                if left is not None and left <= 0:
                    return


class _Reading:
    """One pass over a list: an iterator of steps that can be told to read ahead."""

    def __init__(self, runner: Runner, plan: Plan) -> None:
        self._runner = runner
        self._plan = plan
        self._width = runner.reader.options.prefetch
        self._cancelled = threading.Event()
        self._call = runner.reader.call(self._cancelled)
        self._ahead = False
        self._history = History(self._plan.first.before)
        self._numbered: dict[object, Future[tuple[RawPage, Response[Any]]]] = {}
        self._steps = self._sequence()
        self._chain: _Chain | None = None
        self._last: Step | None = None

    def __iter__(self) -> Iterator[Step]:
        while True:
            if self._last is not None:
                _check(self._plan, self._call, self._last)
            step = next(self._steps, None) if self._chain is None else self._chain.take()
            if step is None:
                return
            self._last = step
            if self._ahead:
                self._extend(step)
            yield step

    def go_ahead(self) -> None:
        """Start reading ahead of the consumer."""
        if self._ahead or not self._width or self._last is None or self._last.following is None:
            return
        self._ahead = True
        if not self._plan.numbered or not self._extend(self._last):
            self._chain = _Chain(self._steps, self._width, self._cancelled)

    def close(self) -> None:
        """Stop reading ahead; what is under way is not waited for, and its answer dropped."""
        self._cancelled.set()
        if self._chain is not None:
            self._chain.stop()

    def _sequence(self) -> Iterator[Step]:
        """The pages one after the other."""
        position: Position | None = self._plan.first
        while position is not None:
            try:
                raw, response = self._fetch(position)
                following = self._plan.after(position, raw, self._history)
            except ElementsError as error:
                error.cursor = self._plan.cursor(position)
                raise
            yield Step(position, raw, response, following)
            position = following

    def _fetch(self, position: Position) -> tuple[RawPage, Response[Any]]:
        under_way = self._numbered.pop(position.place, None)
        if under_way is not None:
            return under_way.result()
        return self._runner.page(self._plan, position, self._call)

    def _extend(self, step: Step) -> bool:
        """Keep `prefetch` numbered pages under way; False if the total is not known."""
        if self._chain is not None:
            return False
        wanted = self._plan.ahead(step.position, step.raw, self._history, self._width)
        for position in wanted:
            if position.place not in self._numbered:
                self._numbered[position.place] = _in_thread(self._runner, self._plan, position, self._call)
        return bool(wanted)


def _check(plan: Plan, call: Call, last: Step) -> None:
    if last.following is None:
        return
    try:
        _check_deadline(plan, call, last)
    except ElementsError as error:
        error.cursor = plan.cursor(last.following)
        raise


def _in_thread(runner: Runner, plan: Plan, position: Position, call: Call) -> Future[tuple[RawPage, Response[Any]]]:
    future: Future[tuple[RawPage, Response[Any]]] = Future()

    def work() -> None:
        try:
            future.set_result(runner.page(plan, position, call))
        except BaseException as error:
            future.set_exception(error)

    # Not a pool's thread: those are joined when the interpreter ends, and would hold it up for a dead server.
    threading.Thread(target=work, name="elements-ext-prefetch", daemon=True).start()
    return future


class _Chain:
    """Reads pages that name each other in a thread, no more than `width` ahead of the consumer."""

    def __init__(self, steps: Iterator[Step], width: int, cancelled: threading.Event) -> None:
        self._steps = steps
        self._cancelled = cancelled
        self._free = threading.Semaphore(width)
        self._done: queue.SimpleQueue[Step | BaseException | None] = queue.SimpleQueue()
        threading.Thread(target=self._work, name="elements-ext-prefetch", daemon=True).start()

    def take(self) -> Step | None:
        """The next page; None after the last. Raises what reading it raised."""
        outcome = self._done.get()
        self._free.release()
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def stop(self) -> None:
        self._free.release()

    def _work(self) -> None:
        while True:
            self._free.acquire()
            if self._cancelled.is_set():
                return
            try:
                step = next(self._steps, None)
            except BaseException as error:
                self._done.put(error)
                return
            self._done.put(step)
            if step is None:
                return


class AsyncPagerOf(AsyncPager[T], Generic[T]):
    """A lazy list over an async client."""

    def __init__(self, runner: AsyncRunner, request: ListRequest[Any, T]) -> None:
        self._runner = runner
        self._request = request
        # A bad cursor or page size is refused here, before anything is sent.
        self._plan = runner.reader.plan(request)

    def __aiter__(self) -> AsyncGenerator[T, None]:
        return self._items(None)

    def pages(self) -> AsyncGenerator[Page[T], None]:
        return self._pages()

    async def collect(self, limit: int | None = None) -> list[T]:
        _check_limit(limit)
        collected: list[T] = []
        if limit == 0:
            return collected
        async with aclosing(self._items(limit)) as items:
            async for item in items:
                collected.append(item)
                if len(collected) == limit:
                    break
        return collected

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._request.operation.id}>"

    async def _pages(self) -> AsyncGenerator[PageOf[T], None]:
        async with aclosing(_AsyncReading(self._runner, self._plan)) as reading:
            while (step := await reading.next()) is not None:
                reading.go_ahead()
                yield _page(step, self._plan, self._request)

    async def _items(self, limit: int | None) -> AsyncGenerator[T, None]:
        left = limit
        async with aclosing(_AsyncReading(self._runner, self._plan)) as reading:
            while (step := await reading.next()) is not None:
                items = self._request.read_items(step.raw.items)
                for index, item in enumerate(items):
                    # Whoever wants one item only, or no more than this page has, costs the server no further page.
                    if index == 1 and (left is None or left > len(items)):
                        reading.go_ahead()
                    yield item
                left = None if left is None else left - len(items)
                if left is not None and left <= 0:
                    return


class _AsyncReading:
    """One pass over a list: steps, one after the other, that can be read ahead."""

    def __init__(self, runner: AsyncRunner, plan: Plan) -> None:
        self._runner = runner
        self._plan = plan
        self._width = runner.reader.options.prefetch
        self._call = runner.reader.call()
        self._history = History(self._plan.first.before)
        self._ahead = False
        self._numbered: dict[object, asyncio.Task[tuple[RawPage, Response[Any]]]] = {}
        self._chain: _AsyncChain | None = None
        self._last: Step | None = None

    async def next(self) -> Step | None:
        """The next page; None after the last."""
        if self._last is not None:
            _check(self._plan, self._call, self._last)
        step = await (self.read(self._last) if self._chain is None else self._chain.take())
        if step is not None:
            self._last = step
            if self._ahead:
                self._extend(step)
        return step

    async def read(self, last: Step | None) -> Step | None:
        """The page after another."""
        position = self._plan.first if last is None else last.following
        if position is None:
            return None
        try:
            raw, response = await self._fetch(position)
            following = self._plan.after(position, raw, self._history)
        except ElementsError as error:
            error.cursor = self._plan.cursor(position)
            raise
        return Step(position, raw, response, following)

    def go_ahead(self) -> None:
        """Start reading ahead of the consumer."""
        if self._ahead or not self._width or self._last is None or self._last.following is None:
            return
        self._ahead = True
        if not self._plan.numbered or not self._extend(self._last):
            self._chain = _AsyncChain(self, self._last, self._width)

    async def aclose(self) -> None:
        """Stop reading ahead."""
        import asyncio

        tasks: list[asyncio.Task[Any]] = list(self._numbered.values())
        if self._chain is not None:
            tasks.append(self._chain.task)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _fetch(self, position: Position) -> tuple[RawPage, Response[Any]]:
        under_way = self._numbered.get(position.place)
        if under_way is None:
            return await self._runner.page(self._plan, position, self._call)
        result = await under_way
        del self._numbered[position.place]
        return result

    def _extend(self, step: Step) -> bool:
        """Keep `prefetch` numbered pages under way; False if the total is not known."""
        if self._chain is not None:
            return False
        import asyncio

        wanted = self._plan.ahead(step.position, step.raw, self._history, self._width)
        for position in wanted:
            if position.place not in self._numbered:
                self._numbered[position.place] = asyncio.ensure_future(
                    self._runner.page(self._plan, position, self._call)
                )
        return bool(wanted)


class _AsyncChain:
    """Reads pages that name each other in a task, no more than `width` ahead of the consumer."""

    def __init__(self, reading: _AsyncReading, last: Step, width: int) -> None:
        import asyncio

        self._reading = reading
        self._free = asyncio.Semaphore(width)
        self._done: deque[Step | BaseException | None] = deque()
        self._arrived = asyncio.Semaphore(0)
        self.task = asyncio.ensure_future(self._work(last))
        self.task.add_done_callback(self._ended)

    async def take(self) -> Step | None:
        """The next page; None after the last. Raises what reading it raised."""
        await self._arrived.acquire()
        self._free.release()
        outcome = self._done.popleft()
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Whoever cancels just this task must not leave the consumer waiting for it."""
        if task.cancelled():
            self._done.append(APIConnectionError("reading ahead was cancelled"))
            self._arrived.release()

    async def _work(self, last: Step | None) -> None:
        while last is not None:
            await self._free.acquire()
            outcome: Step | BaseException | None
            try:
                outcome = last = await self._reading.read(last)
            except Exception as error:  # handed to the consumer, who raises it
                outcome, last = error, None
            self._done.append(outcome)
            self._arrived.release()
