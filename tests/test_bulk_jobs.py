"""Who cancels a bulk job, and what may be seen of its id."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support import SECRET, Driver
from test_bulk import GRAPH, LINES, Jobs

from elements_ext import errors
from elements_ext.bulk import BulkProgress

CANCEL = "PUT /bulk/77/cancel"
WAYS: dict[str, tuple[Callable[..., Any], bool]] = {
    "download": (lambda g, to, tell: g.bulk.download("events", to=to, on_progress=tell), True),
    "upload": (lambda g, to, tell: g.bulk.upload("contacts", [{"a": 1}], on_progress=tell), True),
    "finish": (lambda g, to, tell: g.bulk.finish_download("77", "events", to=to, on_progress=tell), False),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_who_started_a_job_cancels_it_when_interrupted_and_nobody_else_does(
    way: str, error: type[BaseException], driver: Driver, tmp_path: Path
) -> None:
    call, cancels = WAYS[way]

    def interrupt(progress: BulkProgress) -> None:
        raise error

    with Jobs({"status": "RUNNING"}, {"status": "COMPLETED"}) as service:
        with pytest.raises(error):
            driver.run(service, lambda g: call(g, tmp_path / "x", interrupt), **GRAPH)
        assert (CANCEL in service.paths) is cancels
        assert os.listdir(tmp_path) == []
        if not cancels:
            driver.run(service, lambda g: call(g, tmp_path / "x", None), **GRAPH)
            assert (tmp_path / "x").read_bytes() == LINES


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("how", ["cancel", "timeout"])
def test_a_task_that_is_ended_cancels_the_job_that_it_started_and_no_other(how: str, way: str, tmp_path: Path) -> None:
    call, cancels = WAYS[way]

    async def main(service: Jobs) -> None:
        async with service.async_client(**GRAPH) as graph:
            looked = asyncio.Event()
            working = call(graph, tmp_path / "x", lambda progress: looked.set())
            if how == "timeout":
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.3):
                        await working
                return
            task = asyncio.ensure_future(working)
            await looked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with Jobs({"status": "RUNNING"}) as service:
        asyncio.run(main(service))
        assert (CANCEL in service.paths) is cancels
    assert os.listdir(tmp_path) == []


FORGED = "77\r\nERROR forged\x1b[2J " + "x" * 200
ENDS: dict[str, tuple[dict[str, Any], type[errors.ElementsError]]] = {
    "failed": ({"status": "ERROR"}, errors.BulkJobError),
    "late": ({"status": "RUNNING"}, errors.APITimeoutError),
    "no JSON": ({"status": "COMPLETED", "recordsCount": 5}, errors.DecodeError),
}


@pytest.mark.parametrize("end", ENDS)
def test_the_id_of_a_job_forges_no_line_and_floods_nothing(end: str, driver: Driver, waits: list[float]) -> None:
    state, kind = ENDS[end]
    with Jobs(state, start={"id": FORGED}) as service:
        service.file.body = b""
        with pytest.raises(kind, match="bulk job 77 ERROR forged") as caught:
            driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO(), deadline=5), **GRAPH)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 200
    assert caught.value.job_id == (None if end == "failed" else FORGED)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("text", ["{}", "job {}", "x" * 600 + "{}", "token={}"])
def test_an_id_with_a_secret_in_it_is_not_used_so_it_is_seen_nowhere(
    text: str, end: str, driver: Driver, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    """Not in URLs either, which are logged: by us, by httpx, by whatever stands on the way."""
    caplog.set_level("DEBUG")
    echoed = text.format(SECRET)
    for start in (
        lambda g: g.bulk.download("events", to=io.BytesIO(), deadline=5),
        lambda g: g.bulk.upload("contacts", [{"a": 1}], deadline=5),
        lambda g: g.bulk.start_download("events"),
    ):
        with Jobs(ENDS[end][0], start={"id": echoed}) as service:
            with pytest.raises(errors.BulkJobError, match="put a secret into its id") as caught:
                driver.run(service, start, user_secret=SECRET, **GRAPH)
            assert len(service.calls) == 1
        assert SECRET not in f"{caught.value!r} {caught.value} {vars(caught.value)} {caplog.text}"
        assert "s3cr3t" not in f"{vars(caught.value)} {caplog.text}"


@pytest.mark.parametrize("end", ENDS)
def test_nor_is_an_id_with_a_secret_shown_that_the_caller_gave(end: str, driver: Driver, waits: list[float]) -> None:
    state, kind = ENDS[end]
    with Jobs(state) as service:
        service.file.body = b""
        with pytest.raises(kind, match=r"bulk job \*+") as caught:
            driver.run(
                service,
                lambda g: g.bulk.finish_download(SECRET, "events", to=io.BytesIO(), deadline=5),
                user_secret=SECRET, **GRAPH,
            )  # fmt: skip
    assert SECRET not in str(caught.value) + repr(caught.value)


def test_a_state_with_a_secret_in_it_is_told_without(driver: Driver, waits: list[float]) -> None:
    told: list[BulkProgress] = []
    with Jobs({"status": f"{'x' * 30}{SECRET}"}, {"status": "COMPLETED"}) as service:
        driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO(), on_progress=told.append),
                   user_secret=SECRET, **GRAPH)  # fmt: skip
    assert told[0].state == "X" * 30 + "********"
