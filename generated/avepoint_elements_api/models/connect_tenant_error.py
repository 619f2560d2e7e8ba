"""Why a tenant or product could not be connected; 0 is no error."""

from __future__ import annotations

from .._enums import IntCode


class ConnectTenantError(IntCode):
    """Why a tenant or product could not be connected; 0 is no error."""

    NONE = 0
    NOT_ENOUGH_SUBSCRIPTIONS = 1
    TENANT_NOT_CONSENTED = 2
    TENANT_NOT_FOUND = 3
    MODULE_NOT_SUPPORTED = 4


LABELS = {
    0: "None",
    1: "Not enough subscriptions",
    2: "Tenant has not consented",
    3: "Tenant not found",
    4: "Module not supported",
}
