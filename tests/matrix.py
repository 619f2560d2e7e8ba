"""What must happen when something goes wrong: every fault against every kind of call. Data; `test_matrix` proves it.

`python tests/matrix.py` writes the summary into README.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

MANY = range(1, 10**9)


@dataclass(frozen=True)
class Column:
    """A kind of call: what is struck, and at which of its requests."""

    title: str
    operation: str
    strike: int = 1
    """The first of the operation's requests that is struck."""
    proxied: int = 1
    """The same among all requests that take this way."""
    cloud: bool = False


COLUMNS: Mapping[str, Column] = {
    "get": Column("read by GET", "tenants.get"),
    "post_read": Column("read by POST", "customers.list"),
    "put": Column("idempotent PUT", "users.update_birthday"),
    "post_write": Column("write by POST", "baselines.create"),
    "token": Column("token request", "token"),
    "by_number": Column("pager by number", "customers.list", strike=2, proxied=2),
    "by_offset": Column("pager by offset", "accounts.list", strike=2, proxied=2, cloud=True),
    "by_token": Column("pager by token", "audit_logs.list", strike=2, proxied=2),
    "by_link": Column("pager by link", "legacy.list_customers", strike=2, proxied=2),
    "by_header": Column("pager by header", "events.list", strike=2, proxied=2, cloud=True),
    "download": Column("bulk download", "bulk.file", proxied=4, cloud=True),
}
PAGERS = "by_number by_offset by_token by_link by_header"
ANSWERED = f"get post_read {PAGERS}"
"""Calls whose answer is read as JSON of a documented kind."""
READ = f"{ANSWERED} token"
REPEATED = f"get post_read put token {PAGERS} download"
AVEPOINT = "get post_read put post_write by_number by_token by_link"


@dataclass(frozen=True)
class Trouble:
    """A fault: its kind and settings, the error it ends in if nothing helps, and how it is brought about."""

    kind: str
    error: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    """Options of the client."""
    by_proxy: bool = False
    wait: tuple[float, float] | None = None
    """Seconds that the wait before the next try must be between."""


# With a timeout, each try takes its time: two of them, not four.
SLOW = {"timeout": 0.3, "max_retries": 1}


def _status(code: int, error: str, **settings: Any) -> Trouble:
    wait = settings.pop("wait", None)
    return Trouble("status", error, {"status": code, **settings}, wait=wait)


