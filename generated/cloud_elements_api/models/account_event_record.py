"""How many events an account had."""

from __future__ import annotations

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class AccountEventRecord(Model):
    """How many events an account had."""

    account_id: int | None = Field("accountId", WHOLE, default=UNSET)
    """Id of the account."""
    success: int | None = Field("success", WHOLE, default=UNSET)
    """Number of those that went well."""
    failed: int | None = Field("failed", WHOLE, default=UNSET)
    """Number of those that failed."""
    count: int | None = Field("count", WHOLE, default=UNSET)
    """Number of all."""
