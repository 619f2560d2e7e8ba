"""What the Cloud Elements sandbox knows: seeded data, made when asked for, and what was written since."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Final

from .._exchange import Refusal
from .._seed import Lazy, Row, guid, iso
from ._bulk import Jobs
from ._controls import Cloud
from ._data import elements as catalogue
from ._data import platform
from ._instances import Instance
from ._mailbox import Mailbox
from ._notify import Notifier
from ._oauth import Codes
from ._tables import Records, Table
from ._webhooks import Sender

_KEPT: Final = 10_000
Level = tuple[str, int]
"""Where a definition or a transformation is made: the level's name, and whose it is."""


class State:
    """The organization. Only the server's thread touches it."""

    def __init__(self, events: int) -> None:
        self.sender = Sender()
        self.notifier = Notifier(self)
        self.cloud = Cloud(self.sender, self.notifier.on_demand)
        self.codes = Codes()
        self.jobs = Jobs()
        self.calls: deque[Row] = deque(maxlen=_KEPT)
        """Traffic since the start, the latest first."""
        self.definitions: dict[Level, dict[str, Row]] = {}
        self.transformations: dict[tuple[Level, str], dict[str, Row]] = {}
        self.settings: dict[int, Row] = {}
        self.common_resources: dict[str, Row] = {}
        self.vdrs = Table("VDR", 61001)
        self.vdr_transformations: dict[int, Table] = {}
        self.notifications = Table("notification", 31001)
        self.subscriptions = Table("subscription", 32001)
        self.deliveries: list[Row] = []
        self.happened: list[Row] = []
        """Events of instances, the latest last; each has `instance` beside what is shown."""
        self._events = events
        self._written = 0

    @cached_property
    def mailbox(self) -> Mailbox:
        return Mailbox(self._events)

    @cached_property
    def organization(self) -> Row:
        return platform.organization()

    @cached_property
    def organizations(self) -> Table:
        """Organizations besides the caller's own."""
        return Table("organization", platform.ORGANIZATION_ID + 1)

    @cached_property
    def accounts(self) -> Table:
        return Table("account", 5204, platform.accounts())

    @cached_property
    def roles(self) -> dict[str, Row]:
        return {row["key"]: row for row in platform.roles()}

    @cached_property
    def users(self) -> Table:
        table = Table("user", platform.ADMIN + 100)
        for row, account, keys in platform.users():
            self.add_user(row, account, keys, table)
        return table

    @cached_property
    def hubs(self) -> Table:
        return Table("hub", 101, catalogue.hubs())

    @cached_property
    def elements(self) -> Table:
        return Table("element", 20001, catalogue.elements())

    @cached_property
    def element_configurations(self) -> dict[int, list[Row]]:
        """Configuration that was added to elements."""
        return {}

    @cached_property
    def instances(self) -> dict[int, Instance]:
        return {row["id"]: Instance(**row) for row in catalogue.instances()}

    @cached_property
    def traffic(self) -> Lazy[Row]:
        return Lazy(platform.TRAFFIC, platform.traffic)

    def new_id(self, kind: str) -> str:
        """An id for something that is written; the same writes give the same ids."""
        self._written += 1
        return guid("cloud", kind, self._written)

    def new_number(self) -> int:
        self._written += 1
        return 880_000 + self._written

    def now(self) -> str:
        return iso(datetime.now(UTC))

    # users and accounts

    def add_user(self, row: Row, account: int, roles: Iterable[str], table: Table | None = None) -> Row:
        """Take a user in. Keys that begin with `_` are not shown."""
        users = self.users if table is None else table
        users.add(row)
        row["_account"] = account
        row["_secret"] = platform.secret("user", row["id"])
        row["_roles"] = list(roles)
        return row

    def account(self, id_: int) -> Row:
        """An account. Raises `Refusal`: 403 for another organization's."""
        if id_ == platform.FOREIGN_ACCOUNT:
            raise Refusal(403, f"Account {id_} belongs to another organization.")
        return self.accounts.get(id_)

    def user(self, email_or_id: object, account: int | None = None) -> Row:
        """A user by id or email, of an account or of any. Raises `Refusal`."""
        text = str(email_or_id)
        for row in self.users:
            wanted = str(row["id"]) == text or str(row.get("email", "")).lower() == text.lower()
            if wanted and account in (None, row["_account"]):
                return row
        raise Refusal(404, f"No user found with {text}")

    def by_secret(self, secret: str) -> Row | None:
        """The user that a secret belongs to, if it is active."""
        return next((row for row in self.users if row["_secret"] == secret and row.get("active")), None)

    # elements and instances

    def element(self, key_or_id: object) -> Row:
        """An element by key or id. Raises `Refusal`."""
        text = str(key_or_id)
        for row in self.elements:
            if row["key"] == text or str(row["id"]) == text:
                return row
        raise Refusal(404, f"No element found with key or id {text}")

    def instance(self, id_: int) -> Instance:
        """An instance that is not deleted. Raises `Refusal`."""
        instance = self.instances.get(id_)
        if instance is None or instance.deleted:
            raise Refusal(404, f"No element instance found with id {id_}")
        return instance

    def live(self) -> list[Instance]:
        """Instances that are not deleted, in the order of their making."""
        return [instance for instance in self.instances.values() if not instance.deleted]

    def by_token(self, token: str) -> Instance | None:
        return next((one for one in self.live() if one.token == token), None)

    def add_instance(self, **values: Any) -> Instance:
        id_ = 440_900 + len(self.instances)
        token = platform.secret("element", id_, secrets.token_hex())
        self.instances[id_] = Instance(id=id_, token=token, created=self.now(), **values)
        return self.instances[id_]

    def records(self, instance: Instance, object_: str) -> Records:
        """Records of an object of an instance. Raises `Refusal`."""
        if instance.element == catalogue.GRAPH:
            if object_ == "calendars":
                return self.mailbox.calendars
            if object_ == "contacts":
                return self.mailbox.contacts
            if object_ == "events":
                return self.mailbox.events_of(self.mailbox.default)
        return instance.objects.setdefault(object_, Records())
