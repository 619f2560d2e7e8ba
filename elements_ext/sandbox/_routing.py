"""Which operation a path and a method name. A fixed segment beats a parameter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

from ._document import Operation


@dataclass
class _Node:
    fixed: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict)


@dataclass(frozen=True)
class Match:
    """The operations at a path, by method, and the path's values in order."""

    operations: dict[str, Operation]
    values: tuple[str, ...]


class Router:
    """A tree of path segments."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            node = self._root
            for segment in operation.path.strip("/").split("/"):
                if segment.startswith("{"):
                    node.parameter = node = node.parameter or _Node()
                else:
                    node = node.fixed.setdefault(segment, _Node())
            node.operations[operation.method] = operation

    def match(self, raw_path: str) -> Match | None:
        """What serves a percent-encoded path; None if nothing does."""
        segments = [unquote(segment) for segment in raw_path.removeprefix("/").split("/")]
        return _walk(self._root, segments, ())


def _walk(node: _Node, segments: list[str], values: tuple[str, ...]) -> Match | None:
    if not segments:
        return Match(node.operations, values) if node.operations else None
    head, rest = segments[0], segments[1:]
    if (fixed := node.fixed.get(head)) and (match := _walk(fixed, rest, values)):
        return match
    if node.parameter and head:
        return _walk(node.parameter, rest, (*values, head))
    return None


def names(path: str) -> list[str]:
    """Names of a path template's parameters, in order."""
    return [segment[1:-1] for segment in path.split("/") if segment.startswith("{")]
