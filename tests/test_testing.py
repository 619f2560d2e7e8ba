"""What `elements_ext.testing` gives a user's own tests: the fixtures in a pytest run, the variables in a process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from elements_ext import AvePointElements, CloudElements
from elements_ext.sandbox import Sandbox
from elements_ext.sandbox.__main__ import instructions

PLUGIN = 'pytest_plugins = ["elements_ext.testing"]\n'
OPTIONS = """
import pytest

@pytest.fixture{scope}
def elements_sandbox_options():
    return {options}
"""
COUNT = """
def test_customers(elements_sandbox):
    with elements_sandbox.avepoint() as elements:
        print("customers:", len(elements.customers.list(page_size=100).collect()))
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """pytest as a user runs it."""
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", "--rootdir", str(folder)]
    return subprocess.run(
        [*command, *arguments], cwd=folder, capture_output=True, text=True, timeout=60, check=False, env=environment()
    )


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def test_the_fixture_is_a_sandbox_whose_options_another_fixture_gives(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(PLUGIN)
    (tmp_path / "test_default.py").write_text(COUNT)
    for folder, scope in (("module", ""), ("session", '(scope="session")')):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "conftest.py").write_text(OPTIONS.format(scope=scope, options={"customers": len(folder)}))
        (tmp_path / folder / f"test_{folder}.py").write_text(COUNT)
    done = run(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(map(int, re.findall(r"customers: (\d+)", done.stdout))) == [6, 7, 400]


def test_the_fixtures_are_described_where_pytest_lists_them(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(PLUGIN)
    listed = run(tmp_path, "--fixtures").stdout
    assert re.search(r"elements_sandbox -- .*\n +\S", listed)
    assert re.search(r"elements_sandbox_options -- .*\n +\S", listed)


def test_the_variables_let_a_process_of_its_own_find_the_sandbox() -> None:
    program = """
from elements_ext import AvePointElements, CloudElements
with AvePointElements.from_env() as elements, CloudElements.from_env() as cloud:
    print(len(elements.customers.list().collect()), next(iter(cloud.instances.list())).id is not None)
"""
    with Sandbox(customers=3, events=1) as sandbox:
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True, text=True, timeout=60, check=False, env={**environment(), **sandbox.environ},
        )  # fmt: skip
    assert (done.stdout, done.stderr) == ("3 True\n", "")


def test_the_variables_are_those_of_this_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox(customers=3, client_id="app", client_secret="another secret") as sandbox:
        for name, value in sandbox.environ.items():
            monkeypatch.setenv(name, value)
        with AvePointElements.from_env() as elements, CloudElements.from_env() as cloud:
            assert len(elements.customers.list().collect()) == 3
            assert len(cloud.microsoft_graph(sandbox.element_token).calendars.list().collect()) > 0
    with pytest.raises(RuntimeError, match="not running"):
        sandbox.environ  # noqa: B018


def test_the_shell_is_told_the_same_and_takes_it_as_it_stands() -> None:
    with Sandbox(customers=1, client_secret="it's $HOME; a `secret`") as sandbox:
        script = instructions(sandbox).partition("export")
        commands = "\n".join(line for line in "".join(script[1:]).splitlines() if line.startswith("export "))
        shown = subprocess.run(
            ["sh", "-c", f"{commands}\nenv -0"], capture_output=True, timeout=20, check=True, env={"PATH": os.defpath}
        )
        variables = dict(line.split("=", 1) for line in shown.stdout.decode().split("\0") if "=" in line)
        assert {name: variables.get(name) for name in sandbox.environ} == sandbox.environ
