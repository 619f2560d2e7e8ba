"""The Swagger 2.0 documents that the platform gives for an element."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from ..._exchange import Refusal
from ..._seed import Row
from .._data.elements import GRAPH
from ._registry import Call

_OBJECTS: Final = {
    "/calendars": ("getCalendars", "createCalendar"),
    "/calendars/{calendarId}/events": ("getCalendarsEvents", "createCalendarEvent"),
    "/contacts": ("getContacts", "createContact"),
}
_PLAIN: Final = {"/ping": ("getPing", None)}


def swagger(call: Call, key: str, operation: str | None = None) -> Row:
    """The document of an element, or of one of its operations. Raises `Refusal`."""
    paths: dict[str, Any] = {}
    for path, (get, post) in {**_PLAIN, **(_OBJECTS if key == GRAPH else {})}.items():
        for verb, id_ in (("get", get), ("post", post)):
            if id_ is not None and operation in (None, id_):
                paths.setdefault(path, {})[verb] = {
                    "operationId": id_,
                    "tags": [path.strip("/").partition("/")[0]],
                    "summary": f"{verb.upper()} {path}",
                    "parameters": [],
                    "responses": {"200": {"description": "Success."}},
                }
    if operation is not None and not paths:
        raise Refusal(404, f"No operation found with id {operation}")
    return {
        "swagger": "2.0",
        "info": {"title": key, "version": "api-v2"},
        "host": urlsplit(call.origin).netloc,
        "basePath": "/elements/api-v2",
        "schemes": ["http"],
        "tags": [{"name": name} for name in sorted({path.strip("/").partition("/")[0] for path in paths})],
        "paths": paths,
        "definitions": {"record": {"type": "object", "properties": {"id": {"type": "string"}}}},
    }
