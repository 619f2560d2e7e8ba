"""Operations of element_instances, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import element_instances_create as element_instances_create
    from . import element_instances_delete as element_instances_delete
    from . import element_instances_get as element_instances_get
    from . import element_instances_list as element_instances_list
    from . import element_instances_replace as element_instances_replace

__all__ = [
    "element_instances_create",
    "element_instances_delete",
    "element_instances_get",
    "element_instances_list",
    "element_instances_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
