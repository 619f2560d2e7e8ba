"""An element is connected with a person's consent, and only by the answer to this very request."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from support import Answer, CloudService, Driver, Seen

from elements_ext import errors, oauth
from elements_ext.oauth import LoopbackReceiver, OAuthApp, instance_request, new_state, read_redirect

APP = OAuthApp("key-1", "canary-app-secret", "Calendars.Read offline_access", {"event.notification.enabled": "true"})
PROVIDER = "https://login.provider.example/authorize"


def platform(seen: Seen) -> Answer:
    if seen.path.endswith("/oauth/url"):
        return Answer(json={"oauthUrl": f"{PROVIDER}?{urlencode(seen.json)}", "element": "microsoftgraph"})
    return Answer(json={"id": 5, "token": "new-token", "name": seen.json["name"]})


def browser(answer: Any, *, before: Any = None) -> Any:
    """A person who answers: opens the consent page, and is sent back to the callback."""

    def open_browser(url: str) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        for stray in before(asked) if before else ():
            with pytest.raises(urllib.error.HTTPError):
                urllib.request.urlopen(stray, timeout=5)
        target = f"{asked['callbackUrl']}?{urlencode(answer(asked))}"

        def go() -> None:
            with urllib.request.urlopen(target, timeout=5) as page:
                assert b"closed" in page.read()

        threading.Thread(target=go, daemon=True).start()

    return open_browser


def test_consent_becomes_an_instance_with_its_token(driver: Driver) -> None:
    agree = browser(lambda asked: {"code": "code-1", "state": asked["state"]})
    with CloudService(script=platform) as service:
        instance = driver.run(
            service,
            lambda c: c.connect("microsoftgraph", APP, name="Calendars", tags=["x"], open_browser=agree, patience=10),
        )
        asked, created = service.calls
    assert (instance.id, instance.token) == (5, "new-token")
    assert asked.path.endswith("/elements/microsoftgraph/oauth/url")
    assert asked.json["apiSecret"] == "canary-app-secret"
    assert "canary" not in asked.target
    assert asked.json["callbackUrl"].startswith("http://127.0.0.1:")
    assert created.json == {
        "element": {"key": "microsoftgraph"},
        "providerData": {"code": "code-1"},
        "configuration": {
            "oauth.api.key": "key-1", "oauth.api.secret": "canary-app-secret",
            "oauth.callback.url": asked.json["callbackUrl"], "oauth.scope": "Calendars.Read offline_access",
            "event.notification.enabled": "true",
        },
        "name": "Calendars", "tags": ["x"],
    }  # fmt: skip
    assert "new-token" not in repr(instance)


def test_a_refusal_is_an_error_and_nothing_is_created(driver: Driver) -> None:
    refuse = browser(lambda asked: {"error": "access_denied", "error_description": "no", "state": asked["state"]})
    with CloudService(script=platform) as service:
        with pytest.raises(errors.ConsentError, match="access_denied: no") as caught:
            driver.run(service, lambda c: c.connect("microsoftgraph", APP, open_browser=refuse, patience=10))
        assert len(service.calls) == 1
    assert caught.value.error == "access_denied"


def test_what_comes_without_the_right_state_is_turned_away_and_waited_past(driver: Driver) -> None:
    def strays(asked: dict[str, str]) -> list[str]:
        url = asked["callbackUrl"]
        return [f"{url}?code=evil&state=guess", f"{url}?code=evil", url, url.replace("callback", "favicon.ico")]

    agree = browser(lambda asked: {"code": "good", "state": asked["state"]}, before=strays)
    with CloudService(script=platform) as service:
        driver.run(service, lambda c: c.connect("microsoftgraph", APP, open_browser=agree, patience=10))
        assert service.calls[-1].json["providerData"] == {"code": "good"}


def test_a_person_who_never_answers_is_not_waited_for_for_ever(driver: Driver) -> None:
    with CloudService(script=platform) as service, pytest.raises(errors.APITimeoutError, match="nobody answered"):
        driver.run(service, lambda c: c.connect("microsoftgraph", APP, open_browser=lambda url: None, patience=0.1))


@pytest.mark.parametrize(
    ("query", "why"),
    [("code=c", "another state"), ("code=c&state=other", "another state"), ("state=S", "no code"),
     ("state=S&code=", "no code"), ("state=S&error=server_error", "server_error"),
     ("state=\u00fc&code=c", "another state")],
)  # fmt: skip
def test_a_redirect_that_is_no_answer_is_refused(query: str, why: str) -> None:
    with pytest.raises(errors.ConsentError, match=why):
        read_redirect(f"https://app.example/callback?{query}", "S")


def test_the_steps_are_there_one_by_one() -> None:
    assert read_redirect("https://app.example/cb?code=a%2Fb&state=S", "S") == "a/b"
    assert read_redirect("/callback?code=x&state=S", "S") == "x"
    assert new_state() != new_state()
    assert len(new_state()) >= 32
    assert instance_request("k", OAuthApp("a", "b"), "https://x.example", "c")["name"] == "k"
    with pytest.raises(errors.ConsentError, match="no URL"):
        read_redirect("https://a:b:c", "S")


def test_the_app_shows_no_secret_and_needs_both_parts() -> None:
    assert repr(APP) == "OAuthApp('key-1', '********')"
    for bad in (("", "b"), ("a", ""), ("a", None)):
        with pytest.raises(errors.ConfigurationError):
            OAuthApp(*bad)  # type: ignore[arg-type]


def test_a_port_that_is_taken_is_a_clear_error() -> None:
    with LoopbackReceiver("s") as first:
        port = urlsplit(first.url).port
        with pytest.raises(errors.ConfigurationError, match="cannot listen on port"):
            LoopbackReceiver("s", port or 0)


RESET, GRACEFUL = struct.pack("ii", 1, 0), struct.pack("ii", 0, 0)


def redirect_of(receiver: LoopbackReceiver, state: str = "S") -> bytes:
    return f"{urlsplit(receiver.url).path}?state={state}&code=once HTTP/1.1\r\nHost: x\r\n\r\n".encode()


def place(receiver: LoopbackReceiver) -> tuple[str, int]:
    return "127.0.0.1", urlsplit(receiver.url).port or 0


def callback_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "elements-ext-callback"]


def until(true: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.005)


def test_a_browser_that_hangs_up_at_once_has_still_brought_its_code() -> None:
    for n in range(40):
        with LoopbackReceiver("S") as receiver:
            with socket.create_connection(place(receiver)) as browser:
                browser.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                browser.sendall(b"GET " + redirect_of(receiver))
                # Gone as the answer comes: by a reset, but not before the request has been read; or in good order.
                browser.recv(1) if n % 2 else browser.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, GRACEFUL)
            assert read_redirect(receiver.answer.result(5), "S") == "once"


def test_the_page_is_sent_though_the_receiver_is_closed_as_soon_as_the_answer_is_there() -> None:
    for _ in range(40):
        with LoopbackReceiver("S") as receiver, socket.create_connection(place(receiver)) as browser:
            browser.sendall(b"GET " + redirect_of(receiver))
            receiver.answer.result(5)
            receiver.close()
            with browser.makefile("rb") as page:
                assert page.read().endswith(b"This window can be closed.")


def test_a_redirect_that_comes_twice_is_the_first_one() -> None:
    with LoopbackReceiver("S") as receiver:
        for code in ("first", "second"):
            with urllib.request.urlopen(f"{receiver.url}?state=S&code={code}", timeout=5) as page:
                assert b"closed" in page.read()
        assert read_redirect(receiver.answer.result(0), "S") == "first"


def test_what_nobody_waits_for_any_more_is_answered_all_the_same() -> None:
    with LoopbackReceiver("S") as receiver:
        assert receiver.answer.cancel()
        with urllib.request.urlopen(f"{receiver.url}?state=S&code=c", timeout=5) as page:
            assert b"closed" in page.read()


def test_closing_leaves_no_thread_and_no_connection_behind() -> None:
    before = len(callback_threads())
    receiver = LoopbackReceiver("S")
    silent = [socket.create_connection(place(receiver), timeout=5) for _ in range(8)]
    silent[0].sendall(b"GET /callback?st")
    until(lambda: len(callback_threads()) == before + 1 + len(silent))
    started = time.monotonic()
    receiver.close()
    receiver.close()
    assert time.monotonic() - started < 3
    assert len(callback_threads()) == before
    for connection in silent:
        with connection:
            assert connection.recv(100) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(place(receiver))


def test_a_connection_that_says_nothing_is_hung_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oauth, "_SILENCE", 0.05)
    before = len(callback_threads())
    with LoopbackReceiver("S") as receiver, socket.create_connection(place(receiver), timeout=5) as silent:
        assert silent.recv(100) == b""
        until(lambda: len(callback_threads()) == before + 1)
        with urllib.request.urlopen(f"{receiver.url}?state=S&code=c", timeout=5) as page:
            assert page.status == 200


def test_connections_without_end_neither_pile_up_nor_keep_the_answer_out() -> None:
    before = len(callback_threads())
    with contextlib.ExitStack() as stack:
        receiver = stack.enter_context(LoopbackReceiver("S"))
        for _ in range(200):
            stack.enter_context(socket.create_connection(place(receiver), timeout=5))
        with urllib.request.urlopen(f"{receiver.url}?state=S&code=c", timeout=5) as page:
            assert page.status == 200
        until(lambda: len(callback_threads()) <= before + 1 + 32)
        assert receiver.answer.done()


def test_a_page_of_consent_that_is_none_is_not_quoted(driver: Driver) -> None:
    """The host is the server's to choose: it may say a secret back, or be made for whoever reads the log."""
    for host in ("canary-app-secret.example", "call-0900-123-to-unlock.example"):
        with (
            CloudService(Answer(json={"oauthUrl": f"http://{host}/consent"})) as service,
            pytest.raises(errors.ConsentError, match="names no page to open") as caught,
        ):
            driver.run(service, lambda c: c.connect("microsoftgraph", APP, open_browser=lambda url: None))
        assert host.split(".")[0] not in f"{caught.value} {caught.value!r}"
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__


def test_a_refusals_code_is_one_line() -> None:
    with pytest.raises(errors.ConsentError) as caught:
        read_redirect("https://app.example/cb?state=S&error=no%0AERROR+forged", "S")
    assert caught.value.error == "no ERROR forged"
