"""Operations of current_instance_docs, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import current_instance_docs_get as current_instance_docs_get
    from . import current_instance_docs_get_operation as current_instance_docs_get_operation
    from . import current_instance_docs_get_operation_definitions as current_instance_docs_get_operation_definitions

__all__ = [
    "current_instance_docs_get",
    "current_instance_docs_get_operation",
    "current_instance_docs_get_operation_definitions",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
