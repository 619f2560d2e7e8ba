"""instances.*, current_instance.* and element_instances.*"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any, Final

from ..._exchange import Refusal, Reply
from ..._seed import Row
from .._data.elements import defaults
from .._errors import ProviderRefusal
from .._instances import Instance
from .._pages import by_token, or_missing
from ._registry import Call, caller, instance, platform, shown

_TAG: Final = re.compile("<[^>]*>")


@platform("instances.list")
def list_instances(call: Call) -> Reply:
    """404 where nothing matches."""
    found = call.state.live()
    tags = {tag for text in call.query.get("tags[]") or () for tag in text.split(",")}
    keys = {key for key in (call.query.get("elementKeys") or "").split(",") if key}
    search = (call.query.get("searchText") or "").lower()
    found = [
        one
        for one in found
        if tags <= set(one.tags) and (not keys or one.element in keys) and search in one.name.lower()
    ]
    or_missing(call, found, "element instances")
    hydrated = call.query.get("hydrate") is not False
    return by_token(call, found, lambda one: row(call, one, hydrated))


@platform("instances.create")
def create_instance(call: Call) -> Row:
    reference = call.body["element"]
    return _create(call, call.state.element(reference.get("key") or reference.get("id")))


@platform("instances.count")
def count_instances(call: Call) -> Row:
    counts: dict[str, int] = {}
    for one in call.state.live():
        counts[one.element] = counts.get(one.element, 0) + 1
    return {"totalInstances": sum(counts.values()), "elementInstances": counts}


@platform("instances.get")
def get_instance(call: Call) -> Row:
    return row(call, instance(call))


@platform("instances.replace")
@platform("current_instance.replace")
def replace_instance(call: Call) -> Row:
    """A full replacement: what is not named goes back to its default."""
    one = instance(call)
    reference = call.body.get("element") or {}
    if (wanted := reference.get("key") or reference.get("id")) is not None:
        one.element = call.state.element(wanted)["key"]
    return _replace(call, one)


@platform("instances.update")
@platform("current_instance.update")
def update_instance(call: Call) -> Row:
    one, body = instance(call), call.body
    reference = body.get("element") or {}
    if (wanted := reference.get("key") or reference.get("id")) is not None:
        one.element = call.state.element(wanted)["key"]
    trial = Instance(**{**vars(one), "configuration": dict(one.configuration)})
    trial.configure(body.get("configuration") or {})
    if (body.get("providerData") or {}).get("code"):
        _authenticate(call, call.state.element(one.element), body, trial.configuration)
    one.configuration = trial.configuration
    _named(one, body)
    return row(call, one)


@platform("instances.delete")
@platform("current_instance.delete")
def delete_instance(call: Call) -> None:
    instance(call).deleted = True


@platform("instances.enable")
@platform("current_instance.enable")
def enable(call: Call) -> None:
    instance(call).disabled = False


@platform("instances.disable")
@platform("current_instance.disable")
def disable(call: Call) -> None:
    instance(call).disabled = True


@platform("instances.enable_trace_logging")
@platform("current_instance.enable_trace_logging")
def enable_trace_logging(call: Call) -> None:
    instance(call).trace_logging = True


@platform("instances.disable_trace_logging")
@platform("current_instance.disable_trace_logging")
def disable_trace_logging(call: Call) -> None:
    instance(call).trace_logging = False


@platform("element_instances.list")
def list_of_element(call: Call) -> list[Row]:
    key = call.state.element(call.path["keyOrId"])["key"]
    return [row(call, one) for one in call.state.live() if one.element == key]


@platform("element_instances.create")
def create_of_element(call: Call) -> Row:
    return _create(call, call.state.element(call.path["keyOrId"]))


@platform("element_instances.get")
def get_of_element(call: Call) -> Row:
    return row(call, _of_element(call))


@platform("element_instances.replace")
def replace_of_element(call: Call) -> Row:
    return _replace(call, _of_element(call))


@platform("element_instances.delete")
def delete_of_element(call: Call) -> None:
    _of_element(call).deleted = True


@platform("accounts.list_instances")
def list_of_account(call: Call) -> Reply:
    account = call.state.account(call.path["id"])["id"]
    return by_token(call, [one for one in call.state.live() if one.account == account], lambda one: row(call, one))


@platform("current_account.list_instances")
def list_of_current_account(call: Call) -> Reply:
    account = caller(call).account
    return by_token(call, [one for one in call.state.live() if one.account == account], lambda one: row(call, one))


def row(call: Call, one: Instance, hydrated: bool = True) -> Row:
    """An instance as the platform shows it. Secrets in its configuration are masked; its token is not."""
    element = call.state.element(one.element)
    user = call.state.users.find(one.user) or {}
    result: Row = {
        "id": one.id,
        "name": one.name,
        "createdDate": one.created,
        "token": one.token,
        "element": shown(element),
        "elementId": element["id"],
        "tags": list(one.tags),
        "provisionInteractions": [],
        "valid": True,
        "disabled": one.disabled,
        "maxCacheSize": 0,
        "cacheTimeToLive": 0,
        "cachingEnabled": False,
        "eventsEnabled": one.setting("event.notification.enabled") == "true",
        "traceLoggingEnabled": one.trace_logging,
        "externalAuthentication": one.external,
        "user": {
            "id": one.user,
            "emailAddress": user.get("email", ""),
            "firstName": user.get("firstName", ""),
            "lastName": user.get("lastName", ""),
        },
    }
    return {**result, "configuration": one.masked()} if hydrated else result


def _create(call: Call, element: Row) -> Row:
    if not element["active"]:
        raise Refusal(400, f"The element {element['key']} is not active.")
    one = Instance(
        id=0, name="", element=element["key"], token="", account=0, user=0, created="",
        configuration=defaults(element["key"]),
    )  # fmt: skip
    one.configure(call.body.get("configuration") or {})
    _authenticate(call, element, call.body, one.configuration)
    _named(one, call.body)
    made = call.state.add_instance(
        name=one.name or f"{element['name']} instance", element=element["key"], account=caller(call).account,
        user=caller(call).user["id"], tags=one.tags, configuration=one.configuration,
        external=call.body.get("externalAuthentication") or "none",
    )  # fmt: skip
    return row(call, made)


def _replace(call: Call, one: Instance) -> Row:
    """Secrets that an OAuth flow gave stay, unless a new code or new ones come."""
    body = call.body
    kept = {key: value for key, value in one.configuration.items() if key.startswith("oauth.user.")}
    trial = Instance(**{**vars(one), "configuration": {**defaults(one.element), **kept}})
    trial.configure(body.get("configuration") or {})
    if (body.get("providerData") or {}).get("code") or call.query.get("reAuthenticate"):
        _authenticate(call, call.state.element(one.element), body, trial.configuration)
    one.configuration = trial.configuration
    _named(one, {"tags": [], **body})
    return row(call, one)


def _authenticate(call: Call, element: Row, body: Mapping[str, Any], configuration: dict[str, str]) -> None:
    """Connect at the provider: by a code from the consent page, or by tokens that came from elsewhere."""
    if element["authenticationType"] != "oauth2":
        return
    if body.get("externalAuthentication") == "initial":
        for key in ("oauth.user.token", "oauth.user.refresh_token"):
            if not configuration.get(key):
                raise Refusal(400, f"External authentication needs {key} in the configuration.")
        return
    for key in ("oauth.api.key", "oauth.api.secret", "oauth.callback.url"):
        if not configuration.get(key):
            raise Refusal(400, f"The configuration {key} is required.")
    code = (body.get("providerData") or {}).get("code")
    if not code:
        raise Refusal(400, "providerData needs the code from the consent page.")
    if not call.state.codes.redeem(str(code), configuration["oauth.api.key"], configuration["oauth.callback.url"]):
        raise ProviderRefusal(400, "invalid_grant", "The code is unknown, was used, or was given for another client.")
    configuration["oauth.user.token"] = call.state.new_id("access token")
    configuration["oauth.user.refresh_token"] = call.state.new_id("refresh token")


def _named(one: Instance, body: Mapping[str, Any]) -> None:
    """Take name, tags and the like. The platform strips markup from names and tags."""
    if body.get("name"):
        one.name = _plain(body["name"])
    if body.get("tags") is not None:
        one.tags = [_plain(tag) for tag in body["tags"]]
    if body.get("externalAuthentication"):
        one.external = body["externalAuthentication"]


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", text)).strip()


def _of_element(call: Call) -> Instance:
    one = call.state.instance(call.path["id"])
    if one.element != call.state.element(call.path["keyOrId"])["key"]:
        raise Refusal(404, f"No element instance found with id {one.id} of element {call.path['keyOrId']}")
    return one