TROUBLES: Mapping[str, Trouble] = {
    "connection refused": Trouble("refuse", "APIConnectionError", by_proxy=True),
    "reset before headers": Trouble("reset", "APIConnectionError"),
    "reset before headers, on the way": Trouble("reset", "APIConnectionError", by_proxy=True),
    "hung up before headers": Trouble("hang_up", "APIConnectionError"),
    "reset in mid-body": Trouble("cut", "APIConnectionError"),
    "reset in mid-body, on the way": Trouble("cut", "APIConnectionError", by_proxy=True),
    "wrong length": Trouble("wrong_length", "APIConnectionError"),
    "stall": Trouble("stall", "APITimeoutError", options=SLOW),
    "slow drip": Trouble("drip", "APITimeoutError", options=SLOW),
    "slow drip of headers": Trouble("drip_head", "APITimeoutError", options=SLOW),
    "408": _status(408, "ClientError"),
    "429": _status(429, "RateLimitError"),
    "429, Retry-After: 2": _status(429, "RateLimitError", retry_after=2, wait=(2, 2)),
    "429, Retry-After: in 5 s": _status(429, "RateLimitError", retry_after=timedelta(seconds=5), wait=(4, 6.1)),
    "429, Retry-After: 90": _status(429, "RateLimitError", retry_after=90),
    "500": _status(500, "InternalServerError"),
    "502": _status(502, "BadGatewayError"),
    "503": _status(503, "ServiceUnavailableError"),
    "503, Retry-After: in 5 s": _status(
        503, "ServiceUnavailableError", retry_after=timedelta(seconds=5), wait=(4, 6.1)
    ),
    "503, Retry-After: in 5 min": _status(503, "ServiceUnavailableError", retry_after=timedelta(minutes=5)),
    "504": _status(504, "GatewayTimeoutError"),
    "503, though it was done": _status(503, "ServiceUnavailableError", carried_out=True),
    "400": _status(400, "BadRequestError"),
    "403": _status(403, "PermissionDeniedError"),
    "404": _status(404, "NotFoundError"),
    "405": _status(405, "MethodNotAllowedError"),
    "406": _status(406, "NotAcceptableError"),
    "409": _status(409, "ConflictError"),
    "413": _status(413, "PayloadTooLargeError"),
    "415": _status(415, "UnsupportedMediaTypeError"),
    "418": _status(418, "ClientError"),
    "501": _status(501, "ServerError"),
    "520": _status(520, "ServerError"),
    "599": _status(599, "ServerError"),
    "304": _status(304, "APIStatusError"),
    "redirect to another origin": Trouble("foreign_redirect", "APIStatusError"),
    "expired token": Trouble("expired_token", "AuthenticationError"),
    "revoked token": Trouble("revoked_token", "AuthenticationError"),
    "truncated JSON": Trouble("truncated", "DecodeError"),
    "HTML 200": Trouble("html", "DecodeError"),
    "empty 200": Trouble("empty", "DecodeError"),
    "gzip bomb": Trouble("bomb", "DecodeError"),
    "50 MB body": Trouble("huge"),
    "forged second answer": Trouble("excess"),
    "duplicate page": Trouble("duplicate_page", "PaginationError"),
    "endless page": Trouble("endless", "PaginationError"),
    "shrinking total": Trouble("shrinking_total"),
    "growing total": Trouble("growing_total"),
    "next link to another origin": Trouble("foreign_link", "PaginationError"),
    "unknown enum": Trouble("unknown_enum"),
    "null storm": Trouble("nulls"),
    "swapped types": Trouble("swapped_types"),
}

ONCE, ALWAYS = "once", "always"
OK = "ok"
"""The same result as without the fault."""
ODD = "odd"
"""As many items as without the fault; those that were struck have values of their declared types, or None."""
SHORT = "short"
"""The items up to and with the page that was struck."""
ERROR = "error"
"""The error that the fault ends in."""
ALL = -1
"""As many tries as the client may make."""


@dataclass(frozen=True)
class Line:
    """What some faults do to some kinds of call."""

    troubles: str
    """Names, separated by `|`."""
    times: str
    columns: str
    outcome: str
    """`OK`, `ODD`, `SHORT`, `ERROR`, or the name of an exception's class."""
    tries: int
    """Requests that reach the server in place of the one that was struck, itself included; not those that follow."""
    tokens: int = 1
    """Token requests (AvePoint only)."""


@dataclass(frozen=True)
class Without:
    """Cells that make no sense, and why."""

    troubles: str
    times: str
    columns: str
    why: str


BROKEN = (
    "reset before headers|reset before headers, on the way|hung up before headers|reset in mid-body|wrong length|stall"
    "|slow drip of headers"
)
CUT = "reset in mid-body, on the way"
BUSY = "408|429|500|502|503|504|503, though it was done"
TOLD = "429, Retry-After: 2|429, Retry-After: in 5 s"
FINAL_4XX = "400|403|404|405|406|409|413|415|418"
FINAL_5XX = "501|520|599"
MOVED = "304|redirect to another origin"
TOO_LONG = "429, Retry-After: 90|503, Retry-After: in 5 min"
UNREADABLE = "truncated JSON|HTML 200|empty 200"
ODD_VALUES = "unknown enum|null storm|swapped types"

STATIC = "by_offset by_header download"
"""Calls to Cloud Elements, whose secrets are not renewed."""
EITHER = f"{REPEATED} post_write"
NO_TOKEN = f"{AVEPOINT} by_offset by_header download"
SINGLE = "get post_read put post_write token download"
PAGES = "duplicate page|shrinking total|growing total|next link to another origin"
OF_PAGES = (*PAGES.split("|"), "endless page")
"""Faults that are about pages, not about one answer."""

