"""The calendar tour, run as its users run it, and the receiver that it borrows."""

from __future__ import annotations

import asyncio
import datetime
import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from rich.console import Console

from elements_ext.errors import ConfigurationError
from elements_ext.sandbox import Exchange, Response, Sandbox
from elements_ext.webhooks import WebhookEvent, sign

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

EXAMPLES = Path(__file__).parent.parent / "examples"
STEPS = ("Calendars: ", "Events of October 2026: ", "Created: ", "Changed: ", "Deleted", "Bulk download: 5,000 events")
WEBHOOKS = ("Webhook: event CREATED, signature verified", "answered 204 and not handled; with a flipped bit 401")
KEY = "a-key-for-webhooks"


def start(folder: Path, *arguments: str, env: dict[str, str] | None = None) -> subprocess.Popen[str]:
    ours = ("CLOUD_ELEMENTS_", "AVEPOINT_", "MICROSOFT_")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return subprocess.Popen(
        [sys.executable, str(EXAMPLES / "calendar_tour.py"), *arguments],
        env={**clean, **(env or {})}, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        # A shell's background job ignores Ctrl-C, and hands that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip


def run(folder: Path, *arguments: str, env: dict[str, str] | None = None) -> tuple[int, str, str]:
    """Exit code, standard output and standard error."""
    with start(folder, *arguments, env=env) as program:
        out, err = program.communicate(timeout=60)
        return program.returncode, out, err


def settings(sandbox: Sandbox, **changes: str) -> dict[str, str]:
    return {
        "CLOUD_ELEMENTS_USER_SECRET": sandbox.user_secret,
        "CLOUD_ELEMENTS_ORGANIZATION_SECRET": sandbox.organization_secret,
        "CLOUD_ELEMENTS_BASE_URL": sandbox.cloud_elements_url,
        **changes,
    }


def events(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "events.jsonl").read_text(encoding="utf-8").splitlines()]


def test_it_starts_a_sandbox_of_its_own_and_goes_through_everything(tmp_path: Path) -> None:
    code, out, err = run(tmp_path)
    assert (code, err) == (0, "")
    assert "\x1b" not in out
    for step in ("Connected instance", *STEPS, *WEBHOOKS):
        assert step in out
    assert "Error of Cloud Elements: not_found" in out
    assert "Error of AvePoint: not_found" in out
    rows = events(tmp_path)
    assert len(rows) == len({row["id"] for row in rows}) == 5000
    assert [path.name for path in tmp_path.iterdir()] == ["events.jsonl"]


def test_where_settings_are_it_uses_them_and_finds_the_instance_of_an_earlier_tour(tmp_path: Path) -> None:
    with Sandbox(customers=3, events=40) as sandbox:
        avepoint = {
            "AVEPOINT_CLIENT_ID": sandbox.client_id,
            "AVEPOINT_CLIENT_SECRET": sandbox.client_secret,
            "AVEPOINT_BASE_URL": sandbox.avepoint_url,
            "AVEPOINT_TOKEN_URL": sandbox.token_url,
        }
        code, out, err = run(tmp_path, env={**settings(sandbox), **avepoint})
        assert (code, err) == (0, "")
        assert "Connected instance" in out
        assert "Error of AvePoint: not_found" in out
        code, out, err = run(tmp_path, "--out", str(tmp_path), env=settings(sandbox))
        assert (code, err) == (0, "")
        assert "Found instance" in out
        assert "Error of AvePoint: skipped" in out
        assert sandbox.requests.count("instances.create") == 1
        assert len(events(tmp_path)) == 40, "what it wrote is gone again"
        assert not sandbox.violations


def test_a_token_says_which_instance_it_takes(tmp_path: Path) -> None:
    with Sandbox(customers=1, events=4) as sandbox:
        token = {"CLOUD_ELEMENTS_ELEMENT_TOKEN": sandbox.element_token}
        code, out, err = run(tmp_path, env=settings(sandbox, **token))
        assert (code, err) == (0, "")
        assert "Found instance 440871" in out
        fails(tmp_path, 2, "CLOUD_ELEMENTS_ELEMENT_TOKEN", settings(sandbox, CLOUD_ELEMENTS_ELEMENT_TOKEN="0ther"))


