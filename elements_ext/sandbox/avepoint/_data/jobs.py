"""Backup and scan jobs, and their reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from typing import Final

from .names import mailbox, person
from .seed import NOT_APPLICABLE, NOW, Lazy, Row, ago, duration, iso, iso7, rng

MODULES: Final = {
    0: (0, 302, 303), 7: (302, 303, 304, 305, 307, 308, 309), 10: (0,), 11: (501, 504, 505), 12: (356, 358, 365),
    15: (0,), 16: (401, 550),
}  # fmt: skip
"""Job modules by job type."""
MODULE_NAMES: Final = {
    0: "Scan", 302: "SharePoint Online", 303: "Exchange Online", 304: "Microsoft 365 Groups", 305: "OneDrive",
    306: "Project Online", 307: "Exchange Online Public Folder", 308: "Microsoft Teams", 309: "Teams Chat",
    356: "Azure Virtual Machine", 358: "Microsoft Entra ID", 365: "Azure SQL Backup", 401: "Dynamics 365",
    501: "Gmail", 504: "Drive", 505: "Shared Drives", 550: "Dynamics CRM Backup",
}  # fmt: skip
COUNTS: Final = ("totalCount", "failedCount", "successfulCount", "skippedCount", "warningCount")
TEXTS: Final = (*COUNTS, "jobId", "name", "backupSize", "startTime", "endTime", "jobDuration", "lastModifyTime")


@lru_cache(maxsize=128)
def jobs(customer_id: str) -> tuple[Row, ...]:
    """All jobs of a seeded customer, newest first behind the scan row."""
    random_ = rng("jobs", customer_id)
    count = random_.randint(10, 60)
    return (scan_row(), *(job(customer_id, number) for number in range(1, count)))


def scan_row() -> Row:
    """The row of a scan that has nothing to tell: `N/A` in every text."""
    return {"jobType": 0, "jobModule": 0, "status": 2, **dict.fromkeys(TEXTS, NOT_APPLICABLE)}


def job(customer_id: str, number: int) -> Row:
    """One job. Counts are strings; now and then a code is one that no list has."""
    random_ = rng("job", customer_id, number)
    kind = random_.choice((7, 7, 7, 7, 7, 11, 12, 16, 0))
    module = 306 if number % 17 == 4 else random_.choice(MODULES[kind])
    status = 9999 if number % 29 == 9 else random_.choice((2, 2, 2, 2, 2, 3, 4, 1, 6, 8))
    seconds = random_.choice((0, 2, 38, 153, 1059, 4410, random_.randint(60, 9000)))
    start = NOW - timedelta(hours=7 * number, seconds=random_.randrange(7200))
    end = start + timedelta(seconds=seconds)
    failed = random_.randint(1, 40) if status in (3, 4) else 0
    skipped, warned, good = random_.randint(0, 5), random_.randint(0, 3), random_.randint(0, 3000)
    running = status in (1, 6)
    prefix, digits = random_.choice((("IB", 6), ("FB", 3), ("CFB", 3)))
    return {
        "jobType": kind,
        "jobModule": module,
        "status": status,
        "jobId": f"{prefix}{start:%Y%m%d%H%M%S}{random_.randrange(10**digits):0{digits}d}",
        "name": f"{MODULE_NAMES.get(module, 'Backup')} daily backup",
        "totalCount": str(good + failed + skipped + warned),
        "failedCount": str(failed),
        "successfulCount": str(good),
        "skippedCount": str(skipped),
        "warningCount": str(warned),
        "backupSize": random_.choice(("0 GB", f"{random_.uniform(0, 90):.2f} GB", "3.1 TB")),
        "startTime": iso(start),
        "endTime": NOT_APPLICABLE if running else iso(end),
        "jobDuration": NOT_APPLICABLE if running else duration(seconds),
        "lastModifyTime": iso(end + timedelta(seconds=1)),
    }


def report(customer_id: str, job_id: str) -> Sequence[Row]:
    """The objects that a job handled. The first job of each customer has many."""
    random_ = rng("report", customer_id, job_id)
    count = 1200 if job_id == jobs(customer_id)[1]["jobId"] else random_.randint(0, 90)
    return Lazy(count, lambda number: report_row(customer_id, job_id, number))


def report_row(customer_id: str, job_id: str, number: int) -> Row:
    """One object of a job's report; times have seven fraction digits, and `errorCode` may be empty."""
    random_ = rng("report", customer_id, job_id, number)
    name = mailbox(*person(random_))
    failed = random_.random() < 0.07
    return {
        "title": name,
        "type": 9999 if number % 61 == 60 else random_.choice((1, 1, 2, 17, 24, 26, 27)),
        "sourceObjectLocation": f"https://sites.example.com/personal/{name}",
        "container": random_.choice(("Default container", "Executives", "All users")),
        "size": random_.randrange(5 * 10**9),
        "status": 1 if failed else random_.choice((0, 0, 0, 2, 3, 4)),
        "finishTime": iso7(ago(random_, 3), random_.randrange(10**7)),
        "comment": "status code: BadGateway, internal error code:BadGateway" if failed else "",
        "errorCode": "BadGateway" if failed else "",
    }
