"""Operations of objects, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import objects_docs as objects_docs
    from . import objects_list as objects_list
    from . import objects_metadata as objects_metadata

__all__ = [
    "objects_docs",
    "objects_list",
    "objects_metadata",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
