"""Operations of instance_configuration, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import instance_configuration_get as instance_configuration_get
    from . import instance_configuration_list as instance_configuration_list
    from . import instance_configuration_update as instance_configuration_update

__all__ = [
    "instance_configuration_get",
    "instance_configuration_list",
    "instance_configuration_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
