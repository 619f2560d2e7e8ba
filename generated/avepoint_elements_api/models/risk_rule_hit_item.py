"""An object that a rule hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import RiskDataSource, RiskRuleHitDetail


@model
class RiskRuleHitItem(Model):
    """An object that a rule hit."""

    detail: RiskRuleHitDetail | None = Field("detail", One("RiskRuleHitDetail"), default=UNSET)
    """The object itself; which fields it has follows from `dataSource`."""
    id: str | None = Field("id", TEXT, default=UNSET)
    """Identifier of the hit."""
    object_id: str | None = Field("objectId", TEXT, default=UNSET)
    """Identifier of the object. The sample writes `objectid`."""
    rule_id: str | None = Field("ruleId", TEXT, default=UNSET)
    """Rule that hit the object; in the sample only."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Tenant of the object."""
    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Customer that owns the tenant."""
    data_source: RiskDataSource | None = Field("dataSource", Code("RiskDataSource"), default=UNSET)
    """Which kind of object `detail` describes."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            detail: RiskRuleHitDetail | None = UNSET,
            id: str | None = UNSET,
            object_id: str | None = UNSET,
            rule_id: str | None = UNSET,
            tenant_id: str | None = UNSET,
            customer_id: str | None = UNSET,
            data_source: RiskDataSource | int | None = UNSET,
        ) -> None: ...
