"""Bulk jobs over real HTTP: followed through every state and spelling, streamed to disk, whole or not at all."""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import pytest
from support import Answer, CloudService, Driver, Seen

from elements_ext import F, errors
from elements_ext.bulk import BulkProgress, read_records

GRAPH = {"element_token": "tok"}
RECORDS = [{"id": f"e-{n}", "subject": f"Subject ä {n}"} for n in range(50)]
LINES = b"".join(json.dumps(one, ensure_ascii=False).encode() + b"\n" for one in RECORDS)


class Jobs(CloudService):
    """A scripted bulk job: what `status` says in turn, and what its file holds."""

    def __init__(
        self, *states: dict[str, Any], file: Answer | None = None, start: Any = None, job_errors: Any = ()
    ) -> None:
        self.states = list(states) or [{"status": "COMPLETED", "recordsCount": 50}]
        self.file = file or Answer(body=LINES, headers={"Content-Type": "application/json"})
        self.started = {"id": 77, "status": "CREATED"} if start is None else start
        self.job_errors = list(job_errors)
        super().__init__(script=self._play)

    def _play(self, seen: Seen) -> Answer:
        last = seen.path.rsplit("/", 1)[-1]
        if seen.method == "POST":
            return Answer(json=self.started)
        if last == "status":
            state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
            return state if isinstance(state, Answer) else Answer(json=state)
        if last == "errors":
            return Answer(json=self.job_errors, headers={"Elements-Returned-Count": str(len(self.job_errors))})
        if last == "cancel":
            return Answer(json={"status": "CANCELLATION_PENDING"})
        return self.file

    @property
    def paths(self) -> list[str]:
        return [f"{seen.method} {seen.path.removeprefix('/elements/api-v2/hubs/general')}" for seen in self.calls]


def test_a_download_starts_waits_and_streams(driver: Driver, tmp_path: Path, waits: list[float]) -> None:
    seen: list[BulkProgress] = []
    names = ["CREATED", "INITIATED", "SCHEDULED", "STARTED", "RUNNING", "SOMETHING_NEW", "RUNNING"]
    states = [{"status": state, "recordsCount": n} for n, state in enumerate(names)]
    states.append({"status": "COMPLETED", "recordsCount": 50})
    to = tmp_path / "events.jsonl"
    with Jobs(*states) as service:
        result = driver.run(
            service,
            lambda g: g.bulk.download("events", to=to, where=F("subject").like("tax%"), fields=["id", "subject"],
                                      on_progress=seen.append),
            **GRAPH,
        )  # fmt: skip
        assert service.calls[0].json == {
            "objectName": "events", "format": "application/jsonl",
            "where": "subject LIKE 'tax%'", "selectFields": "id,subject",
        }  # fmt: skip
        assert service.paths == ["POST /bulk/download", *["GET /bulk/77/status"] * 8, "GET /bulk/77/events"]
        assert service.calls[-1].headers["accept"] == "application/jsonl"
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 15.0]
    assert to.read_bytes() == LINES
    assert list(read_records(to)) == RECORDS
    assert (result.job_id, result.state, result.records, result.failed, result.bytes) == (
        "77",
        "COMPLETED",
        50,
        0,
        len(LINES),
    )
    assert [progress.state for progress in seen[:3]] == ["CREATED", "INITIATED", "SCHEDULED"]
    assert seen[-1] == BulkProgress("COMPLETED", 50, 0, len(LINES))
    assert os.listdir(tmp_path) == ["events.jsonl"]


@pytest.mark.parametrize(
    ("start", "final"),
    [
        ({"id": "77"}, {"status": "SUCCESS", "numOfLeadsProcessed": "50", "numOfRowsFailed": 0}),
        ({"job_id": 77}, {"job_status": "COMPLETE", "record_count": 50, "error_count": "0"}),
        ({"ID": 77}, {"bulk_status": "completed", "recordsCount": 50}),
    ],
)
def test_every_spelling_of_a_job_is_understood(start: Any, final: Any, driver: Driver) -> None:
    to = io.BytesIO()
    with Jobs(final, start=start) as service:
        result = driver.run(service, lambda g: g.bulk.download("events", to=to), **GRAPH)
    assert (result.job_id, result.records, result.failed, to.getvalue()) == ("77", 50, 0, LINES)


