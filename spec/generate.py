"""Make the packages of generated/ from the specs: merge, check, run openapi-python-client, tidy, write.

    python spec/generate.py                     write generated/
    python spec/generate.py --check             write nothing; fail if generated/ is not what the specs say
    python spec/generate.py --spec A --output B the same for other folders

The output is a pure function of the spec folder: the same bytes on every run.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

import yaml
from _context import template_globals
from _document import Schema, SpecError, simplify, walk
from _guards import MIXINS, check
from merge import MergeError, merge
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

HERE = Path(__file__).parent
RUFF = ("--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311")
STOCK_ONLY = ("errors.py",)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--output", type=Path, default=HERE.parent / "generated", help="default: generated/")
    parser.add_argument("--spec", type=Path, default=HERE, help="folder of config.yaml and the APIs; default: spec/")
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 on a difference")
    options = parser.parse_args(arguments)
    try:
        return _check(options.spec, options.output) if options.check else _write(options.spec, options.output)
    except (SpecError, MergeError) as error:
        print(f"spec/generate.py: {error}", file=sys.stderr)
        return 1


def _write(spec: Path, output: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for package in generate_all(spec, fresh):
            changed = differences(output / package, fresh / package)
            _replace(output / package, fresh / package, changed)
            print(f"{package}: {len(changed)} files changed")
    return 0


def _check(spec: Path, output: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        stale = [
            f"{package}/{name}"
            for package in generate_all(spec, fresh)
            for name in differences(output / package, fresh / package)
        ]
    for name in stale:
        print(f"not what the spec says: {name}", file=sys.stderr)
    return 1 if stale else 0


def generate_all(spec: Path, output: Path) -> list[str]:
    """Generate every package that the configuration lists into `output`. Raises `SpecError`, `MergeError`."""
    config = yaml.safe_load((spec / "config.yaml").read_text(encoding="utf-8"))
    _check_versions(config)
    packages: dict[str, str] = config["packages"]
    for folder, package in packages.items():
        if not (spec / folder).is_dir():
            raise SpecError(f"config.yaml lists {folder}, which is not there")
        try:
            generate(merge(spec / folder), package, output / package)
        except SpecError as error:
            raise SpecError(*(f"{folder}: {problem}" for problem in error.problems)) from None
    return list(packages.values())


def generate(document: Schema, package: str, output: Path) -> None:
    """Generate one package from a merged document. Raises `SpecError`."""
    check(document)
    config = Config.from_sources(
        ConfigFile(package_name_override=package, post_hooks=[]), MetaType.NONE, Path("-"), "utf-8", True, output
    )
    data = GeneratorData.from_dict(simplify(document), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError(_told(data))
    project = Project(openapi=data, config=config, custom_template_path=HERE / "templates")
    context = template_globals(document, data)
    project.env.globals.update(context)
    output.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = [*project.build()]
    if problems:
        raise SpecError(*(_told(problem) for problem in problems))
    for name in STOCK_ONLY:
        (output / name).unlink()
    _render_resources(project, output / "resources", context["resources"])
    for source in (*sorted((HERE / "runtime").glob("*.py")), *_mixins(document)):
        shutil.copyfile(source, output / source.name)
    (output / "py.typed").write_bytes(b"")
    (output / "openapi.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    _tidy(output)


def _mixins(document: Schema) -> list[Path]:
    """The modules with methods that some model takes (`x-elements-mixin`)."""
    modules = {
        str(schema["x-elements-mixin"]).partition(".")[0] for schema in walk(document) if "x-elements-mixin" in schema
    }
    return [MIXINS / f"{module}.py" for module in sorted(modules)]


def _render_resources(project: Project, folder: Path, resources: list[Any]) -> None:
    folder.mkdir()
    template = project.env.get_template("resource.py.jinja")
    for resource in resources:
        (folder / f"{resource.module}.py").write_text(template.render(resource=resource), encoding="utf-8")
    init = project.env.get_template("resources_init.py.jinja")
    (folder / "__init__.py").write_text(init.render(resources=resources), encoding="utf-8")


def _told(problem: GeneratorError) -> str:
    return " ".join(f"{problem.header} {problem.detail or ''}".split())


def _tidy(folder: Path) -> None:
    """Sort imports, drop unused ones, format; untouched by any configuration above the folder."""
    # F401 counts as unsafe in an `__init__.py`; ours name what they re-export.
    lint = ["check", "--fix", "--select", "I,F401"]
    for command in (lint, ["format"]):
        run = subprocess.run(  # noqa: S603  (nothing in it comes from outside)
            [sys.executable, "-m", "ruff", *command, *RUFF, str(folder)], capture_output=True, text=True, check=False
        )
        if run.returncode:
            raise SpecError(f"ruff {command[0]}: {run.stdout}{run.stderr}")


def _check_versions(config: dict[str, Any]) -> None:
    for name, wanted in (("openapi-python-client", config["generator"]), ("ruff", config["ruff"])):
        if version(name) != str(wanted):
            raise SpecError(f"{name} {wanted} is needed, {version(name)} is installed")


def differences(old: Path, new: Path) -> list[str]:
    """Names of files that are not the same in both folders, missing ones included."""
    names = {path.relative_to(root).as_posix() for root in (old, new) for path in _files(root)}
    return sorted(name for name in names if _bytes(old / name) != _bytes(new / name))


def _files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _replace(old: Path, new: Path, names: list[str]) -> None:
    """Bring the files that differ up to date; what is unchanged keeps its time stamp."""
    for name in names:
        source, target = new / name, old / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        else:
            target.unlink()
    for folder in sorted((path for path in old.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.name != "__pycache__" for path in folder.iterdir()):
            shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
