"""Serve the sandbox until interrupted: `python -m elements_ext.sandbox [--port N] [--customers N]`."""

from __future__ import annotations

import argparse
import contextlib
import shlex
import signal
import threading
from collections.abc import Sequence

from ._sandbox import Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve, print where and how to get in, and wait for SIGINT or SIGTERM."""
    parser = argparse.ArgumentParser(prog="python -m elements_ext.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="port on loopback; 0 takes a free one (default: 8080)")
    parser.add_argument("--customers", type=int, default=400, help="how many customers there are (default: 400)")
    options = parser.parse_args(arguments)
    stopping = threading.Event()
    try:
        sandbox = Sandbox(port=options.port, customers=options.customers).start()
    except OSError as error:
        parser.exit(1, f"cannot serve on port {options.port}: {error.strerror}\n")
    with contextlib.closing(sandbox), contextlib.suppress(KeyboardInterrupt):
        signal.signal(signal.SIGTERM, lambda *_: stopping.set())
        print(instructions(sandbox), flush=True)
        stopping.wait()
    return 0


def instructions(sandbox: Sandbox) -> str:
    """What to set so that `from_env()` of each client finds the sandbox."""
    exports = [f"export {name}={shlex.quote(value)}" for name, value in sandbox.environ.items()]
    return "\n".join((f"Sandbox at {sandbox.url}", "", *exports, "", "Ctrl-C ends it."))


if __name__ == "__main__":
    raise SystemExit(main())
