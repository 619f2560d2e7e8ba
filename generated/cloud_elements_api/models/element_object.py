"""The object that a call is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ElementObjectField


@model
class ElementObject(Model):
    """The object that a call is about."""

    name: str | None = Field("name", TEXT, default=UNSET)
    """Name."""
    primary_key_name: str | None = Field("primaryKeyName", TEXT, default=UNSET)
    """Field of the id."""
    created_date_name: str | None = Field("createdDateName", TEXT, default=UNSET)
    """Field of the time of creation."""
    created_date_format: str | None = Field("createdDateFormat", TEXT, default=UNSET)
    """Format of that time."""
    updated_date_name: str | None = Field("updatedDateName", TEXT, default=UNSET)
    """Field of the time of the last change."""
    updated_date_format: str | None = Field("updatedDateFormat", TEXT, default=UNSET)
    """Format of that time."""
    owner_account_id: int | None = Field("ownerAccountId", WHOLE, default=UNSET)
    """Id of the account that it belongs to."""
    bulk_download_enabled: bool | None = Field("bulkDownloadEnabled", FLAG, default=UNSET)
    """Whether bulk jobs can download it."""
    bulk_upload_enabled: bool | None = Field("bulkUploadEnabled", FLAG, default=UNSET)
    """Whether bulk jobs can upload it."""
    events_enabled: bool | None = Field("eventsEnabled", FLAG, default=UNSET)
    """Whether there are events of it."""
    fields: builtins.list[ElementObjectField] | None = Field("fields", Many(One("ElementObjectField")), default=UNSET)
    """Its fields."""
