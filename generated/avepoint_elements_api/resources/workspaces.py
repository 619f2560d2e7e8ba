"""Workspace security figures of a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import workspaces as operations

if TYPE_CHECKING:
    from .. import models, types


class WorkspacesResource:
    """Workspace security figures of a tenant."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def compliance_rate(
        self, customer_id: str | int | None, tenant_id: str | int | None, /
    ) -> models.WorkspaceComplianceRate:
        """Count workspaces in compliance.

        Numbers of workspaces in and out of compliance. Permission: elements.wm.read.all. Source: Elements
        API reference, workspace management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
        """
        return self._runner.call(operations.workspaces_compliance_rate.request(customer_id, tenant_id))

    def data_security_posture(
        self, customer_id: str | int | None, tenant_id: str | int | None, /
    ) -> models.DataSecurityPosture:
        """Count sensitive items shared.

        Numbers of sensitive items by the way they are shared. Permission: elements.wm.read.all. Source:
        Elements API reference, workspace management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
        """
        return self._runner.call(operations.workspaces_data_security_posture.request(customer_id, tenant_id))

    def overview(self, customer_id: str | int | None, tenant_id: str | int | None, /) -> models.WorkspaceOverview:
        """Count workspaces.

        Numbers of workspaces of a tenant by kind and condition. Permission: elements.wm.read.all. Source:
        Elements API reference, workspace management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
        """
        return self._runner.call(operations.workspaces_overview.request(customer_id, tenant_id))

    def ransomware_detection(
        self, customer_id: str | int | None, tenant_id: str | int | None, /
    ) -> models.RansomwareDetection:
        """Count signs of ransomware.

        Numbers of workspaces with signs of a ransomware attack. Permission: elements.wm.read.all. Source:
        Elements API reference, workspace management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
        """
        return self._runner.call(operations.workspaces_ransomware_detection.request(customer_id, tenant_id))


class AsyncWorkspacesResource:
    """Workspace security figures of a tenant."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def compliance_rate(
        self, customer_id: str | int | None, tenant_id: str | int | None, /
    ) -> models.WorkspaceComplianceRate:
        """Count workspaces in compliance."""
        return await self._runner.call(operations.workspaces_compliance_rate.request(customer_id, tenant_id))

    async def data_security_posture(
        self, customer_id: str | int | None, tenant_id: str | int | None, /
    ) -> models.DataSecurityPosture:
        """Count sensitive items shared."""
        return await self._runner.call(operations.workspaces_data_security_posture.request(customer_id, tenant_id))

    async def overview(self, customer_id: str | int | None, tenant_id: str | int | None, /) -> models.WorkspaceOverview:
        """Count workspaces."""
        return await self._runner.call(operations.workspaces_overview.request(customer_id, tenant_id))

    async def ransomware_detection(
        self, customer_id: str | int | None, tenant_id: str | int | None, /
    ) -> models.RansomwareDetection:
        """Count signs of ransomware."""
        return await self._runner.call(operations.workspaces_ransomware_detection.request(customer_id, tenant_id))


class RawWorkspacesResource(RawResource):
    """The methods of `WorkspacesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    compliance_rate = Raw(lambda: operations.workspaces_compliance_rate.request)
    data_security_posture = Raw(lambda: operations.workspaces_data_security_posture.request)
    overview = Raw(lambda: operations.workspaces_overview.request)
    ransomware_detection = Raw(lambda: operations.workspaces_ransomware_detection.request)


class AsyncRawWorkspacesResource(AsyncRawResource):
    """The methods of `AsyncWorkspacesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    compliance_rate = AsyncRaw(lambda: operations.workspaces_compliance_rate.request)
    data_security_posture = AsyncRaw(lambda: operations.workspaces_data_security_posture.request)
    overview = AsyncRaw(lambda: operations.workspaces_overview.request)
    ransomware_detection = AsyncRaw(lambda: operations.workspaces_ransomware_detection.request)
