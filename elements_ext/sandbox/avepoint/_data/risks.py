"""Risk rules, and what they hit: a detail of another shape for each data source."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any, Final

from .customers import Tenant
from .names import mailbox, person
from .seed import Lazy, Row, ago, guid, iso7, rng, rule_id

LICENSE: Final = 7
"""License details have no documented data source; the sandbox sends the code that the list leaves out."""
RULES: Final = {
    1: ("Mailbox near its quota", "90"),
    2: ("Group without an owner", None),
    3: ("Team with guests", None),
    4: ("Site shared with everyone", "Everyone"),
    5: ("OneDrive with many changed files", "500"),
    6: ("User without strong authentication", None),
    LICENSE: ("License not assigned", None),
    8: ("Environment without an administrator", None),
    9: ("Connection of a leaver", None),
    10: ("App without a co-owner", None),
    11: ("Flow with guests", None),
    12: ("Workspace without a label", None),
}
"""Name and setting of a rule by data source."""


def rules(tenant: Tenant) -> list[Row]:
    """One rule for each data source."""
    return [rule(tenant, source) for source in RULES]


def rule(tenant: Tenant, source: int) -> Row:
    name, setting = RULES[source]
    return {
        "ruleId": rule_id("rule", source),
        "ruleName": name,
        "setting": setting,
        "tenantId": tenant.id,
        "customerId": tenant.customer_id,
        "dataSource": source,
        "hitItemCount": len(hits(tenant, source)),
    }


def enabled(tenant: Tenant, source: int) -> int:
    """Whether a rule is on (1) or off (0)."""
    return int(rng("rule enabled", tenant.id, source).random() < 0.8)


def hits(tenant: Tenant, source: int) -> Sequence[Row]:
    """What a rule hit."""
    count = rng("hits", tenant.id, source).randint(1, 70)
    return Lazy(count, lambda number: hit(tenant, source, number))


def hit(tenant: Tenant, source: int, number: int) -> Row:
    random_ = rng("hit", tenant.id, source, number)
    return {
        "detail": DETAILS[source](random_, number),
        "id": guid("hit", tenant.id, source, number),
        "objectid": guid("hit object", tenant.id, source, number),
        "ruleId": rule_id("rule", source),
        "tenantId": tenant.id,
        "customerId": tenant.customer_id,
        "dataSource": source,
    }


def _time(random_: random.Random) -> str:
    return iso7(ago(random_, 900), random_.choice((0, random_.randrange(10**7))))


def _address(random_: random.Random) -> str:
    return f"{mailbox(*person(random_))}@example.com"


def _yes_no(random_: random.Random) -> int:
    return random_.choice((0, 1))


def _mailbox(random_: random.Random, _number: int) -> Row:
    return {
        "mailboxName": " ".join(person(random_)),
        "mailboxEmailAddress": _address(random_),
        "storageUsed": random_.randrange(10**11),
        "prohibitSendReceiveQuota": 10**11,
        "prohibitSendQuota": 99 * 10**9,
        "recipientType": random_.choice((1, 2, 4, 8, 33554432)),
        "createdDate": _time(random_),
        "lastActivityDate": _time(random_),
        "mark": _yes_no(random_),
    }


def _group(random_: random.Random, number: int) -> Row:
    return {
        "groupName": f"Group {number}",
        "groupEmailAddress": f"group{number}@example.com",
        "createdBy": "",
        "groupType": random_.choice((1, 2, 4, 8, -1)),
        "ownerCount": 0,
        "memberCount": random_.randint(0, 90),
        "createDate": iso7(ago(random_, 900), 0),
        "lastActivityDate": _time(random_),
        "mark": _yes_no(random_),
        "sourceType": random_.choice((0, 1, 2, 4)),
    }


def _team(random_: random.Random, number: int) -> Row:
    return {
        "teamsName": f"Team {number}",
        "teamsUrl": f"https://teams.example.com/t/{number}",
        "createdBy": _address(random_),
        "ownerCount": random_.randint(1, 4),
        "memberCount": random_.randint(1, 90),
        "lastActivityDate": _time(random_),
        "mark": _yes_no(random_),
        "latestCampaignInfo": "",
    }


def _site(random_: random.Random, number: int) -> Row:
    return {
        "siteName": f"Site {number}",
        "siteUrl": f"https://sites.example.com/sites/s{number}",
        "createdBy": _address(random_),
        "storageUsed": random_.randrange(10**11),
        "ownerCount": random_.randint(0, 4),
        "memberCount": random_.randint(1, 90),
        "createdDate": _time(random_),
        "lastActivityDate": _time(random_),
        "mark": _yes_no(random_),
        "latestCampaignInfo": "",
        "lockState": random_.choice((0, 1, 2, 3)),
    }


def _onedrive(random_: random.Random, number: int) -> Row:
    return {
        "displayName": " ".join(person(random_)),
        "url": f"https://sites.example.com/personal/p{number}",
        "adminCount": 1,
        "storageUsed": random_.randrange(10**11),
        "storageLimit": 10**12,
        "changeFileCount": random_.randint(500, 9000),
        "guestsCount": random_.randint(0, 5),
        "mark": _yes_no(random_),
    }


def _user(random_: random.Random, _number: int) -> Row:
    address = _address(random_)
    return {
        "userName": " ".join(person(random_)),
        "userEmailAddress": address,
        "userRoles": random_.choice(("", "Global Reader", "User Administrator")),
        "upn": address,
        "userType": random_.choice((1, 2)),
        "MFAControlledViaCap": random_.random() < 0.5,
        "lastSignIn": _time(random_),
        "lastActivityDate": _time(random_),
        "createdDate": _time(random_),
        "signInCount": random_.randint(0, 900),
        "mark": _yes_no(random_),
        "sourceType": random_.choice((1, 2, 4)),
    }


def _license(random_: random.Random, _number: int) -> Row:
    return {
        "licenseCount": random_.randint(1, 50),
        "licenseDisplayName": "Sandbox E5",
        "licenseKeyName": "SANDBOX_E5",
        "mark": _yes_no(random_),
    }


def _environment(random_: random.Random, number: int) -> Row:
    return {
        "environmentName": f"Environment {number}",
        "environmentMakerCount": random_.randint(0, 9),
        "region": random_.choice((-1, 0, 1, 8, 19)),
        "type": random_.choice((1, 2, 4, 8, 64)),
        "createdDate": _time(random_),
        "lastActivityDate": _time(random_),
        "totalUsage": random_.randint(0, 999),
        "mark": _yes_no(random_),
        "creatorName": " ".join(person(random_)),
        "creatorEmail": _address(random_),
        "adminCount": 0,
        "guestUserCount": random_.randint(0, 9),
    }


def _connection(random_: random.Random, number: int) -> Row:
    return {
        "connectionName": f"Connection {number}",
        "parentEnvironment": f"Environment {number % 4}",
        "createdBy": _address(random_),
        "createdDate": _time(random_),
        "mark": _yes_no(random_),
    }


def _app(random_: random.Random, number: int) -> Row:
    return {
        "appName": f"App {number}",
        "environment": f"Environment {number % 4}",
        "createdBy": _address(random_),
        "guestUserCount": random_.randint(0, 9),
        "includedInSolutions": _yes_no(random_),
        "coOwnerCount": 0,
        "lastSignIn": _time(random_),
        "lastLaunchTime": _time(random_),
        "createdDate": _time(random_),
        "mark": _yes_no(random_),
    }


def _flow(random_: random.Random, number: int) -> Row:
    return {
        "flowName": f"Flow {number}",
        "environment": f"Environment {number % 4}",
        "guestsCount": random_.randint(1, 9),
        "creatorName": " ".join(person(random_)),
        "type": random_.choice((0, 1, 2, 4, 8)),
        "includedInSolutions": _yes_no(random_),
        "coOwnerCount": random_.randint(0, 3),
        "createdDate": _time(random_),
        "lastActivityDate": _time(random_),
        "lastSignIn": "N/A",
        "mark": _yes_no(random_),
    }


def _power_bi(random_: random.Random, number: int) -> Row:
    return {
        "workspaceName": f"Workspace {number}",
        "capacityName": "Shared",
        "artifactName": f"Report {number}",
        "workspace": f"Workspace {number}",
        "sensitivity": "",
        "adminCount": random_.randint(0, 3),
        "lastActivityDate": _time(random_),
        "createdDate": _time(random_),
        "guestUserCount": random_.randint(0, 9),
        "reportCount": random_.randint(0, 90),
        "mark": _yes_no(random_),
        "userCount": random_.randint(0, 90),
    }


DETAILS: Final[dict[int, Callable[[random.Random, int], dict[str, Any]]]] = {
    1: _mailbox, 2: _group, 3: _team, 4: _site, 5: _onedrive, 6: _user, LICENSE: _license, 8: _environment,
    9: _connection, 10: _app, 11: _flow, 12: _power_bi,
}  # fmt: skip
