"""usage.*: the calls that were made, those to this sandbox first."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from datetime import timedelta
from itertools import chain

from ..._exchange import Refusal, Reply
from ..._seed import NOW, Row, iso
from .._pages import by_token, or_missing
from ._registry import Call, platform
from ._times import accounts, bounds, moment, steps


@platform("usage.list")
def list_usage(call: Call) -> Reply:
    """404 where there was no call in the range."""
    query = call.query
    start, end = bounds(call, NOW - timedelta(days=7), moment(call.state.now()))
    wanted, keys = set(accounts(call)), set(query.get("keys[]") or ())
    search = (query.get("searchText") or "").lower()
    hub = query.get("hub")
    hubs = {row["key"]: row.get("hub") for row in call.state.elements} if hub else {}
    rows = [
        row
        for row in _calls(call)
        if start <= moment(row["traffic_date"]) <= end
        and (not wanted or row.get("account_id") in wanted)
        and (not keys or row.get("element_key") in keys)
        and query.get("status") in (None, row["request_status"])
        and search in row["request_uri"].lower()
        and (not hub or hubs.get(row.get("element_key", "")) == hub)
        and not query.get("tags[]")
    ]
    or_missing(call, rows, "usage")
    return by_token(call, rows)


@platform("usage.get")
def get_usage(call: Call) -> Row:
    """By the call's id, which is its `Elements-Request-Id`."""
    wanted = call.path["id"]
    for row in _calls(call):
        if wanted in (row["traffic_id"], row["request_id"]):
            return row
    raise Refusal(404, f"No usage found with id {wanted}")


@platform("usage.list_activity")
def list_activity(call: Call) -> list[Row]:
    return [{"timestamp": when, "count": len(rows)} for when, rows in _steps(call)]


@platform("usage.list_activity_by_element")
def list_activity_by_element(call: Call) -> list[Row]:
    return [
        {"timestamp": when, "count": len(rows), **Counter(row["element_key"] for row in rows if "element_key" in row)}
        for when, rows in _steps(call)
    ]


@platform("usage.list_statuses")
def list_statuses(call: Call) -> list[Row]:
    result = []
    found = _steps(call)
    or_missing(call, [row for _, rows in found for row in rows], "usage")
    for when, rows in found:
        success = sum(row["request_status"] == "SUCCESS" for row in rows)
        result.append({"timestamp": when, "count": len(rows), "success": success, "failed": len(rows) - success})
    return result


@platform("usage.list_times")
def list_times(call: Call) -> list[Row]:
    result = []
    found = _steps(call)
    or_missing(call, [row for _, rows in found for row in rows], "usage")
    for when, rows in found:
        times = [row["process_time"] for row in rows] or [0]
        mean = sum(times) / len(times)
        result.append({"timestamp": when, "count": len(rows), "min": min(times), "max": max(times), "avg": mean})
    return result


def _calls(call: Call) -> list[Row]:
    """All calls, the latest first."""
    return list(chain(call.state.calls, call.state.traffic))


def _steps(call: Call) -> list[tuple[str, list[Row]]]:
    """Each step of the range with the calls in it."""
    wanted = set(accounts(call))
    start, end = bounds(call, NOW - timedelta(days=7), moment(call.state.now()))
    begins = steps(call, start, end)
    result: list[tuple[str, list[Row]]] = [(iso(begin), []) for begin in begins]
    for row in _calls(call):
        when = moment(row["traffic_date"])
        if start <= when <= end and (not wanted or row.get("account_id") in wanted):
            result[bisect_right(begins, when) - 1][1].append(row)
    return result
