"""Risk rules and the objects that they match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import risk_rules as operations

if TYPE_CHECKING:
    from .. import models, types


class RiskRulesResource:
    """Risk rules and the objects that they match."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def hit_items(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        rule_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.RiskRuleHitItem]:
        """List the items that a risk rule hit.

        Objects that a rule found, with details that depend on the data source. Permission:
        elements.rm.read.all. Source: Elements API reference, risk management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            rule_id: Identifier of the rule; looks like a GUID but ends in 8 digits.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.risk_rules_hit_items.request(customer_id, tenant_id, rule_id, page_size=page_size, cursor=cursor)
        )

    def list(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        data_sources: models.RiskDataSource | int | str | None = None,
        status: models.EnabledFlag | int | None = None,
    ) -> models.RiskRuleList:
        """List risk rules that match.

        Rules of a tenant with the number of items that each one hit. Not paged. Permission:
        elements.rm.read.all. Source: Elements API reference, risk management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            data_sources: Only rules on this data source. The table has one code; codes joined by commas are
                seen in the wild, untested.
            status: Only rules in this state.
        """
        return self._runner.call(
            operations.risk_rules_list.request(customer_id, tenant_id, data_sources=data_sources, status=status)
        )


class AsyncRiskRulesResource:
    """Risk rules and the objects that they match."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    def hit_items(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        rule_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.RiskRuleHitItem]:
        """List the items that a risk rule hit."""
        return self._runner.pager(
            operations.risk_rules_hit_items.request(customer_id, tenant_id, rule_id, page_size=page_size, cursor=cursor)
        )

    async def list(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        data_sources: models.RiskDataSource | int | str | None = None,
        status: models.EnabledFlag | int | None = None,
    ) -> models.RiskRuleList:
        """List risk rules that match."""
        return await self._runner.call(
            operations.risk_rules_list.request(customer_id, tenant_id, data_sources=data_sources, status=status)
        )


class RawRiskRulesResource(RawResource):
    """The methods of `RiskRulesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    hit_items = Raw(lambda: operations.risk_rules_hit_items.request)
    list = Raw(lambda: operations.risk_rules_list.request)


class AsyncRawRiskRulesResource(AsyncRawResource):
    """The methods of `AsyncRiskRulesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    hit_items = AsyncRaw(lambda: operations.risk_rules_hit_items.request)
    list = AsyncRaw(lambda: operations.risk_rules_list.request)
