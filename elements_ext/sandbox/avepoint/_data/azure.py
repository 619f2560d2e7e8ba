"""Azure issues: cost and security."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .customers import Tenant
from .seed import Lazy, Row, ago, guid, iso, rng, rule_id

SEVERITIES: Final = ("Low", "Medium", "High", "Critical")
RECOMMENDATIONS: Final = ("RightSize", "DeleteIdleResource", "PurchaseReservation", "Autoscale", "ShutdownIdle")


def cost_issues(tenant: Tenant) -> Sequence[Row]:
    return Lazy(rng("cost", tenant.id).randint(0, 140), lambda number: cost_issue(tenant, number))


def cost_issue(tenant: Tenant, number: int) -> Row:
    """A cost issue. Severity and recommendation travel as names."""
    random_ = rng("cost", tenant.id, number)
    return {
        "ruleId": rule_id("cost", number % 20),
        "ruleName": f"Cost rule {number % 20 + 1}",
        "policy": "Default policy",
        "severity": random_.choice(SEVERITIES),
        "affectedResources": random_.randint(1, 30),
        "recommendation": random_.choice(RECOMMENDATIONS),
        "potentialCostSaving": random_.randint(10, 20_000),
        "description": "The resource is larger than its load asks for.",
        "recommendationTypeId": guid("recommendation", number % 20),
    }


def risk_issues(tenant: Tenant) -> Sequence[Row]:
    return Lazy(rng("risk", tenant.id).randint(1, 140), lambda number: risk_issue(tenant, number))


def risk_issue(tenant: Tenant, number: int) -> Row:
    """A security issue. The first one's resource type is in no list."""
    random_ = rng("risk", tenant.id, number)
    subscription = guid("subscription", tenant.id)
    detected = ago(random_, 90)
    return {
        "issueId": guid("issue", tenant.id, number),
        "ruleId": rule_id("security", number % 20),
        "policyId": guid("policy", 0),
        "resourceId": f"/subscriptions/{subscription}/resourceGroups/rg-{number % 5}/resources/r{number}",
        "issueName": f"Security rule {number % 20 + 1}",
        "description": "The resource can be reached from the internet.",
        "policy": "Default policy",
        "severity": random_.choice(SEVERITIES),
        "status": random_.choice(("None", "Pending", "Viewed", "Fixed", "Ignored")),
        "resource": f"r{number}",
        "resourceType": 5 if number == 0 else random_.choice((1, 100, 200, 300, 500, 700)),
        "resourceGroup": f"rg-{number % 5}",
        "subscriptionId": subscription,
        "subscription": "Production",
        "tags": [{"key": "owner", "value": "it"}] if number % 2 else [],
        "detectedDate": iso(detected),
        "firstDetectedDate": iso(detected),
    }
