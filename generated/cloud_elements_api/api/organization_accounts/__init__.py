"""Operations of organization_accounts, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import organization_accounts_create as organization_accounts_create
    from . import organization_accounts_get as organization_accounts_get
    from . import organization_accounts_list as organization_accounts_list

__all__ = [
    "organization_accounts_create",
    "organization_accounts_get",
    "organization_accounts_list",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