@pytest.mark.parametrize("state", ["ERROR", "ABORTED", "CANCELLED", "error"])
def test_a_job_that_fails_raises_with_its_record_errors(state: str, driver: Driver, tmp_path: Path) -> None:
    job_errors = ["Line 3: no email", {"line": 7, "message": "bad"}]
    said = f"77 ended as {state.upper()}, 2 records failed: gave up"
    final = {"status": state, "recordsFailedCount": 2, "message": "gave up"}
    with Jobs(final, job_errors=job_errors) as service, pytest.raises(errors.BulkJobError, match=said) as caught:
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "x"), **GRAPH)
    assert list(caught.value.errors) == job_errors
    assert caught.value.job.status == state or caught.value.job.to_dict()["status"] == state
    assert os.listdir(tmp_path) == []


def test_what_a_job_says_back_of_a_ready_made_authorization_is_not_shown(driver: Driver) -> None:
    options = {"authorization": lambda: "Bearer abcdef123456", **GRAPH}
    final = {"status": "ERROR", "message": "the provider refused abcdef123456"}
    with (
        Jobs(final, job_errors=["abcdef123456 was refused"]) as service,
        pytest.raises(errors.BulkJobError, match=r"the provider refused \*{8}") as caught,
    ):
        driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO()), **options)
    assert "abcdef123456" not in f"{caught.value} {caught.value.__dict__} {caught.value.job.to_dict()}"


def test_a_job_whose_errors_cannot_be_read_still_raises_what_matters(driver: Driver) -> None:
    with Jobs({"status": "ERROR"}) as service:
        service.job_errors = {"not": "a list"}  # type: ignore[assignment]
        with pytest.raises(errors.BulkJobError) as caught:
            driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO()), **GRAPH)
    assert list(caught.value.errors) == []


def test_a_job_that_failed_in_part_gives_its_errors_with_the_result(driver: Driver) -> None:
    for final in ({"status": "WARNING", "recordsCount": 50}, {"status": "COMPLETED", "recordsFailedCount": 1}):
        with Jobs(final, job_errors=["Line 3"]) as service:
            result = driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO()), **GRAPH)
        assert result.errors == ["Line 3"]


def test_the_deadline_bounds_the_whole_job_which_goes_on_to_be_picked_up(
    driver: Driver, tmp_path: Path, waits: list[float]
) -> None:
    to = tmp_path / "x.jsonl"
    with Jobs({"status": "RUNNING"}) as service:
        with pytest.raises(errors.APITimeoutError, match="bulk job 77 is RUNNING: the deadline passed") as caught:
            driver.run(service, lambda g: g.bulk.download("events", to=to, deadline=20), **GRAPH)
        assert sum(waits) <= 20
        assert "PUT /bulk/77/cancel" not in service.paths
        assert caught.value.job_id == "77"
        assert os.listdir(tmp_path) == []
        service.states = [{"status": "COMPLETED"}]
        result = driver.run(service, lambda g: g.bulk.finish_download(caught.value.job_id, "events", to=to), **GRAPH)
    assert result.job_id == "77"
    assert to.read_bytes() == LINES


