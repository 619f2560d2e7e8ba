"""Settings of a storage device. One schema for all devices, since nothing inside tells them apart and the
mapping from deviceType is only inferred: which fields are there depends on the deviceType of the profile.
The tables write keys in camelCase, the sample in PascalCase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import AmazonRegion


@model
class StorageProfileExtension(Model):
    """Settings of a storage device. One schema for all devices, since nothing inside tells them apart and the
    mapping from deviceType is only inferred: which fields are there depends on the deviceType of the
    profile. The tables write keys in camelCase, the sample in PascalCase.
    """

    description: str | None = Field("description", TEXT, default=UNSET)
    """Any device. Description."""
    advanced: bool | None = Field("advanced", FLAG, default=UNSET)
    """Any device. Whether extended parameters are in use."""
    extended_parameters: str | None = Field("extendedParameters", TEXT, default=UNSET)
    """Any device. Extended parameters."""
    retention_interval: int | None = Field("retentionInterval", WHOLE, default=UNSET)
    """Any device. Retention interval; the unit is not documented."""
    host: str | None = Field("host", TEXT, default=UNSET)
    """FTP and SFTP (1 and 12). Host name."""
    port: int | None = Field("port", WHOLE, default=UNSET)
    """FTP and SFTP. Port."""
    folder: str | None = Field("folder", TEXT, default=UNSET)
    """FTP and SFTP. Folder."""
    user_name: str | None = Field("userName", TEXT, default=UNSET)
    """FTP and SFTP. User name."""
    password: str | None = Field("password", TEXT, default=UNSET, secret=True)
    """FTP and SFTP. Password."""
    access_point: str | None = Field("accessPoint", TEXT, default=UNSET)
    """Azure (403). Address of the blob service."""
    container_name: str | None = Field("containerName", TEXT, default=UNSET)
    """Azure. Container."""
    account_name: str | None = Field("accountName", TEXT, default=UNSET)
    """Azure. Storage account."""
    account_key: str | None = Field("accountKey", TEXT, default=UNSET, secret=True)
    """Azure. Key of the account; empty in the sample."""
    bucket_name: str | None = Field("bucketName", TEXT, default=UNSET)
    """Amazon (401), compatible (601), IBM (301 and 302) and Google (701). Bucket."""
    access_key_id: str | None = Field("accessKeyId", TEXT, default=UNSET)
    """Amazon, compatible and IBM. Id of the access key."""
    secret_access_key: str | None = Field("secretAccessKey", TEXT, default=UNSET, secret=True)
    """Amazon, compatible and IBM. The access key."""
    region: AmazonRegion | None = Field("region", Code("AmazonRegion"), default=UNSET)
    endpoint: str | None = Field("endpoint", TEXT, default=UNSET)
    """Compatible and IBM. Address of the service."""
    signature_version_key: str | None = Field("signatureVersionKey", TEXT, default=UNSET)
    """Compatible and IBM. Version of the signature."""
    allow_insecure_ssl: str | None = Field("allowInsecureSsl", TEXT, default=UNSET)
    """IBM Storage Protect (301). Whether an insecure connection is allowed."""
    cert_thumbprint: str | None = Field("certThumbprint", TEXT, default=UNSET)
    """IBM Storage Protect. Thumbprint of the certificate."""
    client_email: str | None = Field("clientEmail", TEXT, default=UNSET)
    """Google. Email address of the service account."""
    private_id: str | None = Field("privateId", TEXT, default=UNSET, secret=True)
    """Google. Private id of the service account."""
    project_id: str | None = Field("projectId", TEXT, default=UNSET)
    """Google. Project."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            description: str | None = UNSET,
            advanced: bool | None = UNSET,
            extended_parameters: str | None = UNSET,
            retention_interval: int | None = UNSET,
            host: str | None = UNSET,
            port: int | None = UNSET,
            folder: str | None = UNSET,
            user_name: str | None = UNSET,
            password: str | None = UNSET,
            access_point: str | None = UNSET,
            container_name: str | None = UNSET,
            account_name: str | None = UNSET,
            account_key: str | None = UNSET,
            bucket_name: str | None = UNSET,
            access_key_id: str | None = UNSET,
            secret_access_key: str | None = UNSET,
            region: AmazonRegion | int | None = UNSET,
            endpoint: str | None = UNSET,
            signature_version_key: str | None = UNSET,
            allow_insecure_ssl: str | None = UNSET,
            cert_thumbprint: str | None = UNSET,
            client_email: str | None = UNSET,
            private_id: str | None = UNSET,
            project_id: str | None = UNSET,
        ) -> None: ...
