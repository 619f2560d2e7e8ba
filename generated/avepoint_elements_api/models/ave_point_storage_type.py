"""Kind of storage that AvePoint provides."""

from __future__ import annotations

from .._enums import IntCode


class AvePointStorageType(IntCode):
    """Kind of storage that AvePoint provides."""

    MICROSOFT_AZURE_BLOB = 0
    AMAZON_S3 = 1


LABELS = {0: "AvePoint storage - Microsoft Azure Blob", 1: "AvePoint storage - Amazon S3"}
