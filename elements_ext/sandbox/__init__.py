"""Both vendors' APIs served on loopback, stateful: for tests, demos and trying things out.

    with Sandbox() as sandbox, sandbox.avepoint() as elements:
        for customer in elements.customers.list():
            ...

Needs the extra `[sandbox]`. `python -m elements_ext.sandbox` serves it from a shell.
"""

from ._exchange import Exchange, Refusal, Response
from ._log import RecordedRequest, RequestLog, Violation
from ._sandbox import Sandbox
from .cloud_elements import BulkFailure, Cloud, Notification

__all__ = [
    "BulkFailure",
    "Cloud",
    "Exchange",
    "Notification",
    "RecordedRequest",
    "Refusal",
    "RequestLog",
    "Response",
    "Sandbox",
    "Violation",
]
