"""Get the instances of a formula in an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ..._kinds import Either, Many, One, reader
from ...client import functions

if TYPE_CHECKING:
    import builtins

OPERATION = types.Operation(
    id="accounts.get_formula_instances",
    method="GET",
    path="/accounts/{accountId}/formulas/{formulaId}/instances",
    result="any",
    security=({"user": (), "organization": ()},),
    safe=True,
)
_READERS = (reader(Either(One("FormulaInstance"), Many(One("FormulaInstance"))), models.__name__, OPERATION.id),)


def request(
    account_id: str | int | None, formula_id: str | int | None, /
) -> types.Request[models.FormulaInstance | builtins.list[models.FormulaInstance]]:
    """Get the instances of a formula in an account."""
    return types.Request(
        OPERATION,
        _READERS[0],
        path={"accountId": account_id, "formulaId": formula_id},
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
