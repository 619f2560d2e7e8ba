"""Recommended cost action. The name travels although the reference lists codes 0 to 19 without 9."""

from __future__ import annotations

from .._enums import StrCode


class AzureRecommendation(StrCode):
    """Recommended cost action. The name travels although the reference lists codes 0 to 19 without 9."""

    NONE = "None"
    RIGHT_SIZE = "RightSize"
    DELETE_IDLE_RESOURCE = "DeleteIdleResource"
    PURCHASE_SAVINGS_PLAN = "PurchaseSavingsPlan"
    PURCHASE_RESERVATION = "PurchaseReservation"
    AUTOSCALE = "Autoscale"
    PRICING_TIER_REVIEW = "PricingTierReview"
    AKS_ENABLE_COST_ANALYSIS = "AksEnableCostAnalysis"
    AKS_ENABLE_AUTOSCALER = "AksEnableAutoscaler"
    AKS_SPOT_NODE_POOL = "AksSpotNodePool"
    REDUCE_CACHE_POLICY = "ReduceCachePolicy"
    COMMITMENT_PLAN = "CommitmentPlan"
    COSMOS_DB_ENABLE_FABRIC_MIRRORING = "CosmosDBEnableFabricMirroring"
    PURCHASE_CAPACITY = "PurchaseCapacity"
    SHUTDOWN_IDLE = "ShutdownIdle"
    AUTO_PAUSE = "AutoPause"
    ANOMALY_ALERTING = "AnomalyAlerting"
    BACKUP_OPTIMIZATION = "BackupOptimization"
    MIGRATE_TIER = "MigrateTier"


LABELS = {
    "None": "None",
    "RightSize": "RightSize",
    "DeleteIdleResource": "DeleteIdleResource",
    "PurchaseSavingsPlan": "PurchaseSavingsPlan",
    "PurchaseReservation": "PurchaseReservation",
    "Autoscale": "Autoscale",
    "PricingTierReview": "PricingTierReview",
    "AksEnableCostAnalysis": "AksEnableCostAnalysis",
    "AksEnableAutoscaler": "AksEnableAutoscaler",
    "AksSpotNodePool": "AksSpotNodePool",
    "ReduceCachePolicy": "ReduceCachePolicy",
    "CommitmentPlan": "CommitmentPlan",
    "CosmosDBEnableFabricMirroring": "CosmosDBEnableFabricMirroring",
    "PurchaseCapacity": "PurchaseCapacity",
    "ShutdownIdle": "ShutdownIdle",
    "AutoPause": "AutoPause",
    "AnomalyAlerting": "AnomalyAlerting",
    "BackupOptimization": "BackupOptimization",
    "MigrateTier": "MigrateTier",
}
