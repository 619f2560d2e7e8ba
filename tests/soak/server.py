"""The sandbox in a process of its own, going wrong at one request in fifty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Final

from elements_ext.sandbox import Sandbox
from elements_ext.testing import Fault, faults

SHARE: Final = 0.02
CUSTOMERS: Final = 200
EVENTS: Final = 300
# Kind, settings, weight. A stall costs a timeout, so there are few. What makes an answer wrong without a trace
# (a duplicate, another enum value) is the matrix's business: here every answer that comes must be right.
KINDS: Final[tuple[tuple[str, dict[str, Any], float], ...]] = (
    ("reset", {}, 1),
    ("hang_up", {}, 1),
    ("cut", {}, 1),
    ("wrong_length", {}, 1),
    ("truncated", {}, 1),
    ("html", {}, 1),
    ("empty", {}, 0.5),
    ("status", {"status": 500}, 1),
    ("status", {"status": 503, "retry_after": 2}, 1),
    ("status", {"status": 429, "retry_after": 1}, 1),
    ("status", {"status": 502, "carried_out": True}, 1),
    ("status", {"status": 404}, 0.5),
    ("expired_token", {}, 1),
    ("revoked_token", {}, 0.1),
    ("stall", {}, 0.05),
)


@dataclass(frozen=True)
class Some(Container[int]):
    """The numbers whose hash is between two bounds: chosen without a pattern, and the same in each run."""

    low: float
    high: float

    def __contains__(self, number: object) -> bool:
        assert isinstance(number, int)
        return self.low <= (number * 2654435761 % 2**32) / 2**32 < self.high


def schedule() -> list[Fault]:
    """Faults that share the calls to be struck among themselves."""
    whole = sum(weight for _, _, weight in KINDS)
    made, low = [], 0.0
    for kind, settings, weight in KINDS:
        high = low + SHARE * weight / whole
        made.append(Fault("*", kind, calls=Some(low, high), **settings))  # type: ignore[arg-type]
        low = high
    return made


def share_of(*names: str) -> float:
    """How large a part of the faults are of these kinds."""
    return sum(weight for kind, _, weight in KINDS if kind in names) / sum(weight for _, _, weight in KINDS)


def serve(to: Connection) -> None:
    """Serve until told to stop. Tells where it is; told to mend, tells what was struck, and goes on without faults."""
    with Sandbox(customers=CUSTOMERS, events=EVENTS, keep_requests=100) as sandbox:
        with faults(sandbox, *schedule()) as struck:
            to.send(
                {
                    "avepoint": {"base_url": sandbox.avepoint_url, "token_url": sandbox.token_url},
                    "secret": (sandbox.client_id, sandbox.client_secret),
                    "cloud": {
                        "base_url": sandbox.cloud_elements_url,
                        "user_secret": sandbox.user_secret,
                        "organization_secret": sandbox.organization_secret,
                        "element_token": sandbox.element_token,
                    },
                }
            )
            to.recv()
            to.send(Counter(request.operation for request in struck))
        to.recv()
        to.send([str(one) for one in sandbox.violations])
