"""Operations of current_instance_transformations, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import current_instance_transformations_create as current_instance_transformations_create
    from . import current_instance_transformations_delete as current_instance_transformations_delete
    from . import current_instance_transformations_delete_all as current_instance_transformations_delete_all
    from . import current_instance_transformations_get as current_instance_transformations_get
    from . import current_instance_transformations_get_all as current_instance_transformations_get_all
    from . import current_instance_transformations_replace as current_instance_transformations_replace

__all__ = [
    "current_instance_transformations_create",
    "current_instance_transformations_delete",
    "current_instance_transformations_delete_all",
    "current_instance_transformations_get",
    "current_instance_transformations_get_all",
    "current_instance_transformations_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
