"""Secrets are masked wherever people may read."""

from __future__ import annotations

import json
import subprocess
import sys

import httpx
import pytest

from elements_ext._redact import (
    MASK,
    is_secret_name,
    mask,
    mask_headers,
    mask_url,
    one_line,
    scrub,
    scrub_headers,
    secrets_of,
)


@pytest.mark.parametrize(
    "name",
    ["password", "adminPassword", "client_secret", "apiSecret", "access_token", "skipToken", "accountKey", "apikey",
     "oauth.api.key", "Authorization", "Proxy-Authorization", "Set-Cookie", "client_assertion", "signature.key"],
)  # fmt: skip
def test_secret_names_are_known(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize("name", ["organization", "message", "customerId", "keyboard", "ownerEmail"])
def test_other_names_are_left_alone(name: str) -> None:
    assert not is_secret_name(name)


def test_masking_reaches_every_depth_and_keeps_what_is_no_secret() -> None:
    body = {"a": [{"password": "x", "name": "n"}], "token": {"deep": 1}, "secret": None, "hasPassword": True, "n": 1}
    assert mask(body) == {
        "a": [{"password": MASK, "name": "n"}], "token": MASK, "secret": None, "hasPassword": True, "n": 1,
    }  # fmt: skip
    assert body["a"] == [{"password": "x", "name": "n"}]


@pytest.mark.parametrize(
    ("said", "masked"),
    [
        ("unknown key: customerId", "unknown key: customerId"),
        ('duplicate key="name"; token: WHERE', 'duplicate key="name"; token: WHERE'),
        ("key: 9f8e7d6c5b4a39281706f5e4", f"key: {MASK}"),
        ("accountKey: abc", f"accountKey: {MASK}"),
        ("api.key=abc&token: eyJhbGciOiJSUzI1NiIs", f"api.key={MASK}&token: {MASK}"),
        ("access_token: abc, secret=x", f"access_token: {MASK}, secret={MASK}"),
    ],
)
def test_text_keeps_what_is_there_to_be_read(said: str, masked: str) -> None:
    assert mask(said) == masked


def test_a_short_key_that_was_sent_is_a_name_and_no_secret() -> None:
    long = "9f8e7d6c5b4a39281706f5e4"
    body = {"element": {"key": "msgraph"}, "key": long, "configuration": {"oauth.api.key": "short"}}
    request = httpx.Request("POST", f"https://h.example/x?state=CA&key=name&code={long}", json=body)
    assert sorted(secrets_of(request)) == [long, long, "short"]


def test_headers_and_urls_are_masked() -> None:
    headers = mask_headers(httpx.Headers([("Set-Cookie", "a=1"), ("X", "1"), ("set-cookie", "b=2")]))
    assert headers.multi_items() == [("set-cookie", MASK), ("x", "1"), ("set-cookie", MASK)]
    assert mask_url(httpx.URL("https://u:p@h.example/x?apiSecret=abc&page=2")) == (
        "https://h.example/x?apiSecret=%2A%2A%2A%2A%2A%2A%2A%2A&page=2"
    )
    assert mask_url(httpx.URL("https://h.example/x")) == "https://h.example/x"


def test_a_secret_that_a_server_echoes_is_scrubbed_from_any_depth() -> None:
    echoed = {"message": "you sent Bearer abcd1234!", "abcd1234": ["abcd", "abcd1234abcd1234"]}
    assert scrub(echoed, ["abcd1234", "abc"]) == {
        "message": f"you sent Bearer {MASK}!", MASK: ["abcd", MASK + MASK],
    }  # fmt: skip
    assert scrub("nothing to hide", []) == "nothing to hide"
    assert scrub(None, ["abcd1234"]) is None


@pytest.mark.untraced  # slow when traced
@pytest.mark.parametrize(
    "secret",
    ["++++++++password", '\\"quoted', "\\\\\\\\password", '"quoted secret', "back\\slash", "%&<>\u00e9 secret"],
)
def test_a_long_row_in_an_echo_costs_no_more_than_its_length(secret: str) -> None:
    rows = ["\\", "%5c", "%25", "&#92;", "&amp;", "&", "%", "0"]
    echoes = [secret + row * (2**20 // len(row)) + secret[:4] + row * 50_000 + secret for row in rows]
    program = (
        "import json, sys; from elements_ext._redact import scrub\n"
        "json.dump([scrub(echo, [sys.argv[1]]) for echo in json.load(sys.stdin)], sys.stdout)"
    )
    command = [sys.executable, "-c", program, secret]
    # The square of its length would be half an hour for one of them.
    ran = subprocess.run(command, input=json.dumps(echoes).encode(), stdout=subprocess.PIPE, timeout=120, check=True)
    for clean in json.loads(ran.stdout):
        assert MASK in clean[:30]
        assert clean.endswith(MASK)
        assert secret not in clean


def test_secrets_that_would_take_long_to_find_take_the_texts_with_them() -> None:
    """A server chooses its tokens, and may choose many odd ones."""
    odd = [f"token-{n}-" + '"&%' * 40 for n in range(64)]
    body = {"a": "x" + odd[3] + "y", "b": ["innocent", odd[5].replace("&", "&amp;")], odd[7]: 1, "c": "TOKEN-9-"}
    clean = scrub(body, odd)
    assert clean == {"a": MASK, "b": ["innocent", MASK], MASK: 1, "c": MASK}
    assert scrub_headers(httpx.Headers({"x-a": f"is {odd[3]}", "x-b": "innocent"}), odd)["x-a"] == MASK


def test_one_line_cannot_forge_a_log_line_or_flood_a_terminal() -> None:
    assert one_line("a\r\nINFO forged\x1b[31m") == "a INFO forged [31m"
    assert len(one_line("x" * 9999)) == 500
