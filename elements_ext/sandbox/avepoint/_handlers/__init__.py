"""A handler for each operation of the document."""

from __future__ import annotations

from collections.abc import Mapping

from ..._service import Handler
from .._state import State
from . import (
    azure,
    backup,
    baselines,
    compliance,
    customers,
    jobs,
    legacy,
    partner,
    resellers,
    risks,
    services,
    tenants,
    users,
)
from ._registry import operation

MODULES = (
    azure, backup, baselines, compliance, customers, jobs, legacy, partner, resellers, risks, services, tenants, users,
)  # fmt: skip


def handlers() -> Mapping[str, Handler[State]]:
    """Handlers by operation id. Importing the modules has registered them."""
    return operation.handlers
