"""bulk.*: jobs that download or upload many records."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from starlette.responses import Response

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .. import _files as files
from .._bulk import DOWNLOAD, UPLOAD, Job, Selection
from .._ceql import CeqlError, Condition, query
from .._data.elements import GRAPH
from .._mailbox import FILTERABLE, check, missing, schema
from .._pages import by_token, provider_condition, where
from .._tables import Records, merged
from ._registry import Call, element, instance
from .graph import add_event, answer, mailbox

_ROUTES = frozenset(("query", "download", "jobs"))


@element("bulk.query")
def start_query(call: Call) -> Reply:
    """A download, after a `select`."""
    try:
        asked = query(call.query["q"])
    except CeqlError as error:
        raise Refusal(400, str(error)) from None
    meta = _meta(_form(call)) if call.request.body else {}
    times = {name: call.query.get(name) for name in ("from", "to")}
    if since := call.query.get("lastRunDate"):
        times["from"] = since
    conditions = _conditions(call, asked.object, asked.where, times, "lastModifiedDateTime")
    selection = Selection(_records(call, asked.object).snapshot(), conditions, asked.fields, asked.limit)
    return _start(
        call, asked.object, DOWNLOAD, "json", call.query["q"], selection=selection,
        callback=call.request.headers.get("elements-async-callback-url"),
        payload=meta.get("callback-payload"), file_name=meta.get("fileName"),
    )  # fmt: skip


@element("bulk.create_download")
def create_download(call: Call) -> Reply:
    body = call.body
    name = body["objectName"]
    times = {key: body.get(key) for key in ("from", "to")}
    field = body.get("filterDateField") or "lastModifiedDateTime"
    conditions = _conditions(call, name, body.get("where") or "", times, field)
    fields = tuple(part.strip() for part in (body.get("selectFields") or "").split(",") if part.strip())
    selection = Selection(_records(call, name).snapshot(), conditions, fields, body.get("limit"))
    return _start(
        call, name, DOWNLOAD, body["format"], body.get("where") or "", selection=selection,
        callback=body.get("notificationUrl"),
    )  # fmt: skip


@element("bulk.create_upload")
def create_upload(call: Call) -> Reply:
    name = call.path["objectName"]
    form = _form(call)
    if "file" not in form:
        raise Refusal(400, "The form has no part named file.")
    meta = _meta(form)
    part = form["file"]
    kind = str(meta.get("format") or "").lower()
    csv = kind == "csv" or (not kind and (part.media == files.CSV or (part.file_name or "").endswith(".csv")))
    rows = list(files.records(part.content, files.CSV if csv else files.JSON_LINES))
    if not rows:
        raise Refusal(400, "The file has no records.")
    _records(call, name)
    identifier = meta.get("identifierFieldName")
    return _start(
        call, name, UPLOAD, "csv" if csv else "json", "",
        load=lambda: _load(call, name, rows, identifier, csv),
        callback=call.request.headers.get("elements-async-callback-url"), payload=meta.get("callback-payload"),
    )  # fmt: skip


@element("bulk.jobs")
def list_jobs(call: Call) -> Reply:
    spelling = call.state.cloud.bulk_spelling
    rows = where(call, [job.listed(spelling) for job in call.state.jobs.of(instance(call).id)])
    fields = call.query.get("fields")
    return by_token(call, [{key: row[key] for key in row if not fields or key in fields} for row in rows])


@element("bulk.status")
def status(call: Call) -> Reply:
    """The state, which goes on a step each time it is asked for."""
    job = _job(call)
    job.poll()
    return answer(call, job.told(call.state.cloud.bulk_spelling))


@element("bulk.errors")
def errors(call: Call) -> Reply:
    """What failed, in pages; there is no token on the last one."""
    return by_token(call, _job(call).errors, always=False)


@element("bulk.cancel")
def cancel(call: Call) -> Reply:
    job = _job(call)
    job.cancel()
    return answer(call, job.told(call.state.cloud.bulk_spelling))


@element("bulk.file")
def file(call: Call) -> Response:
    """The records of a download, one after the other: they are never held."""
    media = files.accepted(call.request.headers.get("accept", ""))
    job = _job(call)
    if job.object != call.path["objectName"]:
        raise Refusal(404, f"Bulk job {job.id} has no file of {call.path['objectName']}")
    rows = job.rows()
    assert job.selection is not None
    name = job.file_name or f"{job.object}.{'csv' if media == files.CSV else 'json'}"
    headers = {
        "Content-Disposition": f'attachment; filename="{name.encode("ascii", "replace").decode()}"',
        "Elements-Element-Instance-Id": str(job.instance),
    }
    return files.FileResponse(files.streamed(rows, media, job.selection.fields), 200, headers, media)


def _start(call: Call, name: str, direction: str, format_: str, text: str, **values: Any) -> Reply:
    cloud = call.state.cloud
    job = call.state.jobs.start(
        instance=instance(call).id, object=name, direction=direction, format=format_, query=text,
        polls=cloud.bulk_polls, failure=cloud.bulk_failures.get(name), **values,
    )  # fmt: skip
    reply = answer(call, job.told(cloud.bulk_spelling))
    if job.callback:  # nobody may ever ask for its status
        job.finish()
        call.state.notifier.finished(job, instance(call))
    return reply


def _job(call: Call) -> Job:
    return call.state.jobs.get(call.path["id"], instance(call).id)


def _records(call: Call, name: str) -> Records:
    """The records of an object. Raises `Refusal` where bulk is not there for it."""
    here = instance(call)
    if name in _ROUTES or not ((name in FILTERABLE and here.element == GRAPH) or name in here.objects):
        raise Refusal(400, f"Bulk is not enabled for {name}.")
    return call.state.records(here, name)


def _conditions(call: Call, name: str, text: str, times: Mapping[str, str | None], field: str) -> tuple[Condition, ...]:
    """What the records must meet. Raises `Refusal`."""
    allowed = FILTERABLE.get(name) if instance(call).element == GRAPH else None
    texts = [text] if text.strip() else []
    for key, sign in (("from", ">="), ("to", "<=")):
        if moment := times.get(key):
            texts.append(f"`{field}` {sign} '{moment.replace(chr(39), '')}'")
    return tuple(provider_condition(one, allowed) for one in texts)


def _form(call: Call) -> dict[str, files.Part]:
    return files.form(call.request.headers.get("content-type", ""), call.request.body)


def _meta(form: Mapping[str, files.Part]) -> Row:
    """The settings among a form's parts. Raises `Refusal`."""
    if "metaData" not in form:
        return {}
    try:
        value = json.loads(form["metaData"].content)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise Refusal(400, "metaData is no JSON object.")
    return value