def test_the_deadline_of_the_client_bounds_the_whole_job_and_each_of_its_calls(
    driver: Driver, waits: list[float]
) -> None:
    def download(graph: Any, **options: Any) -> Any:
        return graph.bulk.download("events", to=io.BytesIO(), **options)

    started = time.monotonic()
    # Of 16 seconds, 15.5 are waited: the call that hangs is left with the rest of them.
    with Jobs(*[{"status": "RUNNING"}] * 5, Answer(fault="stall")) as service:
        with pytest.raises(errors.APITimeoutError, match="deadline") as caught:
            driver.run(service, download, deadline=16, **GRAPH)
        assert caught.value.job_id == "77"
    # A job may take longer than a call.
    with Jobs(Answer(fault="stall")) as service, pytest.raises(errors.APITimeoutError, match="deadline"):
        driver.run(service, lambda graph: download(graph, deadline=3600), deadline=0.3, **GRAPH)
    assert time.monotonic() - started < 10


def test_a_job_that_was_only_started_is_finished_by_another_client(driver: Driver, tmp_path: Path) -> None:
    with Jobs() as service:
        job_id = driver.run(service, lambda g: g.bulk.start_download("events"), **GRAPH)
        assert job_id == "77"
        driver.run(service, lambda g: g.bulk.finish_download(job_id, "events", to=tmp_path / "x"), **GRAPH)
        assert service.paths == ["POST /bulk/download", "GET /bulk/77/status", "GET /bulk/77/events"]


def test_a_start_that_names_no_job_is_an_error(driver: Driver) -> None:
    with Jobs(start={"status": "CREATED"}) as service, pytest.raises(errors.BulkJobError, match="did not say which"):
        driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO()), **GRAPH)


def test_a_job_is_started_once_whatever_the_answer(driver: Driver) -> None:
    with CloudService(Answer(503)) as service:
        with pytest.raises(errors.ServiceUnavailableError):
            driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO()), **GRAPH)
        assert len(service.calls) == 1


def test_a_file_that_breaks_off_is_fetched_again_from_its_start(
    driver: Driver, tmp_path: Path, waits: list[float]
) -> None:
    with Jobs() as service:
        answers = [Answer(body=LINES, fault="cut"), Answer(body=LINES, fault="cut"), Answer(body=LINES)]
        play = service._answer
        service._answer = lambda seen: answers.pop(0) if seen.path.endswith("/77/events") else play(seen)
        result = driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "x"), **GRAPH)
    assert (tmp_path / "x").read_bytes() == LINES
    assert result.bytes == len(LINES)
    assert len(waits) == 2


def test_a_file_that_is_refused_is_tried_again_like_any_read(driver: Driver, waits: list[float]) -> None:
    to = io.BytesIO()
    with Jobs() as service:
        answers = [Answer(503, json={"message": "busy"}), Answer(body=LINES)]
        play = service._answer
        service._answer = lambda seen: answers.pop(0) if seen.path.endswith("/77/events") else play(seen)
        driver.run(service, lambda g: g.bulk.download("events", to=to), **GRAPH)
    assert to.getvalue() == LINES
    assert len(waits) == 1
    with Jobs(file=Answer(404, json={"message": "the file has expired"})) as service:
        with pytest.raises(errors.NotFoundError, match="the file has expired") as caught:
            driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO()), **GRAPH)
        assert caught.value.job_id == "77"
        assert sum(path.endswith("77/events") for path in service.paths) == 1


def test_a_file_that_always_breaks_off_leaves_nothing_behind(
    driver: Driver, tmp_path: Path, waits: list[float]
) -> None:
    (tmp_path / "x").write_text("what was there before")
    with Jobs(file=Answer(body=LINES, fault="cut")) as service:
        with pytest.raises(errors.APIConnectionError) as caught:
            driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "x"), **GRAPH)
        assert caught.value.job_id == "77"
        assert sum(path.endswith("77/events") for path in service.paths) == 4
    assert (tmp_path / "x").read_text() == "what was there before"
    assert os.listdir(tmp_path) == ["x"]


