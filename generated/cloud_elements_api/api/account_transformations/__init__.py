"""Operations of account_transformations, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import account_transformations_create as account_transformations_create
    from . import account_transformations_delete as account_transformations_delete
    from . import account_transformations_delete_all as account_transformations_delete_all
    from . import account_transformations_get as account_transformations_get
    from . import account_transformations_get_all as account_transformations_get_all
    from . import account_transformations_replace as account_transformations_replace

__all__ = [
    "account_transformations_create",
    "account_transformations_delete",
    "account_transformations_delete_all",
    "account_transformations_get",
    "account_transformations_get_all",
    "account_transformations_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