def test_a_wrong_secret_is_exit_code_3(tmp_path: Path) -> None:
    with Sandbox(customers=1) as sandbox:
        fails(tmp_path, 3, "unauthorized", settings(sandbox, CLOUD_ELEMENTS_USER_SECRET="wr0ng-s3cret"))
        fails(tmp_path, 3, "unauthorized", settings(sandbox, CLOUD_ELEMENTS_ORGANIZATION_SECRET="wr0ng-s3cret"))


def test_a_missing_setting_is_exit_code_2(tmp_path: Path) -> None:
    fails(tmp_path, 2, "user_secret", {"CLOUD_ELEMENTS_ORGANIZATION_SECRET": "s3cret"})


def test_a_refused_consent_is_exit_code_1_and_leaves_nothing(tmp_path: Path) -> None:
    with Sandbox(customers=1) as sandbox:
        sandbox.cloud.deny_consent = True
        fails(tmp_path, 1, "access_denied", settings(sandbox))
        assert sandbox.requests.count("instances.create") == 0


def test_a_403_is_exit_code_4(tmp_path: Path) -> None:
    with Sandbox(customers=1) as sandbox:
        sandbox.before(lambda exchange: Response(b"{}", 403, media_type="application/json"))
        fails(tmp_path, 4, "forbidden", settings(sandbox))