@pytest.mark.parametrize(
    ("body", "records"),
    [
        (LINES, RECORDS),
        (b'{"id": 1}', [{"id": 1}]),
        (b'{\n "id": 1\n}', [{"id": 1}]),
        (b'[{"id": 1}, {"id": 2}]', [{"id": 1}, {"id": 2}]),
        (b"\n\n" + LINES, RECORDS),
        (b"", []),
    ],
)
def test_json_is_read_whichever_way_it_is_laid_out(body: bytes, records: Any, driver: Driver, tmp_path: Path) -> None:
    with Jobs({"status": "COMPLETED"}, file=Answer(body=body)) as service:
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "l.jsonl"), **GRAPH)
    assert list(read_records(tmp_path / "l.jsonl")) == records
    assert list(read_records(io.BytesIO(body))) == records


@pytest.mark.parametrize("body", [LINES, LINES.rstrip(), b'{"id": 1}', b' [{"id": 1}]', b"", b"\n"])
def test_json_format_makes_one_array(body: bytes, driver: Driver, tmp_path: Path) -> None:
    with Jobs({"status": "COMPLETED"}, file=Answer(body=body)) as service:
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "a.json", format="json"), **GRAPH)
        assert service.calls[0].json["format"] == "application/json"
    assert json.loads((tmp_path / "a.json").read_bytes()) == list(read_records(io.BytesIO(body)))


@pytest.mark.parametrize("body", [b"<html>sign in</html>", LINES[:-20], b"", b'{"id": 1}\n{"id"', b"plain text\n"])
@pytest.mark.parametrize("format", ["jsonl", "json"])
def test_a_file_that_is_none_or_ends_within_a_record_is_not_taken_for_one(
    body: bytes, format: str, driver: Driver, tmp_path: Path
) -> None:
    with Jobs({"status": "COMPLETED", "recordsCount": 50}, file=Answer(body=body)) as service:
        with pytest.raises(errors.DecodeError, match="the file of bulk job 77") as caught:
            driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "x", format=format), **GRAPH)
        assert caught.value.job_id == "77"
    assert os.listdir(tmp_path) == []


def test_csv_is_asked_for_by_both_of_its_names(driver: Driver, tmp_path: Path) -> None:
    with Jobs(file=Answer(body=b"id,subject\n1,x\n", headers={"Content-Type": "text/csv"})) as service:
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / "a.csv", format="csv"), **GRAPH)
        assert service.calls[0].json["format"] == "txt/csv"
        assert service.calls[-1].headers["accept"] == "text/csv"
    assert (tmp_path / "a.csv").read_bytes() == b"id,subject\n1,x\n"


def test_what_cannot_be_written_or_read_is_refused_before_anything_is_sent(driver: Driver, tmp_path: Path) -> None:
    with Jobs() as service:
        for call, why in (
            (lambda g: g.bulk.download("events", to=tmp_path / "none" / "x"), "No such file"),
            (lambda g: g.bulk.download("events", to=5), "path or a file"),
            (lambda g: g.bulk.download("events", to=io.BytesIO(), format="xml"), "jsonl, csv, json"),
            (lambda g: g.bulk.upload("contacts", tmp_path / "none.csv"), "cannot read"),
            (lambda g: g.bulk.upload("contacts", tmp_path / "none.xls"), "jsonl, csv, json"),
            (lambda g: g.bulk.upload("contacts", io.BytesIO(b"x")), "jsonl, csv, json"),
            (lambda g: g.bulk.upload("contacts", io.StringIO("x"), format="csv"), "bytes"),
            (lambda g: g.bulk.upload("contacts", 5), "iterable"),
            (lambda g: g.bulk.upload("contacts", {"a": 1}), "iterable"),
            (lambda g: g.bulk.upload("contacts", [{"a": object()}]), "no JSON"),
            (lambda g: g.bulk.upload("contacts", [{"a": float("nan")}]), "no JSON"),
        ):
            with pytest.raises(errors.ConfigurationError, match=why):
                driver.run(service, call, **GRAPH)
        assert service.calls == []


