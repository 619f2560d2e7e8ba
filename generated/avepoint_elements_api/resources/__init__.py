"""All resources of the AvePoint Elements API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import types
    from .agents import AgentsResource, AsyncAgentsResource, AsyncRawAgentsResource, RawAgentsResource
    from .audit_logs import AsyncAuditLogsResource, AsyncRawAuditLogsResource, AuditLogsResource, RawAuditLogsResource
    from .azure import AsyncAzureResource, AsyncRawAzureResource, AzureResource, RawAzureResource
    from .backup import AsyncBackupResource, AsyncRawBackupResource, BackupResource, RawBackupResource
    from .baselines import AsyncBaselinesResource, AsyncRawBaselinesResource, BaselinesResource, RawBaselinesResource
    from .compliance import (
        AsyncComplianceResource,
        AsyncRawComplianceResource,
        ComplianceResource,
        RawComplianceResource,
    )
    from .customers import AsyncCustomersResource, AsyncRawCustomersResource, CustomersResource, RawCustomersResource
    from .jobs import AsyncJobsResource, AsyncRawJobsResource, JobsResource, RawJobsResource
    from .legacy import AsyncLegacyResource, AsyncRawLegacyResource, LegacyResource, RawLegacyResource
    from .resellers import AsyncRawResellersResource, AsyncResellersResource, RawResellersResource, ResellersResource
    from .risk_rules import AsyncRawRiskRulesResource, AsyncRiskRulesResource, RawRiskRulesResource, RiskRulesResource
    from .scan_profiles import (
        AsyncRawScanProfilesResource,
        AsyncScanProfilesResource,
        RawScanProfilesResource,
        ScanProfilesResource,
    )
    from .services import AsyncRawServicesResource, AsyncServicesResource, RawServicesResource, ServicesResource
    from .storage_profiles import (
        AsyncRawStorageProfilesResource,
        AsyncStorageProfilesResource,
        RawStorageProfilesResource,
        StorageProfilesResource,
    )
    from .tenants import AsyncRawTenantsResource, AsyncTenantsResource, RawTenantsResource, TenantsResource
    from .users import AsyncRawUsersResource, AsyncUsersResource, RawUsersResource, UsersResource
    from .workspaces import (
        AsyncRawWorkspacesResource,
        AsyncWorkspacesResource,
        RawWorkspacesResource,
        WorkspacesResource,
    )

__all__ = ["AsyncRawResources", "AsyncResources", "RawResources", "Resources"]


class Resources:
    """Every resource."""

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    @cached_property
    def agents(self) -> AgentsResource:
        from .agents import AgentsResource

        return AgentsResource(self._runner)

    @cached_property
    def audit_logs(self) -> AuditLogsResource:
        from .audit_logs import AuditLogsResource

        return AuditLogsResource(self._runner)

    @cached_property
    def azure(self) -> AzureResource:
        from .azure import AzureResource

        return AzureResource(self._runner)

    @cached_property
    def backup(self) -> BackupResource:
        from .backup import BackupResource

        return BackupResource(self._runner)

    @cached_property
    def baselines(self) -> BaselinesResource:
        from .baselines import BaselinesResource

        return BaselinesResource(self._runner)

    @cached_property
    def compliance(self) -> ComplianceResource:
        from .compliance import ComplianceResource

        return ComplianceResource(self._runner)

    @cached_property
    def customers(self) -> CustomersResource:
        from .customers import CustomersResource

        return CustomersResource(self._runner)

    @cached_property
    def jobs(self) -> JobsResource:
        from .jobs import JobsResource

        return JobsResource(self._runner)

    @cached_property
    def legacy(self) -> LegacyResource:
        from .legacy import LegacyResource

        return LegacyResource(self._runner)

    @cached_property
    def resellers(self) -> ResellersResource:
        from .resellers import ResellersResource

        return ResellersResource(self._runner)

    @cached_property
    def risk_rules(self) -> RiskRulesResource:
        from .risk_rules import RiskRulesResource

        return RiskRulesResource(self._runner)

    @cached_property
    def scan_profiles(self) -> ScanProfilesResource:
        from .scan_profiles import ScanProfilesResource

        return ScanProfilesResource(self._runner)

    @cached_property
    def services(self) -> ServicesResource:
        from .services import ServicesResource

        return ServicesResource(self._runner)

    @cached_property
    def storage_profiles(self) -> StorageProfilesResource:
        from .storage_profiles import StorageProfilesResource

        return StorageProfilesResource(self._runner)

    @cached_property
    def tenants(self) -> TenantsResource:
        from .tenants import TenantsResource

        return TenantsResource(self._runner)

    @cached_property
    def users(self) -> UsersResource:
        from .users import UsersResource

        return UsersResource(self._runner)

    @cached_property
    def workspaces(self) -> WorkspacesResource:
        from .workspaces import WorkspacesResource

        return WorkspacesResource(self._runner)


class AsyncResources:
    """Every resource, for `await`."""

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    @cached_property
    def agents(self) -> AsyncAgentsResource:
        from .agents import AsyncAgentsResource

        return AsyncAgentsResource(self._runner)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogsResource:
        from .audit_logs import AsyncAuditLogsResource

        return AsyncAuditLogsResource(self._runner)

    @cached_property
    def azure(self) -> AsyncAzureResource:
        from .azure import AsyncAzureResource

        return AsyncAzureResource(self._runner)

    @cached_property
    def backup(self) -> AsyncBackupResource:
        from .backup import AsyncBackupResource

        return AsyncBackupResource(self._runner)

    @cached_property
    def baselines(self) -> AsyncBaselinesResource:
        from .baselines import AsyncBaselinesResource

        return AsyncBaselinesResource(self._runner)

    @cached_property
    def compliance(self) -> AsyncComplianceResource:
        from .compliance import AsyncComplianceResource

        return AsyncComplianceResource(self._runner)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        from .customers import AsyncCustomersResource

        return AsyncCustomersResource(self._runner)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        from .jobs import AsyncJobsResource

        return AsyncJobsResource(self._runner)

    @cached_property
    def legacy(self) -> AsyncLegacyResource:
        from .legacy import AsyncLegacyResource

        return AsyncLegacyResource(self._runner)

    @cached_property
    def resellers(self) -> AsyncResellersResource:
        from .resellers import AsyncResellersResource

        return AsyncResellersResource(self._runner)

    @cached_property
    def risk_rules(self) -> AsyncRiskRulesResource:
        from .risk_rules import AsyncRiskRulesResource

        return AsyncRiskRulesResource(self._runner)

    @cached_property
    def scan_profiles(self) -> AsyncScanProfilesResource:
        from .scan_profiles import AsyncScanProfilesResource

        return AsyncScanProfilesResource(self._runner)

    @cached_property
    def services(self) -> AsyncServicesResource:
        from .services import AsyncServicesResource

        return AsyncServicesResource(self._runner)

    @cached_property
    def storage_profiles(self) -> AsyncStorageProfilesResource:
        from .storage_profiles import AsyncStorageProfilesResource

        return AsyncStorageProfilesResource(self._runner)

    @cached_property
    def tenants(self) -> AsyncTenantsResource:
        from .tenants import AsyncTenantsResource

        return AsyncTenantsResource(self._runner)

    @cached_property
    def users(self) -> AsyncUsersResource:
        from .users import AsyncUsersResource

        return AsyncUsersResource(self._runner)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesResource:
        from .workspaces import AsyncWorkspacesResource

        return AsyncWorkspacesResource(self._runner)


class RawResources:
    """Every resource, with whole responses."""

    def __init__(self, runner: types.RawRunner) -> None:
        self._runner = runner

    @cached_property
    def agents(self) -> RawAgentsResource:
        from .agents import RawAgentsResource

        return RawAgentsResource(self._runner)

    @cached_property
    def audit_logs(self) -> RawAuditLogsResource:
        from .audit_logs import RawAuditLogsResource

        return RawAuditLogsResource(self._runner)

    @cached_property
    def azure(self) -> RawAzureResource:
        from .azure import RawAzureResource

        return RawAzureResource(self._runner)

    @cached_property
    def backup(self) -> RawBackupResource:
        from .backup import RawBackupResource

        return RawBackupResource(self._runner)

    @cached_property
    def baselines(self) -> RawBaselinesResource:
        from .baselines import RawBaselinesResource

        return RawBaselinesResource(self._runner)

    @cached_property
    def compliance(self) -> RawComplianceResource:
        from .compliance import RawComplianceResource

        return RawComplianceResource(self._runner)

    @cached_property
    def customers(self) -> RawCustomersResource:
        from .customers import RawCustomersResource

        return RawCustomersResource(self._runner)

    @cached_property
    def jobs(self) -> RawJobsResource:
        from .jobs import RawJobsResource

        return RawJobsResource(self._runner)

    @cached_property
    def legacy(self) -> RawLegacyResource:
        from .legacy import RawLegacyResource

        return RawLegacyResource(self._runner)

    @cached_property
    def resellers(self) -> RawResellersResource:
        from .resellers import RawResellersResource

        return RawResellersResource(self._runner)

    @cached_property
    def risk_rules(self) -> RawRiskRulesResource:
        from .risk_rules import RawRiskRulesResource

        return RawRiskRulesResource(self._runner)

    @cached_property
    def scan_profiles(self) -> RawScanProfilesResource:
        from .scan_profiles import RawScanProfilesResource

        return RawScanProfilesResource(self._runner)

    @cached_property
    def services(self) -> RawServicesResource:
        from .services import RawServicesResource

        return RawServicesResource(self._runner)

    @cached_property
    def storage_profiles(self) -> RawStorageProfilesResource:
        from .storage_profiles import RawStorageProfilesResource

        return RawStorageProfilesResource(self._runner)

    @cached_property
    def tenants(self) -> RawTenantsResource:
        from .tenants import RawTenantsResource

        return RawTenantsResource(self._runner)

    @cached_property
    def users(self) -> RawUsersResource:
        from .users import RawUsersResource

        return RawUsersResource(self._runner)

    @cached_property
    def workspaces(self) -> RawWorkspacesResource:
        from .workspaces import RawWorkspacesResource

        return RawWorkspacesResource(self._runner)


class AsyncRawResources:
    """Every resource, with whole responses, for `await`."""

    def __init__(self, runner: types.AsyncRawRunner) -> None:
        self._runner = runner

    @cached_property
    def agents(self) -> AsyncRawAgentsResource:
        from .agents import AsyncRawAgentsResource

        return AsyncRawAgentsResource(self._runner)

    @cached_property
    def audit_logs(self) -> AsyncRawAuditLogsResource:
        from .audit_logs import AsyncRawAuditLogsResource

        return AsyncRawAuditLogsResource(self._runner)

    @cached_property
    def azure(self) -> AsyncRawAzureResource:
        from .azure import AsyncRawAzureResource

        return AsyncRawAzureResource(self._runner)

    @cached_property
    def backup(self) -> AsyncRawBackupResource:
        from .backup import AsyncRawBackupResource

        return AsyncRawBackupResource(self._runner)

    @cached_property
    def baselines(self) -> AsyncRawBaselinesResource:
        from .baselines import AsyncRawBaselinesResource

        return AsyncRawBaselinesResource(self._runner)

    @cached_property
    def compliance(self) -> AsyncRawComplianceResource:
        from .compliance import AsyncRawComplianceResource

        return AsyncRawComplianceResource(self._runner)

    @cached_property
    def customers(self) -> AsyncRawCustomersResource:
        from .customers import AsyncRawCustomersResource

        return AsyncRawCustomersResource(self._runner)

    @cached_property
    def jobs(self) -> AsyncRawJobsResource:
        from .jobs import AsyncRawJobsResource

        return AsyncRawJobsResource(self._runner)

    @cached_property
    def legacy(self) -> AsyncRawLegacyResource:
        from .legacy import AsyncRawLegacyResource

        return AsyncRawLegacyResource(self._runner)

    @cached_property
    def resellers(self) -> AsyncRawResellersResource:
        from .resellers import AsyncRawResellersResource

        return AsyncRawResellersResource(self._runner)

    @cached_property
    def risk_rules(self) -> AsyncRawRiskRulesResource:
        from .risk_rules import AsyncRawRiskRulesResource

        return AsyncRawRiskRulesResource(self._runner)

    @cached_property
    def scan_profiles(self) -> AsyncRawScanProfilesResource:
        from .scan_profiles import AsyncRawScanProfilesResource

        return AsyncRawScanProfilesResource(self._runner)

    @cached_property
    def services(self) -> AsyncRawServicesResource:
        from .services import AsyncRawServicesResource

        return AsyncRawServicesResource(self._runner)

    @cached_property
    def storage_profiles(self) -> AsyncRawStorageProfilesResource:
        from .storage_profiles import AsyncRawStorageProfilesResource

        return AsyncRawStorageProfilesResource(self._runner)

    @cached_property
    def tenants(self) -> AsyncRawTenantsResource:
        from .tenants import AsyncRawTenantsResource

        return AsyncRawTenantsResource(self._runner)

    @cached_property
    def users(self) -> AsyncRawUsersResource:
        from .users import AsyncRawUsersResource

        return AsyncRawUsersResource(self._runner)

    @cached_property
    def workspaces(self) -> AsyncRawWorkspacesResource:
        from .workspaces import AsyncRawWorkspacesResource

        return AsyncRawWorkspacesResource(self._runner)
