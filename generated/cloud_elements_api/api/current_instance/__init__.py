"""Operations of current_instance, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import current_instance_delete as current_instance_delete
    from . import current_instance_disable as current_instance_disable
    from . import current_instance_disable_trace_logging as current_instance_disable_trace_logging
    from . import current_instance_enable as current_instance_enable
    from . import current_instance_enable_trace_logging as current_instance_enable_trace_logging
    from . import current_instance_replace as current_instance_replace
    from . import current_instance_update as current_instance_update

__all__ = [
    "current_instance_delete",
    "current_instance_disable",
    "current_instance_disable_trace_logging",
    "current_instance_enable",
    "current_instance_enable_trace_logging",
    "current_instance_replace",
    "current_instance_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
