"""Operations of resellers, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import resellers_accept_licenses as resellers_accept_licenses
    from . import resellers_audit_logs as resellers_audit_logs
    from . import resellers_licenses as resellers_licenses
    from . import resellers_list as resellers_list
    from . import resellers_pooled_license_usage as resellers_pooled_license_usage
    from . import resellers_pooled_licenses as resellers_pooled_licenses
    from . import resellers_reject_licenses as resellers_reject_licenses
    from . import resellers_upsert_license as resellers_upsert_license

__all__ = [
    "resellers_accept_licenses",
    "resellers_audit_logs",
    "resellers_licenses",
    "resellers_list",
    "resellers_pooled_license_usage",
    "resellers_pooled_licenses",
    "resellers_reject_licenses",
    "resellers_upsert_license",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
