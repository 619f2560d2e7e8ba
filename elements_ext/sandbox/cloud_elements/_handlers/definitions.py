"""The five families of definitions: `<level>_definitions.*`. What is written at a level is read at that level."""

from __future__ import annotations

from typing import Final

from ..._exchange import Refusal
from ..._seed import Row
from .._pages import or_missing
from .._state import Level
from ._registry import Call, caller, instance, platform

LEVELS: Final = ("organization", "account", "current_account", "instance", "current_instance")


def level(call: Call) -> Level:
    """Whose definitions or transformations an operation is about. Raises `Refusal`."""
    family = call.operation.id.partition(".")[0]
    if family.startswith("organization_"):
        return "organization", int(call.state.organization["id"])
    if family.startswith("current_account_"):
        return "account", caller(call).account
    if family.startswith("account_"):
        return "account", int(call.state.account(call.path["id"])["id"])
    return "instance", instance(call).id


def get_all(call: Call) -> Row:
    """404 where nothing is defined, but for instances."""
    found = _defined(call)
    or_missing(call, found, "object definitions")
    return found


def create_all(call: Call) -> Row:
    found = _defined(call)
    if taken := sorted(found.keys() & call.body.keys()):
        raise Refusal(409, f"The object {taken[0]} is defined already.")
    made = {name: _made(call, body) for name, body in call.body.items()}
    found.update(made)
    return made


def delete_all(call: Call) -> None:
    _defined(call).clear()


def get(call: Call) -> Row:
    return _get(call)


def create(call: Call) -> Row:
    found, name = _defined(call), call.path["objectName"]
    if name in found:
        raise Refusal(409, f"The object {name} is defined already.")
    found[name] = _made(call, call.body)
    return found[name]


def replace(call: Call) -> Row:
    _get(call)
    _defined(call)[call.path["objectName"]] = row = _made(call, call.body)
    return row


def delete(call: Call) -> None:
    """409 while a transformation makes the object."""
    _get(call)
    here, name = level(call), call.path["objectName"]
    if any(name in rows for (at, _), rows in call.state.transformations.items() if at == here):
        raise Refusal(409, f"Transformations still use the object {name}.")
    del _defined(call)[name]


def _defined(call: Call) -> dict[str, Row]:
    return call.state.definitions.setdefault(level(call), {})


def _get(call: Call) -> Row:
    name = call.path["objectName"]
    row = _defined(call).get(name)
    if row is None:
        raise Refusal(404, f"No object definition found with name {name}")
    return row


def _made(call: Call, body: Row) -> Row:
    here, id_ = level(call)
    fields = [{"associatedLevel": here, "associatedId": id_, **field} for field in body.get("fields", [])]
    return {**body, "fields": fields, "level": here}


for _level in LEVELS:
    for _handler in (get_all, get, create, replace, delete):
        platform(f"{_level}_definitions.{_handler.__name__}")(_handler)
    if not _level.endswith("instance"):
        for _handler in (create_all, delete_all):
            platform(f"{_level}_definitions.{_handler.__name__}")(_handler)
