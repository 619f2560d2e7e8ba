"""Who is told when something happens, and what the notification says."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from .._seed import Row
from .._service import encode
from ._bulk import Job
from ._data.elements import GRAPH
from ._instances import Instance
from ._webhooks import Notification

if TYPE_CHECKING:
    from ._state import State

_KEPT: Final = 10_000
_SIGNATURE: Final = "event.notification.signature.key"


class Notifier:
    """Turns what happens into events, notifications and deliveries."""

    def __init__(self, state: State) -> None:
        self._state = state

    def changed(self, kind: str, event: Row) -> None:
        """An event of the default calendar was CREATED, UPDATED or DELETED."""
        for instance in self._wanting():
            normalized = {
                "elementKey": GRAPH,
                "eventType": kind,
                "objectType": "event",
                "objectId": event["id"],
                "date": self._state.now(),
            }
            self._tell(instance, [normalized], {"event": [event]} if kind != "DELETED" else {})

    def on_demand(self, events: Sequence[Mapping[str, Any]], format_: str | None) -> Notification | None:
        """Send one notification to every instance that wants some."""
        sent = None
        for instance in self._wanting():
            number = self._state.new_number()
            body: Row
            if format_ == "old":
                body = {
                    "eventId": number,
                    "instanceId": instance.id,
                    "notificationId": number,
                    "response": {"events": list(events)},
                }
            else:
                body = self._current(instance, str(number), list(events), {})
            sent = self._post(instance, body)
        return sent

    def finished(self, job: Job, instance: Instance) -> None:
        """A job with a callback is done."""
        if job.callback is None:
            return
        body: Row = job.told(self._state.cloud.bulk_spelling)
        if job.payload is not None:
            body["callback-payload"] = job.payload
        note = Notification(self._state.new_id("webhook"), job.callback, encode(body), instance.setting(_SIGNATURE))
        self._state.sender.send(note)

    def published(self, notification: Row) -> None:
        """A notification was made: it is delivered to every subscription to its topic."""
        for subscription in self._state.subscriptions:
            if notification["topic"] in subscription["topics"] and subscription["active"]:
                now = self._state.now()
                delivery: Row = {
                    "notificationId": notification["id"],
                    "subscriptionId": subscription["id"],
                    "status": "created",
                    "createdDate": now,
                    "updatedDate": now,
                }
                self._state.deliveries.append(delivery)
                self.deliver(delivery, notification, subscription)

    def deliver(self, delivery: Row, notification: Row, subscription: Row) -> None:
        """Send, or send again, what a subscription gets. Other channels than webhooks are only noted."""
        if subscription["channel"] != "webhook":
            delivery["status"] = "notified"
            return

        def done(delivered: bool) -> None:
            delivery["status"] = "delivered" if delivered else "queued"

        body = encode({"message": {"eventId": str(notification["id"]), "raw": notification}})
        url = subscription["config"]["url"]
        self._state.sender.send(Notification(self._state.new_id("webhook"), url, body, done=done))

    def _wanting(self) -> list[Instance]:
        return [
            instance
            for instance in self._state.live()
            if instance.element == GRAPH
            and not instance.disabled
            and instance.setting("event.notification.enabled") == "true"
            and instance.setting("event.notification.callback.url")
        ]

    def _tell(self, instance: Instance, events: list[Row], resources: Row) -> None:
        state = self._state
        id_ = state.new_id("event")
        body = self._current(instance, id_, events, resources)
        happened: Row = {
            "id": id_,
            "eventDate": state.now(),
            "status": "DISPATCHED",
            "providerData": json.dumps(resources),
            "notifiedData": [body["message"]],
            "eventElementInstances": [{"eventId": id_, "elementInstanceId": instance.id}],
            "_instance": instance.id,
        }
        state.happened.append(happened)
        del state.happened[:-_KEPT]
        self._post(instance, body, happened)
        topic = f"instance-{instance.id}-{instance.element}-events"
        if any(topic in subscription["topics"] for subscription in state.subscriptions):
            row: Row = {
                "topic": topic,
                "from": "event",
                "severity": "low",
                "message": json.dumps(events),
                "createdDate": state.now(),
                "active": True,
                "acknowledged": False,
            }
            self.published(state.notifications.add(row))

    def _current(self, instance: Instance, id_: str, events: list[Any], resources: Row) -> Row:
        raw = {"objectType": "event", "instance_id": instance.id, "events": events, **resources}
        return {
            "severity": "low",
            "topic": f"instance-{instance.id}-{instance.element}-events",
            "createdDate": self._state.now(),
            "message": {"eventId": id_, "elementKey": instance.element, "raw": raw},
        }

    def _post(self, instance: Instance, body: Row, happened: Row | None = None) -> Notification:
        user, password = (instance.setting(f"event.notification.basic.{name}") for name in ("username", "password"))

        def done(delivered: bool) -> None:
            if happened is not None and delivered:
                happened["status"] = "NOTIFIED"

        url = instance.setting("event.notification.callback.url") or ""
        basic = (user, password or "") if user else None
        key = instance.setting(_SIGNATURE)
        note = Notification(self._state.new_id("webhook"), url, encode(body), key, basic, done)
        self._state.sender.send(note)
        return note
