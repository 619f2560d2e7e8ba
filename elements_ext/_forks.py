"""What must not be shared with a forked child: sockets, on which answers would cross, and locks that a thread holds."""

from __future__ import annotations

import os
import weakref
from typing import Any, Protocol


class Renewable(Protocol):
    """What has locks or connections."""

    def renew(self) -> None:
        """In a child, in which no other thread runs yet: take new locks, and leave connections to the parent."""
        ...


_known: weakref.WeakSet[Any] = weakref.WeakSet()
_left: list[object] = []


def renew_in_children(one: Renewable) -> None:
    """Have it renewed in each process that is forked from now on."""
    _known.add(one)


def leave_to_parent(connections: object) -> None:
    """Keep what must be neither used nor closed here, nor complained of as unclosed."""
    _left.append(connections)


def _in_child() -> None:
    for one in list(_known):
        one.renew()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_in_child)
