"""Bulk jobs: they take time, can fail in part, and stream whatever they hold."""

from __future__ import annotations

import csv
import io
import json
import resource
import time
from typing import Any

import pytest

from elements_ext.sandbox import BulkFailure, Sandbox

from .conftest import Cloud

DOWNLOAD = {"objectName": "contacts", "format": "application/json"}


def done(cloud: Cloud, id_: object) -> dict[str, Any]:
    """Poll a job to its end."""
    for _ in range(20):
        job: dict[str, Any] = cloud.json("GET", f"/bulk/{id_}/status")
        if job["status"] not in ("CREATED", "RUNNING", "CANCELLATION_PENDING"):
            return job
    raise AssertionError("the job does not end")


def lines(content: bytes) -> list[Any]:
    return [json.loads(line) for line in content.splitlines()]


def test_a_download_goes_from_created_to_completed(cloud: Cloud, sandbox: Sandbox) -> None:
    sandbox.cloud.bulk_polls = 3
    job = cloud.json("POST", "/hubs/x/bulk/download", DOWNLOAD)
    assert job["status"] == "CREATED"
    assert cloud.get(f"/bulk/{job['id']}/contacts").status_code == 404
    states = [cloud.json("GET", f"/bulk/{job['id']}/status")["status"] for _ in range(4)]
    assert states == ["RUNNING", "RUNNING", "COMPLETED", "COMPLETED"]
    end = cloud.json("GET", f"/bulk/{job['id']}/status")
    assert (end["recordsCount"], end["recordsFailedCount"]) == (250, 0)
    file = cloud.call("GET", f"/bulk/{job['id']}/contacts", headers={"Accept": "application/json"})
    assert file.headers["content-type"] == "application/json"
    assert "contacts.json" in file.headers["content-disposition"]
    assert lines(file.content) == cloud.all("/contacts", pageSize=500)
    jsonl = cloud.call("GET", f"/bulk/{job['id']}/contacts", headers={"Accept": "application/jsonl"})
    assert (jsonl.headers["content-type"], jsonl.content) == ("application/jsonl", file.content)
    assert cloud.json("GET", "/bulk/jobs")[0]["record_count"] == 250
    assert cloud.get(f"/bulk/{job['id']}/events").status_code == 404
    assert cloud.call("GET", f"/bulk/{job['id']}/contacts", headers={"Accept": "text/html"}).status_code == 406
    assert cloud.get("/bulk/1/status").status_code == cloud.get("/bulk/x/status").status_code == 404


def test_csv_has_dotted_columns(cloud: Cloud) -> None:
    job = cloud.json("POST", "/bulk/query?q=select subject,`start.dateTime` from events limit 3")
    done(cloud, job["id"])
    file = cloud.call("GET", f"/bulk/{job['id']}/events", headers={"Accept": "text/csv"})
    assert file.headers["content-type"].partition(";")[0] == "text/csv"
    rows = list(csv.DictReader(io.StringIO(file.text, newline="")))
    assert len(rows) == 3
    assert rows[0].keys() == {"id", "subject", "start.dateTime", "start.timeZone"}


def test_a_lone_record_is_one_plain_object(cloud: Cloud) -> None:
    for limit, expected in ((1, b"}"), (2, b"}\n"), (0, b"")):
        job = cloud.json("POST", f"/bulk/query?q=select id from contacts limit {limit}")
        done(cloud, job["id"])
        content = cloud.get(f"/bulk/{job['id']}/contacts").content
        assert content.endswith(expected)
        assert len(lines(content)) == limit


def test_conditions_choose_the_records(cloud: Cloud) -> None:
    where = {**DOWNLOAD, "objectName": "events", "where": "subject like 'tax%'", "selectFields": "subject", "limit": 7}
    job = cloud.json("POST", "/bulk/download", where)
    assert done(cloud, job["id"])["recordsCount"] == 7
    rows = lines(cloud.get(f"/bulk/{job['id']}/events").content)
    assert all(row.keys() == {"id", "subject"} and row["subject"].startswith("Tax") for row in rows)
    span = {**DOWNLOAD, "objectName": "events", "from": "2026-10-01T00:00:00Z", "to": "2026-10-02T00:00:00Z",
            "filterDateField": "start.dateTime"}  # fmt: skip
    assert 0 < done(cloud, cloud.json("POST", "/bulk/download", span)["id"])["recordsCount"] < 10
    refused = cloud.call("POST", "/bulk/download", {**DOWNLOAD, "where": "body='x'"})
    assert (refused.status_code, "providerMessage" in refused.json()) == (400, True)
    assert cloud.call("POST", "/bulk/download", {**DOWNLOAD, "objectName": "nothing"}).status_code == 400
    assert cloud.call("POST", "/bulk/query?q=select from").status_code == 400
    assert cloud.call("POST", "/bulk/query").status_code == 400


