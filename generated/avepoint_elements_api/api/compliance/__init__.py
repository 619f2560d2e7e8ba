"""Operations of compliance, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import compliance_action_count as compliance_action_count
    from . import compliance_sign_ins as compliance_sign_ins
    from . import compliance_workflow_items as compliance_workflow_items
    from . import compliance_workflows as compliance_workflows

__all__ = [
    "compliance_action_count",
    "compliance_sign_ins",
    "compliance_workflow_items",
    "compliance_workflows",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
