"""tenants.*"""

from __future__ import annotations

from typing import Final

from .._data.customers import Customer, Tenant
from .._data.seed import Lazy, Row
from .._data.services import USER_MANAGEMENT, products, seat_row
from ._paging import matching, numbered
from ._registry import Call, operation

MICROSOFT_365: Final = 0
CONNECTED, NO_SUBSCRIPTION, NOT_CONSENTED, NOT_FOUND, NOT_SUPPORTED = range(5)
MODULES: Final = {"PartnerUserManagement": USER_MANAGEMENT}
"""Products that tenants can be connected to."""
CONSENT: Final = "PartnerWorkspaceOnboarding"
"""The app that has to be authorized before a tenant is connected."""


@operation("tenants.get")
def get(call: Call) -> Row:
    tenant = _tenant(call)
    return {
        "id": tenant.id,
        "name": tenant.name,
        "aadEnvironment": tenant.aad_environment,
        "platformEnvironmentType": tenant.platform_environment,
    }


@operation("tenants.create_auth_link")
def create_auth_link(call: Call) -> Row:
    """Names the tenant, and makes a link."""
    tenant = _tenant(call)
    tenant.name = call.field("tenantFriendlyName")
    tenant.aad_environment = call.field("aadEnvironment")
    return _link(call, tenant)


@operation("tenants.app_status")
def app_status(call: Call) -> list[Row]:
    """Two apps for a product that was authorized, none of them consented otherwise."""
    consented = call.path["productName"] in _tenant(call).consents
    return [{"isConsent": consented}, {"isConsent": False}] if consented else [{"isConsent": False}]


@operation("tenants.create_app_auth_link")
def create_app_auth_link(call: Call) -> Row:
    """Makes a link. In the sandbox the administrator follows it at once: the products are authorized."""
    tenant = _tenant(call)
    tenant.consents.update(call.field("productNames"))
    tenant.aad_environment = call.field("aadEnvironment")
    tenant.platform_environment = call.field("platformEnvironmentType")
    return _link(call, tenant)


@operation("tenants.connect")
def connect(call: Call) -> Row:
    """Succeeds and fails tenant by tenant, in a 200."""
    customer = call.state.customer(call.field("customerId"))
    wanted = [name for name in call.field("productName") if name in MODULES]
    refused = {name: NOT_SUPPORTED for name in call.field("productName") if name not in MODULES}
    results = {}
    for id_ in call.field("tenantIds"):
        code = _connect(customer, id_, wanted, call.field("hybridTenant"))
        results[id_] = {"isSuccess": code == CONNECTED, "errorCode": code}
    return {"connectTenantsResult": results, "failedProducts": refused}


@operation("tenants.user_seats")
def user_seats(call: Call) -> Row:
    """Every tenant is one of Microsoft 365."""
    customer = call.state.customer(call.path["customerId"])
    platform = call.path["type"]
    count = len(customer.tenants) if platform == MICROSOFT_365 else 0
    rows = Lazy(count, lambda number: seat_row(customer, number, platform))
    return numbered(call, matching(rows, "tenantId", call.field("tenantIds")))


def _connect(customer: Customer, tenant_id: str, names: list[str], hybrid: bool) -> int:
    """Connect one tenant; why not, if not."""
    tenant = next((known for known in customer.tenants if known.id == tenant_id.lower()), None)
    if tenant is None:
        return NOT_FOUND
    if CONSENT not in tenant.consents:
        return NOT_CONSENTED
    if any(MODULES[name] not in products(customer) for name in names):
        return NO_SUBSCRIPTION
    tenant.connected.update(names)
    tenant.hybrid = hybrid
    if hybrid and not tenant.agents:
        tenant.agents = 1
    return CONNECTED


def _tenant(call: Call) -> Tenant:
    return call.state.tenant(call.path["customerId"], call.path["tenantId"])


def _link(call: Call, tenant: Tenant) -> Row:
    id_ = call.state.new_id("link")
    url = f"https://partner.example.com/app/CustomerAppAuthorizationLink?linkId={id_}&tenantId={tenant.id}"
    return {"id": id_, "url": url}
