"""Operations of account_definitions, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import account_definitions_create as account_definitions_create
    from . import account_definitions_create_all as account_definitions_create_all
    from . import account_definitions_delete as account_definitions_delete
    from . import account_definitions_delete_all as account_definitions_delete_all
    from . import account_definitions_get as account_definitions_get
    from . import account_definitions_get_all as account_definitions_get_all
    from . import account_definitions_replace as account_definitions_replace

__all__ = [
    "account_definitions_create",
    "account_definitions_create_all",
    "account_definitions_delete",
    "account_definitions_delete_all",
    "account_definitions_get",
    "account_definitions_get_all",
    "account_definitions_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
