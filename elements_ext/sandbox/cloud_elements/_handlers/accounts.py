"""accounts.*, account_settings.*, current_account_settings.*, account_roles.* and organization_accounts.*"""

from __future__ import annotations

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._pages import by_offset, by_token, where
from ._registry import Call, caller, platform, shown, text

_POLICY = {"notification.webhook.failure.policy": "retry"}


@platform("accounts.list")
def list_accounts(call: Call) -> Reply:
    """Only for who manages the organization."""
    _administrator(call)
    return by_offset(call, _listed(call), shown)


@platform("accounts.create")
@platform("organization_accounts.create")
def create_account(call: Call) -> Row:
    _organization(call)
    _administrator(call)
    body = call.body
    external = body.get("externalId") or text(call, "name")
    if any(row["externalId"] == external for row in call.state.accounts):
        raise Refusal(409, f"There is an account with externalId {external} already.")
    now = call.state.now()[:10]
    return call.state.accounts.add(
        {
            "name": body.get("name") or external,
            "externalId": external,
            "description": body.get("description") or "",
            "active": True,
            "defaultAccount": False,
            "type": "CompanyAccount",
            "companyId": call.state.organization["id"],
            "createdDate": now,
            "updatedDate": now,
        }
    )


@platform("accounts.get")
def get_account(call: Call) -> Row:
    return shown(_visible(call, call.path["id"]))


@platform("accounts.update")
@platform("accounts.replace")
def update_account(call: Call) -> Row:
    """Deactivating keeps instances; with `permanent` users and instances go."""
    row = call.state.account(call.path["id"])
    changes = {key: value for key, value in call.body.items() if value is not None}
    external = changes.get("externalId", row["externalId"])
    if any(other["externalId"] == external and other is not row for other in call.state.accounts):
        raise Refusal(409, f"There is an account with externalId {external} already.")
    row |= {**changes, "updatedDate": call.state.now()[:10]}
    if row["active"] is False and call.query.get("permanent"):
        _emptied(call, row["id"])
    return shown(row)


@platform("accounts.delete")
def delete_account(call: Call) -> None:
    """The account is deactivated for good, and loses its users and instances."""
    row = call.state.account(call.path["id"])
    if row["defaultAccount"]:
        raise Refusal(400, "The default account cannot be deleted.")
    row["active"] = False
    _emptied(call, row["id"])


@platform("accounts.get_formula_instances")
def get_formula_instances(call: Call) -> list[Row]:
    """There are no formulas here."""
    call.state.account(call.path["accountId"])
    return []


@platform("current_account_settings.get")
def get_settings(call: Call) -> Row:
    return call.state.settings.get(caller(call).account, dict(_POLICY))


@platform("current_account_settings.update")
def update_current_settings(call: Call) -> Row:
    return _settings(call, caller(call).account)


@platform("account_settings.create")
@platform("account_settings.update")
def update_settings(call: Call) -> Row:
    return _settings(call, call.state.account(call.path["accountId"])["id"])


@platform("account_roles.list")
def list_roles(call: Call) -> list[Row]:
    return [call.state.roles[key] for key in _roles(call)]


@platform("account_roles.grant")
def grant_role(call: Call) -> Row:
    """The second time it is a 409."""
    keys, key = _roles(call), call.path["roleKey"]
    if key not in call.state.roles:
        raise Refusal(400, f"There is no role {key}.")
    if key in keys:
        raise Refusal(409, f"The account has the role {key} already.")
    keys.append(key)
    return call.state.roles[key]


@platform("account_roles.revoke")
def revoke_role(call: Call) -> None:
    keys, key = _roles(call), call.path["roleKey"]
    if key not in keys:
        raise Refusal(404, f"No role found with key {key}")
    keys.remove(key)


@platform("organization_accounts.list")
def list_of_organization(call: Call) -> Reply:
    _organization(call)
    return by_token(call, _listed(call), shown)


@platform("organization_accounts.get")
def get_of_organization(call: Call) -> Row:
    _organization(call)
    return shown(_visible(call, call.path["accountId"]))


def _listed(call: Call) -> list[Row]:
    rows = [row for row in call.state.accounts if row["active"] or call.query.get("includeInactive")]
    return where(call, rows)


def _visible(call: Call, id_: int) -> Row:
    """An account, an inactive one only on request. Raises `Refusal`."""
    row = call.state.account(id_)
    if not row["active"] and not call.query.get("includeInactive"):
        raise Refusal(404, f"No account found with id {id_}")
    return row


def _organization(call: Call) -> None:
    if "id" in call.path and call.path["id"] != call.state.organization["id"]:
        raise Refusal(403, f"Organization {call.path['id']} is not the caller's.")


def _administrator(call: Call) -> None:
    if not caller(call).administers():
        raise Refusal(401, "Only an organization administrator may do this.")


def _emptied(call: Call, account: int) -> None:
    """Users and instances of an account go."""
    state = call.state
    for user in state.users:
        if user["_account"] == account and user is not caller(call).user:
            state.users.remove(user["id"])
    for one in state.live():
        if one.account == account:
            one.deleted = True


def _settings(call: Call, account: int) -> Row:
    row = call.state.settings.setdefault(account, dict(_POLICY))
    row.update(call.body)
    return row


def _roles(call: Call) -> list[str]:
    row = call.state.account(call.path["id"])
    keys: list[str] = row.setdefault("_roles", ["admin"])
    return keys
