"""Operations of legacy, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import legacy_get_customer as legacy_get_customer
    from . import legacy_get_scan_profile as legacy_get_scan_profile
    from . import legacy_get_scan_profile_daily_details as legacy_get_scan_profile_daily_details
    from . import legacy_get_scan_profile_daily_summary as legacy_get_scan_profile_daily_summary
    from . import legacy_get_services as legacy_get_services
    from . import legacy_list_customers as legacy_list_customers
    from . import legacy_list_jobs as legacy_list_jobs
    from . import legacy_list_jobs_of_type as legacy_list_jobs_of_type
    from . import legacy_list_protected as legacy_list_protected
    from . import legacy_list_scan_profiles as legacy_list_scan_profiles
    from . import legacy_list_services as legacy_list_services

__all__ = [
    "legacy_get_customer",
    "legacy_get_scan_profile",
    "legacy_get_scan_profile_daily_details",
    "legacy_get_scan_profile_daily_summary",
    "legacy_get_services",
    "legacy_list_customers",
    "legacy_list_jobs",
    "legacy_list_jobs_of_type",
    "legacy_list_protected",
    "legacy_list_scan_profiles",
    "legacy_list_services",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
