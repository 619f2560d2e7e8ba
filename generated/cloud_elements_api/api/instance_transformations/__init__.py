"""Operations of instance_transformations, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import instance_transformations_create as instance_transformations_create
    from . import instance_transformations_delete as instance_transformations_delete
    from . import instance_transformations_delete_all as instance_transformations_delete_all
    from . import instance_transformations_get as instance_transformations_get
    from . import instance_transformations_get_all as instance_transformations_get_all
    from . import instance_transformations_replace as instance_transformations_replace

__all__ = [
    "instance_transformations_create",
    "instance_transformations_delete",
    "instance_transformations_delete_all",
    "instance_transformations_get",
    "instance_transformations_get_all",
    "instance_transformations_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
