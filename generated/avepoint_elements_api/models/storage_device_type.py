"""Kind of storage device."""

from __future__ import annotations

from .._enums import IntCode


class StorageDeviceType(IntCode):
    """Kind of storage device."""

    FTP = 1
    SFTP = 12
    IBM_STORAGE_PROTECT_S3 = 301
    IBM_CLOUD_OBJECT_STORAGE = 302
    AMAZON_STORAGE = 401
    MICROSOFT_AZURE_STORAGE = 403
    AMAZON_S3_COMPATIBLE_STORAGE = 601
    GOOGLE_CLOUD_STORAGE = 701


LABELS = {
    1: "FTP",
    12: "SFTP",
    301: "IBM Storage Protect - S3",
    302: "IBM Cloud Object Storage",
    401: "Amazon Storage",
    403: "Microsoft Azure Storage",
    601: "Amazon Storage-Compatible Storage",
    701: "Google Cloud Storage",
}
