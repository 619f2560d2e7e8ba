"""azure.*"""

from __future__ import annotations

from .._data import azure
from .._data.seed import Row
from ._paging import flagged
from ._registry import Call, operation


@operation("azure.cost_issues")
def cost_issues(call: Call) -> Row:
    tenant = call.state.tenant(call.path["customerId"], call.path["tenantId"])
    return flagged(call, azure.cost_issues(tenant), "costIssueItemModels")


@operation("azure.risk_issues")
def risk_issues(call: Call) -> Row:
    tenant = call.state.tenant(call.path["customerId"], call.path["tenantId"])
    return flagged(call, azure.risk_issues(tenant), "securityManagementIssueModels")
