"""events.*, instances.list_events and instances.get_event: what happened at instances."""

from __future__ import annotations

from datetime import timedelta

from ..._exchange import Refusal, Reply
from ..._seed import NOW, Row, iso
from .._pages import by_token
from ._registry import Call, instance, platform, shown
from ._times import accounts, bounds, moment, steps


@platform("events.list")
def list_events(call: Call) -> Reply:
    return by_token(call, [shown(row) for row in reversed(call.state.happened)])


@platform("events.get")
def get_event(call: Call) -> Row:
    return shown(_found(call))


@platform("instances.list_events")
def list_of_instance(call: Call) -> list[Row]:
    id_ = instance(call).id
    return [shown(row) for row in reversed(call.state.happened) if row["_instance"] == id_]


@platform("instances.get_event")
def get_of_instance(call: Call) -> Row:
    row = _found(call)
    if row["_instance"] != instance(call).id:
        raise Refusal(404, f"No event found with id {row['id']}")
    return shown(row)


@platform("events.list_dispositions")
def list_dispositions(call: Call) -> Reply:
    rows = [
        {
            "id": row["id"],
            "eventId": row["id"],
            "elementInstanceId": row["_instance"],
            "notificationData": [{"message": message} for message in row["notifiedData"]],
            "eventDate": row["eventDate"],
            "status": row["status"],
        }
        for row in _ranged(call)
    ]
    return by_token(call, rows)


@platform("events.list_analytics")
def list_analytics(call: Call) -> list[Row]:
    return [{"timestamp": row["timestamp"], "count": len(row["rows"])} for row in _steps(call)]


@platform("events.list_analytics_by_account")
def list_analytics_by_account(call: Call) -> list[Row]:
    result = []
    for step in _steps(call):
        counts = _counts(call.state.instances[row["_instance"]].account for row in step["rows"])
        records = [{"accountId": id_, "success": n, "failed": 0, "count": n} for id_, n in counts.items()]
        result.append({"timestamp": step["timestamp"], "total": len(step["rows"]), "records": records})
    return result


@platform("events.list_analytics_by_instance")
def list_analytics_by_instance(call: Call) -> list[Row]:
    result = []
    for step in _steps(call):
        counts = _counts(row["_instance"] for row in step["rows"])
        records = [{"instanceId": id_, "count": n} for id_, n in counts.items()]
        result.append({"timestamp": step["timestamp"], "total": len(step["rows"]), "records": records})
    return result


def _found(call: Call) -> Row:
    wanted = str(call.path["eventId"])
    for row in call.state.happened:
        if row["id"] == wanted:
            return row
    raise Refusal(404, f"No event found with id {wanted}")


def _ranged(call: Call) -> list[Row]:
    start, end = bounds(call, NOW - timedelta(days=7), moment(call.state.now()))
    return [row for row in call.state.happened if start <= moment(row["eventDate"]) <= end]


def _steps(call: Call) -> list[Row]:
    """Each step of the range with the events in it."""
    wanted = set(accounts(call))
    start, end = bounds(call, NOW - timedelta(days=7), moment(call.state.now()))
    begins = steps(call, start, end)
    rows = [row for row in _ranged(call) if not wanted or call.state.instances[row["_instance"]].account in wanted]
    result: list[Row] = [{"timestamp": iso(begin), "rows": []} for begin in begins]
    for row in rows:
        when = moment(row["eventDate"])
        at = sum(1 for begin in begins if begin <= when) - 1
        result[at]["rows"].append(row)
    return result


def _counts(ids: object) -> dict[int, int]:
    counts: dict[int, int] = {}
    for id_ in ids:  # type: ignore[attr-defined]
        counts[id_] = counts.get(id_, 0) + 1
    return counts
