"""vdrs.* and vdr_transformations.*"""

from __future__ import annotations

import copy

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._tables import Table
from ._registry import Call, caller, platform, text

IGNORED = "System fields were ignored: the caller may not write them."


@platform("vdrs.list")
def list_vdrs(call: Call) -> list[Row]:
    return list(call.state.vdrs)


@platform("vdrs.create")
def create_vdr(call: Call) -> Reply:
    _free(call, text(call, "objectName"), None)
    body, dropped = _written(call)
    return _warned(call.state.vdrs.add(body), dropped)


@platform("vdrs.get")
def get_vdr(call: Call) -> Row:
    row = _vdr(call)
    if call.query.get("systemOnly"):
        return {**row, "fields": [field for field in row["fields"] if field["level"] == "system"]}
    return row


@platform("vdrs.replace")
def replace_vdr(call: Call) -> Reply:
    row = _vdr(call)
    _free(call, text(call, "objectName"), row)
    body, dropped = _written(call)
    row.update({"description": "", **body})
    return _warned(row, dropped)


@platform("vdrs.delete")
def delete_vdr(call: Call) -> None:
    id_ = _vdr(call)["id"]
    call.state.vdrs.remove(id_)
    call.state.vdr_transformations.pop(id_, None)


@platform("vdrs.clone")
def clone_vdr(call: Call) -> Row:
    row = _vdr(call)
    name = call.body.get("objectName") or f"{row['objectName']}_clone"
    _free(call, name, None)
    made = call.state.vdrs.add(copy.deepcopy({**{k: v for k, v in row.items() if k != "id"}, "objectName": name}))
    wanted = call.query.get("elementKeys[]")
    if call.query.get("cloneAllTransformations") or wanted:
        for one in _transformations(call, row["id"]):
            if not wanted or one.get("elementKey") in wanted:
                taken = {key: value for key, value in one.items() if key != "id"}
                _transformations(call, made["id"]).add(copy.deepcopy({**taken, "objectName": name}))
    return made


@platform("vdr_transformations.list")
def list_transformations(call: Call) -> list[Row]:
    return list(_transformations(call, _vdr(call)["id"]))


@platform("vdr_transformations.create")
def create_transformation(call: Call) -> Row:
    vdr = _vdr(call)
    body = {key: value for key, value in call.body.items() if key != "id"}
    return _transformations(call, vdr["id"]).add({"objectName": vdr["objectName"], **body})


@platform("vdr_transformations.get")
def get_transformation(call: Call) -> Row:
    return _transformations(call, _vdr(call)["id"]).get(call.path["transformationId"])


@platform("vdr_transformations.replace")
def replace_transformation(call: Call) -> Row:
    vdr = _vdr(call)
    row: Row = _transformations(call, vdr["id"]).get(call.path["transformationId"])
    made = {"objectName": vdr["objectName"], **call.body, "id": row["id"]}
    row.clear()
    row.update(made)
    return row


@platform("vdr_transformations.delete")
def delete_transformation(call: Call) -> None:
    _transformations(call, _vdr(call)["id"]).remove(call.path["transformationId"])


def _vdr(call: Call) -> Row:
    return call.state.vdrs.get(call.path["id"])


def _transformations(call: Call, vdr: int) -> Table:
    return call.state.vdr_transformations.setdefault(vdr, Table("transformation", vdr * 100 + 1))


def _written(call: Call) -> tuple[Row, bool]:
    """The body as it is kept, and whether fields were dropped that are not the caller's to write."""
    system = caller(call).administers() and bool(call.query.get("systemOnly"))
    given = call.body["fields"]
    kept = [field for field in given if system or field.get("level") != "system"]
    fields = [{"level": "organization", **field, "id": field.get("id") or call.state.new_number()} for field in kept]
    return {**{k: v for k, v in call.body.items() if k != "id"}, "fields": fields}, len(kept) < len(given)


def _warned(row: Row, dropped: bool) -> Reply:
    return Reply(row, {"Elements-Error": IGNORED} if dropped else {})


def _free(call: Call, name: str, row: Row | None) -> None:
    if any(other["objectName"] == name and other is not row for other in call.state.vdrs):
        raise Refusal(409, f"There is a VDR {name} already.")
