"""Tells what the judges have seen."""

from __future__ import annotations

from collections import defaultdict

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A line for each judge and document. Properties of the reports reach this process from every worker."""
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    calls: dict[tuple[str, str], int] = defaultdict(int)
    succeeded: dict[tuple[str, str], str] = {}
    for report in terminalreporter.getreports("passed"):
        given = dict(report.user_properties)
        if "judge" in given and report.when == "call":
            about = str(given["judge"]), str(given["document"])
            seen[about].update(str(given["operations"]).split())
            calls[about] += int(str(given["calls"]))
            if "succeeded" in given:
                succeeded[about] = f", {given['succeeded']} operations with a success among them"
    for judge, document in sorted(seen):
        number = len(seen[judge, document])
        made = f"{calls[judge, document]} calls{succeeded.get((judge, document), '')}"
        terminalreporter.write_line(f"{judge}: {document}: {number} operations checked, {made}")
