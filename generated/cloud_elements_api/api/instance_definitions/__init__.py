"""Operations of instance_definitions, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import instance_definitions_create as instance_definitions_create
    from . import instance_definitions_delete as instance_definitions_delete
    from . import instance_definitions_get as instance_definitions_get
    from . import instance_definitions_get_all as instance_definitions_get_all
    from . import instance_definitions_replace as instance_definitions_replace

__all__ = [
    "instance_definitions_create",
    "instance_definitions_delete",
    "instance_definitions_get",
    "instance_definitions_get_all",
    "instance_definitions_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
