"""Format of an uploaded file."""

from __future__ import annotations

from .._enums import StrCode


class BulkUploadFormat(StrCode):
    """Format of an uploaded file."""

    JSON = "json"
    CSV = "csv"


LABELS = {"json": "JSON, one record to a line", "csv": "CSV"}
