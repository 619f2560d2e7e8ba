"""Format of a downloaded file. CSV is spelled otherwise here than anywhere else."""

from __future__ import annotations

from .._enums import StrCode


class BulkDownloadFormat(StrCode):
    """Format of a downloaded file. CSV is spelled otherwise here than anywhere else."""

    JSON = "application/json"
    CSV = "txt/csv"
    JSONL = "application/jsonl"


LABELS = {"application/json": "JSON, one record to a line", "txt/csv": "CSV", "application/jsonl": "JSON Lines"}
