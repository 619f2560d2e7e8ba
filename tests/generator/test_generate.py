"""The driver: the same bytes each time, nothing stale, nothing loaded that is not needed, and no hand edit for more."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from generate import differences, generate_all, main

SPEC = Path(__file__).parent / "spec"
PINS = "generator: 0.29.1\nruff: 0.17.6\n"
SCRIPT = Path(__file__).resolve().parents[2] / "spec" / "generate.py"


def run(*arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the tiny spec, to be changed."""
    return Path(shutil.copytree(SPEC, tmp_path / "spec"))


def test_the_hash_seed_changes_nothing(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        done = run("--spec", str(SPEC), "--output", str(tmp_path / seed), seed=seed)
        assert done.returncode == 0, done.stderr
    assert differences(tmp_path / "1", tmp_path / "2") == []


def test_check_names_what_differs(generated: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = Path(shutil.copytree(generated, tmp_path / "out"))
    arguments = ["--spec", str(SPEC), "--output", str(output), "--check"]
    assert main(arguments) == 0
    (output / "tiny_api" / "models" / "part.py").write_text("# edited\n")
    (output / "tiny_api" / "stale.py").write_text("")
    (output / "tiny_api" / "py.typed").unlink()
    capsys.readouterr()
    assert main(arguments) == 1
    told = capsys.readouterr().err
    assert [line.rpartition(": ")[2] for line in told.splitlines()] == [
        "tiny_api/models/part.py",
        "tiny_api/py.typed",
        "tiny_api/stale.py",
    ]
    assert (output / "tiny_api" / "stale.py").exists()


def test_a_removed_operation_vanishes_and_neighbours_stay(spec: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    (output / "other").mkdir(parents=True)
    (output / "other" / "kept.py").write_text("")
    arguments = ["--spec", str(spec), "--output", str(output)]
    assert main(arguments) == 0
    assert (output / "tiny_api" / "api" / "files" / "files_get.py").exists()
    (spec / "tiny" / "files.yaml").unlink()
    assert main(arguments) == 0
    assert not (output / "tiny_api" / "api" / "files").exists()
    assert not (output / "tiny_api" / "resources" / "files.py").exists()
    assert (output / "other" / "kept.py").exists()


def test_unchanged_files_are_not_written_again(spec: Path, tmp_path: Path) -> None:
    arguments = ["--spec", str(spec), "--output", str(tmp_path / "out")]
    assert main(arguments) == 0
    file = tmp_path / "out" / "tiny_api" / "types.py"
    os.utime(file, (1, 1))
    assert main(arguments) == 0
    assert file.stat().st_mtime == 1


def test_only_what_is_used_is_emitted(generated: Path) -> None:
    package = generated / "tiny_api"
    assert not (package / "errors.py").exists()
    assert not (package / "models" / "problem.py").exists()
    assert not list(package.glob("*.toml")) + list(package.glob("README*")) + list(package.glob(".*"))
    assert (package / "py.typed").read_bytes() == b""


def test_the_merged_document_goes_along_whole(generated: Path) -> None:
    document = json.loads((generated / "tiny_api" / "openapi.json").read_text())
    assert document["paths"]["/things/batch"]["post"]["x-elements-safe"] is True
    assert "Problem" in document["components"]["schemas"]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("config.yaml", PINS + "packages: {nowhere: x}\n", "lists nowhere, which is not there"),
        ("config.yaml", "generator: 0.1.0\nruff: 0.17.6\npackages: {}\n", "openapi-python-client 0.1.0 is needed"),
        ("tiny/twice.yaml", "paths: {/things: {post: {}}}\n", "is in both"),
        ("tiny/bad.yaml", "components: {schemas: {A: {$ref: '#/components/No'}}}\n", "tiny: #/components/No: nothing"),
    ],
)  # fmt: skip
def test_trouble_ends_in_one_line_and_code_1(
    spec: Path, tmp_path: Path, name: str, text: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (spec / name).write_text(text)
    assert main(["--spec", str(spec), "--output", str(tmp_path / "out")]) == 1
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out" / "tiny_api").exists()


LAZY = """
import sys
sys.path.insert(0, sys.argv[1])
from tiny_api.resources import Resources
loaded = [name for name in sys.modules if name.startswith("tiny_api.") and ("models" in name or ".api" in name)]
assert not loaded, loaded
assert "attr" not in sys.modules and "asyncio" not in sys.modules
class Runner:
    def call(self, request):
        return request.read({"parts": [{}]})
resources = Resources(Runner())
assert resources.things is resources.things
assert not [name for name in sys.modules if name.startswith("tiny_api.api.things.")]
resources.things.get("x")
loaded = sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("tiny_api.api.things."))
assert loaded == ["things_get"], loaded
assert "tiny_api.models.new_thing" not in sys.modules
"""


def test_nothing_is_loaded_before_it_is_named(generated: Path) -> None:
    subprocess.run([sys.executable, "-c", LAZY, str(generated)], check=True, timeout=60)


ADDED = """
paths:
  /stones/{stoneId}/chips:
    get:
      operationId: things.chips
      tags: [things]
      summary: List chips
      security: [{oauth2: [things.read]}]
      x-speakeasy-pagination:
        type: cursor
        inputs: [{name: after, in: parameters, type: cursor}, {name: limit, in: parameters, type: limit}]
        outputs: {results: $.chips, nextCursor: $.after}
      parameters:
      - {name: stoneId, in: path, required: true, schema: {type: string}}
      - {name: after, in: query, schema: {type: string}}
      - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 9}}
      responses:
        '200': {description: Chips., content: {application/json: {schema: {$ref: '#/components/schemas/ChipPage'}}}}
components:
  schemas:
    ChipPage:
      type: object
      properties: {chips: {type: array, items: {$ref: '#/components/schemas/Chip'}}, after: {type: string}}
    Chip: {type: object, properties: {weight: {type: number}}}
"""

USED = """
import sys
sys.path.insert(0, sys.argv[1])
from tiny_api import models
from tiny_api.resources import Resources
class Runner:
    def pager(self, request):
        return request
request = Resources(Runner()).things.chips("s/1", page_size=3)
assert request.url_path() == "/stones/s%2F1/chips"
assert request.operation.paging.size_maximum == 9
assert request.operation.security == ({"oauth2": ("things.read",)},)
[chip] = request.read_items([{"weight": "1.5"}])
assert type(chip) is models.Chip and chip.weight == 1.5
"""


def test_an_added_operation_is_a_working_typed_method(spec: Path, tmp_path: Path) -> None:
    (spec / "tiny" / "stones.yaml").write_text(ADDED)
    generate_all(spec, tmp_path / "out")
    subprocess.run([sys.executable, "-c", USED, str(tmp_path / "out")], check=True, timeout=60)


TYPED = """
from datetime import datetime
from typing import Any, assert_type
from tiny_api import models, types
from tiny_api.api.things import things_list
from tiny_api.client import Client
from tiny_api.resources import AsyncRawResources, AsyncResources, RawResources, Resources


async def use(
    sync: Resources, asynchronous: AsyncResources, raw: RawResources, async_raw: AsyncRawResources, client: Client
) -> None:
    assert_type(sync.things.list(), types.Pager[models.Thing])
    assert_type(sync.things.get(1), models.Thing)
    assert_type(sync.things.get(1).count, int | None)
    assert_type(sync.things.wrapped(), list[models.Part])
    assert_type(sync.things.delete(1), None)
    assert_type(asynchronous.things.list(), types.AsyncPager[models.Thing])
    assert_type(await asynchronous.things.get(1), models.Thing)
    assert_type(raw.things.list(), types.Response[models.ThingPage])
    assert_type(await async_raw.things.get(1), types.Response[models.Thing])
    assert_type(things_list.sync(client, page_size=3), models.ThingPage)
    assert_type(sync.objects.file(1, "x", accept="text/csv"), types.ByteStream)
    assert_type(await asynchronous.objects.file(1, "x"), types.AsyncByteStream)
    assert_type(raw.objects.file(1, "x"), types.Response[bytes])
    assert_type(sync.objects.list(elements_deep=True), types.Pager[str | dict[str, Any]])
    assert_type(sync.objects.records(), list[dict[str, Any]])
    assert_type(sync.objects.create(body=models.Upload(file=("x.csv", b""))), dict[str, Any])
    assert_type(sync.import_.list(), list[str])
    assert_type(models.LocalTime().to_datetime(), datetime | None)
    sync.things.list(colour=7)
    sync.things.list(colour=models.Colour.RED)
    sync.things.create(body={"name": "n"})
    sync.things.create(body=models.NewThing(name="n", colour=models.Colour.RED))
    sync.things.list(page=3)  # type: ignore[call-arg]
    sync.things.get(thing_id=3)  # type: ignore[call-arg]
    raw.things.get()  # type: ignore[call-arg]
    models.Upload(file=5)  # type: ignore[arg-type]
    sync.objects.list(elements_deep="yes")  # type: ignore[arg-type]
    models.Part(nme="n")  # type: ignore[call-arg]
    models.NewThing(name="n")  # type: ignore[call-arg]
    models.Misspelt  # type: ignore[attr-defined]
"""


@pytest.mark.slow
def test_types_are_known_end_to_end(generated: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(TYPED)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "-p", "tiny_api", "-m", "use"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": f"{generated}{os.pathsep}{tmp_path}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout
