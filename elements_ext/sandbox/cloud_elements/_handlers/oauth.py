"""oauth.*: where to send the browser to connect an element."""

from __future__ import annotations

from typing import Any

from ..._exchange import Refusal
from ..._seed import Row
from .._data.elements import defaults
from .._data.platform import secret
from .._oauth import consent_url
from ._registry import Call, platform


@platform("oauth.get_url")
def get_url(call: Call) -> Row:
    """The secret travels in the query: `oauth.create_url` avoids that."""
    return _url(call, call.query)


@platform("oauth.create_url")
def create_url(call: Call) -> Row:
    return _url(call, call.body)


@platform("oauth.get_token")
def get_token(call: Call) -> Row:
    """A request token, as OAuth 1 elements need one first."""
    key = _element(call)["key"]
    number = call.state.new_number()
    return {"token": secret("request token", key, number), "secret": secret("request secret", key, number)}


def _url(call: Call, given: Any) -> Row:
    element = _element(call)
    for name in ("apiKey", "apiSecret", "callbackUrl"):
        if not given.get(name):
            raise Refusal(400, f"{name} is required.")
    scope = given.get("scope") or defaults(element["key"]).get("oauth.scope", "")
    url = consent_url(call.origin, given["apiKey"], given["callbackUrl"], scope, given.get("state"))
    return {"element": element["key"], "oauthUrl": url}


def _element(call: Call) -> Row:
    element = call.state.element(call.path["keyOrId"])
    if element["authenticationType"] != "oauth2":
        raise Refusal(400, f"The element {element['key']} is not connected by OAuth.")
    return element
