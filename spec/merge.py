"""Merge the YAML files of one API into one OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

__all__ = ["MergeError", "load", "merge"]

_ORDER = (
    "openapi",
    "info",
    "jsonSchemaDialect",
    "servers",
    "security",
    "tags",
    "paths",
    "webhooks",
    "components",
    "externalDocs",
)
_METHODS = ("parameters", "get", "put", "post", "delete", "options", "head", "patch", "trace")


class MergeError(ValueError):
    """The files cannot be one document: the message names the files and the key."""


class _Loader(yaml.SafeLoader):
    """YAML 1.2's core scalars only: `2026-10-01`, `no` and `12:30` stay strings."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Hashable] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, str):
                raise MergeError(f"{_place(key_node)}: key {key!r} is not a string, quote it")
            if key in seen:
                raise MergeError(f"{_place(key_node)}: duplicate key {key!r}")
            seen.add(key)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+",
        list("-+.0123456789"),
    ),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), _first)


def _integer(loader: _Loader, node: yaml.ScalarNode) -> int:
    return int(loader.construct_scalar(node))  # YAML 1.1's own takes a leading zero for octal


_Loader.add_constructor("tag:yaml.org,2002:int", _integer)


def _place(node: yaml.Node) -> str:
    return f"{Path(node.start_mark.name).name}:{node.start_mark.line + 1}"


def load(path: Path) -> dict[str, Any]:
    """Read one YAML file; its root must be a mapping."""
    with path.open(encoding="utf-8") as stream:
        try:
            document = yaml.load(stream, _Loader)  # noqa: S506 (a SafeLoader)
        except yaml.YAMLError as error:
            raise MergeError(f"{path.name}: {error}") from error
    if not isinstance(document, dict):
        raise MergeError(f"{path.name}: the root is not a mapping")
    return document


def merge(folder: Path) -> dict[str, Any]:
    """The deep union of all YAML files in `folder`, in an order that does not depend on the files' names or layout.

    Mappings are joined; anything else may be given once. Raises `MergeError` when two files give the same key.
    """
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise MergeError(f"{folder}: no YAML files")
    merged: dict[str, Any] = {}
    owners: dict[tuple[str, ...], str] = {}
    for file in files:
        _join(merged, load(file), (), file.name, owners)
    return _sort(merged)


def _join(
    into: dict[str, Any], new: dict[str, Any], path: tuple[str, ...], file: str, owners: dict[tuple[str, ...], str]
) -> None:
    for key, value in new.items():
        place = (*path, key)
        if key not in into:
            into[key] = {} if isinstance(value, dict) else value
            owners[place] = file
            if isinstance(value, dict):
                _join(into[key], value, place, file, owners)
        elif _is_shared(place) and isinstance(into[key], dict) and isinstance(value, dict):
            _join(into[key], value, place, file, owners)
        else:
            raise MergeError(f"{'.'.join(place)} is in both {owners[place]} and {file}")


def _is_shared(place: tuple[str, ...]) -> bool:
    """Whether several files may add to the mapping at this place: containers may grow, one definition may not."""
    match place:
        case ("paths",) | ("components",) | ("components", _) | ("paths", _):
            return True
    return False


def _sort(document: dict[str, Any]) -> dict[str, Any]:
    result = _ordered(document, _ORDER)
    if "paths" in result:
        result["paths"] = {path: _ordered(item, _METHODS) for path, item in sorted(result["paths"].items())}
    if "components" in result:
        result["components"] = {
            kind: dict(sorted(members.items())) for kind, members in sorted(result["components"].items())
        }
    return result


def _ordered(mapping: dict[str, Any], first: tuple[str, ...]) -> dict[str, Any]:
    known = {key: mapping[key] for key in first if key in mapping}
    return known | {key: mapping[key] for key in sorted(mapping.keys() - known.keys())}
