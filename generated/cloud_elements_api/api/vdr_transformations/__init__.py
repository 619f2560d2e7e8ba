"""Operations of vdr_transformations, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import vdr_transformations_create as vdr_transformations_create
    from . import vdr_transformations_delete as vdr_transformations_delete
    from . import vdr_transformations_get as vdr_transformations_get
    from . import vdr_transformations_list as vdr_transformations_list
    from . import vdr_transformations_replace as vdr_transformations_replace

__all__ = [
    "vdr_transformations_create",
    "vdr_transformations_delete",
    "vdr_transformations_get",
    "vdr_transformations_list",
    "vdr_transformations_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
