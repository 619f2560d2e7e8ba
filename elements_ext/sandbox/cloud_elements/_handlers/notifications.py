"""notifications.*, subscriptions.* and deliveries.*"""

from __future__ import annotations

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._pages import by_token, where
from ._registry import Call, platform, text


@platform("notifications.list")
def list_notifications(call: Call) -> Reply:
    topics = {topic for given in call.query["topics[]"] for topic in given.split(",")}
    return by_token(call, [row for row in call.state.notifications if row["topic"] in topics])


@platform("notifications.create")
def create_notification(call: Call) -> Row:
    row = call.state.notifications.add(
        {
            "from": "system",
            "severity": "low",
            "message": "",
            **call.body,
            "topic": text(call, "topic"),
            "createdDate": call.state.now(),
            "active": True,
            "acknowledged": False,
        }
    )
    call.state.notifier.published(row)
    return row


@platform("notifications.get")
def get_notification(call: Call) -> Row:
    return call.state.notifications.get(call.path["id"])


@platform("notifications.delete")
def delete_notification(call: Call) -> None:
    call.state.notifications.remove(call.path["id"])


@platform("notifications.acknowledge")
def acknowledge(call: Call) -> Row:
    row = call.state.notifications.get(call.path["id"])
    row["acknowledged"] = True
    return row


@platform("subscriptions.list")
def list_subscriptions(call: Call) -> list[Row]:
    return list(call.state.subscriptions)


@platform("subscriptions.create")
def create_subscription(call: Call) -> Row:
    if not call.body["topics"]:
        raise Refusal(400, "topics must not be empty.")
    return call.state.subscriptions.add({**call.body, "active": True})


@platform("subscriptions.get")
def get_subscription(call: Call) -> Row:
    return call.state.subscriptions.get(call.path["id"])


@platform("subscriptions.delete")
def delete_subscription(call: Call) -> None:
    call.state.subscriptions.remove(call.path["id"])


@platform("deliveries.list")
def list_deliveries(call: Call) -> list[Row]:
    return [_row(call, one) for one in _wanted(call)]


@platform("deliveries.release")
def release(call: Call) -> list[Row]:
    """Send what is queued again, and switch the subscriptions on."""
    found = _wanted(call)
    for one in found:
        subscription = call.state.subscriptions.find(one["subscriptionId"])
        notification = call.state.notifications.find(one["notificationId"])
        if one["status"] == "queued" and subscription and notification:
            subscription["active"] = True
            one |= {"status": "retry", "updatedDate": call.state.now()}
            call.state.notifier.deliver(one, notification, subscription)
    return [_row(call, one) for one in found]


@platform("deliveries.list_of_notification")
def list_of_notification(call: Call) -> list[Row]:
    id_ = call.state.notifications.get(call.path["notificationId"])["id"]
    return [_row(call, one) for one in call.state.deliveries if one["notificationId"] == id_]


@platform("deliveries.get")
def get_delivery(call: Call) -> Row:
    wanted = call.path["notificationId"], call.path["subscriptionId"]
    for one in call.state.deliveries:
        if (one["notificationId"], one["subscriptionId"]) == wanted:
            return _row(call, one)
    raise Refusal(404, f"No delivery found of notification {wanted[0]} to subscription {wanted[1]}")


def _wanted(call: Call) -> list[Row]:
    """Deliveries that meet the query's condition, which may name fields of the subscription too."""
    seen = [{**(call.state.subscriptions.find(one["subscriptionId"]) or {}), **one} for one in call.state.deliveries]
    kept = {id(one) for one in where(call, seen)}
    return [one for one, row in zip(call.state.deliveries, seen, strict=True) if id(row) in kept]


def _row(call: Call, one: Row) -> Row:
    if not call.query.get("hydrate"):
        return dict(one)
    notification = call.state.notifications.find(one["notificationId"])
    subscription = call.state.subscriptions.find(one["subscriptionId"])
    more = {"notification": notification, "subscription": subscription}
    return {**one, **{key: row for key, row in more.items() if row is not None}}
