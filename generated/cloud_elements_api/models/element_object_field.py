"""A field of an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Either,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import ElementObject


@model
class ElementObjectField(Model):
    """A field of an object."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id."""
    object_id: int | None = Field("objectId", WHOLE, default=UNSET)
    """Id of the object."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name."""
    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name to show."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it holds."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """Type."""
    format_: str | None = Field("format", TEXT, default=UNSET)
    """Format."""
    mask: str | None = Field("mask", TEXT, default=UNSET)
    """Pattern of a date or a number."""
    sample_value: str | None = Field("sampleValue", TEXT, default=UNSET)
    """A value such as it may hold."""
    request: bool | None = Field("request", FLAG, default=UNSET)
    """Whether it is in requests."""
    response: bool | None = Field("response", FLAG, default=UNSET)
    """Whether it is in answers."""
    required: bool | None = Field("required", FLAG, default=UNSET)
    """Whether it has to be given."""
    primary_key: bool | None = Field("primaryKey", FLAG, default=UNSET)
    """Whether it is the id."""
    read_only: bool | None = Field("readOnly", FLAG, default=UNSET)
    """Whether it cannot be written."""
    hidden: bool | None = Field("hidden", FLAG, default=UNSET)
    """Whether it is not shown."""
    owner_account_id: int | None = Field("ownerAccountId", WHOLE, default=UNSET)
    """Id of the account that it belongs to."""
    reference_object_id: int | None = Field("referenceObjectId", WHOLE, default=UNSET)
    """Id of the object that it refers to."""
    reference: ElementObject | None = Field("reference", One("ElementObject"), default=UNSET)
    created_date: datetime.datetime | int | None = Field("createdDate", Either(MOMENT, WHOLE), default=UNSET)
    updated_date: datetime.datetime | int | None = Field("updatedDate", Either(MOMENT, WHOLE), default=UNSET)
