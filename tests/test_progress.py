"""The progress bar tells how far a bulk job is, where somebody watches."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from rich.console import Console

from elements_ext.bulk import BulkProgress
from elements_ext.progress import progress_bar
from elements_ext.sandbox import Sandbox
from elements_ext.testing import no_waiting


def console(terminal: bool) -> Console:
    return Console(file=io.StringIO(), force_terminal=terminal, width=100)


def shown(on: Console) -> str:
    assert isinstance(on.file, io.StringIO)
    return on.file.getvalue()


def test_on_a_terminal_it_shows_state_records_failures_and_bytes() -> None:
    screen = console(True)
    with progress_bar("contacts", console=screen) as on_progress:
        on_progress(BulkProgress("RUNNING", 1200, 0, 0))
        on_progress(BulkProgress("COMPLETED", 5000, 3, 7_000_000))
    last = shown(screen)
    assert "contacts" in last
    assert "completed, 5,000 records, 3 failed" in last
    assert "7.0 MB" in last


def test_elsewhere_it_is_quiet() -> None:
    screen = console(False)
    with progress_bar("contacts", console=screen) as on_progress:
        on_progress(BulkProgress("COMPLETED", 5000, 0, 1))
    assert shown(screen).strip() == ""


def test_an_error_goes_through_and_leaves_the_terminal_in_order() -> None:
    screen = console(True)
    with pytest.raises(KeyError), progress_bar("contacts", console=screen) as on_progress:
        on_progress(BulkProgress("", 0, 0, 0))
        raise KeyError("mine")
    assert "unknown, 0 records" in shown(screen)
    assert shown(screen).endswith("\x1b[?25h"), "the cursor is shown again"


def test_what_is_in_brackets_is_text_and_no_markup() -> None:
    screen = console(True)
    with progress_bar("[red]events[/nothing]", console=screen):
        pass
    assert "[red]events[/nothing]" in shown(screen)


@pytest.mark.parametrize("records", [0, 12])
def test_a_download_fills_it(records: int, tmp_path: object) -> None:
    screen = console(True)
    with Sandbox(customers=1, events=records) as sandbox, sandbox.cloud_elements() as cloud, no_waiting():
        graph = cloud.microsoft_graph(sandbox.element_token)
        with progress_bar("events", console=screen) as on_progress:
            graph.bulk.download("events", to=f"{tmp_path}/events.jsonl", on_progress=on_progress)
    assert f"completed, {records} records" in shown(screen)


def test_without_the_extra_it_names_it() -> None:
    code = (
        "import sys; sys.modules['rich.console'] = None\n"
        "from elements_ext.errors import ConfigurationError\n"
        "from elements_ext.progress import progress_bar\n"
        "try:\n"
        "    with progress_bar('x'): pass\n"
        "except ConfigurationError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "progress_bar needs: pip install 'elements-ext[progress]'\n"
