"""The Cloud Elements API v2: the platform, and the Microsoft Graph element behind its hub."""

from ._controls import BulkFailure, Cloud
from ._service import PREFIX, GraphElement, Platform
from ._webhooks import Notification

__all__ = ["PREFIX", "BulkFailure", "Cloud", "GraphElement", "Notification", "Platform"]