NO_PAGES = "there is no page before or after"
NOT_REPEATED = "nothing is repeated after a TokenError"
NOT_RENEWED = "a secret is not renewed, so one 401 is final"
NOT_ISSUED = "Cloud Elements issues no tokens"
CARRIES_NONE = "a token request carries no token"
ANY_SIZE = "a file may be of any size: it streams to disk"
AT_LEISURE = "a file may come slowly; silence and the deadline end it"
OWN_SERVER = "HTTP/1.1 has no guard against it, and a server that does this may as well answer falsely"
NO_CODES = "the answer has no coded value"
NO_LINK = "these lists name no link; a token is data, and sent to the same origin whatever it is"

OF_ANOTHER_PAGE = ("duplicate_page", "endless", "shrinking_total")
"""Kinds whose outcome depends on which page is struck."""

# fault                                   struck  kinds of call                outcome       tries
LINES: tuple[Line | Without, ...] = (
    Line("connection refused",            ONCE,   EITHER,                      OK,           1),
    Line("connection refused",            ALWAYS, EITHER,                      ERROR,        0),
    Line(BROKEN,                          ONCE,   REPEATED,                    OK,           2),
    Line(BROKEN,                          ONCE,   "post_write",                ERROR,        1),
    Line(BROKEN,                          ALWAYS, REPEATED,                    ERROR,        ALL),
    Line(BROKEN,                          ALWAYS, "post_write",                ERROR,        1),
    Line(CUT,                             ONCE,   f"{READ} download",          OK,           2),
    Line(CUT,                             ONCE,   "post_write",                ERROR,        1),
    Line(CUT,                             ALWAYS, f"{READ} download",          ERROR,        ALL),
    Line(CUT,                             ALWAYS, "post_write",                ERROR,        1),
    Without(CUT,                          ONCE,   "put",                       "there is no body to cut"),
    Without(CUT,                          ALWAYS, "put",                       "there is no body to cut"),
    Line("slow drip",                     ONCE,   f"{READ} put",               OK,           2),
    Line("slow drip",                     ONCE,   "post_write",                ERROR,        1),
    Line("slow drip",                     ALWAYS, f"{READ} put",               ERROR,        ALL),
    Line("slow drip",                     ALWAYS, "post_write",                ERROR,        1),
    Line("slow drip",                     ONCE,   "download",                  OK,           1),
    Without("slow drip",                  ALWAYS, "download",                  AT_LEISURE),
    Line(BUSY,                            ONCE,   REPEATED,                    OK,           2),
    Line(BUSY,                            ONCE,   "post_write",                ERROR,        1),
    Line(BUSY,                            ALWAYS, REPEATED,                    ERROR,        ALL),
    Line(BUSY,                            ALWAYS, "post_write",                ERROR,        1),
    Line(TOLD,                            ONCE,   EITHER,                      OK,           2),
    Line(TOLD,                            ALWAYS, EITHER,                      ERROR,        ALL),
    Line("503, Retry-After: in 5 s",      ONCE,   REPEATED,                    OK,           2),
    Line("503, Retry-After: in 5 s",      ONCE,   "post_write",                ERROR,        1),
    Line("503, Retry-After: in 5 s",      ALWAYS, REPEATED,                    ERROR,        ALL),
    Line("503, Retry-After: in 5 s",      ALWAYS, "post_write",                ERROR,        1),
    Line(TOO_LONG,                        ONCE,   EITHER,                      ERROR,        1),
    Line(FINAL_4XX,                       ONCE,   NO_TOKEN,                    ERROR,        1),
    Line(FINAL_4XX,                       ONCE,   "token",                     "TokenError", 1),
    Line(FINAL_5XX,                       ONCE,   EITHER,                      ERROR,        1),
    Line(MOVED,                           ONCE,   NO_TOKEN,                    ERROR,        1),
    Line(MOVED,                           ONCE,   "token",                     "TokenError", 1),
    Line("expired token",                 ONCE,   AVEPOINT,                    OK,           2, tokens=2),
    Line("expired token",                 ALWAYS, AVEPOINT,                    ERROR,        2, tokens=2),
    Line("expired token",                 ONCE,   "token",                     "TokenError", 1),
    Without("expired token",              ALWAYS, "token",                     NOT_REPEATED),
    Line("expired token",                 ONCE,   STATIC,                      ERROR,        1),
    Without("expired token",              ALWAYS, STATIC,                      NOT_RENEWED),
    Line("revoked token",                 ONCE,   AVEPOINT,                    OK,           2, tokens=2),
    Line("revoked token",                 ALWAYS, AVEPOINT,                    ERROR,        2, tokens=2),
    Without("revoked token",              ONCE,   "token",                     CARRIES_NONE),
    Without("revoked token",              ALWAYS, "token",                     CARRIES_NONE),
    Without("revoked token",              ONCE,   STATIC,                      NOT_ISSUED),
    Without("revoked token",              ALWAYS, STATIC,                      NOT_ISSUED),
    Line(UNREADABLE,                      ONCE,   f"{READ} post_write",        ERROR,        1),
    Line(UNREADABLE,                      ONCE,   "download",                  ERROR,        1),
    Line(f"{UNREADABLE}|gzip bomb",       ONCE,   "put",                       OK,           1),
    Line("gzip bomb",                     ONCE,   f"{READ} post_write",        ERROR,        1),
    Without("gzip bomb",                  ONCE,   "download",                  ANY_SIZE),
    Line("50 MB body",                    ONCE,   EITHER,                      OK,           1),
    Without("forged second answer",       ONCE,   EITHER,                      OWN_SERVER),
    Line("duplicate page",                ONCE,   PAGERS,                      ERROR,        1),
    Line("endless page",                  ALWAYS, "by_number by_offset by_token by_header", ERROR, 2),
    Line("endless page",                  ALWAYS, "by_link",                   ERROR,        1),
    Without("endless page",               ONCE,   PAGERS,                      "once is a duplicate page"),
    Line("shrinking total",               ONCE,   "by_number by_offset",       SHORT,        1),
    Line("shrinking total",               ONCE,   "by_token by_header",        OK,           1),
    Line("growing total",                 ONCE,   "by_number by_offset",       OK,           1),
    Line("growing total",                 ONCE,   "by_token by_header",        OK,           1),
    Without("shrinking total",            ONCE,   "by_link",                   "these lists name no total"),
    Without("growing total",              ONCE,   "by_link",                   "these lists name no total"),
    Line("next link to another origin",   ONCE,   "by_link",                   ERROR,        1),
    Without("next link to another origin", ONCE,  "by_number by_offset by_token by_header", NO_LINK),
    Without(f"{PAGES}|endless page",      ONCE,   SINGLE,                      NO_PAGES),
    Without("endless page",               ALWAYS, SINGLE,                      NO_PAGES),
    Line("unknown enum",                  ONCE,   "get post_read by_number by_header", ODD,  1),
    Without("unknown enum",               ONCE,   "by_offset by_token by_link", NO_CODES),
    Line("null storm|swapped types",      ONCE,   ANSWERED,                    ODD,          1),
    Line("null storm|swapped types",      ONCE,   "post_write",                ODD,          1),
    Line("null storm|swapped types",      ONCE,   "token",                     "DecodeError", 1),
    Without("unknown enum",               ONCE,   "post_write token",          NO_CODES),
    Without(ODD_VALUES,                   ONCE,   "put",                       "there is no body"),
    Without(ODD_VALUES,                   ONCE,   "download",                  "a file is handed on as it is"),
)  # fmt: skip
# The faults that end a call at once do the same however often they strike.
_ONLY_ONCE = (
    f"{TOO_LONG}|{FINAL_4XX}|{FINAL_5XX}|304|redirect to another origin|{UNREADABLE}|gzip bomb|50 MB body|"
    f"forged second answer|{PAGES}|{ODD_VALUES}"
)