def test_a_file_is_of_the_moment_the_job_began(cloud: Cloud) -> None:
    job = cloud.json("POST", "/bulk/download", DOWNLOAD)
    cloud.json("POST", "/contacts", {"displayName": "Late"})
    done(cloud, job["id"])
    assert "Late" not in cloud.get(f"/bulk/{job['id']}/contacts").text


@pytest.mark.parametrize(
    ("state", "has_file"), [("COMPLETED", True), ("WARNING", True), ("ERROR", False), ("ABORTED", False)]
)
def test_jobs_fail_as_they_are_told(cloud: Cloud, sandbox: Sandbox, state: str, has_file: bool) -> None:
    sandbox.cloud.bulk_failures["contacts"] = BulkFailure(state, errors=37, message="Refused.")
    job = cloud.json("POST", "/bulk/download", DOWNLOAD)
    end = done(cloud, job["id"])
    assert (end["status"], end["recordsFailedCount"], end["message"]) == (state, 37, "Refused.")
    first = cloud.get(f"/bulk/{job['id']}/errors", pageSize=30)
    assert len(first.json()) == 30
    second = cloud.get(f"/bulk/{job['id']}/errors", nextPage=first.headers["elements-next-page-token"])
    assert (len(second.json()), "elements-next-page-token" in second.headers) == (7, False)
    file = cloud.get(f"/bulk/{job['id']}/contacts")
    assert file.status_code == (200 if has_file else 404)
    if has_file:
        assert len(lines(file.content)) == end["recordsCount"] == 213


def test_a_job_is_cancelled_by_way_of_pending(cloud: Cloud) -> None:
    job = cloud.json("POST", "/bulk/download", DOWNLOAD)
    assert cloud.json("PUT", f"/bulk/{job['id']}/cancel")["status"] == "CANCELLATION_PENDING"
    assert cloud.json("GET", f"/bulk/{job['id']}/status")["status"] == "CANCELLED"
    assert cloud.get(f"/bulk/{job['id']}/contacts").status_code == 404


def test_every_spelling_is_sent(cloud: Cloud, sandbox: Sandbox) -> None:
    sandbox.cloud.bulk_polls = 1
    sandbox.cloud.bulk_spelling = "older"
    older = cloud.json("POST", "/bulk/download", DOWNLOAD)
    assert isinstance(older["id"], int)
    assert cloud.json("GET", f"/bulk/{older['id']}/status")["job_status"] == "COMPLETED"
    sandbox.cloud.bulk_spelling = "oldest"
    oldest = cloud.json("POST", "/bulk/download", DOWNLOAD)
    end = cloud.json("GET", f"/bulk/{oldest['job_id']}/status")
    assert (end["bulk_status"], end["numOfLeadsProcessed"], end["numOfRowsFailed"]) == ("COMPLETE", 250, 0)


def upload(cloud: Cloud, name: str, content: str, file: str, **meta: str) -> dict[str, Any]:
    form: dict[str, Any] = {"files": {"file": (file, content.encode())}}
    if meta:
        form["data"] = {"metaData": json.dumps(meta)}
    answer = cloud.call("POST", f"/bulk/{name}", **form)
    assert answer.status_code == 200, answer.text
    return done(cloud, answer.json()["id"])


def test_a_line_of_an_upload_ends_where_a_line_of_json_does(cloud: Cloud) -> None:
    odd = {"givenName": "a\u2028b\u0085c\x0bd"}
    lines = [json.dumps(odd, ensure_ascii=False), json.dumps(odd), "[" * 5000]
    end = upload(cloud, "contacts", "\r\n".join(lines), "a.jsonl", format="json")
    assert (end["recordsCount"], end["recordsFailedCount"]) == (2, 1)


