"""What all seed data are made with, the vendor's date forms among it."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Final

from ..._seed import NOW, Lazy, Row, digest, guid, iso, iso7, rng

__all__ = [
    "EPOCH",
    "NOT_APPLICABLE",
    "NOW",
    "Lazy",
    "Row",
    "ago",
    "dashes",
    "digest",
    "duration",
    "gigabytes",
    "guid",
    "iso",
    "iso7",
    "rng",
    "rule_id",
    "slashes",
    "zoneless",
]

NOT_APPLICABLE: Final = "N/A"
EPOCH: Final = "1970-01-01T00:00:00Z"
"""What the service sends for a user's date that isn't set."""


def rule_id(*key: object) -> str:
    """A rule's id: 8-4-4-4-8 hex digits, which is no UUID."""
    return guid(*key)[:-4].upper()


def ago(random_: random.Random, days: float) -> datetime:
    """A moment within the last so many days."""
    return NOW - timedelta(seconds=random_.randrange(int(days * 86400)))


def dashes(moment: datetime) -> str:
    """03-26-2026T12:00:00Z: month, day, year."""
    return moment.strftime("%m-%d-%YT%H:%M:%SZ")


def slashes(moment: datetime) -> str:
    """09/20/2026T13:00:00Z: month, day, year."""
    return moment.strftime("%m/%d/%YT%H:%M:%SZ")


def zoneless(moment: datetime) -> str:
    """08/04/2026 09:35:11: no zone, and the order of day and month is not certain."""
    return moment.strftime("%m/%d/%Y %H:%M:%S")


def duration(seconds: int) -> str:
    """17m39s, 38s, 1h13m30s, and 0 S for nothing."""
    if not seconds:
        return "0 S"
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "") + f"{rest}s"


def gigabytes(random_: random.Random, top: float) -> str:
    """143.22 GB"""
    return f"{random_.uniform(0, top):.2f} GB"
