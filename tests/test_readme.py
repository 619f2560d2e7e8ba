"""The README and the guide say what is true: their Python type-checks and runs against the sandbox, their commands
are there.

The ```python blocks of a file run in order, in one namespace. What a block needs but does not show stands above it,
for whoever reads the source: `<!-- given: name = value -->` is run as well. `sandbox`, `make_certificate` and `browse`
are known.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
import shutil
import subprocess
import sys
import webbrowser
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cloud_elements_api
import httpx
import microsoft_graph_element_api
import pytest

from elements_ext import AvePointElements, CloudElements, MicrosoftGraph, _avepoint, testing
from elements_ext.sandbox import Sandbox

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^<!-- given: (?P<given>.*?) -->$|^```(?P<kind>\w+)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)
every_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)


@dataclass(frozen=True)
class Block:
    """Something fenced, and where it stands."""

    kind: str
    code: str
    line: int


def blocks(document: Path) -> Iterator[Block]:
    text = document.read_text(encoding="utf-8")
    for match in BLOCK.finditer(text):
        if match["given"] is not None:
            yield Block("python", match["given"], text.count("\n", 0, match.start()))
        else:
            yield Block(match["kind"], match["code"], text.count("\n", 0, match.start()) + 1)


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox in the place of the real services: for the variables, for each environment, and for the browser."""
    with Sandbox(customers=30, events=300, client_id="client-id", client_secret="secret") as sandbox:
        here = replace(
            _avepoint.ENVIRONMENTS["commercial"],
            base_url=sandbox.avepoint_url,
            token_url=sandbox.token_url,
            siblings=(),
        )
        for name in _avepoint.ENVIRONMENTS:
            monkeypatch.setitem(_avepoint.ENVIRONMENTS, name, here)
        monkeypatch.setenv("AVEPOINT_CLIENT_ID", sandbox.client_id)
        monkeypatch.setenv("AVEPOINT_CLIENT_SECRET", sandbox.client_secret)
        for presets in (cloud_elements_api.ENVIRONMENTS, microsoft_graph_element_api.ENVIRONMENTS):
            for name, preset in presets.items():
                monkeypatch.setitem(presets, name, replace(preset, base_url=sandbox.cloud_elements_url))
        monkeypatch.setenv("CLOUD_ELEMENTS_USER_SECRET", sandbox.user_secret)
        monkeypatch.setenv("CLOUD_ELEMENTS_ORGANIZATION_SECRET", sandbox.organization_secret)
        monkeypatch.setenv("CLOUD_ELEMENTS_ELEMENT_TOKEN", sandbox.element_token)
        monkeypatch.setattr(webbrowser, "_tryorder", ["sandbox"])
        monkeypatch.setattr(webbrowser, "_browsers", {"sandbox": [None, Person()]})
        monkeypatch.chdir(tmp_path)
        level = logging.getLogger("elements_ext").level
        yield sandbox
        logging.getLogger("elements_ext").setLevel(level)


class Person(webbrowser.BaseBrowser):
    """A browser whose person consents to everything."""

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
        return httpx.get(url, follow_redirects=True, trust_env=False).is_success


def browse(url: str) -> str:
    """Where the consent page sends a browser."""
    return httpx.get(url, trust_env=False).headers["location"]


@every_document
def test_its_python_runs_against_the_sandbox(document: Path, sandbox: Sandbox) -> None:
    namespace: dict[str, Any] = {
        "__name__": "documented",
        "sandbox": sandbox,
        "browse": browse,
        "make_certificate": lambda path, password: make_certificate(sandbox, path, password),
    }
    with testing.no_waiting(), contextlib.ExitStack() as stack:
        for block in blocks(document):
            if block.kind != "python":
                continue
            # The file's own line numbers in a traceback.
            exec(compile("\n" * block.line + block.code, str(document), "exec"), namespace)
        for value in namespace.values():
            if isinstance(value, AvePointElements | CloudElements | MicrosoftGraph):
                stack.callback(value.close)
    assert sandbox.violations == []


KNOWN = """
from elements_ext.sandbox import Sandbox as Sandbox

sandbox: Sandbox

def browse(url: str) -> str:
    raise NotImplementedError

def make_certificate(path: str, password: str) -> None:
    raise NotImplementedError
"""
# Blocks of a page share a module, but are pasted apart: a name may mean another thing in the next one.
MYPY = ["mypy", "--strict", "--allow-redefinition", "--config-file=", "--cache-dir=.mypy_cache"]
PYRIGHT = ["basedpyright", "--pythonpath", sys.executable]


