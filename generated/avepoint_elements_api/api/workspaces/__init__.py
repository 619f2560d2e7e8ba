"""Operations of workspaces, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import workspaces_compliance_rate as workspaces_compliance_rate
    from . import workspaces_data_security_posture as workspaces_data_security_posture
    from . import workspaces_overview as workspaces_overview
    from . import workspaces_ransomware_detection as workspaces_ransomware_detection

__all__ = [
    "workspaces_compliance_rate",
    "workspaces_data_security_posture",
    "workspaces_overview",
    "workspaces_ransomware_detection",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