def test_a_refused_connection_is_exit_code_5(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/elements/api-v2"
    secrets = {"CLOUD_ELEMENTS_USER_SECRET": "s3cret-user", "CLOUD_ELEMENTS_ORGANIZATION_SECRET": "s3cret-org"}
    fails(tmp_path, 5, "no connection", {**secrets, "CLOUD_ELEMENTS_BASE_URL": url})


def test_a_folder_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    code, _, err = run(tmp_path, "--out", "nowhere")
    assert (code, len(err.splitlines())) == (2, 1)
    assert "nowhere" in err


@pytest.mark.parametrize("operation", ["events.list", "bulk.file"])
def test_ctrl_c_ends_it_at_once_and_leaves_no_half_file(tmp_path: Path, operation: str) -> None:
    over = asyncio.Event()

    async def stall(exchange: Exchange) -> None:
        if exchange.operation_id == operation:
            await over.wait()

    with Sandbox(customers=1, events=40) as sandbox:
        sandbox.before(stall)
        with start(tmp_path, env=settings(sandbox)) as program:
            until(lambda: sandbox.requests.count(operation) > 0)
            program.send_signal(signal.SIGINT)
            _, err = program.communicate(timeout=15)
    assert (program.returncode, err) == (130, "calendar_tour: interrupted\n")
    assert list(tmp_path.iterdir()) == []


def test_what_needs_a_sandbox_is_skipped_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(EXAMPLES)
    tour = load("calendar_tour")
    for name in ("MICROSOFT_CLIENT_ID", "CLOUD_ELEMENTS_ELEMENT_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("MICROSOFT_CLIENT_SECRET", "s")
    with Sandbox(customers=1, events=4) as sandbox, sandbox.cloud_elements() as cloud:
        place = tour.Place("https://api.example.com", cloud, None, False, datetime.date(2026, 12, 24))
        console = Console(highlight=False, width=200)
        with cloud.microsoft_graph(sandbox.element_token) as graph:
            calendar = tour.show_calendars(graph, console)
            tour.show_month(graph, calendar, place.today, console)
            instance = next(iter(cloud.instances.list()))
            tour.receive_webhook(place, instance, graph, calendar, console)
            tour.compare_errors(place, graph, calendar, console)
        with pytest.raises(ConfigurationError, match="MICROSOFT_CLIENT_ID, or"):
            tour.find_or_connect(place, 0, console)
        monkeypatch.setenv("MICROSOFT_CLIENT_ID", "i")
        monkeypatch.setattr(tour.webbrowser, "open", tour.follow_consent)
        assert tour.find_or_connect(place, 0, console).token
    out = capsys.readouterr().out
    assert "Webhook: skipped" in out
    assert "Please consent at http" in out
    assert "Error of AvePoint: skipped" in out
    assert "'2026-12-01T00:00:00'" in out
    assert "'2027-01-01T00:00:00'" in out


def fails(folder: Path, code: int, about: str, env: dict[str, str]) -> None:
    """The program ends with that code and one line on standard error, without a secret or a traceback."""
    returned, out, err = run(folder, env=env)
    assert returned == code, err
    assert len(err.splitlines()) == 1
    assert err.startswith("calendar_tour: ")
    assert about in err
    secrets = [value for name, value in env.items() if name.endswith(("_SECRET", "_TOKEN"))]
    assert not [secret for secret in secrets if secret in out + err]
    assert not (folder / "events.jsonl").exists() or code == 2


# -- the receiver


@pytest.fixture(scope="module")
def receiver() -> ModuleType:
    return load("webhook_receiver")


@pytest.fixture
def handled() -> list[WebhookEvent]:
    return []


@pytest.fixture
def url(receiver: ModuleType, handled: list[WebhookEvent]) -> Iterator[str]:
    with load("loopback").serve(receiver.create_app([KEY, "the-next-key"], handled.append)) as url:
        yield url + receiver.PATH


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look
    spec.loader.exec_module(module)
    return module


def post(url: str, body: bytes, key: str = KEY, **headers: str) -> int:
    signed = {"Elements-Webhook-Signature": sign(body, key.encode()).decode(), **headers}
    return httpx.post(url, content=body, headers=signed, trust_env=False).status_code


def body_of(event_id: str) -> bytes:
    raw = {"objectType": "event", "instance_id": 5, "events": [{"eventType": "CREATED", "objectId": "e"}]}
    return json.dumps({"message": {"eventId": event_id, "raw": raw}}).encode()


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.01)


def test_each_event_is_handled_once(url: str, handled: list[WebhookEvent]) -> None:
    assert [post(url, body_of(id_)) for id_ in ("a", "b", "a", "b", "c")] == [204] * 5
    assert post(url, body_of("d"), "the-next-key") == 204
    until(lambda: len(handled) >= 4)
    assert sorted(str(event.event_id) for event in handled) == ["a", "b", "c", "d"]


def test_what_is_not_signed_with_a_key_is_turned_away(url: str, handled: list[WebhookEvent]) -> None:
    body = body_of("a")
    assert post(url, body, "another") == 401
    assert httpx.post(url, content=body, trust_env=False).status_code == 401
    flipped = body.replace(b"CREATED", b"CREATEE")
    signature = sign(body, KEY.encode()).decode()
    assert post(url, flipped, **{"Elements-Webhook-Signature": signature}) == 401
    assert handled == []


def test_what_is_no_event_or_too_large_is_turned_away(url: str, handled: list[WebhookEvent]) -> None:
    assert post(url, b"[]") == 400
    assert post(url, b" " * 8_000_001) == 413
    assert httpx.get(url, trust_env=False).status_code == 405
    assert handled == []


def test_it_remembers_the_latest_keys_only(receiver: ModuleType) -> None:
    seen = receiver.Seen(2)
    assert [seen.add(key) for key in "abacba"] == [True, True, False, True, True, True]


def test_it_needs_a_key(receiver: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOUD_ELEMENTS_WEBHOOK_KEY", " ")
    with pytest.raises(ConfigurationError, match="CLOUD_ELEMENTS_WEBHOOK_KEY"):
        receiver.from_env()


def test_it_is_served_as_its_first_lines_say() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = ["uvicorn", "--app-dir", str(EXAMPLES), "--factory", "webhook_receiver:from_env", "--port", str(port)]
    env = {**os.environ, "CLOUD_ELEMENTS_WEBHOOK_KEY": f"old {KEY}"}
    with subprocess.Popen(
        [sys.executable, "-m", *command], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stderr is not None
            assert any("running" in line for line in server.stderr)
            assert post(f"http://127.0.0.1:{port}/webhook", body_of("a")) == 204
        finally:
            server.terminate()
            out, _ = server.communicate(timeout=20)
    assert "CREATED None e" in out
