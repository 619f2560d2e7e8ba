"""Settings that make no sense are refused where they are given, by an error that helps."""

from __future__ import annotations

import math
from typing import Any

import httpx
import pytest

from elements_ext import AvePointElements, BearerToken, ClientSecret
from elements_ext._options import NOT_GIVEN, Call, Options, check_url, origin
from elements_ext.errors import ConfigurationError

ID = ClientSecret("app", "secret")


@pytest.mark.parametrize(
    "bad",
    [
        {"timeout": 0}, {"timeout": -1}, {"timeout": math.nan}, {"timeout": math.inf}, {"timeout": "60"},
        {"timeout": True},
        {"deadline": 0}, {"deadline": "1"}, {"max_retries": -1}, {"max_retries": 1.5}, {"max_retries": True},
        {"prefetch": -1}, {"prefetch": None},
    ],
)  # fmt: skip
def test_an_option_that_makes_no_sense_is_named(bad: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(bad))):
        AvePointElements(ID, **bad)


def test_not_given_leaves_an_option_and_none_sets_it() -> None:
    options = Options(timeout=5.0, deadline=9.0)
    assert options.but(timeout=NOT_GIVEN, deadline=None) == Options(timeout=5.0, deadline=None)
    assert repr(NOT_GIVEN) == "NOT_GIVEN"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://api.example", "loopback only"), ("ftp://api.example", "https://"), ("api.example", "https://"),
        ("https://u:p@api.example", "user name"), ("https://api.example?x=1", "before any"), ("https://", "https://"),
        ("http://127.0.0.1.example", "loopback only"), ("https://a:b:c/", "no URL"), (7, "must be a URL"),
    ],
)  # fmt: skip
def test_a_url_that_secrets_must_not_go_to_is_refused(url: Any, why: str) -> None:
    with pytest.raises(ConfigurationError, match=why) as caught:
        AvePointElements(ID, base_url=url)
    assert "u:p" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="token_url"):
        AvePointElements(ID, token_url=url)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8000", "http://localhost", "http://[::1]:1", "http://127.9.9.9", "https://a.example"]
)
def test_loopback_may_be_plain_http(url: str) -> None:
    assert check_url("base_url", url).host


def test_an_unknown_environment_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ConfigurationError, match="did you mean 'commercial'"):
        AvePointElements(ID, environment="comercial")
    with pytest.raises(ConfigurationError, match="commercial, us-gov, aos2, fedramp"):
        AvePointElements(ID, environment="moon")


@pytest.mark.parametrize(
    ("environment", "base", "token"),
    [
        ("commercial", "graph.avepointonlineservices.com", "identity.avepointonlineservices.com"),
        ("us-gov", "graph-gov.avepointonlineservices.com", "identity-gov.avepointonlineservices.com"),
        ("aos2", "graph-aos2.avepointonlineservices.com", "identity-aos2.avepointonlineservices.com"),
        ("fedramp", "graphusgovapi.online15.net", "identity.online15.net"),
    ],
)
def test_the_four_environments_are_where_the_vendor_says(environment: str, base: str, token: str) -> None:
    from elements_ext._avepoint import endpoints

    where = endpoints(environment, None, None)
    assert (where.base_url.host, where.token_url.host) == (base, token)
    assert str(where.token_url).endswith("/connect/token")
    assert where.token_url.scheme == where.base_url.scheme == "https"


def test_an_overridden_base_url_has_no_siblings() -> None:
    from elements_ext._avepoint import endpoints

    assert len(endpoints("commercial", None, None).origins) == 2
    assert endpoints("commercial", "https://x.example:444", None).origins == {("https", "x.example", 444)}


@pytest.mark.parametrize("credential", ["app", None, ("app", "secret"), object()])
def test_anything_but_a_credential_is_refused_with_an_example(credential: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"AvePointElements\(ClientSecret"):
        AvePointElements(credential)


@pytest.mark.parametrize("give", [lambda: ClientSecret("", "x"), lambda: ClientSecret("x", ""), lambda: BearerToken(""),
                                  lambda: ClientSecret("x", 5), lambda: BearerToken("a b")])  # fmt: skip
def test_an_empty_or_impossible_credential_is_refused(give: Any) -> None:
    with pytest.raises(ConfigurationError):
        give()


def test_a_transport_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="BaseTransport"):
        AvePointElements(ID, transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]


def test_from_env_reads_every_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AVEPOINT_CLIENT_ID", "app")
    monkeypatch.setenv("AVEPOINT_CLIENT_SECRET", "s")
    monkeypatch.setenv("AVEPOINT_ENVIRONMENT", "aos2")
    with AvePointElements.from_env() as client:
        assert "graph-aos2" in repr(client)
    monkeypatch.setenv("AVEPOINT_BASE_URL", "http://127.0.0.1:1/x/")
    monkeypatch.setenv("AVEPOINT_TOKEN_URL", "http://127.0.0.1:1/token")
    with AvePointElements.from_env(max_retries=0) as client:
        assert "127.0.0.1:1/x" in repr(client)
    with AvePointElements.from_env(environment="us-gov", base_url=None) as client:
        assert "graph-gov" in repr(client)


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({}, "AVEPOINT_CLIENT_ID is not set"),
        ({"AVEPOINT_CLIENT_ID": ""}, "AVEPOINT_CLIENT_ID is not set"),
        ({"AVEPOINT_CLIENT_ID": "a"}, "neither AVEPOINT_CLIENT_SECRET nor AVEPOINT_CLIENT_CERTIFICATE"),
        ({"AVEPOINT_CLIENT_ID": "a", "AVEPOINT_CLIENT_SECRET": "s", "AVEPOINT_CLIENT_CERTIFICATE": "c"}, "keep one"),
        ({"AVEPOINT_CLIENT_ID": "a", "AVEPOINT_CLIENT_CERTIFICATE": "/nowhere.pfx"}, "cannot read the certificate"),
        ({"AVEPOINT_CLIENT_ID": "a", "AVEPOINT_CLIENT_SECRET": "s", "AVEPOINT_ENVIRONMENT": "gov"}, "us-gov"),
    ],
)
def test_from_env_names_what_is_missing(variables: dict[str, str], named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=named):
        AvePointElements.from_env()


def test_a_call_knows_its_time() -> None:
    call = Call.starting_now(Options(timeout=5.0, deadline=100.0))
    assert call.try_timeout() == 5.0
    left = call.left()
    assert left is not None
    assert 99 < left <= 100
    assert Call(Options(timeout=None)).try_timeout() is None
    assert Call(Options(timeout=50.0), ends=0.0).try_timeout() == 0.001


def test_the_default_port_is_part_of_an_origin() -> None:
    assert origin(httpx.URL("https://a.example/x")) == origin(httpx.URL("https://A.example:443/y"))
    assert origin(httpx.URL("https://a.example")) != origin(httpx.URL("http://a.example"))
