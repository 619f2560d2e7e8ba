"""Forks a process whose client is in use: `tests/test_lifecycle.py` runs it. Prints what the children were given."""

from __future__ import annotations

import os
import sys
import threading
from typing import Any

from elements_ext import AvePointElements, BearerToken, ClientSecret, ElementsError


def wrong(elements: AvePointElements, number: int, calls: int) -> list[str]:
    """What one process was given in place of what it asked for."""
    found = []
    for call in range(calls):
        wanted = f"t-{number}-{call}"
        try:
            got: Any = elements.tenants.get("c", wanted).id
        except ElementsError as error:
            got = repr(error)
        if got != wanted:
            found.append(f"{wanted}: {got}")
    return found


def main(base_url: str, token_url: str, busy: bool) -> int:
    credential = ClientSecret("app", "s3cret") if token_url else BearerToken("t")
    options = {"token_url": token_url} if token_url else {}
    with AvePointElements(credential, base_url=base_url, timeout=10, max_retries=0, **options) as elements:
        faults = wrong(elements, 0, 3)
        stopped = threading.Event()

        def work(number: int) -> None:
            while not stopped.is_set():
                faults.extend(wrong(elements, number, 1))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(90, 94 if busy else 90)]
        for thread in threads:
            thread.start()
        children = []
        for number in range(1, 9):
            if (child := os.fork()) == 0:
                seen = wrong(elements, number, 20)
                print(*seen, sep="\n", end="" if not seen else "\n", flush=True)
                os._exit(bool(seen))
            children.append(child)
        faults += wrong(elements, 99, 20)
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        stopped.set()
        for thread in threads:
            thread.join()
        print(*faults, sep="\n")
        return bool(faults) or any(codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3] == "busy"))
