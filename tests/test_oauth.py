"""An element is connected with a person's consent, and only by the answer to this very request."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from support import Answer, CloudService, Driver, Seen

from elements_ext import errors
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
