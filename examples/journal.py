"""Tables in .jsonl files that grow batch by batch, with a checkpoint that says how far each one is.

A batch counts once the checkpoint names it. Whatever a killed program wrote after that is cut off again when the next
one resumes, so that every row is there once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

CHECKPOINT = "nightly_report.state.json"


class JournalError(Exception):
    """The files on disk are not those that the checkpoint speaks of."""


@dataclass
class Table:
    """How far a table is."""

    rows: int = 0
    pages: int = 0
    """Answers that the rows came in."""
    size: int = 0
    """Bytes of its file that count."""
    place: str | int | None = None
    """Where to go on: whatever the last batch came with."""
    done: bool = False


class Journal:
    """The tables of one report, each in a file of its own in `folder`."""

    def __init__(self, folder: Path, about: dict[str, Any], tables: dict[str, Table] | None = None) -> None:
        self.about = about
        """What the report is about; kept with the checkpoint."""
        self._folder = folder
        self._tables = tables or {}
        for name, table in self._tables.items():
            self._cut(name, table)

    @classmethod
    def resume(cls, folder: Path) -> Journal | None:
        """The journal of a report that was not finished; None if there is none. Raises `JournalError`."""
        try:
            state = json.loads((folder / CHECKPOINT).read_text(encoding="utf-8"))
            tables = {name: Table(**table) for name, table in state["tables"].items()}
            return cls(folder, state["about"], tables)
        except FileNotFoundError:
            return None
        except (ValueError, TypeError, KeyError):
            raise JournalError(f"{CHECKPOINT} is damaged: run again without --resume") from None

    def __getitem__(self, name: str) -> Table:
        """How far a table is."""
        return self._tables.setdefault(name, Table())

    @property
    def pages(self) -> int:
        """Answers that all rows came in."""
        return sum(table.pages for table in self._tables.values())

    @property
    def files(self) -> str:
        """The names of the files, for people."""
        return ", ".join(str(self.path(name)) for name in self._tables)

    def path(self, name: str) -> Path:
        """The file of a table."""
        return self._folder / f"{name}.jsonl"

    def append(self, name: str, rows: Iterable[dict[str, Any]], place: str | int | None, *, pages: int = 1) -> None:
        """Save a batch for good, and the place to go on from."""
        table = self[name]
        lines = [json.dumps(row).encode() + b"\n" for row in rows]
        self._folder.mkdir(parents=True, exist_ok=True)
        with self.path(name).open("ab" if table.size else "wb") as file:  # an older report's rows go with the first
            file.writelines(lines)
            _flush(file)
        table.rows += len(lines)
        table.pages += pages
        table.size += sum(map(len, lines))
        table.place = place
        self._save()

    def finish(self, name: str) -> None:
        """Mark a table as whole, be it empty."""
        self.append(name, (), None, pages=0)
        self[name].done = True
        self._save()

    def read(self, name: str) -> Iterator[dict[str, Any]]:
        """The rows of a table that are saved."""
        with self.path(name).open(encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)

    def close(self) -> None:
        """Remove the checkpoint: the report is finished."""
        (self._folder / CHECKPOINT).unlink(missing_ok=True)

    def _cut(self, name: str, table: Table) -> None:
        """Drop what was written after the last checkpoint."""
        if not table.size:
            return
        path = self.path(name)
        if not path.is_file() or path.stat().st_size < table.size:
            raise JournalError(f"{path.name} lacks rows that were saved: run again without --resume")
        os.truncate(path, table.size)

    def _save(self) -> None:
        """Replace the checkpoint in one step, so that it is never half written."""
        state = {"about": self.about, "tables": {name: asdict(table) for name, table in self._tables.items()}}
        fresh = self._folder / f"{CHECKPOINT}.new"
        with fresh.open("wb") as file:
            file.write(json.dumps(state).encode())
            _flush(file)
        fresh.replace(self._folder / CHECKPOINT)


def _flush(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())