@dataclass(frozen=True)
class Cell:
    """One fault against one kind of call."""

    trouble: str
    times: str
    column: str
    line: Line | Without

    def __str__(self) -> str:
        return f"{self.trouble}-{self.times}-{self.column}"


def cells() -> Iterator[Cell]:
    """All cells, those without sense too."""
    for line in LINES:
        for trouble in line.troubles.split("|"):
            for column in line.columns.split():
                yield Cell(trouble, line.times, column, line)


def needed() -> Iterator[tuple[str, str, str]]:
    """Fault, times and kind of call of every cell that there must be."""
    for trouble in TROUBLES:
        for times in (ONCE,) if trouble in _ONLY_ONCE.split("|") else (ONCE, ALWAYS):
            for column in COLUMNS:
                yield trouble, times, column


# The summary.

START, END = "<!-- matrix -->", "<!-- /matrix -->"


def summary() -> str:
    """The table as Markdown: faults that fare alike share a row."""
    by_place = {(cell.trouble, cell.times, cell.column): cell for cell in cells()}
    rows: dict[tuple[str, ...], tuple[list[str], dict[str, None]]] = {}
    for times in (ONCE, ALWAYS):
        for trouble in TROUBLES:
            row = [by_place.get((trouble, times, column)) for column in COLUMNS]
            marks = tuple(_mark(cell) for cell in row)
            if set(marks) == {"–"}:
                continue
            labels, raised = rows.setdefault((times, *marks), ([], {}))
            labels.append(trouble)
            raised |= dict.fromkeys(name for cell in row if (name := _raised(cell)))
    made = sum(isinstance(cell.line, Line) for cell in by_place.values())
    intro = (
        f"{made} cells, each proven for the sync and the async client. ✓: the result is as if nothing had been. ✗: the "
        "exception of the last column. The number counts the requests that reached the server in place of the one that "
        "was struck. short: the list ends where its total says. –: the cell makes no sense, and `tests/matrix.py` says "
        "why. No write is carried out twice."
    )
    lines = [
        intro,
        "",
        "| fault | " + " | ".join(column.title for column in COLUMNS.values()) + " | raised |",
        "|---" * (len(COLUMNS) + 2) + "|",
    ]
    for (times, *marks), (labels, raised) in rows.items():
        what = "; ".join(labels) if times == ONCE else f"every time: {'; '.join(labels)}"
        lines.append("| " + " | ".join((what, *marks, ", ".join(f"`{name}`" for name in raised))) + " |")
    return "\n".join(lines)


def _mark(cell: Cell | None) -> str:
    if cell is None or isinstance(cell.line, Without):
        return "–"
    sign = "✗" if _raised(cell) else "short" if cell.line.outcome == SHORT else "✓"
    return f"{sign} {tries_of(cell.line, TROUBLES[cell.trouble])}"


def _raised(cell: Cell | None) -> str | None:
    """The class of exception that a cell ends in."""
    if cell is None or isinstance(cell.line, Without) or cell.line.outcome in (OK, ODD, SHORT):
        return None
    return TROUBLES[cell.trouble].error if cell.line.outcome == ERROR else cell.line.outcome


def tries_of(line: Line, trouble: Trouble) -> int:
    """How many tries a line means."""
    most: int = trouble.options.get("max_retries", 3) + 1
    return most if line.tries == ALL else line.tries


def written(text: str) -> str:
    """A document with the summary between its markers."""
    head, _, rest = text.partition(START)
    _, _, tail = rest.partition(END)
    return f"{head}{START}\n\n{summary()}\n\n{END}{tail}"


def main() -> int:
    """Write the summary into README.md."""
    readme = Path(__file__).parent.parent / "README.md"
    readme.write_text(written(readme.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
