"""A tiny API, generated once and imported as `tiny_api`."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "spec"))

from generate import generate_all  # noqa: E402

TINY = Path(__file__).parent / "spec"


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds `tiny_api`."""
    folder = tmp_path_factory.mktemp("generated")
    generate_all(TINY, folder)
    return folder


@pytest.fixture(scope="session")
def tiny(generated: Path) -> Iterator[ModuleType]:
    """The package `tiny_api`."""
    sys.path.insert(0, str(generated))
    try:
        yield importlib.import_module("tiny_api")
    finally:
        sys.path.remove(str(generated))


@pytest.fixture(scope="session")
def models(tiny: ModuleType) -> ModuleType:
    return importlib.import_module("tiny_api.models")


@pytest.fixture(scope="session")
def types(tiny: ModuleType) -> ModuleType:
    return importlib.import_module("tiny_api.types")
