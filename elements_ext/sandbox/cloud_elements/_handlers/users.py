"""users.*, account_users.*, organization_users.* and user_roles.*"""

from __future__ import annotations

from collections.abc import Sequence

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._data import platform as data
from .._pages import by_token, or_missing, where
from ._registry import Call, caller, platform, shown, text


@platform("users.list")
@platform("organization_users.list")
@platform("account_users.list")
def list_users(call: Call) -> Reply:
    """404 where an account has none."""
    account = _account(call)
    rows = [
        row(call, user)
        for user in call.state.users
        if account in (None, user["_account"]) and (user["active"] or call.query.get("includeInactive"))
    ]
    rows = where(call, rows)
    or_missing(call, rows, "users")
    return by_token(call, rows)


@platform("organization_users.create")
@platform("account_users.create")
def create_user(call: Call) -> Row:
    """The answer alone has the secret."""
    account = _account(call) or caller(call).account
    for name in ("email", "firstName", "lastName", "password"):
        text(call, name)
    _free(call, call.body["email"], None)
    keys = _keys(call) or ["default-user"]
    body = {key: value for key, value in call.body.items() if key not in ("roles", "password")}
    made = data.user(call.state.new_number(), {"externalId": body["email"], **body})
    made["createdDate"] = call.state.now()[:10]
    user = call.state.add_user(made, account, keys)
    user["_password"] = call.body["password"]
    return {**row(call, user), "secret": user["_secret"]}


@platform("users.get")
@platform("organization_users.get")
@platform("account_users.get")
def get_user(call: Call) -> Row:
    """With its password in `Elements-User-Password` the answer has the user's secret."""
    user = _user(call)
    if not user["active"] and not call.query.get("includeInactive"):
        raise Refusal(404, f"No user found with {call.path['emailOrId']}")
    given = call.request.headers.get("elements-user-password")
    if given is None:
        return row(call, user)
    if given != user.get("_password", "Sandbox-Pa55word!"):
        raise Refusal(401, "The user's password is wrong.")
    return {**row(call, user), "secret": user["_secret"]}


@platform("users.update")
@platform("organization_users.update")
@platform("account_users.update")
@platform("account_users.replace")
def update_user(call: Call) -> Row:
    user, body = _user(call), call.body
    if "email" in body:
        _free(call, text(call, "email"), user)
    if body.get("roles") is not None:
        user["_roles"] = _keys(call)
    if body.get("password"):
        user["_password"] = body["password"]
    changes = {key: value for key, value in body.items() if key not in ("roles", "password", "id")}
    if "stateProvince" in changes:  # the answers spell it otherwise
        changes["stateprovince"] = changes.pop("stateProvince")
    user |= changes
    user["fullName"] = f"{user['firstName']} {user['lastName']}".strip()
    if user["active"] is False and call.query.get("permanent"):
        for one in call.state.live():
            one.deleted = one.deleted or one.user == user["id"]
    return row(call, user)


@platform("users.delete")
@platform("organization_users.delete")
@platform("account_users.delete")
def delete_user(call: Call) -> None:
    user = _user(call)
    if user is caller(call).user:
        raise Refusal(403, "Nobody can delete themselves.")
    call.state.users.remove(user["id"])


@platform("user_roles.list")
def list_roles(call: Call) -> list[Row]:
    return [call.state.roles[key] for key in call.state.users.get(call.path["id"])["_roles"]]


@platform("user_roles.grant")
def grant_role(call: Call) -> Row:
    """The second time it is a 409."""
    user, key = _other(call), call.path["roleKey"]
    if key not in call.state.roles:
        raise Refusal(400, f"There is no role {key}.")
    if key in user["_roles"]:
        raise Refusal(409, f"The user has the role {key} already.")
    _allowed(call, [key])
    user["_roles"].append(key)
    return call.state.roles[key]


@platform("user_roles.revoke")
def revoke_role(call: Call) -> None:
    user, key = _other(call), call.path["roleKey"]
    if key not in user["_roles"]:
        raise Refusal(404, f"No role found with key {key}")
    user["_roles"].remove(key)


def row(call: Call, user: Row) -> Row:
    """A user as the platform shows it: without its secret."""
    return {**shown(user), "roles": [call.state.roles[key] for key in user["_roles"]]}


def _account(call: Call) -> int | None:
    """The account in the path, if there is one. Raises `Refusal`."""
    return int(call.state.account(call.path["id"])["id"]) if "id" in call.path else None


def _user(call: Call) -> Row:
    return call.state.user(call.path["emailOrId"], _account(call))


def _other(call: Call) -> Row:
    """A user other than the caller. Raises `Refusal`."""
    user = call.state.users.get(call.path["userId"])
    if user is caller(call).user:
        raise Refusal(403, "Nobody can change their own roles.")
    return user


def _keys(call: Call) -> list[str]:
    """Keys of the roles that the body names. Raises `Refusal`."""
    keys = [role.get("key") for role in call.body.get("roles") or ()]
    for key in keys:
        if key not in call.state.roles:
            raise Refusal(400, f"There is no role {key}.")
    _allowed(call, keys)
    return keys


def _allowed(call: Call, keys: Sequence[str]) -> None:
    """Roles above one's own are not one's to give. Raises `Refusal`."""
    if "org-admin" in keys and not caller(call).administers():
        raise Refusal(403, "The role is above the caller's own.")


def _free(call: Call, email: str, user: Row | None) -> None:
    """Refuse an email that another user has. Raises `Refusal`."""
    for other in call.state.users:
        if other is not user and str(other.get("email", "")).lower() == email.lower():
            raise Refusal(409, f"There is a user with email {email} already.")
