"""Operations of organization_transformations, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import organization_transformations_create as organization_transformations_create
    from . import organization_transformations_delete as organization_transformations_delete
    from . import organization_transformations_delete_all as organization_transformations_delete_all
    from . import organization_transformations_get as organization_transformations_get
    from . import organization_transformations_get_all as organization_transformations_get_all
    from . import organization_transformations_replace as organization_transformations_replace

__all__ = [
    "organization_transformations_create",
    "organization_transformations_delete",
    "organization_transformations_delete_all",
    "organization_transformations_get",
    "organization_transformations_get_all",
    "organization_transformations_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
