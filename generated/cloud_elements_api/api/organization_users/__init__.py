"""Operations of organization_users, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import organization_users_create as organization_users_create
    from . import organization_users_delete as organization_users_delete
    from . import organization_users_get as organization_users_get
    from . import organization_users_list as organization_users_list
    from . import organization_users_update as organization_users_update

__all__ = [
    "organization_users_create",
    "organization_users_delete",
    "organization_users_get",
    "organization_users_list",
    "organization_users_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
