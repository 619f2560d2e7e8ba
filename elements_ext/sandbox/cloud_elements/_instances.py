"""Instances: what they are configured with, who may use them, and how they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .._exchange import Refusal
from .._seed import Row
from ._data.elements import MASK, configuration, is_secret
from ._tables import Records


@dataclass(eq=False)
class Instance:
    """An element connected to an account at its provider."""

    id: int
    name: str
    element: str
    """The element's key."""
    token: str = field(repr=False)
    account: int
    user: int
    created: str
    tags: list[str] = field(default_factory=list)
    configuration: dict[str, str] = field(default_factory=dict, repr=False)
    disabled: bool = False
    deleted: bool = False
    external: str = "none"
    trace_logging: bool = False
    objects: dict[str, Records] = field(default_factory=dict, repr=False)
    """Records of objects that the mailbox doesn't have, by the name of the object."""

    def configure(self, values: Mapping[str, Any]) -> None:
        """Take configuration values in; they are kept as strings. Raises `Refusal` for a mask."""
        for key, value in values.items():
            if value == MASK:
                raise Refusal(400, f"{key} is masked: send the value itself, or leave the key out.")
        for key, value in values.items():
            if value is None:
                self.configuration.pop(key, None)
            else:
                self.configuration[key] = ("true" if value else "false") if isinstance(value, bool) else str(value)

    def setting(self, key: str) -> str | None:
        return self.configuration.get(key) or None

    def masked(self) -> dict[str, str]:
        """The configuration as it may be shown."""
        return {key: MASK if is_secret(key) else value for key, value in self.configuration.items()}

    def properties(self) -> list[Row]:
        """The configuration property by property, those included that are not set."""
        known = configuration(self.element)
        keys = {row["key"] for row in known}
        rows = [
            {"key": row["key"], "name": row["name"], "description": row["description"], "type": row["type"],
             "required": row["required"], "hideFromConsole": row["internal"]}
            for row in known
        ]  # fmt: skip
        rows += [{"key": key, "name": key, "type": "TEXTFIELD_1000"} for key in self.configuration if key not in keys]
        shown = self.masked()
        for number, row in enumerate(rows, 1):
            row |= {"id": self.id * 100 + number, "active": True}
            if row["key"] in shown:
                row["propertyValue"] = shown[row["key"]]
        return rows

    def property_at(self, id_: int) -> Row:
        """One property. Raises `Refusal`."""
        for row in self.properties():
            if row["id"] == id_:
                return row
        raise Refusal(404, f"No configuration found with id {id_}")
