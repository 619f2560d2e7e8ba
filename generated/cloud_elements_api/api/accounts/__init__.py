"""Operations of accounts, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import accounts_create as accounts_create
    from . import accounts_delete as accounts_delete
    from . import accounts_get as accounts_get
    from . import accounts_get_formula_instances as accounts_get_formula_instances
    from . import accounts_list as accounts_list
    from . import accounts_list_instances as accounts_list_instances
    from . import accounts_replace as accounts_replace
    from . import accounts_update as accounts_update

__all__ = [
    "accounts_create",
    "accounts_delete",
    "accounts_get",
    "accounts_get_formula_instances",
    "accounts_list",
    "accounts_list_instances",
    "accounts_replace",
    "accounts_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