def parts(seen: Seen) -> dict[str, tuple[str, bytes]]:
    """The parts of a multipart form: their heads and bodies."""
    boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
    found = {}
    for part in seen.body.split(b"--" + boundary)[1:-1]:
        head, _, body = part.strip(b"\r\n").partition(b"\r\n\r\n")
        name = head.decode().partition('name="')[2].partition('"')[0]
        found[name] = (head.decode(), body)
    return found


def test_an_upload_sends_a_form_with_the_file_and_its_settings(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text("givenName,surname\nIlse,Example\n")
    with Jobs({"status": "RUNNING"}, {"status": "COMPLETED", "recordsCount": 1}) as service:
        result = driver.run(service, lambda g: g.bulk.upload("contacts", path, identifier="email"), **GRAPH)
        assert service.paths[:2] == ["POST /bulk/contacts", "GET /bulk/77/status"]
        form = parts(service.calls[0])
    assert result.records == 1
    assert json.loads(form["metaData"][1]) == {"format": "csv", "identifierFieldName": "email"}
    assert "filename" not in form["metaData"][0]
    assert 'filename="contacts.csv"' in form["file"][0]
    assert "text/csv" in form["file"][0]
    assert form["file"][1] == path.read_bytes().rstrip(b"\n") or form["file"][1] == path.read_bytes()


def test_records_are_uploaded_one_to_a_line(driver: Driver) -> None:
    with Jobs() as service:
        driver.run(service, lambda g: g.bulk.upload("contacts", ({"n": n, "s": "ä"} for n in range(3))), **GRAPH)
        form = parts(service.calls[0])
    assert [json.loads(line) for line in form["file"][1].splitlines()] == [{"n": n, "s": "ä"} for n in range(3)]
    assert json.loads(form["metaData"][1]) == {"format": "json"}


def test_an_upload_that_the_server_may_have_begun_is_not_repeated(driver: Driver) -> None:
    with CloudService(Answer(fault="reset")) as service:
        with pytest.raises(errors.APIConnectionError):
            driver.run(service, lambda g: g.bulk.upload("contacts", [{"a": 1}]), **GRAPH)
        assert len(service.calls) == 1


def test_an_interrupt_cancels_the_job_and_leaves_no_file(tmp_path: Path) -> None:
    def interrupt(progress: BulkProgress) -> None:
        raise KeyboardInterrupt

    with Jobs({"status": "RUNNING"}) as service, service.client(**GRAPH) as graph:
        with pytest.raises(KeyboardInterrupt):
            graph.bulk.download("events", to=tmp_path / "x", on_progress=interrupt)
        assert service.paths[-1] == "PUT /bulk/77/cancel"
    assert os.listdir(tmp_path) == []


def test_an_interrupt_is_not_lost_if_the_job_cannot_be_cancelled(driver: Driver, waits: list[float]) -> None:
    class Interrupt(BaseException):
        pass

    def interrupt(progress: BulkProgress) -> None:
        raise Interrupt

    with Jobs({"status": "RUNNING"}) as service, pytest.raises(Interrupt):
        play = service._answer
        service._answer = lambda seen: Answer(503) if seen.path.endswith("/cancel") else play(seen)
        driver.run(service, lambda g: g.bulk.download("events", to=io.BytesIO(), on_progress=interrupt), **GRAPH)
    assert sum(path.endswith("/cancel") for path in service.paths) == 1
    assert waits == []


def test_a_cancelled_task_cancels_the_job(tmp_path: Path) -> None:
    async def main(service: Jobs) -> None:
        async with service.async_client(**GRAPH) as graph:
            task = asyncio.ensure_future(graph.bulk.download("events", to=tmp_path / "x"))
            while len(service.calls) < 2:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with Jobs({"status": "RUNNING"}) as service:
        asyncio.run(main(service))
        assert service.paths[-1] == "PUT /bulk/77/cancel"
    assert os.listdir(tmp_path) == []


def test_progress_may_be_told_to_a_coroutine(tmp_path: Path) -> None:
    told: list[str] = []

    async def tell(progress: BulkProgress) -> None:
        await asyncio.sleep(0)
        told.append(progress.state)

    async def main(service: Jobs) -> None:
        async with service.async_client(**GRAPH) as graph:
            await graph.bulk.download("events", to=tmp_path / "x", on_progress=tell)

    with Jobs() as service:
        asyncio.run(main(service))
    assert set(told) == {"COMPLETED"}


def test_a_stream_can_be_read_piece_by_piece_and_closed_early(driver: Driver) -> None:
    with Jobs(file=Answer(body=LINES * 2000)) as service:
        if driver.kind == "sync":
            with service.client(**GRAPH) as graph:
                with graph.bulk.file(77, "events") as stream:
                    assert stream.status_code == 200
                    assert next(iter(stream))
                with graph.bulk.file(77, "events", accept="application/jsonl") as stream:
                    assert b"".join(stream) == LINES * 2000
                assert b"".join(graph.bulk.file(77, "events")) == LINES * 2000
                assert graph._shared._in_use == 0, "each was let go of, and once"
                assert graph.with_raw_response.bulk.file(77, "events").parsed == LINES * 2000
        else:

            async def main() -> None:
                async with service.async_client(**GRAPH) as graph:
                    async with await graph.bulk.file(77, "events") as stream:
                        async for _ in stream:
                            break
                    async with await graph.bulk.file(77, "events") as stream:
                        assert b"".join([chunk async for chunk in stream]) == LINES * 2000
                    pieces = [chunk async for chunk in await graph.bulk.file(77, "events")]
                    assert b"".join(pieces) == LINES * 2000
                    assert graph._shared._in_use == 0, "each was let go of, and once"

            asyncio.run(main())
        assert service.calls[0].headers["accept"] == "text/csv"


def test_a_stream_that_breaks_is_a_connection_error(driver: Driver) -> None:
    with Jobs(file=Answer(body=LINES * 100, fault="cut")) as service, pytest.raises(errors.APIConnectionError):
        if driver.kind == "sync":
            with service.client(**GRAPH) as graph, graph.bulk.file(77, "events") as stream:
                b"".join(stream)
        else:

            async def main() -> None:
                async with service.async_client(**GRAPH) as graph, await graph.bulk.file(77, "events") as stream:
                    [chunk async for chunk in stream]

            asyncio.run(main())


def test_a_process_that_is_killed_in_mid_download_leaves_no_half_file(tmp_path: Path) -> None:
    code = f"""
        import sys
        from elements_ext import MicrosoftGraph
        with MicrosoftGraph(user_secret="u", element_token="t", base_url=sys.argv[1]) as graph:
            to = {str(tmp_path / "events.jsonl")!r}
            graph.bulk.download("events", to=to, on_progress=lambda p: print(p.bytes, flush=True))
    """
    with Jobs(file=Answer(body=LINES[:200], fault="drip")) as service:
        program = [sys.executable, "-c", textwrap.dedent(code), f"{service.url}/elements/api-v2"]
        with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if int(line) > 0:
                    break
            process.send_signal(signal.SIGKILL)
            process.wait(10)
    assert not (tmp_path / "events.jsonl").exists()


@pytest.mark.slow
def test_100_000_records_are_downloaded_in_flat_memory(tmp_path: Path) -> None:
    import tracemalloc

    body = b"".join(json.dumps({"id": n, "subject": "x" * 100}).encode() + b"\n" for n in range(100_000))
    to = tmp_path / "events.jsonl"
    with Jobs(file=Answer(body=body)) as service, service.client(**GRAPH) as graph:
        tracemalloc.start()
        started = time.monotonic()
        graph.bulk.download("events", to=to)
        took = time.monotonic() - started
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert to.stat().st_size == len(body) > 10_000_000
    # The scripted server sends the body it holds; beside that, a few chunks.
    assert peak < 2_500_000, took
    assert sum(1 for _ in read_records(to)) == 100_000
