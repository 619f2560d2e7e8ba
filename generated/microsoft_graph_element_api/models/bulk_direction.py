"""Whether a bulk job reads or writes."""

from __future__ import annotations

from .._enums import StrCode


class BulkDirection(StrCode):
    """Whether a bulk job reads or writes."""

    UPLOAD = "UPLOAD"
    DOWNLOAD = "DOWNLOAD"


LABELS = {"UPLOAD": "Upload", "DOWNLOAD": "Download"}
