"""How the SDK compares with plain json and httpx: `make bench`.

Every ratio is measured side by side in one run, the two sides taking turns, so that a busy machine slows both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from socketserver import StreamRequestHandler
from statistics import median
from typing import Any

import httpx
from avepoint_elements_api.models import CustomerPage

sys.path.insert(0, str(Path(__file__).parent.parent))

from support import Answer, Seen, Service, customers

from elements_ext import AvePointElements
from elements_ext.sandbox import Sandbox

StreamRequestHandler.disable_nagle_algorithm = True  # else an answer sent in two parts takes 40 ms
PAGES = 40
SLOW = 0.05


def main() -> None:
    decoding()
    importing()
    sending()
    reading_ahead()


def show(what: str, ours: float, theirs: float, than: str) -> None:
    """One line: both sides in milliseconds, and their ratio."""
    print(f"{what:<44} {ours * 1e3:9.2f} ms   {than:<18} {theirs * 1e3:9.2f} ms   ratio {ours / theirs:5.2f}")


def compare(ours: Callable[[], object], theirs: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median seconds of both, taking turns."""
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for function, times in zip((ours, theirs), took, strict=True):
            started = time.perf_counter()
            function()
            times.append(time.perf_counter() - started)
    return median(took[0]), median(took[1])


def decoding() -> None:
    with Sandbox() as sandbox, sandbox.avepoint() as elements:
        content = elements.with_raw_response.customers.list(page_size=100).content

    def typed() -> object:
        return CustomerPage.from_dict(json.loads(content)).data

    typed()
    ours, theirs = compare(typed, lambda: json.loads(content), 500)
    show(f"decode 100 customers ({len(content) / 1024:.0f} KB) into models", ours, theirs, "json.loads")


def importing() -> None:
    """As after a plain `pip install`: byte code is there, and click, of which httpx makes a command line, is not."""
    with tempfile.TemporaryDirectory() as byte_code:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": byte_code}

        def run(statement: str) -> Callable[[], object]:
            command = [sys.executable, "-c", f"import sys; sys.modules['click'] = None; {statement}"]
            return lambda: subprocess.run(command, check=True, env=environment)

        sides = run("from elements_ext import AvePointElements"), run("import httpx")
        for side in sides:
            side()
        baseline, _ = compare(run("pass"), run("pass"), 5)
        ours, theirs = compare(*sides, 15)
    show("import AvePointElements (fresh interpreter)", ours - baseline, theirs - baseline, "import httpx")


def sending() -> None:
    page = customers(1, 1, 1)
    with Service(Answer(json=page)) as service, service.client() as elements, httpx.Client() as bare:

        def ours() -> None:
            elements.customers.list().collect()

        def theirs() -> Any:
            return bare.post(f"{service.url}/partner/external/v3/general/customers/batch", json={}).json()

        ours(), theirs()
        show("one request", *compare(ours, theirs, 500), "httpx")


def reading_ahead() -> None:
    def answer(seen: Seen) -> Answer:
        number = int(seen.query.get("pageIndex", "1"))
        return Answer(json=customers(number * 100, 100, PAGES * 100, number), delay=SLOW)

    def read(client: AvePointElements) -> Callable[[], object]:
        return lambda: client.customers.list(page_size=100).collect()

    with Service(script=answer) as service, service.client() as elements:
        ahead, one_by_one = read(elements.with_options(prefetch=4)), read(elements.with_options(prefetch=0))
        elements.customers.list().collect(1)
        show(f"{PAGES} pages of {SLOW * 1e3:.0f} ms, prefetch=4", *compare(ahead, one_by_one, 1), "prefetch=0")


if __name__ == "__main__":
    main()
