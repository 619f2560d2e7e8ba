"""Trial of Cloud Backup for Microsoft 365. Needs avepointStorageType with retentionYear, or byos true with
storageProfileId.
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
    from . import AvePointStorageType, LicenseType, ServiceProduct


@model
class AddCloudBackupTrial(Model):
    """Trial of Cloud Backup for Microsoft 365. Needs avepointStorageType with retentionYear, or byos true with
    storageProfileId.
    """

    product: ServiceProduct = Field("product", Code("ServiceProduct"))
    license_type: LicenseType = Field("licenseType", Code("LicenseType"))
    avepoint_storage_type: AvePointStorageType | None = Field(
        "avepointStorageType", Code("AvePointStorageType"), default=UNSET
    )
    retention_year: int | None = Field("retentionYear", WHOLE, default=UNSET)
    """Years that data is kept."""
    byos: bool | None = Field("byos", FLAG, default=UNSET)
    """Whether the customer brings its own storage."""
    storage_profile_id: str | None = Field("storageProfileId", TEXT, default=UNSET)
    """Id of the storage profile, with byos. The table types it as a boolean."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            product: ServiceProduct | int,
            license_type: LicenseType | int,
            avepoint_storage_type: AvePointStorageType | int | None = UNSET,
            retention_year: int | None = UNSET,
            byos: bool | None = UNSET,
            storage_profile_id: str | None = UNSET,
        ) -> None: ...
