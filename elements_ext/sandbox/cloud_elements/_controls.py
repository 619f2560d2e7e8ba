"""What a test or a demo can turn: `sandbox.cloud`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ._webhooks import Notification, Sender

Spelling = Literal["current", "older", "oldest"]


@dataclass(frozen=True)
class BulkFailure:
    """How bulk jobs for an object end.

    `state`: the last state, such as `ERROR`, `ABORTED` or `WARNING`; after `COMPLETED`, a job failed in part.
    `errors`: how many of its records fail.
    """

    state: str = "COMPLETED"
    errors: int = 3
    message: str = "The provider refused the record."


@dataclass(eq=False)
class Cloud:
    """Switches of the Cloud Elements side. They may be set at any time."""

    sender: Sender = field(repr=False)
    notifier: Callable[[Sequence[Mapping[str, Any]], str | None], Notification | None] = field(repr=False)
    bulk_polls: int = 2
    """How often a bulk job's state is asked for before it is done."""
    bulk_spelling: Spelling = "current"
    """How a job's fields are spelt: `id`, `status`, `recordsCount`; a number, `job_status`, `record_count`; or
    `job_id`, `bulk_status`, `numOfLeadsProcessed` with the state `COMPLETE`."""
    bulk_failures: dict[str, BulkFailure] = field(default_factory=dict)
    """How jobs end that start from now on, by the name of their object."""
    deny_consent: bool = False
    """Whether the consent page sends the browser back with `error=access_denied`."""
    has_more: bool = False
    """Whether hub lists have the header `Elements-Has-More`, as newer elements' have."""
    max_page_size: int | None = None
    """The provider's own largest page for calendars, events and contacts; the document's maximum, if None."""

    def notify(
        self, events: Sequence[Mapping[str, Any]], *, format: Literal["current", "old"] = "old"
    ) -> Notification | None:
        """Post one notification to every instance that wants some; returns the last, None if none does.

        `events`: normalized events in the current format, `{path, metadata}` in the old one.
        """
        return self.notifier(events, format)

    @property
    def notifications(self) -> list[Notification]:
        """Notifications that were sent or given up, in order."""
        return self.sender.sent

    def wait(self, timeout: float = 5) -> bool:
        """Wait until every notification that is due has been sent or given up; False if that takes too long."""
        return self.sender.wait(timeout)
