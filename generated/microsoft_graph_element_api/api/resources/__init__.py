"""Operations of resources, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import resources_create as resources_create
    from . import resources_create_child as resources_create_child
    from . import resources_delete as resources_delete
    from . import resources_delete_child as resources_delete_child
    from . import resources_get as resources_get
    from . import resources_get_child as resources_get_child
    from . import resources_list as resources_list
    from . import resources_list_children as resources_list_children
    from . import resources_replace as resources_replace
    from . import resources_replace_child as resources_replace_child
    from . import resources_update as resources_update
    from . import resources_update_child as resources_update_child

__all__ = [
    "resources_create",
    "resources_create_child",
    "resources_delete",
    "resources_delete_child",
    "resources_get",
    "resources_get_child",
    "resources_list",
    "resources_list_children",
    "resources_replace",
    "resources_replace_child",
    "resources_update",
    "resources_update_child",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