def test_uploads_are_taken_in_record_by_record(cloud: Cloud) -> None:
    rows = (
        "givenName,surname,businessAddress.city,businessPhones",
        'Ann,A,"Berlin, Mitte","[""1""]"',
        "Bob,B,,",
        ",,Rome,",
    )
    text = "\n".join((*rows, "x,y"))
    end = upload(cloud, "contacts", text, "a.csv")
    assert (end["recordsCount"], end["recordsFailedCount"]) == (2, 2)
    errors = cloud.json("GET", f"/bulk/{end['id']}/errors")
    assert [error["row"] for error in errors] == [3, 4]
    ann = cloud.all("/contacts", where="surname='A'")[0]
    assert (ann["businessAddress"], ann["businessPhones"]) == ({"city": "Berlin, Mitte"}, ["1"])
    start, finish = ({"dateTime": f"2026-11-02T{hour}:00:00", "timeZone": "UTC"} for hour in ("09", "10"))
    events = [{"subject": "Up", "start": start, "end": finish}, {"subject": "No times"}, {"subject": 5, "start": start}]
    end = upload(cloud, "events", "\n".join(map(json.dumps, events)) + "\nnot json\n", "a.jsonl", format="json")
    assert (end["recordsCount"], end["recordsFailedCount"]) == (1, 3)
    assert len(cloud.all(cloud.events(), where="subject='Up'")) == 1
    row = f"id,jobTitle\n{ann['id']},Boss\nnobody,Boss\n"
    end = upload(cloud, "contacts", row, "b", format="csv", identifierFieldName="id")
    assert (end["recordsCount"], end["recordsFailedCount"]) == (1, 1)
    assert cloud.all("/contacts", where="surname='A'")[0]["jobTitle"] == "Boss"


def test_a_form_that_is_none_is_refused(cloud: Cloud) -> None:
    assert cloud.call("POST", "/bulk/contacts", {"a": 1}).status_code == 415
    assert cloud.call("POST", "/bulk/contacts", files={"other": ("a.csv", b"a")}).status_code == 400
    assert cloud.call("POST", "/bulk/contacts", files={"file": ("a.csv", b"")}).status_code == 400
    assert cloud.call("POST", "/bulk/contacts", files={"file": ("a.csv", b"a\n\xff")}).status_code == 400
    assert cloud.call("POST", "/bulk/nothing", files={"file": ("a.csv", b"a\n1")}).status_code == 400
    cut = {"Content-Type": "multipart/form-data; boundary=b"}
    assert cloud.call("POST", "/bulk/contacts", content=b"--b\r\n", headers=cut).status_code == 400
    bad = cloud.call("POST", "/bulk/contacts", files={"file": ("a.csv", b"a\n1")}, data={"metaData": "["})
    assert bad.status_code == 400


@pytest.mark.untraced  # slow when traced
@pytest.mark.slow
def test_a_hundred_thousand_records_stream_in_flat_memory() -> None:
    with Sandbox(customers=1, events=100_000) as sandbox:
        cloud = Cloud(sandbox)
        with cloud.http:
            sandbox.cloud.bulk_polls = 1
            job = cloud.json("POST", "/bulk/download", {"objectName": "events", "format": "application/jsonl"})
            assert done(cloud, job["id"])["recordsCount"] == 100_000
            began, count, first = time.perf_counter(), 0, 0.0
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            headers = {"Authorization": cloud.authorization, "Accept": "application/jsonl"}
            with cloud.http.stream("GET", f"/bulk/{job['id']}/events", headers=headers) as file:
                for chunk in file.iter_bytes():
                    first = first or time.perf_counter() - began
                    count += chunk.count(b"\n")
            grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before  # KiB on Linux
        assert count == 100_000
        assert first < 1
        assert grown < 20_000
        assert sandbox.violations == []


def test_a_client_that_goes_in_mid_file_stops_it(
    cloud: Cloud, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    job = cloud.json("POST", "/bulk/download", {"objectName": "events", "format": "application/jsonl"})
    done(cloud, job["id"])
    with cloud.http.stream("GET", f"/bulk/{job['id']}/events", headers={"Authorization": cloud.authorization}) as file:
        assert next(file.iter_bytes())
    assert cloud.get("/ping").status_code == 200
    assert not caplog.records
