"""Which tries are repeated, decided by meaning."""

from __future__ import annotations

import math
from email.utils import formatdate

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements_ext._retry import (
    LONGEST_BACKOFF,
    Failed,
    Repeat,
    Verdict,
    backoff,
    decide,
    is_ambiguous,
    parse_retry_after,
    repeat_of,
)

REFUSED = Failed(error=httpx.ConnectError("refused"))
RESET = Failed(error=httpx.ReadError("reset"))


def verdict(failed: Failed, repeat: Repeat, *, tries: int = 1, left: float | None = None) -> Verdict:
    return decide(failed, repeat, tries=tries, max_retries=3, left=left, random=lambda: 1.0)


@pytest.mark.parametrize(
    ("method", "safe", "repeatable", "repeat"),
    [
        ("GET", False, True, Repeat.ALWAYS),
        ("PUT", False, True, Repeat.ALWAYS),
        ("DELETE", False, True, Repeat.ALWAYS),
        ("POST", True, True, Repeat.ALWAYS),
        ("POST", False, True, Repeat.UNTOUCHED),
        ("PATCH", False, True, Repeat.UNTOUCHED),
        ("PUT", False, False, Repeat.NEVER),
    ],
)
def test_an_operation_repeats_by_its_meaning(method: str, safe: bool, repeatable: bool, repeat: Repeat) -> None:
    assert repeat_of(method, safe=safe, repeatable=repeatable) is repeat


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_read_is_repeated_on_passing_trouble(status: int) -> None:
    assert verdict(Failed(status=status), Repeat.ALWAYS).wait == 0.5


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 409, 410, 413, 422, 501, 505, 520])
def test_nothing_is_repeated_on_what_stays_wrong(status: int) -> None:
    assert verdict(Failed(status=status), Repeat.ALWAYS) == Verdict(None)


@pytest.mark.parametrize(
    ("failed", "repeated"),
    [
        (REFUSED, True),
        (Failed(error=httpx.ConnectTimeout("")), True),
        (Failed(error=httpx.PoolTimeout("")), True),
        (Failed(status=429, retry_after=1.0), True),
        (Failed(status=429), False),
        (Failed(status=503, retry_after=1.0), False),
        (Failed(status=500), False),
        (RESET, False),
        (Failed(error=httpx.ReadTimeout("")), False),
        (Failed(error=httpx.WriteError("")), False),
        (Failed(error=httpx.RemoteProtocolError("")), False),
    ],
)
def test_a_write_is_repeated_only_if_the_server_cannot_have_begun_it(failed: Failed, repeated: bool) -> None:
    assert (verdict(failed, Repeat.UNTOUCHED).wait is not None) is repeated


@pytest.mark.parametrize("failed", [REFUSED, RESET, Failed(status=429, retry_after=1.0), Failed(status=503)])
def test_what_must_never_be_repeated_never_is(failed: Failed) -> None:
    assert verdict(failed, Repeat.NEVER) == Verdict(None)


def test_a_final_answer_is_not_repeated() -> None:
    assert verdict(Failed(status=429, retry_after=1.0, final=True), Repeat.ALWAYS) == Verdict(None)


def test_the_tries_end() -> None:
    assert verdict(RESET, Repeat.ALWAYS, tries=3).wait is not None
    assert verdict(RESET, Repeat.ALWAYS, tries=4) == Verdict(None)


def test_retry_after_is_obeyed_up_to_a_minute_and_within_the_deadline() -> None:
    assert verdict(Failed(status=503, retry_after=7.0), Repeat.ALWAYS) == Verdict(7.0)
    assert verdict(Failed(status=503, retry_after=60.0), Repeat.ALWAYS) == Verdict(60.0)
    assert verdict(Failed(status=503, retry_after=60.5), Repeat.ALWAYS) == Verdict(None)
    assert verdict(Failed(status=503, retry_after=5.0), Repeat.ALWAYS, left=4.0) == Verdict(None)


def test_a_back_off_beyond_the_deadline_ends_the_call_and_a_shorter_one_does_not() -> None:
    assert verdict(RESET, Repeat.ALWAYS, tries=3, left=1.0) == Verdict(None, out_of_time=True)
    assert verdict(RESET, Repeat.ALWAYS, tries=3, left=2.5) == Verdict(2.0)
    assert verdict(Failed(status=503, retry_after=2.0), Repeat.ALWAYS, left=2.5) == Verdict(2.0)


def test_what_the_server_may_have_done_is_known() -> None:
    assert is_ambiguous(RESET)
    assert is_ambiguous(Failed(status=503))
    assert not is_ambiguous(REFUSED)
    assert not is_ambiguous(Failed(status=429))


@given(st.integers(1, 10_000), st.floats(0, 1, exclude_max=True))
def test_back_off_has_full_jitter_and_a_limit(tries: int, chance: float) -> None:
    wait = backoff(tries, lambda: chance)
    assert 0 <= wait <= min(LONGEST_BACKOFF, 0.5 * 2 ** min(tries - 1, 10))
    assert backoff(tries, lambda: 0.0) == 0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None), ("1", 1.0), (" 1.5 ", 1.5), ("0", 0.0), ("-1", None), ("soon", None), ("nan", None), ("", None),
        ("inf", None), ("9" * 400, math.inf), ("Thu, 01 Jan 1970 00:00:30 GMT", 20.0),
        ("Thu, 01 Jan 1970 00:00:05 GMT", 0.0),
        ("Thu, 01 Jan 1970 00:00:30", 20.0), ("Thu, 99 Jan 1970 00:00:30 GMT", None),
    ],
)  # fmt: skip
def test_retry_after_is_read_as_seconds_and_as_a_date(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, now=10.0) == seconds


@given(st.text())
def test_no_retry_after_header_can_break_anything(value: str) -> None:
    seconds = parse_retry_after(value, now=0.0)
    assert seconds is None or seconds >= 0


@given(st.integers(0, 4_000_000_000), st.integers(0, 10_000))
def test_every_http_date_is_understood(now: int, ahead: int) -> None:
    assert parse_retry_after(formatdate(now + ahead, usegmt=True), now=float(now)) == float(ahead)
