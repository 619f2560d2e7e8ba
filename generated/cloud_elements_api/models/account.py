"""An account of an organization."""

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
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class Account(Model):
    """An account of an organization."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the account."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the account."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """Description."""
    external_id: str | None = Field("externalId", TEXT, default=UNSET)
    """Id that the caller gave."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether the account is active."""
    default_account: bool | None = Field("defaultAccount", FLAG, default=UNSET)
    """Whether it is the default account of its organization."""
    type_: str | None = Field("type", TEXT, default=UNSET)
    """Type of the account; seen: Default, CompanyAccount."""
    company_id: int | None = Field("companyId", WHOLE, default=UNSET)
    """Id of the organization."""
    customer_id: int | None = Field("customerId", WHOLE, default=UNSET)
    """Id of the customer."""
    customer_name: str | None = Field("customerName", TEXT, default=UNSET)
    """Name of the customer."""
    created_date: datetime.datetime | int | None = Field("createdDate", Either(MOMENT, WHOLE), default=UNSET)
    updated_date: datetime.datetime | int | None = Field("updatedDate", Either(MOMENT, WHOLE), default=UNSET)
