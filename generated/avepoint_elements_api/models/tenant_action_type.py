"""Action on the tenants of a baseline."""

from __future__ import annotations

from .._enums import IntCode


class TenantActionType(IntCode):
    """Action on the tenants of a baseline."""

    APPLY_BASELINES_TO_TENANT = 1


LABELS = {1: "Apply baselines to tenant"}
