"""What is shipped: the wheel and the sdist, the public names, and that nothing local slips into the repository."""

from __future__ import annotations

import ast
import email
import importlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

import pytest
from support import Answer, Service, customers

import elements_ext

# The builds are made once, for the tests of one worker.
pytestmark = pytest.mark.xdist_group("packaging")

ROOT = Path(__file__).parent.parent
IMPORT_PACKAGES = ("elements_ext", *sorted(path.name for path in (ROOT / "generated").iterdir() if path.is_dir()))
EXTRAS = ("cryptography", "jsonschema_rs", "jwt", "rich", "starlette", "uvicorn")
MODULES = ("avepoint", "credentials", "errors", "headers", "pagination", "sandbox", "testing")


@dataclass(frozen=True)
class Built:
    """A wheel of the tree, the sdist, and a wheel of the sdist."""

    wheel: Path
    sdist: Path
    wheel_of_sdist: Path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    direct, through = tmp_path_factory.mktemp("direct"), tmp_path_factory.mktemp("through")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir"]
    with subprocess.Popen([*command, through, ROOT], stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as other:
        subprocess.run([*command, direct, "--wheel", ROOT], check=True, capture_output=True)
        out, _ = other.communicate()
        assert other.returncode == 0, out.decode()
    (wheel,), (sdist,), (wheel_of_sdist,) = direct.glob("*.whl"), through.glob("*.tar.gz"), through.glob("*.whl")
    return Built(wheel, sdist, wheel_of_sdist)


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return email.message_from_bytes(archive.read(name))


@pytest.mark.slow
def test_the_wheel_holds_every_import_package_at_its_top_level_and_nothing_else(built: Built) -> None:
    tops = {name.split("/")[0] for name in names(built.wheel)}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(IMPORT_PACKAGES)
    assert "avepoint_elements_api" in tops


@pytest.mark.slow
def test_the_wheel_holds_every_file_of_its_packages(built: Built) -> None:
    tree = {
        path.relative_to(base).as_posix()
        for base in (ROOT, ROOT / "generated")
        for package in IMPORT_PACKAGES
        for path in (base / package).rglob("*")
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in path.relative_to(base).parts)
    }
    assert {f"{package}/py.typed" for package in IMPORT_PACKAGES} <= tree
    assert "avepoint_elements_api/openapi.json" in tree
    assert tree == {name for name in names(built.wheel) if ".dist-info/" not in name}


@pytest.mark.slow
def test_the_sdist_gives_the_same_wheel(built: Built) -> None:
    assert names(built.wheel_of_sdist) == names(built.wheel)


@pytest.mark.slow
def test_the_sdist_holds_what_it_takes_to_generate_test_and_read(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        files = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {
        "LICENSE", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "pyproject.toml", "requirements.txt",
        "requirements-fuzz.txt", "spec/generate.py", "tests/conftest.py", "examples/nightly_report.py",
        "docs/getting-started.md",
    }  # fmt: skip
    assert wanted <= files
    assert not [name for name in files if "__pycache__" in name or name.startswith((".venv", "node_modules"))]


@pytest.mark.slow
def test_the_wheel_says_what_it_is_and_what_it_needs(built: Built) -> None:
    facts = metadata(built.wheel)
    assert (facts["Name"], facts["Version"]) == ("elements-ext", elements_ext.__version__)
    assert facts["License-Expression"] == "MIT"
    assert facts["Requires-Python"] == ">=3.11"
    needed = [one for one in facts.get_all("Requires-Dist", []) if "extra ==" not in one]
    assert sorted(re.split(r"[^a-z]", one)[0] for one in needed) == ["anyio", "attrs", "httpx", "sniffio", "tzdata"]
    assert set(facts.get_all("Provides-Extra", [])) == {"certificate", "sandbox", "progress"}
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names(built.wheel))


PROGRAM = f"""
import sys
sys.modules.update(dict.fromkeys({EXTRAS!r}))  # whoever installs no extra has none of these
import avepoint_elements_api, elements_ext
from elements_ext import AvePointElements
with AvePointElements.from_env() as elements:
    print(*[customer.organization for customer in elements.customers.list()], sep=",")
print(elements_ext.__file__, avepoint_elements_api.__file__, sep="\\n")
"""


