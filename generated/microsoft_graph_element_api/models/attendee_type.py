"""Why somebody is invited."""

from __future__ import annotations

from .._enums import StrCode


class AttendeeType(StrCode):
    """Why somebody is invited."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    RESOURCE = "resource"


LABELS = {"required": "Required", "optional": "Optional", "resource": "Resource, such as a room"}
