"""The four families of transformations, `<level>_transformations.*`, and transformations.replace over all levels."""

from __future__ import annotations

from typing import Final

from ..._exchange import Refusal
from ..._seed import NOW, Row
from .._state import Level
from ._registry import Call, caller, instance, platform
from .definitions import level

LEVELS: Final = ("organization", "account", "instance", "current_instance")


def get_all(call: Call) -> Row:
    return {**_for_all(call), **_made_here(call)}


def delete_all(call: Call) -> None:
    _made_here(call).clear()
    _for_all(call).clear()


def get(call: Call) -> Row:
    return _get(call)


def create(call: Call) -> Row:
    found, name = _made_here(call), call.path["objectName"]
    if name in found:
        raise Refusal(409, f"There is a transformation for {name} already.")
    found[name] = _made(call.body, name, level(call)[0])
    return found[name]


def replace(call: Call) -> Row:
    _get(call)
    name = call.path["objectName"]
    _made_here(call)[name] = row = _made(call.body, name, level(call)[0])
    return row


def delete(call: Call) -> None:
    _get(call)
    for found in (_made_here(call), _for_all(call)):
        found.pop(call.path["objectName"], None)


for _level in LEVELS:
    for _handler in (get_all, delete_all, get, create, replace, delete):
        platform(f"{_level}_transformations.{_handler.__name__}")(_handler)


@platform("transformations.replace")
def put(call: Call) -> Row:
    """Create or replace, at the level that the body names: of its instance, or else of the caller's account."""
    body = call.body
    name = body.get("objectName") or body["vendorName"]
    at: Level
    if (id_ := body.get("elementInstanceId")) is not None:
        one = call.state.instance(id_)
        at, key = ("instance", one.id), one.element
    elif body.get("level") == "organization":
        at, key = ("organization", int(call.state.organization["id"])), ""
    else:
        at, key = ("account", caller(call).account), ""
    row = _made({**body, "objectName": name}, name, at[0])
    call.state.transformations.setdefault((at, key), {})[name] = row
    return row


def _made_here(call: Call) -> dict[str, Row]:
    at = level(call)
    if "keyOrId" in call.path:
        key = call.state.element(call.path["keyOrId"])["key"]
    else:
        key = instance(call).element
    return call.state.transformations.setdefault((at, key), {})


def _for_all(call: Call) -> dict[str, Row]:
    """What `transformations.replace` made at this level without naming an instance: it holds for every element."""
    return call.state.transformations.get((level(call), ""), {})


def _get(call: Call) -> Row:
    name = call.path["objectName"]
    row = _made_here(call).get(name) or _for_all(call).get(name)
    if row is None:
        raise Refusal(404, f"No transformation found with name {name}")
    return row


def _made(body: Row, name: str, at: str) -> Row:
    start = f"{NOW:%Y-%m-%d %H:%M:%S}.000000"
    return {"level": at, "startDate": start, "isLegacy": False, "configuration": [], **body, "objectName": name}
