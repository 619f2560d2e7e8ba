"""A rule and how many items it hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import RiskDataSource


@model
class RiskRule(Model):
    """A rule and how many items it hit."""

    rule_id: str | None = Field("ruleId", TEXT, default=UNSET)
    """Identifier of the rule; looks like a GUID but ends in 8 digits."""
    rule_name: str | None = Field("ruleName", TEXT, default=UNSET)
    """Name of the rule."""
    setting: str | None = Field("setting", TEXT, default=UNSET)
    """Threshold or option of the rule, as text; null where it has none."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Tenant that was looked at."""
    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Customer that owns the tenant."""
    data_source: RiskDataSource | None = Field("dataSource", Code("RiskDataSource"), default=UNSET)
    """What the rule looks at."""
    hit_item_count: int | None = Field("hitItemCount", WHOLE, default=UNSET)
    """Number of items found."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            rule_id: str | None = UNSET,
            rule_name: str | None = UNSET,
            setting: str | None = UNSET,
            tenant_id: str | None = UNSET,
            customer_id: str | None = UNSET,
            data_source: RiskDataSource | int | None = UNSET,
            hit_item_count: int | None = UNSET,
        ) -> None: ...
