"""Operations of contacts, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import contacts_create as contacts_create
    from . import contacts_delete as contacts_delete
    from . import contacts_get as contacts_get
    from . import contacts_list as contacts_list
    from . import contacts_update as contacts_update

__all__ = [
    "contacts_create",
    "contacts_delete",
    "contacts_get",
    "contacts_list",
    "contacts_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
