"""The nightly report, run as its users run it: as a program, over HTTP on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from elements_ext.sandbox import Exchange, Response, Sandbox

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

PROGRAM = Path(__file__).parent.parent / "examples" / "nightly_report.py"
TABLES = ("customers", "licenses", "audit_log", "jobs", "protected_objects")
STATE = "nightly_report.state.json"
MONTH = ("--month", "202610")


def settings(sandbox: Sandbox, **changes: str) -> dict[str, str]:
    return {
        "AVEPOINT_CLIENT_ID": sandbox.client_id,
        "AVEPOINT_CLIENT_SECRET": sandbox.client_secret,
        "AVEPOINT_BASE_URL": sandbox.avepoint_url,
        "AVEPOINT_TOKEN_URL": sandbox.token_url,
        **changes,
    }


def start(folder: Path, *arguments: str, env: dict[str, str] | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), "--out", str(folder), *arguments],
        env={**os.environ, **(env or {})},
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell's background job ignores Ctrl-C, and hands that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def run(folder: Path, *arguments: str, env: dict[str, str] | None = None) -> tuple[int, str, str]:
    """Exit code, standard output and standard error."""
    with start(folder, *arguments, env=env) as program:
        out, err = program.communicate(timeout=60)
        return program.returncode, out, err


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()]


def progress(folder: Path, table: str) -> dict[str, Any]:
    try:
        state = json.loads((folder / STATE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    found: dict[str, Any] = state["tables"].get(table, {})
    return found


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.01)


def stall(sandbox: Sandbox, operation: str, after: int) -> Callable[[], None]:
    """Let the sandbox not answer an operation after so many requests; gives what ends that."""
    over = asyncio.Event()

    async def hook(exchange: Exchange) -> None:
        if exchange.operation_id == operation and sandbox.requests.count(operation) > after:
            await over.wait()

    sandbox.before(hook)
    return lambda: sandbox.remove(hook)


def expected(sandbox: Sandbox) -> dict[str, list[dict[str, Any]]]:
    """The tables as the client reads them from the sandbox."""
    with sandbox.avepoint() as elements:
        customers = elements.customers.list().collect()
        jobs = [
            {"customerId": customer.id, **job.to_dict()}
            for customer in customers
            for job in elements.jobs.list(customer.id or "")
        ]
        objects = [
            one.to_dict()
            for customer in customers
            for one in elements.backup.overview(customer.id or "", page_size=100)
        ]
        return {
            "customers": [customer.to_dict() for customer in customers],
            "licenses": [one.to_dict() for one in elements.services.list()],
            "audit_log": [one.to_dict() for one in elements.audit_logs.list("202610")],
            "jobs": jobs,
            "protected_objects": objects,
        }


def test_it_starts_a_sandbox_of_its_own_where_no_settings_are(tmp_path: Path) -> None:
    code, out, err = run(tmp_path, "--customers", "30")
    assert (code, err) == (0, "")
    assert len(rows(tmp_path, "customers")) == 30
    assert "Nightly report, 2026-10-15" in out
    assert "customers: 30 rows" in out
    assert "\x1b" not in out
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(f"{table}.jsonl" for table in TABLES)


def test_every_row_is_saved_as_the_service_sent_it(tmp_path: Path) -> None:
    with Sandbox(customers=110) as sandbox:
        code, _, err = run(tmp_path, *MONTH, env=settings(sandbox))
        assert (code, err) == (0, "")
        assert sandbox.requests.count("customers.list") == 2
        assert {table: rows(tmp_path, table) for table in TABLES} == expected(sandbox)
        assert not sandbox.violations


@pytest.mark.parametrize(
    ("operation", "table", "saved", "after", "customers"),
    [
        # Pages 2 and 3 are read ahead together, and either may be the one that stalls.
        ("customers.list", "customers", 100, 2, 210),
        ("audit_logs.list", "audit_log", 100, 1, 20),
        ("jobs.list", "jobs", 1, 40, 60),
    ],
)
def test_killed_in_mid_list_and_resumed_it_has_every_row_once(
    tmp_path: Path, operation: str, table: str, saved: int, after: int, customers: int
) -> None:
    with Sandbox(customers=customers) as sandbox:
        go_on = stall(sandbox, operation, after)
        with start(tmp_path, *MONTH, env=settings(sandbox)) as program:
            until(lambda: progress(tmp_path, table).get("rows", 0) >= saved)
            # The request that stalls is on its way: were it to arrive later, it would count as the resumed run's.
            until(lambda: sandbox.requests.count(operation) > after)
            program.kill()
        go_on()
        with (tmp_path / f"{table}.jsonl").open("a") as file:
            file.write('{"id": "written, but not ')
        sandbox.requests.clear()

        code, _, err = run(tmp_path, "--resume", env=settings(sandbox))

        assert (code, err) == (0, "")
        again = sandbox.requests.count("customers.list")
        assert again in ((1, 2) if table == "customers" else (0,)), "what was saved is not read again"
        wanted = expected(sandbox)
        assert {name: rows(tmp_path, name) for name in TABLES} == wanted
        assert Counter(row["id"] for row in rows(tmp_path, "customers")).most_common(1)[0][1] == 1


@pytest.mark.parametrize("operation", ["customers.list", "jobs.list"])
def test_ctrl_c_ends_it_at_once_and_tells_how_to_resume(tmp_path: Path, operation: str) -> None:
    with Sandbox(customers=30) as sandbox:
        stall(sandbox, operation, 0)
        with start(tmp_path, env=settings(sandbox)) as program:
            until(lambda: sandbox.requests.count(operation) > 0)
            program.send_signal(signal.SIGINT)
            _, err = program.communicate(timeout=15)
        assert program.returncode == 130
        assert err.splitlines() == ["nightly_report: interrupted; --resume goes on where this stopped"]


def test_a_wrong_secret_is_exit_code_3(tmp_path: Path) -> None:
    with Sandbox(customers=3) as sandbox:
        fails(tmp_path, 3, "invalid_client", settings(sandbox, AVEPOINT_CLIENT_SECRET="wr0ng-s3cret"))


def test_a_scope_that_is_not_granted_is_exit_code_4(tmp_path: Path) -> None:
    with Sandbox(customers=3, scopes={"elements.customers.read.all"}) as sandbox:
        fails(tmp_path, 4, "elements.license.read.all", settings(sandbox))
    assert len(rows(tmp_path, "customers")) == 3


def test_a_403_is_exit_code_4(tmp_path: Path) -> None:
    with Sandbox(customers=3) as sandbox:
        answer(sandbox, 403)
        fails(tmp_path, 4, "forbidden", settings(sandbox))


def test_any_other_refusal_is_exit_code_1(tmp_path: Path) -> None:
    with Sandbox(customers=3) as sandbox:
        answer(sandbox, 400)
        fails(tmp_path, 1, "bad_request", settings(sandbox))


def test_a_refused_connection_is_exit_code_5(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    env = {
        "AVEPOINT_CLIENT_ID": "app",
        "AVEPOINT_CLIENT_SECRET": "secret",
        "AVEPOINT_BASE_URL": url,
        "AVEPOINT_TOKEN_URL": f"{url}/connect/token",
    }
    fails(tmp_path, 5, "no connection", env)


def test_a_missing_setting_is_exit_code_2(tmp_path: Path) -> None:
    fails(tmp_path, 2, "AVEPOINT_CLIENT_ID is not set", {"AVEPOINT_CLIENT_SECRET": "secret"})


def test_a_failure_leaves_the_rows_of_the_night_before(tmp_path: Path) -> None:
    (tmp_path / "customers.jsonl").write_text('{"id": "old"}\n')
    with Sandbox(customers=3) as sandbox:
        fails(tmp_path, 3, "invalid_client", settings(sandbox, AVEPOINT_CLIENT_SECRET="wr0ng-s3cret"))
    assert rows(tmp_path, "customers") == [{"id": "old"}]


def test_a_report_of_other_data_is_not_resumed(tmp_path: Path) -> None:
    with Sandbox(customers=3, scopes={"elements.customers.read.all"}) as sandbox:
        run(tmp_path, env=settings(sandbox))
    assert (tmp_path / STATE).exists()
    code, _, err = run(tmp_path, "--resume", "--customers", "3")
    assert code == 2
    assert "the report to resume is of http://127.0.0.1" in err


@pytest.mark.parametrize("state", ["", "{}", "[]", '{"about": {}, "tables": {"jobs": 1}}'])
def test_a_damaged_checkpoint_is_told_in_one_line(tmp_path: Path, state: str) -> None:
    (tmp_path / STATE).write_text(state)
    code, _, err = run(tmp_path, "--resume", "--customers", "3")
    assert code == 1
    assert err == f"nightly_report: {STATE} is damaged: run again without --resume\n"


def test_resuming_where_nothing_is_to_be_resumed_starts_afresh(tmp_path: Path) -> None:
    code, _, err = run(tmp_path, "--resume", "--customers", "3")
    assert (code, err) == (0, "")
    assert len(rows(tmp_path, "customers")) == 3


def answer(sandbox: Sandbox, status: int) -> None:
    def hook(exchange: Exchange) -> Response | None:
        return None if exchange.operation_id == "token" else Response(b"{}", status, media_type="application/json")

    sandbox.before(hook)


def fails(folder: Path, code: int, about: str, env: dict[str, str]) -> None:
    """The program ends with that code and one line on standard error, without a secret or a traceback."""
    returned, out, err = run(folder, env=env)
    assert returned == code, err
    assert len(err.splitlines()) == 1
    assert about in err
    assert "Traceback" not in out + err
    assert env["AVEPOINT_CLIENT_SECRET"] not in out + err.replace("AVEPOINT_CLIENT_SECRET", "")
