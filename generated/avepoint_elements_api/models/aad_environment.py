"""Microsoft Entra cloud of a tenant. Codes 1 and 3 are not listed; 0 is the default."""

from __future__ import annotations

from .._enums import IntCode


class AadEnvironment(IntCode):
    """Microsoft Entra cloud of a tenant. Codes 1 and 3 are not listed; 0 is the default."""

    AZURE_CLOUD = 0
    US_GOVERNMENT = 2
    US_GOVERNMENT_DOD = 4
    AZURE_CLOUD_GCC = 5


LABELS = {0: "AzureCloud", 2: "USGovernment", 4: "USGovernment_DoD", 5: "AzureCloud_GCC"}
