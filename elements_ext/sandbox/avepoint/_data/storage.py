"""Storage profiles, one of each device type and more."""

from __future__ import annotations

from typing import Final

from .seed import Row, ago, dashes, guid, rng

PROFILES: Final = 16
EXTENSIONS: Final[dict[int, Row]] = {
    1: {"host": "ftp.example.com", "port": 21, "folder": "/backup", "userName": "backup", "password": ""},
    12: {"host": "sftp.example.com", "port": 22, "folder": "/backup", "userName": "backup", "password": ""},
    301: {
        "bucketName": "protect", "accessKeyId": "sandbox", "secretAccessKey": "", "endpoint": "https://s3.example.com",
        "signatureVersionKey": "V4", "allowInsecureSsl": "false", "certThumbprint": "",
    },
    302: {
        "bucketName": "cos", "accessKeyId": "sandbox", "secretAccessKey": "", "endpoint": "https://cos.example.com",
        "signatureVersionKey": "V4",
    },
    401: {"bucketName": "amazon", "accessKeyId": "sandbox", "secretAccessKey": "", "region": 6},
    403: {
        "AccessPoint": "https://blob.example.com", "ContainerName": "backup", "AccountName": "sandbox",
        "AccountKey": "",
    },
    601: {
        "bucketName": "compatible", "accessKeyId": "sandbox", "secretAccessKey": "",
        "endpoint": "https://s3.example.com", "signatureVersionKey": "V2",
    },
    701: {
        "bucketName": "google", "clientEmail": "backup@project.example.com", "privateId": "", "projectId": "sandbox",
    },
}  # fmt: skip
"""Settings by device type, spelt as seen: Azure's keys are PascalCase. Secrets come empty."""


def storage_profile(number: int) -> Row:
    random_ = rng("storage", number)
    kind = tuple(EXTENSIONS)[number % len(EXTENSIONS)]
    shared = {"description": "", "advanced": False, "extendedParameters": "", "retentionInterval": 30}
    if kind == 403:
        shared = {key[0].upper() + key[1:]: value for key, value in shared.items()}
    return {
        "id": guid("storage", number),
        "name": f"Storage {number + 1}",
        "deviceType": kind,
        "modifyTime": dashes(ago(random_, 300)),
        "extension": {**EXTENSIONS[kind], **shared},
    }
