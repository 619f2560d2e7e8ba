"""Outcome for one tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import ConnectTenantError


@model
class TenantConnection(Model):
    """Outcome for one tenant."""

    is_success: bool | None = Field("isSuccess", FLAG, default=UNSET)
    """Whether the tenant is connected."""
    error_code: ConnectTenantError | None = Field("errorCode", Code("ConnectTenantError"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, is_success: bool | None = UNSET, error_code: ConnectTenantError | int | None = UNSET
        ) -> None: ...