@pytest.mark.slow
@pytest.mark.parametrize("checker", [MYPY, PYRIGHT], ids=lambda command: command[0])
def test_their_python_type_checks_as_that_of_a_user_would(checker: list[str], tmp_path: Path) -> None:
    modules = {f"{document.stem.replace('-', '_')}_md.py": module(document) for document in DOCUMENTS}
    for name, text in {**modules, "known.py": KNOWN}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    settings = {"typeCheckingMode": "standard", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", *checker, "."], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr  # name and line are those of the document


def module(document: Path) -> str:
    """The Python of a document as one module, each line where it stands there."""
    lines = [""] * (document.read_text(encoding="utf-8").count("\n") + 2)
    lines[0] = "from known import *"  # in the place of the title
    for block in blocks(document):
        if block.kind == "python":
            code = block.code.splitlines()
            lines[block.line : block.line + len(code)] = code
    return "\n".join(lines)


@every_document
def test_its_commands_are_targets_of_the_makefile(document: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    used = re.findall(r"\bmake ([a-z][a-z-]*)(?=[`\s]|$)", "\n".join(commands(document)), re.MULTILINE)
    assert [target for target in used if target not in targets] == []


def commands(document: Path) -> Iterator[str]:
    """Shell blocks, and what stands between backticks."""
    yield from (block.code for block in blocks(document) if block.kind == "sh")
    yield from re.findall(r"`(make [^`]+)`", document.read_text(encoding="utf-8"))


@every_document
def test_its_links_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    anchors = {path: {anchor(title) for title in titles(path)} for path in DOCUMENTS}
    broken = []
    for target in re.findall(r"\]\(([^)]+)\)", text):
        name, _, fragment = target.partition("#")
        path = (document.parent / name).resolve() if name else document
        if not path.exists() or (fragment and fragment not in anchors.get(path, set())):
            broken.append(target)
    assert broken == []


def titles(document: Path) -> list[str]:
    text = BLOCK.sub("", document.read_text(encoding="utf-8"))
    return re.findall(r"^#+ (.+)$", text, re.MULTILINE)


def anchor(title: str) -> str:
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


@every_document
def test_every_path_that_it_names_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    named = re.findall(r"`((?:spec|tests|docs|examples|generated|elements_ext)/[\w./-]*)`", text)
    made_up = {"spec/avepoint_elements/customer_notes.yaml"}  # the worked example
    assert [name for name in named if not (ROOT / name).exists() and name not in made_up] == []


@pytest.mark.slow
def test_the_worked_example_of_contributing_generates_the_method(tmp_path: Path) -> None:
    (block,) = (block for block in blocks(ROOT / "CONTRIBUTING.md") if block.kind == "yaml")
    spec, generated = tmp_path / "spec", tmp_path / "generated"
    shutil.copytree(ROOT / "spec", spec, ignore=shutil.ignore_patterns("__pycache__"))
    (spec / "avepoint_elements" / "customer_notes.yaml").write_text(block.code, encoding="utf-8")
    config = (spec / "config.yaml").read_text(encoding="utf-8")
    kept = re.sub(r"(?s)packages:.*", "packages:\n  avepoint_elements: avepoint_elements_api\n", config)
    (spec / "config.yaml").write_text(kept, encoding="utf-8")
    command = [sys.executable, spec / "generate.py", "--spec", spec, "--output", generated]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    source = (generated / "avepoint_elements_api" / "resources" / "customers.py").read_text(encoding="utf-8")
    assert "def notes(" in source
    assert "types.Pager[models.CustomerNote]" in source
    assert "types.AsyncPager[models.CustomerNote]" in source


def make_certificate(sandbox: Sandbox, path: str, password: str) -> None:
    """A PFX file, whose certificate the sandbox trusts."""
    import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "documented")])
    now = datetime.datetime.now(datetime.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + datetime.timedelta(days=1))
    certificate = made.sign(key, hashes.SHA256())
    sandbox.register_certificate(certificate.public_bytes(Encoding.PEM))
    lock = BestAvailableEncryption(password.encode())
    Path(path).write_bytes(pkcs12.serialize_key_and_certificates(b"app", key, certificate, None, lock))
