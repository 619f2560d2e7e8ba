"""Every operation as a public call."""

from __future__ import annotations

import asyncio
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from itertools import islice
from typing import Any

import elements_ext
from elements_ext import BearerToken, errors
from fuzz.documents import PACKAGES, Schema, load

_CLIENTS = dict(zip(PACKAGES, ("AvePointElements", "CloudElements", "MicrosoftGraph"), strict=True))
# No half of them is a word: that would be taken out of what an error shows.
_SECRETS = {"user_secret": "kQ7vZx1p", "organization_secret": "Wm4tR9bYc2", "element_token": "hJ6dX0nLq8"}
PAGES = 3
"""Pages of a list that are read; a server that says the same for ever is to be noticed by then, or is no fault."""


@dataclass(frozen=True)
class Operation:
    """One operation: its facts, the schema of its answer and an example, and how it is called."""

    package: str
    module: Any
    answer: Schema | None
    example: Any

    @property
    def facts(self) -> Any:
        return self.module.OPERATION

    @property
    def id(self) -> str:
        return f"{self.package}: {self.facts.id}"

    @cached_property
    def shape(self) -> str:
        """What sort of answer it has: one of each is read in its own way."""
        facts = self.facts
        parts = [
            facts.result,
            facts.paging.style if facts.paging else "",
            "in " + ".".join(facts.paging.items) if facts.paging else "",
        ]
        parts.append("may fail" if facts.failures else "")
        parts.append("empty on 404" if facts.empty_on_404 else "")
        return ", ".join(part for part in parts if part)

    @cached_property
    def request(self) -> Any:
        """The request that the generated function builds."""
        positional, named = self._arguments(self.module.request)
        return self.module.request(*positional, **named)

    @cached_property
    def types(self) -> Any:
        return import_module(f"{self.package}.types")

    def call(self, client: Any) -> Any:
        """What its public method gives."""
        resource, _, name = self.facts.id.partition(".")
        method = getattr(getattr(client, resource), name)
        positional, named = self._arguments(method)
        return method(*positional, **named)

    @staticmethod
    def _arguments(method: Callable[..., Any]) -> tuple[list[Any], dict[str, Any]]:
        """Just what has to be given."""
        positional, named = [], {}
        for name, one in inspect.signature(method).parameters.items():
            if one.kind is one.POSITIONAL_ONLY:
                positional.append("1")
            elif one.default is one.empty and name != "self":
                kind = str(one.annotation)
                named[name] = {} if name == "body" else datetime(2026, 1, 1, tzinfo=UTC) if "datetime" in kind else "1"
        return positional, named


def _operations() -> Iterator[Operation]:
    for package in PACKAGES:
        documented = {
            operation["operationId"]: operation
            for item in load(package)["paths"].values()
            for operation in item.values()
            if isinstance(operation, dict) and "operationId" in operation
        }
        api = import_module(f"{package}.api")
        for found in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
            module = import_module(found.name)
            if not hasattr(module, "OPERATION"):
                continue
            answers = documented.pop(module.OPERATION.id)["responses"]
            success = next((one for code, one in answers.items() if code.startswith("2")), {})
            media = next(iter(success.get("content", {}).values()), {})
            examples = [one["value"] for one in media.get("examples", {}).values()]
            yield Operation(
                package, module, media.get("schema"), media.get("example", examples[0] if examples else None)
            )
        assert not documented, f"operations without a module: {sorted(documented)}"


OPERATIONS = sorted(_operations(), key=lambda one: one.id)


def client_of(package: str, kind: str = "sync", **options: Any) -> Any:
    """A public client that tries once, for a call at a time."""
    name = _CLIENTS[package] if kind == "sync" else f"Async{_CLIENTS[package]}"
    settings = {"base_url": "http://127.0.0.1:9", "max_retries": 0, "prefetch": 0, **options}
    if "AvePoint" in name:
        return getattr(elements_ext, name)(BearerToken("fuzz-token"), **settings)
    return getattr(elements_ext, name)(**_SECRETS, **settings)


@dataclass
class Pages:
    """The first pages of a list, and what ended it before its time."""

    read: list[Any] = field(default_factory=list)
    error: errors.ElementsError | None = None


def answer_of(operation: Operation, client: Any) -> Any:
    """What comes of a call: a typed answer, the first pages of a list, or the bytes of a stream."""
    got = operation.call(client)
    if operation.facts.paging is None:
        return b"".join(got) if operation.facts.result == "stream" else got
    pages = Pages()
    try:
        pages.read += islice(got.pages(), PAGES)
    except errors.ElementsError as error:
        pages.error = error
    return pages


async def answer_async(operation: Operation, client: Any) -> Any:
    """The same of an async client."""
    got = operation.call(client)
    if operation.facts.paging is None:
        got = await got
        return b"".join([piece async for piece in got]) if operation.facts.result == "stream" else got
    pages = Pages()
    try:
        async with aclosing(got.pages()) as found:
            async for page in found:
                pages.read.append(page)
                if len(pages.read) == PAGES:
                    break
    except errors.ElementsError as error:
        pages.error = error
    return pages


def run_async(operation: Operation, **options: Any) -> Any:
    """A call of an async client with a loop of its own."""

    async def main() -> Any:
        async with client_of(operation.package, "async", **options) as client:
            return await answer_async(operation, client)

    return asyncio.run(main())
