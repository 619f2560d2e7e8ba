"""The catalogue: hubs, elements, what an instance of each is configured with, and the instances there are."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from ..._seed import NOW, Row, iso
from .platform import ADMIN, secret

MASK: Final = "********"
GRAPH: Final = "microsoftgraph"
GRAPH_ID: Final = 5836

HUBS: Final = (
    ("general", "General", "Whatever has no hub of its own."),
    ("crm", "CRM", "Customers, contacts and leads."),
    ("documents", "Documents", "Files and folders."),
    ("messaging", "Messaging", "Mail and text messages."),
)
ELEMENTS: Final = (
    (GRAPH_ID, GRAPH, "Microsoft Graph", "general", "oauth2"),
    (23, "sfdc", "Salesforce Sales Cloud", "crm", "oauth2"),
    (194, "hubspotcrm", "HubSpot CRM", "crm", "oauth2"),
    (41, "box", "Box", "documents", "oauth2"),
    (385, "sendgrid", "SendGrid", "messaging", "custom"),
    (2121, "stripe", "Stripe", "general", "custom"),
)
_AUTHORITY: Final = "https://login.microsoftonline.com/common/oauth2/v2.0"

# key, title, secret, required, internal, default
GRAPH_CONFIGURATION: Final[tuple[tuple[str, str, bool, bool, bool, str | None], ...]] = (
    ("oauth.api.key", "API key", False, True, False, None),
    ("oauth.api.secret", "API secret", True, True, False, None),
    ("oauth.callback.url", "Callback URL", False, True, False, None),
    ("oauth.scope", "Scope", False, False, False, "Calendars.Read Calendars.ReadWrite offline_access"),
    ("filter.response.nulls", "Filter null values from the response", False, False, False, "true"),
    ("event.notification.enabled", "Enable events", False, False, False, "false"),
    ("event.notification.callback.url", "Event callback URL", False, False, False, None),
    ("event.notification.signature.key", "Callback notification signature key", True, False, False, None),
    ("event.notification.basic.username", "Callback user name", False, False, False, None),
    ("event.notification.basic.password", "Callback password", True, False, False, None),
    ("event.vendor.type", "Vendor event type", False, False, False, "webhooks"),
    ("event.notification.subscription.id", "Subscription", False, False, True, None),
    ("base.url", "Base URL", False, False, True, "https://graph.microsoft.com/v1.0"),
    ("oauth.authorization.url", "Authorization URL", False, False, True, f"{_AUTHORITY}/authorize"),
    ("oauth.token.url", "Token URL", False, False, True, f"{_AUTHORITY}/token"),
    ("oauth.token.refresh_url", "Refresh URL", False, False, True, f"{_AUTHORITY}/token"),
    ("oauth.basic.header", "Basic header", False, False, True, "true"),
    ("oauth.user.token", "User token", True, False, True, None),
    ("oauth.user.refresh_token", "Refresh token", True, False, True, None),
    ("oauth.user.refresh_interval", "Refresh interval", False, False, True, "10"),
    ("oauth.user.refresh_time", "Refresh time", False, False, True, None),
    ("pagination.type", "Pagination", False, False, True, "page"),
    ("pagination.max", "Largest page", False, False, True, "100"),
)
PLAIN_CONFIGURATION: Final[tuple[tuple[str, str, bool, bool, bool, str | None], ...]] = (
    ("username", "API key", False, False, False, None),
    ("password", "API secret", True, False, False, None),
    ("filter.response.nulls", "Filter null values from the response", False, False, False, "true"),
)
_SECRET_WORDS: Final = ("secret", "password", "refresh_token", "user.token", "signature.key")


def is_secret(key: str) -> bool:
    """Whether a configuration's value is masked when it is read. The API key is: the platform takes it for one."""
    return key == "oauth.api.key" or any(word in key.lower() for word in _SECRET_WORDS)


def hubs() -> list[Row]:
    return [
        {"id": number, "key": key, "name": name, "description": text, "resources": []}
        for number, (key, name, text) in enumerate(HUBS, 1)
    ]


def elements() -> list[Row]:
    return [
        {
            "id": id_,
            "key": key,
            "name": name,
            "description": f"Reaches {name}.",
            "hub": hub,
            "image": f"https://static.example.com/{key}.png",
            "active": True,
            "deleted": False,
            "authenticationType": kind,
            "typeOauth": kind == "oauth2",
            "authentication": {"type": kind},
            "trialAccount": False,
            "protocolType": "http",
            "bulkDownloadEnabled": True,
            "bulkUploadEnabled": True,
            "transformationsEnabled": True,
            "cloneable": True,
            "extendable": True,
            "extended": False,
            "createdDate": 1519603200000,
        }
        for id_, key, name, hub, kind in ELEMENTS
    ]


def configuration(element: str) -> list[Row]:
    """What may be set on an instance of an element."""
    keys = GRAPH_CONFIGURATION if element == GRAPH else PLAIN_CONFIGURATION
    return [
        {
            "id": number,
            "key": key,
            "name": title,
            "description": f"{title}.",
            "type": "PASSWORD" if hidden else "TEXTFIELD_1000",
            "required": required,
            "internal": internal,
            "active": True,
            "displayOrder": number,
            **({"defaultValue": default} if default is not None else {}),
        }
        for number, (key, title, hidden, required, internal, default) in enumerate(keys, 1)
    ]


def defaults(element: str) -> dict[str, str]:
    """Values that an instance has unless others are given."""
    return {row["key"]: row["defaultValue"] for row in configuration(element) if "defaultValue" in row}


def instances() -> list[dict[str, Any]]:
    """The seeded instances: a healthy one, a disabled one, a deleted one, and one of another element."""
    names = (
        (440871, "Calendars of Mara Example", GRAPH, ["demo"]),
        (440872, "Calendars, switched off", GRAPH, ["demo", "disabled"]),
        (440873, "Calendars, gone", GRAPH, ["demo", "deleted"]),
        (440874, "Payments", "stripe", ["payments"]),
    )
    return [
        {
            "id": id_,
            "name": name,
            "element": element,
            "tags": tags,
            "token": secret("element", id_),
            "account": 5201 if element == GRAPH else 5202,
            "user": ADMIN,
            "created": iso(NOW - timedelta(days=200 - number)),
            "disabled": "disabled" in tags,
            "deleted": "deleted" in tags,
            "configuration": _seeded_configuration(element, id_),
        }
        for number, (id_, name, element, tags) in enumerate(names)
    ]


def _seeded_configuration(element: str, id_: int) -> dict[str, str]:
    if element != GRAPH:
        return {**defaults(element), "username": "payments", "password": secret("password", id_)}
    return {
        **defaults(element),
        "oauth.api.key": "3f1c7a52-9d0e-4b86-8e21-6a5f0c9b7d13",
        "oauth.api.secret": secret("api", id_),
        "oauth.callback.url": "https://auth.example.com/oauth",
        "oauth.user.token": secret("access", id_),
        "oauth.user.refresh_token": secret("refresh", id_),
    }
