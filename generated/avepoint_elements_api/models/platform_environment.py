"""Cloud platform and environment of a tenant."""

from __future__ import annotations

from .._enums import IntCode


class PlatformEnvironment(IntCode):
    """Cloud platform and environment of a tenant."""

    NONE = 0
    AZURE_COMMERCIAL = 1
    AZURE_CHINA = 2
    AZURE_US_GOVERNMENT = 3
    SALESFORCE = 4
    SALESFORCE_SANDBOX = 5
    AMAZON_COMMERCIAL = 6
    AMAZON_GOV = 7
    AMAZON_CHINA = 8


LABELS = {
    0: "None",
    1: "AzureCommercial",
    2: "AzureChina",
    3: "AzureUSGovernment",
    4: "Salesforce",
    5: "SalesforceSandbox",
    6: "AmazonCommercial",
    7: "AmazonGov",
    8: "AmazonChina",
}
