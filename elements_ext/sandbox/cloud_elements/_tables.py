"""Where rows are kept: tables with numbers for ids, and lists that are seeded lazily and written over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from .._exchange import Refusal
from .._seed import Row


class Table:
    """Rows by number, in the order of their making."""

    def __init__(self, noun: str, first: int, rows: Iterable[Row] = ()) -> None:
        self._noun = noun
        self._next = first
        self._rows: dict[int, Row] = {}
        for row in rows:
            self.add(row)

    def add(self, row: Row) -> Row:
        """Take a row in under the next number, unless it has one."""
        number = row.setdefault("id", self._next)
        self._next = max(self._next, number) + 1
        self._rows[number] = row
        return row

    def find(self, number: object) -> Row | None:
        return self._rows.get(number) if isinstance(number, int) else None

    def get(self, number: object) -> Row:
        """A row by number. Raises `Refusal`."""
        row = self.find(number)
        if row is None:
            raise Refusal(404, f"No {self._noun} found with id {number}")
        return row

    def remove(self, number: object) -> Row:
        """Take a row out. Raises `Refusal`."""
        return self._rows.pop(int(self.get(number)["id"]))

    def __iter__(self) -> Iterator[Row]:
        return iter(list(self._rows.values()))

    def __len__(self) -> int:
        return len(self._rows)


class Records:
    """Records of an object by id: seeded ones made when asked for, and what was written since."""

    def __init__(
        self,
        seeded: int = 0,
        make: Callable[[int], Row] = lambda number: {"id": str(number)},
        number_of: Callable[[str], int | None] = lambda _: None,
    ) -> None:
        self._seeded = seeded
        self._make = make
        self._number_of = number_of
        self._changed: dict[int, Row] = {}
        self._deleted: set[int] = set()
        self._added: dict[str, Row] = {}

    def find(self, id_: str) -> Row | None:
        """A record by id."""
        if id_ in self._added:
            return self._added[id_]
        number = self._number(id_)
        return None if number is None else self._row(number)

    def add(self, row: Row) -> Row:
        self._added[row["id"]] = row
        return row

    def put(self, row: Row) -> Row:
        """Put a record in the place of the one with its id."""
        number = self._number(row["id"])
        if number is None:
            self._added[row["id"]] = row
        else:
            self._changed[number] = row
        return row

    def remove(self, id_: str) -> None:
        """Take a record out. One that isn't there is ignored."""
        number = self._number(id_)
        if number is None:
            self._added.pop(id_, None)
        else:
            self._deleted.add(number)
            self._changed.pop(number, None)

    def page(self, start: int, size: int) -> list[Row]:
        """So many records from an offset on, made for this."""
        numbers = list(islice(self._numbers(start), size))
        skipped = max(0, start - (self._seeded - len(self._deleted)))
        added = islice(self._added.values(), skipped, skipped + size - len(numbers))
        return [*map(self._row, numbers), *added]

    def snapshot(self) -> Records:
        """The records as they are now, whatever is written later."""
        copy = Records(self._seeded, self._make, self._number_of)
        copy._changed = dict(self._changed)
        copy._deleted = set(self._deleted)
        copy._added = dict(self._added)
        return copy

    def __iter__(self) -> Iterator[Row]:
        yield from map(self._row, self._numbers(0))
        yield from self._added.values()

    def __len__(self) -> int:
        return self._seeded - len(self._deleted) + len(self._added)

    def _numbers(self, start: int) -> Iterator[int]:
        if not self._deleted:
            return iter(range(min(start, self._seeded), self._seeded))
        return islice((number for number in range(self._seeded) if number not in self._deleted), start, None)

    def _number(self, id_: str) -> int | None:
        number = self._number_of(id_)
        return number if number is not None and number < self._seeded and number not in self._deleted else None

    def _row(self, number: int) -> Row:
        return self._changed.get(number) or self._make(number)


def merged(row: Mapping[str, object], changes: Mapping[str, object]) -> Row:
    """A row with changes; a null takes a field away, as the element drops nulls."""
    return {key: value for key, value in {**row, **changes}.items() if value is not None}
