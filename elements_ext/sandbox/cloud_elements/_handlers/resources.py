"""resources.*: any object by its name, and what hangs below its records."""

from __future__ import annotations

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._data.elements import GRAPH
from .._errors import ProviderRefusal
from .._mailbox import FILTERABLE, check
from .._tables import Records, merged
from ._registry import Call, element, instance
from .graph import add_event, answer, listed, mailbox, told

MAILBOX = frozenset(FILTERABLE)
"""Objects that the provider itself has."""


@element("resources.list")
def list_records(call: Call) -> Reply:
    return listed(call, _records(call), call.path["objectName"] if _at_provider(call) else None)


@element("resources.create")
def create_record(call: Call) -> Reply:
    if not _at_provider(call):
        return answer(call, _added(call, _records(call), call.body))
    name, box = call.path["objectName"], mailbox(call)
    if name == "events":
        return answer(call, add_event(call, box.default, call.body))
    row = box.create(name.removesuffix("s"), call.body)
    check(call.operation.document, name, row)
    if name == "calendars":
        box.events[row["id"]] = Records()
    return answer(call, _records(call).add(row))


@element("resources.get")
def get_record(call: Call) -> Reply:
    return answer(call, _found(_records(call), call.path["objectId"]))


@element("resources.update")
def update_record(call: Call) -> Reply:
    records = _records(call)
    return answer(call, _put(call, records, merged(_found(records, call.path["objectId"]), _body(call))))


@element("resources.replace")
def replace_record(call: Call) -> Reply:
    records = _records(call)
    row = _found(records, call.path["objectId"])
    return answer(call, _put(call, records, merged({"id": row["id"]}, _body(call))))


@element("resources.delete")
def delete_record(call: Call) -> Reply:
    records = _records(call)
    row = _found(records, call.path["objectId"])
    records.remove(row["id"])
    if _at_provider(call) and call.path["objectName"] == "events":
        told(call, mailbox(call).default, "DELETED", row)
    return answer(call, None)


@element("resources.list_children")
def list_children(call: Call) -> Reply:
    return listed(call, _children(call), None)


@element("resources.create_child")
def create_child(call: Call) -> Reply:
    return answer(call, _added(call, _children(call), call.body))


@element("resources.get_child")
def get_child(call: Call) -> Reply:
    return answer(call, _found(_children(call), call.path["childObjectId"]))


@element("resources.update_child")
def update_child(call: Call) -> Reply:
    records = _children(call)
    return answer(call, records.put(merged(_found(records, call.path["childObjectId"]), _body(call))))


@element("resources.replace_child")
def replace_child(call: Call) -> Reply:
    records = _children(call)
    row = _found(records, call.path["childObjectId"])
    return answer(call, records.put(merged({"id": row["id"]}, _body(call))))


@element("resources.delete_child")
def delete_child(call: Call) -> Reply:
    records = _children(call)
    records.remove(_found(records, call.path["childObjectId"])["id"])
    return answer(call, None)


def _at_provider(call: Call) -> bool:
    return instance(call).element == GRAPH and call.path["objectName"] in MAILBOX


def _records(call: Call) -> Records:
    return call.state.records(instance(call), call.path["objectName"])


def _children(call: Call) -> Records:
    """Records below a record. Only of one that is there."""
    row = _found(_records(call), call.path["objectId"])
    below = f"{call.path['objectName']}/{row['id']}/{call.path['childObjectName']}"
    return instance(call).objects.setdefault(below, Records())


def _added(call: Call, records: Records, body: Row) -> Row:
    id_ = str(body.get("id") or call.state.new_number())
    if records.find(id_) is not None:
        raise Refusal(409, f"There is a record with id {id_}.")
    return records.add(merged({"id": id_}, {key: value for key, value in body.items() if key != "id"}))


def _put(call: Call, records: Records, row: Row) -> Row:
    if _at_provider(call):
        check(call.operation.document, call.path["objectName"], row)
        if call.path["objectName"] == "events":
            told(call, mailbox(call).default, "UPDATED", row)
    return records.put(row)


def _body(call: Call) -> Row:
    return {key: value for key, value in call.body.items() if key != "id"}


def _found(records: Records, id_: str) -> Row:
    row = records.find(id_)
    if row is None:
        raise ProviderRefusal(404, "ErrorItemNotFound", f"The specified object was not found in the store: {id_}.")
    return row
