"""Operations of organization_definitions, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import organization_definitions_create as organization_definitions_create
    from . import organization_definitions_create_all as organization_definitions_create_all
    from . import organization_definitions_delete as organization_definitions_delete
    from . import organization_definitions_delete_all as organization_definitions_delete_all
    from . import organization_definitions_get as organization_definitions_get
    from . import organization_definitions_get_all as organization_definitions_get_all
    from . import organization_definitions_replace as organization_definitions_replace

__all__ = [
    "organization_definitions_create",
    "organization_definitions_create_all",
    "organization_definitions_delete",
    "organization_definitions_delete_all",
    "organization_definitions_get",
    "organization_definitions_get_all",
    "organization_definitions_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