def _load(call: Call, name: str, rows: Iterable[Row | str], identifier: str | None, csv: bool) -> tuple[int, list[Any]]:
    """Do an upload: how many records were taken, and what was wrong with the others."""
    taken, wrong = 0, []
    for number, row in enumerate(rows, 1):
        try:
            if isinstance(row, str):
                raise Refusal(400, row)
            _take(call, name, row, identifier, csv)
            taken += 1
        except Refusal as refusal:
            wrong.append({"row": number, "status": refusal.status, "message": refusal.message})
    return taken, wrong


def _take(call: Call, name: str, row: Row, identifier: str | None, csv: bool) -> None:
    records = call.state.records(instance(call), name)
    if csv and name in FILTERABLE:
        row = _typed(schema(call.operation.document, name)["properties"], row)
    known = _known(records, row, identifier) if identifier else None
    if name not in FILTERABLE or instance(call).element != GRAPH:
        records.put(merged(known or {"id": str(call.state.new_number())}, row))
    elif known is not None:
        check(call.operation.document, name, merged(known, row))
        records.put(mailbox(call).change(known, row))
    elif name == "events":
        add_event(call, mailbox(call).default, row)
    else:
        made = mailbox(call).create(name.removesuffix("s"), row)
        check(call.operation.document, name, made)
        if not made.get("displayName") and name == "contacts":
            raise Refusal(400, "A contact needs a name.")
        records.add(made)


def _known(records: Records, row: Row, identifier: str) -> Row | None:
    """The record to change rather than create. Raises `Refusal` if it is named by an id that there isn't."""
    wanted = row.get(identifier)
    if identifier == "id":
        if wanted and records.find(str(wanted)) is None:
            raise missing("record", str(wanted))
        return records.find(str(wanted))
    return next((one for one in records if wanted is not None and one.get(identifier) == wanted), None)


def _typed(properties: Mapping[str, Any], row: Row) -> Row:
    """A CSV record with its values in the types of the schema."""
    result = dict(row)
    for name, value in row.items():
        kind = properties.get(name, {}).get("type")
        if kind == "boolean" and isinstance(value, str) and value.lower() in ("true", "false"):
            result[name] = value.lower() == "true"
        elif kind == "integer" and isinstance(value, str) and value.lstrip("-").isdigit():
            result[name] = int(value)
    return result
