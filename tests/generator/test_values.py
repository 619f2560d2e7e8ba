"""Every form of a time that the services are known to send."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from types import ModuleType
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-09-11T03:19:14Z", datetime(2025, 9, 11, 3, 19, 14, tzinfo=UTC)),
        ("2026-09-14T16:17:38.6017245Z", datetime(2026, 9, 14, 16, 17, 38, 601724, tzinfo=UTC)),
        ("2024-08-20T10:55:29.0000000Z", datetime(2024, 8, 20, 10, 55, 29, tzinfo=UTC)),
        ("03-26-2026T12:00:00Z", datetime(2026, 3, 26, 12, tzinfo=UTC)),
        ("09/20/2026T13:00:00Z", datetime(2026, 9, 20, 13, tzinfo=UTC)),
        ("1970-01-01T00:00:00Z", datetime(1970, 1, 1, tzinfo=UTC)),
        ("2025-09-11T03:19:14+02:00", datetime(2025, 9, 11, 3, 19, 14, tzinfo=timezone(timedelta(hours=2)))),
        ("2025-09-11t03:19:14z", datetime(2025, 9, 11, 3, 19, 14, tzinfo=UTC)),
        ("2025-02-01", datetime(2025, 2, 1, tzinfo=UTC)),
    ],
)
def test_a_known_form_is_an_aware_datetime(tiny: ModuleType, text: str, moment: datetime) -> None:
    from tiny_api._values import as_moment

    assert as_moment(text) == moment
    assert as_moment(text).tzinfo is not None


@pytest.mark.parametrize(
    "value",
    ["N/A", "", "08/04/2026 09:35:11", "2025-09-11T03:19:14", "202608", "20250911", "2025-W01-1", "15:19", "No",
     "13-26-2026T12:00:00Z", "03-26/2026T12:00:00Z", "1h13m30s", "2025-02-30", 202608, 1.5, True, [], {}],
)  # fmt: skip
def test_no_zone_no_datetime_and_nothing_raises(tiny: ModuleType, value: Any) -> None:
    from tiny_api._values import as_moment

    assert as_moment(value) is None
