"""risk_rules.*"""

from __future__ import annotations

from ..._exchange import Refusal
from .._data import risks
from .._data.seed import Row, rule_id
from ._paging import numbered
from ._registry import Call, operation


@operation("risk_rules.list")
def list_rules(call: Call) -> Row:
    tenant = call.state.tenant(call.path["customerId"], call.path["tenantId"])
    sources, status = codes(call.query.get("dataSources")), call.query.get("status")
    rows = [
        row
        for row in risks.rules(tenant)
        if (sources is None or row["dataSource"] in sources)
        and status in (None, risks.enabled(tenant, row["dataSource"]))
    ]
    return {"result": rows}


@operation("risk_rules.hit_items")
def hit_items(call: Call) -> Row:
    """The one list whose metadata are spelt `metaData`."""
    tenant = call.state.tenant(call.path["customerId"], call.path["tenantId"])
    for source in risks.RULES:
        if rule_id("rule", source) == call.path["ruleId"].upper():
            return numbered(call, risks.hits(tenant, source), metadata="metaData")
    raise Refusal(404, f"There is no rule {call.path['ruleId']}.")


def codes(value: int | str | None) -> set[int] | None:
    """The codes of a query value: one, or several joined by commas."""
    return None if value is None else {int(part) for part in str(value).split(",") if len(part) < 10}
