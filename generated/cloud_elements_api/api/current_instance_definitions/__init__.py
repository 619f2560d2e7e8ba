"""Operations of current_instance_definitions, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import current_instance_definitions_create as current_instance_definitions_create
    from . import current_instance_definitions_delete as current_instance_definitions_delete
    from . import current_instance_definitions_get as current_instance_definitions_get
    from . import current_instance_definitions_get_all as current_instance_definitions_get_all
    from . import current_instance_definitions_replace as current_instance_definitions_replace

__all__ = [
    "current_instance_definitions_create",
    "current_instance_definitions_delete",
    "current_instance_definitions_get",
    "current_instance_definitions_get_all",
    "current_instance_definitions_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