@pytest.mark.slow
@pytest.mark.parametrize("which", ["wheel", "wheel_of_sdist"])
def test_an_installed_wheel_works_from_an_empty_folder_without_extras(built: Built, tmp_path: Path, which: str) -> None:
    target, empty = tmp_path / "target", tmp_path / "empty"
    empty.mkdir()
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile"]
    subprocess.run([*pip, "--target", target, getattr(built, which)], check=True, capture_output=True)
    libraries = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    with Service(Answer(json=customers(1, 3, 3))) as service:
        env = {
            "PYTHONPATH": os.pathsep.join([str(target), *libraries]),
            "AVEPOINT_CLIENT_ID": "app",
            "AVEPOINT_CLIENT_SECRET": "secret",
            "AVEPOINT_BASE_URL": service.url,
            "AVEPOINT_TOKEN_URL": f"{service.url}/connect/token",
        }
        # -S: no .pth files, so that the editable installation of this repository is out of the way.
        command = [sys.executable, "-S", "-W", "error", "-c", PROGRAM]
        run = subprocess.run(command, env=env, cwd=empty, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    organizations, *files = run.stdout.splitlines()
    assert organizations == "Customer 1,Customer 2,Customer 3"
    assert all(Path(file).is_relative_to(target) for file in files)


def test_the_public_names_are_sorted_and_all_there() -> None:
    assert elements_ext.__all__ == sorted(elements_ext.__all__)
    assert dir(elements_ext) == elements_ext.__all__
    for name in elements_ext.__all__:
        assert getattr(elements_ext, name) is not None


def test_type_checkers_see_the_public_names() -> None:
    tree = ast.parse(Path(elements_ext.__file__).read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen - {"Any"} | {"__version__"} == set(elements_ext.__all__)


@pytest.mark.parametrize("name", MODULES)
def test_the_public_names_of_a_module_are_sorted_and_all_there(name: str) -> None:
    module = importlib.import_module(f"elements_ext.{name}")
    assert module.__all__ == sorted(module.__all__)
    assert [one for one in module.__all__ if not hasattr(module, one)] == []


def tracked() -> list[Path]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("no git repository")
    command = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_file_names_a_package_registry_or_a_folder_of_one_machine() -> None:
    # In pieces, so that this file does not name them either.
    hosts = ["py" + "pi.org", "python" + "hosted.org", "registry.npm" + "js.org", "registry.yarn" + "pkg.com"]
    folders = ["/wo" + "rk/", "/ho" + "me/", "/Use" + "rs/", "/ro" + "ot/"]
    pattern = re.compile("|".join(map(re.escape, [*hosts, *folders])))
    found = [
        f"{path.relative_to(ROOT)}: {hit}"
        for path in tracked()
        for hit in sorted(set(pattern.findall(path.read_text(encoding="utf-8", errors="replace"))))
    ]
    assert found == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-fuzz.txt"])
def test_requirements_are_pinned_by_hash_and_name_no_url(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    entries = [line for line in text.replace("\\\n", " ").splitlines() if line and not line.lstrip().startswith("#")]
    assert entries
    pinned = re.compile(r"[A-Za-z0-9._-]+(\[[a-z,]+\])?==\S+( *;[^\\]*?)?( +--hash=sha256:[0-9a-f]{64})+ *")
    assert [entry for entry in entries if not pinned.fullmatch(entry)] == []


def test_one_version_is_pinned_of_the_generator_and_the_formatter() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    requirements = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    config = (ROOT / "spec" / "config.yaml").read_text(encoding="utf-8")
    for package, key in (("openapi-python-client", "generator"), ("ruff", "ruff")):
        (version,) = re.findall(rf'"{package}==([\d.]+)"', project)
        assert re.findall(rf"^{package}==([\d.]+)", requirements, re.MULTILINE) == [version]
        assert re.findall(rf"^{key}: *[\"']?([\d.]+)", config, re.MULTILINE) == [version]
