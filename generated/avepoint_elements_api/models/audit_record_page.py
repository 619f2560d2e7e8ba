"""A page of audit records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import AuditRecord, TokenMetadata


@model
class AuditRecordPage(Model):
    """A page of audit records."""

    data: builtins.list[AuditRecord] | None = Field("data", Many(One("AuditRecord")), default=UNSET)
    metadata: TokenMetadata | None = Field("metadata", One("TokenMetadata"), default=UNSET)
