"""Answer to an invitation."""

from __future__ import annotations

from .._enums import StrCode


class ResponseType(StrCode):
    """Answer to an invitation."""

    NONE = "none"
    ORGANIZER = "organizer"
    TENTATIVELY_ACCEPTED = "tentativelyAccepted"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NOT_RESPONDED = "notResponded"


LABELS = {
    "none": "None",
    "organizer": "Organizer",
    "tentativelyAccepted": "Tentatively accepted",
    "accepted": "Accepted",
    "declined": "Declined",
    "notResponded": "Not answered",
}
