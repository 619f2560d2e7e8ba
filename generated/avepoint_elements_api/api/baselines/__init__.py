"""Operations of baselines, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import baselines_create as baselines_create
    from . import baselines_jobs as baselines_jobs
    from . import baselines_list as baselines_list
    from . import baselines_perform_tenant_action as baselines_perform_tenant_action
    from . import baselines_reports as baselines_reports
    from . import baselines_tenants as baselines_tenants

__all__ = [
    "baselines_create",
    "baselines_jobs",
    "baselines_list",
    "baselines_perform_tenant_action",
    "baselines_reports",
    "baselines_tenants",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
