"""Bulk jobs: how they go on from poll to poll, how they end, and in which spelling they are told."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from .._exchange import Refusal
from .._seed import Row
from ._ceql import Condition, projected
from ._controls import BulkFailure, Spelling
from ._tables import Records

DONE: Final = ("COMPLETED", "SUCCESS", "WARNING", "ERROR", "ABORTED", "CANCELLED")
DOWNLOAD, UPLOAD = "DOWNLOAD", "UPLOAD"
_KEPT: Final = 1000


@dataclass(frozen=True)
class Selection:
    """What a download holds: some records of a list as it was when the job began."""

    records: Records
    conditions: tuple[Condition, ...] = ()
    fields: tuple[str, ...] = ()
    limit: int | None = None

    def __iter__(self) -> Iterator[Row]:
        rows: Iterable[Row] = self.records
        if self.conditions:
            rows = (row for row in rows if all(condition.meets(row) for condition in self.conditions))
        return (projected(row, self.fields) for row in islice(rows, self.limit))

    def __len__(self) -> int:
        if self.conditions:
            return sum(1 for _ in self)
        return len(self.records) if self.limit is None else min(len(self.records), self.limit)


@dataclass(eq=False)
class Job:
    """A bulk job. It goes on when it is asked for its status."""

    id: int
    instance: int
    object: str
    direction: str
    format: str
    polls: int
    query: str = ""
    selection: Selection | None = field(default=None, repr=False)
    load: Callable[[], tuple[int, list[Any]]] | None = field(default=None, repr=False)
    """Does an upload: gives how many records were taken, and what was wrong with the others."""
    failure: BulkFailure | None = None
    callback: str | None = None
    payload: str | None = None
    file_name: str | None = None
    state: str = "CREATED"
    message: str = ""
    records: int = 0
    errors: list[Any] = field(default_factory=list, repr=False)
    created: int = field(default_factory=lambda: int(time.time() * 1000))
    completed: int | None = None

    @property
    def done(self) -> bool:
        return self.state in DONE

    @property
    def has_file(self) -> bool:
        return self.direction == DOWNLOAD and self.state in ("COMPLETED", "SUCCESS", "WARNING")

    def poll(self) -> None:
        """Go on by one step."""
        if self.state == "CANCELLATION_PENDING":
            self._end("CANCELLED", "The job was cancelled.")
        elif not self.done:
            self.polls -= 1
            if self.polls > 0:
                self.state = "RUNNING"
            else:
                self.finish()

    def finish(self) -> None:
        """Do what is left to do."""
        if self.done:
            return
        failure = self.failure
        state = failure.state if failure else "COMPLETED"
        if self.load is not None and state not in ("ERROR", "ABORTED"):
            self.records, self.errors = self.load()
        elif self.selection is not None:
            self.records = len(self.selection)
        if failure:
            self.errors += [
                {"row": number, "status": 400, "message": failure.message} for number in range(1, failure.errors + 1)
            ]
            self.records = max(0, self.records - failure.errors) if self.selection is not None else self.records
        self._end(state, failure.message if failure else "")

    def cancel(self) -> None:
        """Have it end. A job that has ended stays as it is."""
        if not self.done:
            self.state = "CANCELLATION_PENDING"

    def rows(self) -> Iterator[Row]:
        """The records of a download's file. Raises `Refusal` if there is none."""
        if not self.has_file or self.selection is None:
            raise Refusal(404, f"No file found for bulk job {self.id}: its state is {self.state}")
        return islice(iter(self.selection), self.records)

    def _end(self, state: str, message: str) -> None:
        self.state, self.message = state, message
        self.completed = int(time.time() * 1000)

    def told(self, spelling: Spelling) -> Row:
        """The job in one of the spellings that there are."""
        if spelling == "oldest":
            return {
                "job_id": str(self.id),
                "bulk_status": "COMPLETE" if self.state == "COMPLETED" else self.state,
                "instance_id": str(self.instance),
                "numOfLeadsProcessed": self.records,
                "numOfRowsFailed": len(self.errors),
                "numOfRowsWithWarning": 0,
                "message": self.message,
            }
        if spelling == "older":
            return {
                "id": self.id,
                "job_status": self.state,
                "instance_id": self.instance,
                "record_count": self.records,
                "error_count": len(self.errors),
                "message": self.message,
            }
        return {
            "id": str(self.id),
            "status": self.state,
            "instanceId": self.instance,
            "recordsCount": self.records,
            "recordsFailedCount": len(self.errors),
            **({"message": self.message} if self.message else {}),
        }

    def listed(self, spelling: Spelling) -> Row:
        """The job as a list of jobs has it."""
        row: Row = {
            **self.told(spelling),
            "object_name": self.object,
            "job_direction": self.direction,
            "job_query": self.query,
            "fileFormat": self.format,
            "record_count": self.records,
            "error_count": len(self.errors),
            "createdDate": self.created,
        }
        if self.callback:
            row["notification_url"] = self.callback
        if self.completed is not None:
            row["completion_time"] = self.completed
        return row


class Jobs:
    """The jobs of all instances, the latest kept."""

    def __init__(self) -> None:
        self._jobs: dict[int, Job] = {}
        self._next = 92_817

    def start(self, **values: Any) -> Job:
        job = Job(id=self._next, **values)
        self._next += 1
        self._jobs[job.id] = job
        while len(self._jobs) > _KEPT:
            del self._jobs[next(iter(self._jobs))]
        return job

    def get(self, id_: str, instance: int) -> Job:
        """A job of an instance. Raises `Refusal`."""
        job = self._jobs.get(int(id_)) if id_.isascii() and id_.isdigit() and len(id_) < 12 else None
        if job is None or job.instance != instance:
            raise Refusal(404, f"No bulk job found with id {id_}")
        return job

    def of(self, instance: int) -> list[Job]:
        """An instance's jobs, the latest first."""
        return [job for job in reversed(self._jobs.values()) if job.instance == instance]
