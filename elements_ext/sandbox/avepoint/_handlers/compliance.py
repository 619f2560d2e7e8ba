"""compliance.*, agents.* and workspaces.*"""

from __future__ import annotations

from ..._exchange import Refusal
from .._data import compliance
from .._data.customers import Tenant
from .._data.seed import Row, rng
from ._paging import numbered
from ._registry import Call, operation

FIGURES = (
    "workspaces.compliance_rate",
    "workspaces.data_security_posture",
    "workspaces.ransomware_detection",
)


@operation("compliance.workflows")
def workflows(call: Call) -> Row:
    return numbered(call, compliance.workflows(_tenant(call), call.query.get("catagory")))


@operation("compliance.workflow_items")
def workflow_items(call: Call) -> Row:
    """The list has two figures of its own beside it."""
    tenant, id_ = _tenant(call), call.path["workflowId"].lower()
    if all(row["workflowId"] != id_ for row in compliance.workflows(tenant, None)):
        raise Refusal(404, f"There is no workflow {call.path['workflowId']}.")
    items = compliance.workflow_items(tenant, id_)
    fixed = rng("fixed", id_).randint(0, 9)
    return {"last7DayFixCount": fixed, "riskUserCount": len(items), **numbered(call, items)}


@operation("compliance.sign_ins")
def sign_ins(call: Call) -> Row:
    risky = call.query.get("risky")
    rows = [row for row in compliance.sign_ins(_tenant(call)) if risky in (None, row["isRisk"])]
    return numbered(call, rows)


@operation("compliance.action_count")
def action_count(call: Call) -> Row:
    return compliance.action_count(_tenant(call), call.query.get("types"))


@operation("agents.list")
def agents(call: Call) -> Row:
    """In the object that the vendor's table has; its sample is no valid JSON."""
    tenant = _tenant(call)
    return {"agentList": [compliance.agent(tenant, number) for number in range(tenant.agents)]}


@operation("workspaces.overview")
def overview(call: Call) -> Row:
    return compliance.workspace_overview(_tenant(call))


def figures(call: Call) -> Row:
    """Nothing but numbers: one for each property that the document names."""
    return compliance.figures(_tenant(call), call.operation.answer_schema)


for name in FIGURES:
    operation(name)(figures)


def _tenant(call: Call) -> Tenant:
    return call.state.tenant(call.path["customerId"], call.path["tenantId"])
