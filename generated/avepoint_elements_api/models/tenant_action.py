"""An action on a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    Code,
    Either,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import TenantActionBaseline, TenantActionType


@model
class TenantAction(Model):
    """An action on a tenant."""

    action_type: TenantActionType | str = Field("actionType", Either(Code("TenantActionType"), TEXT))
    """What to do. A number by the table, a numeric string in the sample."""
    data: builtins.list[TenantActionBaseline] | TenantActionBaseline = Field(
        "data", Either(Many(One("TenantActionBaseline")), One("TenantActionBaseline"))
    )
    """Baselines to apply. A single object by the table, a list in the sample."""
