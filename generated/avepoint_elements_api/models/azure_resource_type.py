"""Type of an Azure resource. The list is not complete: a sample has 5, which is not in it."""

from __future__ import annotations

from .._enums import IntCode


class AzureResourceType(IntCode):
    """Type of an Azure resource. The list is not complete: a sample has 5, which is not in it."""

    NONE = 0
    VIRTUAL_MACHINE = 1
    VIRTUAL_MACHINE_SCALE_SET = 2
    KUBERNETES_SERVICE = 6
    BATCH_ACCOUNT = 7
    SERVICE_FABRIC = 8
    ONEES_HOSTED_POOLS = 9
    MANAGED_ENVIRONMENT = 10
    AZURE_COMPUTE_GALLERY = 11
    BARE_METAL_INSTANCE = 12
    CLOUD_SERVICE = 13
    COMMUNITY_IMAGE = 14
    COMPUTE_FLEET = 15
    AVAILABILITY_SET = 16
    HOST_GROUP = 17
    IMAGE_TEMPLATE = 18
    IMAGE = 19
    LAB_ACCOUNT = 20
    PROXIMITY_PLACEMENT_GROUP = 21
    QUANTUM_WORKSPACE = 22
    RESTORE_POINT_COLLECTION = 23
    SAP_HANA_ON_AZURE = 24
    SSH_PUBLIC_KEY = 25
    VM_APPLICATION_DEFINITION = 26
    VM_APPLICATION_VERSION = 27
    VM_IMAGE_DEFINITION = 28
    VM_IMAGE_VERSION = 29
    VIRTUAL_NETWORK = 100
    SUBNET = 101
    NETWORK_INTERFACE = 102
    PUBLIC_IP_ADDRESS = 103
    LOAD_BALANCER = 104
    APPLICATION_GATEWAY = 105
    NETWORK_SECURITY_GROUP = 106
    VIRTUAL_NETWORK_GATEWAY = 107
    EXPRESS_ROUTE_CIRCUIT = 108
    PRIVATE_ENDPOINT = 109
    TRAFFIC_MANAGER = 110
    FRONT_DOOR = 111
    NETWORK_WATCHER = 112
    BASTIONS = 113
    CONNECTIONS = 114
    CUSTOM_IP_PREFIXES = 115
    DNS_PRIVATE_RESOLVERS = 116
    DNS_ZONES = 117
    EXPRESSROUTE_TRAFFIC_COLLECTORS = 119
    IP_GROUPS = 121
    LOCAL_NETWORK_GATEWAYS = 123
    MICROSOFT_CONNECTED_CACHE_FOR_INTERNET_SERVICE_PROVIDERS = 124
    NAT_GATEWAYS = 125
    NETWORK_MANAGERS = 127
    NGINXAAS = 129
    PEERING_SERVICES = 130
    PEERINGS = 131
    PRIVATE_DNS_ZONES = 132
    PUBLIC_IP_PREFIXES = 134
    ROUTE_TABLES = 135
    VIRTUAL_WANS = 137
    NET_CONNECTIONS = 138
    STORAGE_ACCOUNT = 200
    BLOB_CONTAINER = 201
    FILE_SHARE = 202
    QUEUE = 203
    TABLE = 204
    MANAGED_DISK = 205
    AZURE_STACK_HCI = 206
    DISK = 207
    AZURE_DATA_BOX = 208
    AZURE_MANAGED_LUSTRE = 209
    AZURE_NATIVE_PURE_STORAGE_CLOUD_SERVICE = 210
    AZURE_NATIVE_QUMULO_SCALABLE_FILE_SERVICE = 211
    AZURE_NETAPP_FILES = 212
    AZURE_STACK_EDGE_DATA_BOX_GATEWAY = 213
    DATA_LAKE_STORAGE_GEN1 = 214
    DISK_ACCESSES = 215
    DISK_ENCRYPTION_SETS = 216
    ELASTIC_SANS = 218
    HPC_CACHES = 219
    SNAPSHOTS = 220
    STORAGE_MOVERS = 222
    STORAGE_SYNC_SERVICES = 223
    SQL_DATABASE = 300
    SQL_SERVER = 301
    COSMOS_DB_ACCOUNT = 302
    MYSQL_SERVER = 303
    POSTGRESQL_SERVER = 304
    REDIS_CACHE = 305
    SQL_MANAGED_INSTANCE = 306
    DOCUMENT_DB = 307
    SQL_SERVER_ON_VIRTUAL_MACHINE = 308
    POSTGRESQL_FLEXIBLE_SERVER = 309
    MYSQL_FLEXIBLE_SERVER = 310
    POSTGRESQL_FLEXIBLE_SERVER_VIRTUAL_ENDPOINT = 311
    AZURE_MANAGED_INSTANCE_FOR_APACHE_CASSANDRA = 315
    AZURE_MANAGED_REDIS = 316
    ELASTIC_JOB_AGENTS = 317
    MANAGED_DATABASES = 318
    MONGODB_ATLAS = 319
    SYNAPSE_WORKSPACE = 400
    DATA_FACTORY = 401
    DATA_LAKE_STORE = 402
    EVENT_HUB = 403
    STREAM_ANALYTICS = 404
    HD_INSIGHT = 405
    DATABRICKS = 406
    ANALYSIS_SERVICES = 407
    AZURE_SYNAPSE_ANALYTICS_PRIVATE_LINK_HUBS = 409
    DATA_SHARES = 411
    EXPERIMENT_WORKSPACES = 412
    INFORMATICA_INTELLIGENT_DATA_MANAGEMENT_CLOUD_AN_AZURE_NATIVE_ISV_SERVICE = 414
    POWER_BI_EMBEDDED = 415
    STREAM_ANALYTICS_CLUSTERS = 416
    KEY_VAULT = 500
    SECURITY_CENTER = 501
    SENTINEL = 502
    AZURE_FIREWALL = 503
    APPLICATION_SECURITY_GROUPS = 505
    ARTIFACT_SIGNING_ACCOUNTS = 506
    ATTESTATION_PROVIDERS = 507
    AZURE_CLOUD_HSMS = 508
    AZURE_KEY_VAULT_MANAGED_HSMS = 509
    CONFIDENTIAL_LEDGERS = 510
    DDOS_PROTECTION_PLANS = 511
    MICROSOFT_DEFENDER_EASM = 516
    MICROSOFT_ENTRA_DOMAIN_SERVICES = 517
    NETWORK_SECURITY_PERIMETERS = 518
    WEB_APPLICATION_FIREWALL_POLICIES_WAF = 520
    NETWORK_FRONTDOORS = 521
    ACTIVE_DIRECTORY = 600
    MANAGED_IDENTITY = 601
    ACCESS_CONNECTOR_FOR_AZURE_DATABRICKS = 602
    B2C_TENANTS = 603
    EXTERNAL_CONFIGURATION_TENANT = 604
    GUEST_USAGES = 605
    LOG_ANALYTICS_WORKSPACE = 700
    APPLICATION_INSIGHTS = 701
    MONITOR = 702
    ALERT_RULE = 703
    DIAGNOSTIC_SETTING = 704
    AZURE_MONITOR_WORKSPACES = 705
    AZURE_MONITORS_FOR_SAP_SOLUTIONS = 706
    AZURE_NATIVE_DYNATRACE_SERVICE = 707
    AZURE_NATIVE_NEW_RELIC_SERVICE = 708
    AZURE_WORKBOOKS = 709
    DATA_COLLECTION_ENDPOINTS = 710
    DATA_COLLECTION_RULES = 711
    DATABASE_WATCHERS = 712
    DATADOG_AN_AZURE_NATIVE_ISV_SERVICE = 713
    ELASTIC_CLOUD_ELASTICSEARCH = 714
    LOG_ANALYTICS_DEDICATED_CLUSTERS = 715
    LOG_ANALYTICS_QUERY_PACKS = 716
    AZURE_MANAGED_GRAFANA = 717
    RESOURCE_GROUP = 800
    SUBSCRIPTION = 801
    MANAGEMENT_GROUP = 802
    POLICY = 803
    BLUEPRINT = 804
    AUTOMATION_ACCOUNT = 805
    AZURE_LIGHTHOUSE = 807
    BACKUP_VAULTS = 808
    CAPACITY_RESERVATION_GROUPS = 809
    COPILOT = 810
    DEPLOYMENT_SCRIPTS = 811
    MACHINES_AZURE_ARC = 812
    MICROSOFT_PURVIEW_ACCOUNTS = 813
    RESOURCE_GRAPH_QUERIES = 814
    SERVICE_GROUPS = 816
    SOLUTIONS = 817
    VIRTUAL_INSTANCES_FOR_SAP_SOLUTIONS = 818
    DATA_PROTECTION_BACKUP_VAULTS = 819
    RESOURCE_GROUP_DEPLOYMENTS = 820
    SERVICE_BUS = 900
    API_MANAGEMENT = 901
    LOGIC_APP = 902
    EVENT_GRID = 903
    EVENT_GRID_DOMAIN = 904
    API_MANAGEMENT_OPERATIONS = 905
    EVENT_GRID_TOPIC = 906
    EVENT_HUBS_CLUSTERS = 907
    FHIR_SERVICE = 908
    HEALTH_DATA_SERVICES_WORKSPACE = 909
    INTEGRATION_ACCOUNTS = 910
    LOGIC_APPS_CUSTOM_CONNECTOR = 911
    RELAYS = 912
    APACHE_KAFKA_APACHE_FLINK_ON_CONFLUENT_CLOUD_AN_AZURE_NATIVE_ISV_SERVICE = 913
    AZURE_API_FOR_FHIR = 914
    COGNITIVE_SERVICES = 1000
    MACHINE_LEARNING_WORKSPACE = 1001
    BOT_SERVICE = 1002
    COMPUTER_VISION = 1003
    SPEECH_SERVICE = 1004
    CONTENT_MODERATOR = 1005
    FACE_API = 1006
    OPEN_AI = 1007
    LANGUAGE = 1008
    PERSONALIZER = 1009
    CUSTOM_VISION = 1010
    TRANSLATOR = 1011
    ANOMALY_DETECTOR = 1012
    DOCUMENT_INTELLIGENCE = 1013
    IMMERSIVE_READER = 1014
    INTELLIGENT_RECOMMENDATION = 1015
    METRICS_ADVISOR = 1016
    AI_VIDEO_INDEXER = 1017
    CUSTOM_VISION_PREDICTION = 1018
    AZURE_NATIVE_ARIZE_AI_CLOUD_SERVICE = 1019
    AZURE_SRE_AGENT = 1020
    IOT_HUB = 1100
    IOT_CENTRAL = 1101
    SYNAPSE_ANALYTIC = 1102
    AZURE_DATA_EXPLORER_CLUSTERS = 1104
    AZURE_DIGITAL_TWINS = 1105
    AZURE_IOT_HUB_DEVICE_PROVISIONING_SERVICES = 1106
    AZURE_MAPS_ACCOUNTS = 1108
    DEVICE_UPDATE_FOR_IOT_HUBS = 1110
    IOT_CENTRAL_APPLICATIONS = 1113
    CONTAINER_REGISTRY = 1200
    CONTAINER_INSTANCE = 1201
    AZURE_RED_HAT_OPENSHIFT_CLUSTERS = 1202
    CONTAINER_APP_JOBS = 1203
    KUBERNETES_FLEET_MANAGER = 1206
    SERVICE_FABRIC_MANAGED_CLUSTERS = 1209
    APP_CONFIGURATION = 1300
    AI_SEARCH = 1301
    WEB_PUB_SUB_SERVICE = 1302
    SPRING_APPS = 1303
    SIGNALR = 1304
    APP_SERVICE = 1305
    APP_SERVICE_API_APP = 1306
    APP_SERVICE_WEB_APP = 1307
    FUNCTION_APP = 1308
    CONTAINER_APPS = 1309
    APP_SERVICE_PLAN = 1310
    API_CONNECTIONS = 1311
    APP_SERVICE_CERTIFICATES = 1313
    APP_SERVICE_DOMAINS = 1314
    APP_SERVICE_ENVIRONMENTS = 1315
    FLUID_RELAY = 1320
    NOTIFICATION_HUBS = 1322
    STATIC_WEB_APPS = 1323
    DEVOPS_ORGANIZATION = 1400
    AZURE_LOAD_TESTING = 1401
    AZURE_NATIVE_LAMBDATEST_HYPEREXECUTE_CLOUD_SERVICE = 1402
    DEV_CENTERS = 1403
    DEVTEST_LABS = 1404
    MANAGED_DEVOPS_POOLS = 1405
    NETWORK_CONNECTIONS = 1406
    PLAYWRIGHT_TESTING_CLASSIC = 1407
    PROJECTS = 1408
    ROLE_DEFINITIONS = 1500
    ROLE_ASSIGNMENTS = 1501
    AI_FOUNDRY = 1502
    AI_FOUNDRY_PROJECT = 1503
    AI_FOUNDRY_AGENT = 1504
    AI_FOUNDRY_MODEL = 1505
    POLICY_ASSIGNMENT = 1506
    POLICY_DEFINITION = 1507
    POLICY_INITIATIVE_DEFINITION = 1508
    VIRTUAL_APPLICATION_GROUP = 1600
    VIRTUAL_APPLICATION = 1601
    VIRTUAL_DESKTOP = 1602
    DESKTOP_VIRTUALIZATION_START_MENU_ITEM = 1603
    SHARED_DASHBOARDS = 1604
    HOST_POOL = 1700
    SESSION_HOST = 1701
    USER_SESSION = 1702
    MSIX_PACKAGE = 1703
    AZURE_ARC_PRIVATE_LINK_SCOPES = 1704
    AZURE_NETWORK_FUNCTION_MANAGER_DEVICES = 1705
    AZURE_VMWARE_SOLUTION = 1706
    CUSTOM_LOCATIONS = 1707
    RESOURCE_BRIDGES = 1708
    SCVMM_MANAGEMENT_SERVERS = 1709
    SQL_MANAGED_INSTANCES_AZURE_ARC = 1710
    SQL_SERVER_DATABASES = 1711
    SQL_SERVER_INSTANCES = 1712
    VMWARE_VCENTERS = 1713
    AZURE_ARC_DATA_CONTROLLERS = 1714
    VIRTUAL_WORKSPACE = 1750
    GUEST_CONFIGURATION_ASSIGNMENT = 1800
    RECOVERY_SERVICES_VAULTS = 1801
    SECURITY_ASSESSMENT = 1900
    ONEES_IMAGES = 1901
    ACCESS_CONTROL_LISTS_OPERATOR_NEXUS = 1902
    ACTION_GROUPS = 1903
    ACTIVE_DIRECTORY_CONFIG = 1904
    ACTIVITY_LOG_ALERT_RULES = 1905
    ADR_ASSET_ENDPOINT_PROFILES = 1906
    ADR_ASSETS = 1907
    ADR_ASSETS_CLASSIC = 1908
    ADR_CREDENTIAL_RESOURCES = 1909
    ADR_DEVICES = 1910
    ADR_NAMESPACES = 1911
    ADR_SCHEMA_REGISTRIES = 1912
    AGENT_POOLS_OPERATOR_NEXUS = 1913
    AGENT_PRIVATE_ACCESSES = 1914
    AGENTIC_WEB_APPS = 1915
    ALERT_PROCESSING_RULES = 1916
    ANALYSES = 1917
    ANYSCALE_CLOUD_RESOURCES = 1918
    ANYSCALE_CLOUDS = 1919
    APACHE_AIRFLOW_ON_ASTRO_AN_AZURE_NATIVE_ISV_SERVICE = 1920
    APACHE_SPARK_POOLS = 1921
    API_CENTERS = 1922
    APP_ATTACH_PACKAGES = 1923
    APP_SERVER_INSTANCES_FOR_SAP_SOLUTIONS = 1924
    APP_SERVICE_SLOTS = 1925
    APP_SERVICE_KUBERNETES_ENVIRONMENTS = 1926
    APPLICATION_GATEWAY_FOR_CONTAINERS = 1927
    APPLICATION_GATEWAY_WAF_POLICIES = 1928
    ASZLABHARDWARE_LAB_SERVERS = 1930
    ASZLABHARDWARE_RESERVATIONS = 1931
    ASZLABHARDWARE_SERVERS = 1932
    AUTOMATION_PROJECTS = 1933
    AUTONOMOUS_AI_DATABASES = 1934
    AVAILABILITY_TESTS = 1935
    AZURE_ARC_GATEWAYS = 1936
    AZURE_COSMOS_DB_FLEETS = 1937
    AZURE_COSMOS_DB_FOR_POSTGRESQL_CLUSTER = 1938
    AZURE_COSMOS_DB_GARNET_CACHE = 1939
    AZURE_DATA_EXPLORER_DATABASES = 1940
    AZURE_DATA_MANAGER_FOR_ENERGY = 1941
    AZURE_DATABASE_FOR_MARIADB_SERVERS = 1942
    AZURE_DATABASE_MIGRATION_PROJECTS = 1945
    AZURE_DATABASE_MIGRATION_SERVICES = 1946
    AZURE_EDGE_HARDWARE_CENTER = 1948
    AZURE_EDGE_HARDWARE_CENTER_ADDRESS = 1949
    AZURE_HORIZONDB_PREVIEW = 1950
    AZURE_HORIZONDB_PREVIEW_PARAMETER_GROUPS = 1951
    AZURE_IOT_OPERATIONS = 1952
    AZURE_LARGE_INSTANCES = 1953
    AZURE_LOCAL = 1954
    AZURE_LOCAL_DISCONNECTED_OPERATIONS = 1955
    AZURE_LOCAL_DISKS_AZURE_ARC = 1956
    AZURE_LOCAL_GALLERY_IMAGES = 1957
    AZURE_LOCAL_LOGICAL_NETWORKS = 1958
    AZURE_LOCAL_MARKETPLACE_GALLERY_IMAGES = 1959
    AZURE_LOCAL_NETWORK_SECURITY_GROUPS = 1960
    AZURE_LOCAL_STORAGE_PATHS = 1961
    AZURE_LOCAL_VIRTUAL_MACHINE_AZURE_ARC = 1962
    AZURE_LOCAL_VM_NETWORK_INTERFACES = 1963
    AZURE_MACHINE_LEARNING_REGISTRIES = 1964
    AZURE_MIGRATE = 1965
    AZURE_MONITOR_DASHBOARDS_WITH_GRAFANA = 1966
    AZURE_MONITOR_PIPELINES = 1967
    AZURE_MONITOR_PRIVATE_LINK_SCOPES = 1968
    AZURE_NATIVE_LIFTRLITE_SAMPLE_RPAN_AZURE_NATIVE_SAMPLE_RP_CLOUD_SERVICE = 1969
    AZURE_NATIVE_PINECONE_CLOUD_SERVICE = 1970
    AZURE_NATIVE_WEIGHTS_BIASES_CLOUD_SERVICE = 1971
    AZURE_NETWORK_FUNCTION_MANAGER_NETWORK_FUNCTIONS = 1972
    AZURE_SPHERE = 1973
    AZURE_STACK_PREVIEW = 1974
    AZURE_STORAGE_ACTIONS = 1975
    AZURE_VIRTUAL_NETWORK_ROUTING_APPLIANCES = 1976
    AZURE_WORKBOOK_TEMPLATES = 1977
    BACKUP_ITEMS = 1978
    BACKUP_POLICIES = 1979
    BARE_METAL_MACHINES_OPERATOR_NEXUS = 1981
    BASE_DATABASES = 1982
    BING_RESOURCES = 1983
    BUSINESS_PROCESS_TRACKING = 1984
    CAPACITY_POOLS = 1985
    CATALOGS = 1986
    CENTRAL_SERVICE_INSTANCES_FOR_SAP_SOLUTIONS = 1987
    CHANGE_RECORDS = 1988
    CHAOS_EXPERIMENTS = 1989
    CHAT_MODEL_DEPLOYMENTS = 1990
    CLOUD_NGFWS_BY_PALO_ALTO_NETWORKS = 1991
    CLOUD_SERVICES_CLASSIC = 1992
    CLOUD_SERVICES_NETWORKS_OPERATOR_NEXUS = 1993
    CLOUDTEST_ACCOUNTS = 1994
    CLOUDTEST_POOLS = 1995
    CLUSTER_BARE_METAL_MACHINE_KEY_SETS_OPERATOR_NEXUS = 1996
    CLUSTER_BASEBOARD_MANAGEMENT_CONTROLLER_KEY_SETS_OPERATOR_NEXUS = 1997
    CLUSTER_MANAGERS_OPERATOR_NEXUS = 1998
    CLUSTER_METRICS_CONFIGURATIONS_OPERATOR_NEXUS = 1999
    ADVISOR_RECOMMENDATION = 2000
    COMMUNITIES = 2001
    COMMUNITY_ENDPOINTS = 2002
    COMMVAULT_CLOUD_ACCOUNTS = 2003
    COMPUTE_RACKS_OPERATOR_NEXUS = 2004
    CONDITIONAL_CREDITS = 2005
    CONFIGURATION_GROUP_SCHEMAS = 2006
    CONFIGURATION_GROUP_VALUES = 2007
    CONNECTED_CACHES_FOR_ENTERPRISE_EDUCATION = 2008
    CONNECTOR_NAMESPACE_PREVIEW = 2010
    CONTAINER_APP_SESSION_POOLS = 2011
    CONTAINER_APPS_CONNECTED_ENVIRONMENTS = 2012
    CONTAINER_GROUP_PROFILES = 2013
    CONTAINER_INSTANCES_STANDBY_POOLS = 2014
    CONTAINER_REGISTRY_REPLICATIONS = 2015
    CONTAINER_REGISTRY_WEBHOOKS = 2016
    CONTAINER_STORAGES = 2017
    CONTENT_DELIVERY_NETWORK_WAF_POLICIES = 2018
    COSMIC_ENVIRONMENTS = 2019
    COSMIC_NAMESPACES = 2020
    CREATECONNECTEDREGISTRYARCRESOURCE = 2021
    CREDITS = 2022
    DATA_EXPLORER_POOLS_PREVIEW = 2023
    DATA_REPLICATION_VAULTS = 2025
    DATABASES_FOR_SAP_SOLUTIONS = 2026
    DDOS_CUSTOM_POLICIES = 2027
    DE_IDENTIFICATION_SERVICES = 2028
    DEDICATED_HUBS = 2029
    DEDICATED_SQL_POOLS = 2030
    DELL_POWERSCALE = 2031
    DEPLOYMENT_STACKS = 2032
    DEV_BOX_DEFINITIONS = 2033
    DEV_TUNNEL_DOMAINS = 2034
    DEVICE_UPDATE_ACCOUNTS = 2035
    DEVICE_UPDATE_ACTIVE_DEPLOYMENTS = 2036
    DEVICE_UPDATE_AGENTS = 2037
    DEVICE_UPDATE_DEPLOYMENTS = 2038
    DEVICE_UPDATE_DEVICE_CLASSES = 2039
    DEVICE_UPDATES = 2040
    DEVTEST_LABS_VIRTUAL_MACHINES = 2041
    DICOM_SERVICE = 2042
    DISCOUNTS = 2043
    DNS_DOMAIN_LISTS = 2044
    DNS_FORWARDING_RULESETS = 2045
    DNS_SECURITY_POLICIES = 2046
    DURABLE_TASK_SCHEDULER = 2047
    EDGE_ACTIONS = 2048
    EDGE_SITES = 2049
    ELASTIC_BACKUP_POLICIES = 2050
    ELASTIC_BACKUP_VAULTS = 2051
    ELASTIC_CAPACITY_POOLS = 2052
    ELASTIC_SNAPSHOT_POLICIES = 2053
    ELASTIC_VOLUMES = 2054
    ENCLAVE_CONNECTIONS = 2055
    ENCLAVE_ENDPOINTS = 2056
    ENCLAVES = 2057
    ENDPOINTS = 2058
    ENGAGE_CENTER_CONNECTORS = 2059
    ESRP_SCAN = 2060
    EVENT_GRID_PARTNER_CONFIGURATIONS = 2063
    EVENT_GRID_PARTNER_DESTINATIONS = 2064
    EVENT_GRID_PARTNER_NAMESPACES = 2065
    EVENT_GRID_PARTNER_REGISTRATIONS = 2066
    EVENT_GRID_PARTNER_TOPICS = 2067
    EVENT_GRID_SYSTEM_TOPICS = 2068
    EXPRESSROUTE_DIRECT = 2070
    EXPRESSROUTE_GATEWAYS = 2071
    EXPRESSROUTE_LINK_GROUPS = 2072
    EXTENDED_SECURITY_UPDATES = 2073
    EXTENSION_DEPLOYMENTS = 2074
    EXTENSION_SLOTS = 2075
    EXTENSION_VERSIONS = 2076
    FIREWALL_POLICIES = 2078
    FIRMWARE_ANALYSIS_WORKSPACES = 2079
    FLOW_LOGS = 2080
    FLOW_PROFILES = 2081
    FLOWS = 2082
    FOUNDRY_PROJECT = 2083
    GATEWAYS = 2084
    GEOCATALOGS = 2085
    GROUND_STATIONS = 2086
    HEALTH_MODELS = 2087
    HEALTH_MODELS_PREVIEW = 2088
    HEALTHCARE_AGENT_SERVICE = 2089
    HOSTS = 2091
    IMPACT_REPORTING_CONNECTORS = 2092
    INCENTIVE_SCHEDULES = 2093
    INFRASTRUCTURE_AS_CODE_AUTOMATION = 2094
    INSTANCE_POOLS = 2095
    INTEGRATION_ENVIRONMENTS = 2096
    INTERNET_GATEWAY_RULES_OPERATOR_NEXUS = 2097
    INTERNET_GATEWAYS_OPERATOR_NEXUS = 2098
    IP_ADDRESS_POOLS = 2099
    BILLING_ACCOUNT = 2100
    BILLING_SUBSCRIPTION = 2101
    IP_PREFIXES_OPERATOR_NEXUS = 2102
    ISSUES = 2103
    KUBERNETES_AZURE_ARC = 2104
    KUBERNETES_CLUSTER_FEATURES_OPERATOR_NEXUS = 2105
    KUBERNETES_CLUSTERS_OPERATOR_NEXUS = 2106
    L2_CONNECTIONS = 2107
    LAB_PLANS = 2108
    LABS = 2109
    LANDING_ZONE_ACCOUNT = 2110
    LAYER2_ISOLATION_DOMAINS_OPERATOR_NEXUS = 2111
    LAYER2_NETWORKS_OPERATOR_NEXUS = 2112
    LAYER3_ISOLATION_DOMAINS_OPERATOR_NEXUS = 2113
    LAYER3_NETWORKS_OPERATOR_NEXUS = 2114
    LIBRARIES = 2115
    LOCAL_RULESTACKS_FOR_CLOUD_NGFW_BY_PALO_ALTO_NETWORKS = 2116
    LOG_SEARCH_ALERT_RULES = 2117
    LOGIC_APPS_TEMPLATES = 2118
    MACHINE_LEARNING_ONLINE_DEPLOYMENTS = 2119
    MACHINE_LEARNING_ONLINE_ENDPOINTS = 2120
    MAINTENANCE_CONFIGURATIONS = 2121
    MANAGED_APPLICATIONS = 2122
    MANAGED_CCF_APPS = 2123
    MANAGED_CONNECTOR = 2124
    MANAGED_FLEET_NAMESPACES = 2125
    MANAGED_NAMESPACES = 2126
    MCC_CACHENODES_FOR_ENTERPRISE = 2127
    MEDTECH_SERVICE = 2128
    MESH_VPNS = 2129
    METRIC_ALERT_RULES = 2130
    MICROSOFT_AZURE_CONSUMPTION_COMMITMENTS = 2131
    MICROSOFT_DISCOVERY_BOOKSHELVES = 2132
    MICROSOFT_DISCOVERY_PROJECTS = 2133
    MICROSOFT_DISCOVERY_SUPERCOMPUTERS = 2135
    MICROSOFT_DISCOVERY_TOOLS = 2136
    MICROSOFT_DISCOVERY_WORKSPACES = 2137
    MICROSOFT_FABRIC = 2138
    MICROSOFT_SECURITY_COMPUTE_CAPACITIES = 2139
    MICROSOFT_NETWORK_NETWORK_VIRTUAL_APPLIANCES = 2140
    MICROSOFT_NETWORK_VIRTUALHUBS = 2141
    MICROSOFT_WORKLOADS_INSIGHTS = 2142
    MIGRATION_PROJECTS = 2143
    MOVE_PROJECTS = 2144
    MULTICLOUD_CONNECTORS = 2145
    MY_ENGAGEHUB_PORTAL = 2146
    MY_RESOURCES = 2147
    NAPSTER_COMPANION_API_AN_AZURE_NATIVE_ISV_SERVICE = 2148
    NEIGHBOR_GROUPS_OPERATOR_NEXUS = 2149
    NETAPP_ELASTIC_ACCOUNTS = 2150
    NETWORK_ANCHORS = 2151
    NETWORK_DEVICES_OPERATOR_NEXUS = 2152
    NETWORK_FABRIC_CONTROLLERS_OPERATOR_NEXUS = 2153
    NETWORK_FABRICS_OPERATOR_NEXUS = 2154
    NETWORK_FUNCTION_DEFINITION_VERSIONS = 2155
    NETWORK_FUNCTION_DEFINITIONS = 2156
    CONNECTIVITY_CONFIGURATIONS = 2157
    NETWORK_MONITORS_OPERATOR_NEXUS = 2158
    NETWORK_PACKET_BROKERS_OPERATOR_NEXUS = 2159
    NETWORK_RACKS_OPERATOR_NEXUS = 2160
    NETWORK_SERVICE_DESIGN_VERSIONS = 2161
    NETWORK_SERVICE_DESIGNS = 2162
    NETWORK_TAP_RULES_OPERATOR_NEXUS = 2163
    NETWORK_TAPS_OPERATOR_NEXUS = 2164
    NODEPOOLS = 2166
    NOTIFICATION_HUB_NAMESPACES = 2167
    ON_PREMISES_DATA_GATEWAYS = 2168
    ONLINE_EXPERIMENTATION_WORKSPACES = 2169
    ORACLE_EXADATA_INFRASTRUCTURES = 2170
    ORACLE_EXADATA_VM_CLUSTERS = 2171
    ORACLE_EXASCALE_VM_CLUSTERS = 2172
    PILOT_AN_AZURE_NATIVE_ISV_SERVICE = 2173
    PIPELINES = 2174
    PLAYWRIGHT_WORKSPACES = 2175
    POOLS = 2176
    PORTAL_EXTENSIONS = 2177
    POSTGRESQL_SERVERS_AZURE_ARC = 2178
    PREVIEW_FEATURES = 2179
    PRIVATE_LINK_FOR_MICROSOFT_ENTRA_ID = 2181
    PRIVATE_LINK_SERVICES = 2182
    PROFESSIONAL_SERVICES = 2183
    PROFILES = 2184
    PROMETHEUS_RULE_GROUPS = 2185
    PROVISIONED_MACHINES = 2186
    PUBLISHER_ARTIFACT_MANIFESTS = 2187
    PUBLISHER_ARTIFACT_STORES = 2188
    PUBLISHERS = 2189
    QUANTUM_PROVIDER_ACCOUNTS = 2190
    RESOURCE_ANCHORS = 2191
    RESOURCE_GUARDS = 2192
    RESOURCE_MANAGEMENT_PRIVATE_LINKS = 2193
    ROUTE_FILTERS = 2194
    ROUTE_POLICIES_OPERATOR_NEXUS = 2195
    RUNBOOK = 2196
    SAAS = 2197
    SAMPLES = 2198
    SCALING_PLANS = 2199
    SCHEDULED_ACTIONS_PREVIEW = 2200
    SCOM_MANAGED_INSTANCES = 2201
    SCVMM_CLOUDS = 2202
    SCVMM_VIRTUAL_MACHINE_AZURE_ARC = 2203
    SCVMM_VIRTUAL_MACHINE_TEMPLATES = 2204
    SCVMM_VIRTUAL_NETWORKS = 2205
    SECURITY_ALERTS = 2206
    SECURITY_DETONATION_CHAMBERS = 2207
    SECURITY_PRIVATE_LINKS = 2208
    SEGMENTATION_MANAGERS = 2209
    SERVICE_CATALOG_MANAGED_APPLICATION_DEFINITIONS = 2210
    SERVICE_ENDPOINT_POLICIES = 2211
    SIGNALR_REPLICAS = 2212
    SITE_CONFIGURATIONS = 2213
    SITE_KEYS = 2214
    SITE_NETWORK_SERVICES = 2215
    SITES = 2216
    SMART_DETECTOR_ALERT_RULES = 2217
    SNAPSHOT_POLICIES = 2218
    SOFTWARE_ASA_SERVICE_CLASSIC = 2219
    SOVEREIGN_VIEWS = 2220
    SQL_ELASTIC_POOLS = 2221
    SQL_SERVER_ESU_LICENSES = 2222
    SQL_SERVER_LICENSES = 2223
    SRE_AGENT_SPACES = 2225
    STAGE_MAPS = 2226
    STAGE_PROGRESSIONS = 2227
    STORAGE_ACCOUNTS_CLASSIC = 2228
    STORAGE_APPLIANCES_OPERATOR_NEXUS = 2229
    STORAGE_ASSETS = 2230
    STORAGE_DISCOVERY_WORKSPACES = 2231
    STORAGE_POOLS = 2232
    TEMPLATE_SPECS = 2234
    TRAFFIC_MANAGER_PROFILES = 2235
    TRANSIT_HUBS = 2236
    TRUNKED_NETWORKS_OPERATOR_NEXUS = 2237
    UPDATE_RULES = 2238
    USAGEBILLING_ACCOUNTS = 2239
    VALIDATIONS = 2240
    VERIFIER_WORKSPACES = 2241
    VIRTUAL_CLUSTERS = 2242
    VIRTUAL_MACHINE_CONSOLES_OPERATOR_NEXUS = 2243
    VIRTUAL_MACHINES_CLASSIC = 2244
    VIRTUAL_MACHINES_OPERATOR_NEXUS = 2245
    VIRTUAL_NETWORK_LINKS = 2246
    VIRTUAL_NETWORK_TERMINAL_ACCESS_POINTS = 2247
    VISUAL_STUDIO_ONLINE_PLANS = 2248
    VMWARE_AVS_VIRTUAL_MACHINES = 2249
    VMWARE_CLUSTERS = 2250
    VMWARE_DATASTORES = 2251
    VMWARE_HOSTS = 2252
    VMWARE_RESOURCE_POOLS = 2253
    VMWARE_VIRTUAL_MACHINE_TEMPLATES = 2254
    VMWARE_VIRTUAL_NETWORKS = 2255
    VOLUMES = 2256
    VOLUMES_OPERATOR_NEXUS = 2257
    VPN_GATEWAYS = 2258
    WEB_PUBSUB_SERVICE_REPLICAS = 2259
    WORKLOAD_COMPONENTS = 2260
    WORKLOAD_VIRTUAL_INSTANCES = 2261
    WORKLOADS = 2262
    WORKSPACES = 2263
    ONEES_BUILD_CACHES = 2264
    CLUSTERS_OPERATOR_NEXUS = 2265
    IP_COMMUNITIES_OPERATOR_NEXUS = 2266
    IP_EXTENDED_COMMUNITIES_OPERATOR_NEXUS = 2267
    FILE_SHARES = 2268
    MICROSOFT_DISCOVERY_STORAGE_CONTAINERS = 2269
    KEY_VAULT_KEY = 10000
    KEY_VAULT_SECRET = 10001
    KEY_VAULT_CERTIFICATE = 10002
    FRONT_DOOR_STANDARD = 10500
    KUSTO_CLUSTER = 10501
    OPERATIONAL_INSIGHTS_WORKSPACE = 10502
    RECOVERY_SERVICES_VAULT = 10503
    COMPUTE_DISK = 10504
    COMPUTE_SNAPSHOT = 10505
    SUBSCRIPTIONS = 10506
    ALL_RESOURCES = 2147483647


LABELS = {
    0: "None",
    1: "VirtualMachine",
    2: "VirtualMachineScaleSet",
    6: "KubernetesService",
    7: "BatchAccount",
    8: "ServiceFabric",
    9: "OneesHostedPools",
    10: "ManagedEnvironment",
    11: "AzureComputeGallery",
    12: "BareMetalInstance",
    13: "CloudService",
    14: "CommunityImage",
    15: "ComputeFleet",
    16: "AvailabilitySet",
    17: "HostGroup",
    18: "ImageTemplate",
    19: "Image",
    20: "LabAccount",
    21: "ProximityPlacementGroup",
    22: "QuantumWorkspace",
    23: "RestorePointCollection",
    24: "SapHanaOnAzure",
    25: "SshPublicKey",
    26: "VmApplicationDefinition",
    27: "VmApplicationVersion",
    28: "VmImageDefinition",
    29: "VmImageVersion",
    100: "VirtualNetwork",
    101: "Subnet",
    102: "NetworkInterface",
    103: "PublicIPAddress",
    104: "LoadBalancer",
    105: "ApplicationGateway",
    106: "NetworkSecurityGroup",
    107: "VirtualNetworkGateway",
    108: "ExpressRouteCircuit",
    109: "PrivateEndpoint",
    110: "TrafficManager",
    111: "FrontDoor",
    112: "NetworkWatcher",
    113: "Bastions",
    114: "Connections",
    115: "CustomIPPrefixes",
    116: "DnsPrivateResolvers",
    117: "DnsZones",
    119: "ExpressrouteTrafficCollectors",
    121: "IPGroups",
    123: "LocalNetworkGateways",
    124: "MicrosoftConnectedCacheForInternetServiceProviders",
    125: "NatGateways",
    127: "NetworkManagers",
    129: "Nginxaas",
    130: "PeeringServices",
    131: "Peerings",
    132: "PrivateDnsZones",
    134: "PublicIPPrefixes",
    135: "RouteTables",
    137: "VirtualWans",
    138: "NetConnections",
    200: "StorageAccount",
    201: "BlobContainer",
    202: "FileShare",
    203: "Queue",
    204: "Table",
    205: "ManagedDisk",
    206: "AzureStackHCI",
    207: "Disk",
    208: "AzureDataBox",
    209: "AzureManagedLustre",
    210: "AzureNativePureStorageCloudService",
    211: "AzureNativeQumuloScalableFileService",
    212: "AzureNetappFiles",
    213: "AzureStackEdgeDataBoxGateway",
    214: "DataLakeStorageGen1",
    215: "DiskAccesses",
    216: "DiskEncryptionSets",
    218: "ElasticSans",
    219: "HpcCaches",
    220: "Snapshots",
    222: "StorageMovers",
    223: "StorageSyncServices",
    300: "SqlDatabase",
    301: "SqlServer",
    302: "CosmosDbAccount",
    303: "MySqlServer",
    304: "PostgreSqlServer",
    305: "RedisCache",
    306: "SqlManagedInstance",
    307: "DocumentDB",
    308: "SqlServerOnVirtualMachine",
    309: "PostgreSQLFlexibleServer",
    310: "MySQLFlexibleServer",
    311: "PostgreSQLFlexibleServerVirtualEndpoint",
    315: "AzureManagedInstanceForApacheCassandra",
    316: "AzureManagedRedis",
    317: "ElasticJobAgents",
    318: "ManagedDatabases",
    319: "MongodbAtlas",
    400: "SynapseWorkspace",
    401: "DataFactory",
    402: "DataLakeStore",
    403: "EventHub",
    404: "StreamAnalytics",
    405: "HDInsight",
    406: "Databricks",
    407: "AnalysisServices",
    409: "AzureSynapseAnalyticsPrivateLinkHubs",
    411: "DataShares",
    412: "ExperimentWorkspaces",
    414: "InformaticaIntelligentDataManagementCloudANAzureNativeIsvService",
    415: "PowerBIEmbedded",
    416: "StreamAnalyticsClusters",
    500: "KeyVault",
    501: "SecurityCenter",
    502: "Sentinel",
    503: "AzureFirewall",
    505: "ApplicationSecurityGroups",
    506: "ArtifactSigningAccounts",
    507: "AttestationProviders",
    508: "AzureCloudHsms",
    509: "AzureKeyVaultManagedHsms",
    510: "ConfidentialLedgers",
    511: "DdosProtectionPlans",
    516: "MicrosoftDefenderEasm",
    517: "MicrosoftEntraDomainServices",
    518: "NetworkSecurityPerimeters",
    520: "WebApplicationFirewallPoliciesWaf",
    521: "NetworkFrontdoors",
    600: "ActiveDirectory",
    601: "ManagedIdentity",
    602: "AccessConnectorForAzureDatabricks",
    603: "B2CTenants",
    604: "ExternalConfigurationTenant",
    605: "GuestUsages",
    700: "LogAnalyticsWorkspace",
    701: "ApplicationInsights",
    702: "Monitor",
    703: "AlertRule",
    704: "DiagnosticSetting",
    705: "AzureMonitorWorkspaces",
    706: "AzureMonitorsForSapSolutions",
    707: "AzureNativeDynatraceService",
    708: "AzureNativeNewRelicService",
    709: "AzureWorkbooks",
    710: "DataCollectionEndpoints",
    711: "DataCollectionRules",
    712: "DatabaseWatchers",
    713: "DatadogANAzureNativeIsvService",
    714: "ElasticCloudElasticsearch",
    715: "LogAnalyticsDedicatedClusters",
    716: "LogAnalyticsQueryPacks",
    717: "AzureManagedGrafana",
    800: "ResourceGroup",
    801: "Subscription",
    802: "ManagementGroup",
    803: "Policy",
    804: "Blueprint",
    805: "AutomationAccount",
    807: "AzureLighthouse",
    808: "BackupVaults",
    809: "CapacityReservationGroups",
    810: "Copilot",
    811: "DeploymentScripts",
    812: "MachinesAzureArc",
    813: "MicrosoftPurviewAccounts",
    814: "ResourceGraphQueries",
    816: "ServiceGroups",
    817: "Solutions",
    818: "VirtualInstancesForSapSolutions",
    819: "DataProtectionBackupVaults",
    820: "ResourceGroupDeployments",
    900: "ServiceBus",
    901: "ApiManagement",
    902: "LogicApp",
    903: "EventGrid",
    904: "EventGridDomain",
    905: "ApiManagementOperations",
    906: "EventGridTopic",
    907: "EventHubsClusters",
    908: "FhirService",
    909: "HealthDataServicesWorkspace",
    910: "IntegrationAccounts",
    911: "LogicAppsCustomConnector",
    912: "Relays",
    913: "ApacheKafkaApacheFlinkONConfluentCloudANAzureNativeIsvService",
    914: "AzureApiForFhir",
    1000: "CognitiveServices",
    1001: "MachineLearningWorkspace",
    1002: "BotService",
    1003: "ComputerVision",
    1004: "SpeechService",
    1005: "ContentModerator",
    1006: "FaceAPI",
    1007: "OpenAI",
    1008: "Language",
    1009: "Personalizer",
    1010: "CustomVision",
    1011: "Translator",
    1012: "AnomalyDetector",
    1013: "DocumentIntelligence",
    1014: "ImmersiveReader",
    1015: "IntelligentRecommendation",
    1016: "MetricsAdvisor",
    1017: "AIVideoIndexer",
    1018: "CustomVisionPrediction",
    1019: "AzureNativeArizeAICloudService",
    1020: "AzureSREAgent",
    1100: "IoTHub",
    1101: "IoTCentral",
    1102: "SynapseAnalytic",
    1104: "AzureDataExplorerClusters",
    1105: "AzureDigitalTwins",
    1106: "AzureIoTHubDeviceProvisioningServices",
    1108: "AzureMapsAccounts",
    1110: "DeviceUpdateForIoTHubs",
    1113: "IoTCentralApplications",
    1200: "ContainerRegistry",
    1201: "ContainerInstance",
    1202: "AzureRedHatOpenshiftClusters",
    1203: "ContainerAppJobs",
    1206: "KubernetesFleetManager",
    1209: "ServiceFabricManagedClusters",
    1300: "AppConfiguration",
    1301: "AISearch",
    1302: "WebPubSubService",
    1303: "SpringApps",
    1304: "SignalR",
    1305: "AppService",
    1306: "AppServiceApiApp",
    1307: "AppServiceWebApp",
    1308: "FunctionApp",
    1309: "ContainerApps",
    1310: "AppServicePlan",
    1311: "ApiConnections",
    1313: "AppServiceCertificates",
    1314: "AppServiceDomains",
    1315: "AppServiceEnvironments",
    1320: "FluidRelay",
    1322: "NotificationHubs",
    1323: "StaticWebApps",
    1400: "DevopsOrganization",
    1401: "AzureLoadTesting",
    1402: "AzureNativeLambdatestHyperexecuteCloudService",
    1403: "DevCenters",
    1404: "DevtestLabs",
    1405: "ManagedDevopsPools",
    1406: "NetworkConnections",
    1407: "PlaywrightTestingClassic",
    1408: "Projects",
    1500: "RoleDefinitions",
    1501: "RoleAssignments",
    1502: "AIFoundry",
    1503: "AIFoundryProject",
    1504: "AIFoundryAgent",
    1505: "AIFoundryModel",
    1506: "PolicyAssignment",
    1507: "PolicyDefinition",
    1508: "PolicyInitiativeDefinition",
    1600: "VirtualApplicationGroup",
    1601: "VirtualApplication",
    1602: "VirtualDesktop",
    1603: "DesktopVirtualizationStartMenuItem",
    1604: "SharedDashboards",
    1700: "HostPool",
    1701: "SessionHost",
    1702: "UserSession",
    1703: "MsixPackage",
    1704: "AzureArcPrivateLinkScopes",
    1705: "AzureNetworkFunctionManagerDevices",
    1706: "AzureVmwareSolution",
    1707: "CustomLocations",
    1708: "ResourceBridges",
    1709: "ScvmmManagementServers",
    1710: "SQLManagedInstancesAzureArc",
    1711: "SQLServerDatabases",
    1712: "SQLServerInstances",
    1713: "VmwareVcenters",
    1714: "AzureArcDataControllers",
    1750: "VirtualWorkspace",
    1800: "GuestConfigurationAssignment",
    1801: "RecoveryServicesVaults",
    1900: "SecurityAssessment",
    1901: "OneesImages",
    1902: "AccessControlListsOperatorNexus",
    1903: "ActionGroups",
    1904: "ActiveDirectoryConfig",
    1905: "ActivityLogAlertRules",
    1906: "AdrAssetEndpointProfiles",
    1907: "AdrAssets",
    1908: "AdrAssetsClassic",
    1909: "AdrCredentialResources",
    1910: "AdrDevices",
    1911: "AdrNamespaces",
    1912: "AdrSchemaRegistries",
    1913: "AgentPoolsOperatorNexus",
    1914: "AgentPrivateAccesses",
    1915: "AgenticWebApps",
    1916: "AlertProcessingRules",
    1917: "Analyses",
    1918: "AnyscaleCloudResources",
    1919: "AnyscaleClouds",
    1920: "ApacheAirflowONAstroANAzureNativeIsvService",
    1921: "ApacheSparkPools",
    1922: "ApiCenters",
    1923: "AppAttachPackages",
    1924: "AppServerInstancesForSapSolutions",
    1925: "AppServiceSlots",
    1926: "AppServiceKubernetesEnvironments",
    1927: "ApplicationGatewayForContainers",
    1928: "ApplicationGatewayWafPolicies",
    1930: "AszlabhardwareLabServers",
    1931: "AszlabhardwareReservations",
    1932: "AszlabhardwareServers",
    1933: "AutomationProjects",
    1934: "AutonomousAIDatabases",
    1935: "AvailabilityTests",
    1936: "AzureArcGateways",
    1937: "AzureCosmosDBFleets",
    1938: "AzureCosmosDBForPostgresqlCluster",
    1939: "AzureCosmosDBGarnetCache",
    1940: "AzureDataExplorerDatabases",
    1941: "AzureDataManagerForEnergy",
    1942: "AzureDatabaseForMariadbServers",
    1945: "AzureDatabaseMigrationProjects",
    1946: "AzureDatabaseMigrationServices",
    1948: "AzureEdgeHardwareCenter",
    1949: "AzureEdgeHardwareCenterAddress",
    1950: "AzureHorizondbPreview",
    1951: "AzureHorizondbPreviewParameterGroups",
    1952: "AzureIoTOperations",
    1953: "AzureLargeInstances",
    1954: "AzureLocal",
    1955: "AzureLocalDisconnectedOperations",
    1956: "AzureLocalDisksAzureArc",
    1957: "AzureLocalGalleryImages",
    1958: "AzureLocalLogicalNetworks",
    1959: "AzureLocalMarketplaceGalleryImages",
    1960: "AzureLocalNetworkSecurityGroups",
    1961: "AzureLocalStoragePaths",
    1962: "AzureLocalVirtualMachineAzureArc",
    1963: "AzureLocalVMNetworkInterfaces",
    1964: "AzureMachineLearningRegistries",
    1965: "AzureMigrate",
    1966: "AzureMonitorDashboardsWithGrafana",
    1967: "AzureMonitorPipelines",
    1968: "AzureMonitorPrivateLinkScopes",
    1969: "AzureNativeLiftrliteSampleRPANAzureNativeSampleRPCloudService",
    1970: "AzureNativePineconeCloudService",
    1971: "AzureNativeWeightsBiasesCloudService",
    1972: "AzureNetworkFunctionManagerNetworkFunctions",
    1973: "AzureSphere",
    1974: "AzureStackPreview",
    1975: "AzureStorageActions",
    1976: "AzureVirtualNetworkRoutingAppliances",
    1977: "AzureWorkbookTemplates",
    1978: "BackupItems",
    1979: "BackupPolicies",
    1981: "BareMetalMachinesOperatorNexus",
    1982: "BaseDatabases",
    1983: "BingResources",
    1984: "BusinessProcessTracking",
    1985: "CapacityPools",
    1986: "Catalogs",
    1987: "CentralServiceInstancesForSapSolutions",
    1988: "ChangeRecords",
    1989: "ChaosExperiments",
    1990: "ChatModelDeployments",
    1991: "CloudNgfwsBYPaloAltoNetworks",
    1992: "CloudServicesClassic",
    1993: "CloudServicesNetworksOperatorNexus",
    1994: "CloudtestAccounts",
    1995: "CloudtestPools",
    1996: "ClusterBareMetalMachineKeySetsOperatorNexus",
    1997: "ClusterBaseboardManagementControllerKeySetsOperatorNexus",
    1998: "ClusterManagersOperatorNexus",
    1999: "ClusterMetricsConfigurationsOperatorNexus",
    2000: "AdvisorRecommendation",
    2001: "Communities",
    2002: "CommunityEndpoints",
    2003: "CommvaultCloudAccounts",
    2004: "ComputeRacksOperatorNexus",
    2005: "ConditionalCredits",
    2006: "ConfigurationGroupSchemas",
    2007: "ConfigurationGroupValues",
    2008: "ConnectedCachesForEnterpriseEducation",
    2010: "ConnectorNamespacePreview",
    2011: "ContainerAppSessionPools",
    2012: "ContainerAppsConnectedEnvironments",
    2013: "ContainerGroupProfiles",
    2014: "ContainerInstancesStandbyPools",
    2015: "ContainerRegistryReplications",
    2016: "ContainerRegistryWebhooks",
    2017: "ContainerStorages",
    2018: "ContentDeliveryNetworkWafPolicies",
    2019: "CosmicEnvironments",
    2020: "CosmicNamespaces",
    2021: "Createconnectedregistryarcresource",
    2022: "Credits",
    2023: "DataExplorerPoolsPreview",
    2025: "DataReplicationVaults",
    2026: "DatabasesForSapSolutions",
    2027: "DdosCustomPolicies",
    2028: "DEIdentificationServices",
    2029: "DedicatedHubs",
    2030: "DedicatedSQLPools",
    2031: "DellPowerscale",
    2032: "DeploymentStacks",
    2033: "DevBoxDefinitions",
    2034: "DevTunnelDomains",
    2035: "DeviceUpdateAccounts",
    2036: "DeviceUpdateActiveDeployments",
    2037: "DeviceUpdateAgents",
    2038: "DeviceUpdateDeployments",
    2039: "DeviceUpdateDeviceClasses",
    2040: "DeviceUpdates",
    2041: "DevtestLabsVirtualMachines",
    2042: "DicomService",
    2043: "Discounts",
    2044: "DnsDomainLists",
    2045: "DnsForwardingRulesets",
    2046: "DnsSecurityPolicies",
    2047: "DurableTaskScheduler",
    2048: "EdgeActions",
    2049: "EdgeSites",
    2050: "ElasticBackupPolicies",
    2051: "ElasticBackupVaults",
    2052: "ElasticCapacityPools",
    2053: "ElasticSnapshotPolicies",
    2054: "ElasticVolumes",
    2055: "EnclaveConnections",
    2056: "EnclaveEndpoints",
    2057: "Enclaves",
    2058: "Endpoints",
    2059: "EngageCenterConnectors",
    2060: "EsrpScan",
    2063: "EventGridPartnerConfigurations",
    2064: "EventGridPartnerDestinations",
    2065: "EventGridPartnerNamespaces",
    2066: "EventGridPartnerRegistrations",
    2067: "EventGridPartnerTopics",
    2068: "EventGridSystemTopics",
    2070: "ExpressrouteDirect",
    2071: "ExpressrouteGateways",
    2072: "ExpressrouteLinkGroups",
    2073: "ExtendedSecurityUpdates",
    2074: "ExtensionDeployments",
    2075: "ExtensionSlots",
    2076: "ExtensionVersions",
    2078: "FirewallPolicies",
    2079: "FirmwareAnalysisWorkspaces",
    2080: "FlowLogs",
    2081: "FlowProfiles",
    2082: "Flows",
    2083: "FoundryProject",
    2084: "Gateways",
    2085: "Geocatalogs",
    2086: "GroundStations",
    2087: "HealthModels",
    2088: "HealthModelsPreview",
    2089: "HealthcareAgentService",
    2091: "Hosts",
    2092: "ImpactReportingConnectors",
    2093: "IncentiveSchedules",
    2094: "InfrastructureASCodeAutomation",
    2095: "InstancePools",
    2096: "IntegrationEnvironments",
    2097: "InternetGatewayRulesOperatorNexus",
    2098: "InternetGatewaysOperatorNexus",
    2099: "IPAddressPools",
    2100: "BillingAccount",
    2101: "BillingSubscription",
    2102: "IPPrefixesOperatorNexus",
    2103: "Issues",
    2104: "KubernetesAzureArc",
    2105: "KubernetesClusterFeaturesOperatorNexus",
    2106: "KubernetesClustersOperatorNexus",
    2107: "L2Connections",
    2108: "LabPlans",
    2109: "Labs",
    2110: "LandingZoneAccount",
    2111: "Layer2IsolationDomainsOperatorNexus",
    2112: "Layer2NetworksOperatorNexus",
    2113: "Layer3IsolationDomainsOperatorNexus",
    2114: "Layer3NetworksOperatorNexus",
    2115: "Libraries",
    2116: "LocalRulestacksForCloudNgfwBYPaloAltoNetworks",
    2117: "LogSearchAlertRules",
    2118: "LogicAppsTemplates",
    2119: "MachineLearningOnlineDeployments",
    2120: "MachineLearningOnlineEndpoints",
    2121: "MaintenanceConfigurations",
    2122: "ManagedApplications",
    2123: "ManagedCcfApps",
    2124: "ManagedConnector",
    2125: "ManagedFleetNamespaces",
    2126: "ManagedNamespaces",
    2127: "MccCachenodesForEnterprise",
    2128: "MedtechService",
    2129: "MeshVpns",
    2130: "MetricAlertRules",
    2131: "MicrosoftAzureConsumptionCommitments",
    2132: "MicrosoftDiscoveryBookshelves",
    2133: "MicrosoftDiscoveryProjects",
    2135: "MicrosoftDiscoverySupercomputers",
    2136: "MicrosoftDiscoveryTools",
    2137: "MicrosoftDiscoveryWorkspaces",
    2138: "MicrosoftFabric",
    2139: "MicrosoftSecurityComputeCapacities",
    2140: "MicrosoftNetworkNetworkVirtualAppliances",
    2141: "MicrosoftNetworkVirtualhubs",
    2142: "MicrosoftWorkloadsInsights",
    2143: "MigrationProjects",
    2144: "MoveProjects",
    2145: "MulticloudConnectors",
    2146: "MYEngagehubPortal",
    2147: "MYResources",
    2148: "NapsterCompanionApiANAzureNativeIsvService",
    2149: "NeighborGroupsOperatorNexus",
    2150: "NetappElasticAccounts",
    2151: "NetworkAnchors",
    2152: "NetworkDevicesOperatorNexus",
    2153: "NetworkFabricControllersOperatorNexus",
    2154: "NetworkFabricsOperatorNexus",
    2155: "NetworkFunctionDefinitionVersions",
    2156: "NetworkFunctionDefinitions",
    2157: "ConnectivityConfigurations",
    2158: "NetworkMonitorsOperatorNexus",
    2159: "NetworkPacketBrokersOperatorNexus",
    2160: "NetworkRacksOperatorNexus",
    2161: "NetworkServiceDesignVersions",
    2162: "NetworkServiceDesigns",
    2163: "NetworkTapRulesOperatorNexus",
    2164: "NetworkTapsOperatorNexus",
    2166: "Nodepools",
    2167: "NotificationHubNamespaces",
    2168: "ONPremisesDataGateways",
    2169: "OnlineExperimentationWorkspaces",
    2170: "OracleExadataInfrastructures",
    2171: "OracleExadataVMClusters",
    2172: "OracleExascaleVMClusters",
    2173: "PilotANAzureNativeIsvService",
    2174: "Pipelines",
    2175: "PlaywrightWorkspaces",
    2176: "Pools",
    2177: "PortalExtensions",
    2178: "PostgresqlServersAzureArc",
    2179: "PreviewFeatures",
    2181: "PrivateLinkForMicrosoftEntraID",
    2182: "PrivateLinkServices",
    2183: "ProfessionalServices",
    2184: "Profiles",
    2185: "PrometheusRuleGroups",
    2186: "ProvisionedMachines",
    2187: "PublisherArtifactManifests",
    2188: "PublisherArtifactStores",
    2189: "Publishers",
    2190: "QuantumProviderAccounts",
    2191: "ResourceAnchors",
    2192: "ResourceGuards",
    2193: "ResourceManagementPrivateLinks",
    2194: "RouteFilters",
    2195: "RoutePoliciesOperatorNexus",
    2196: "Runbook",
    2197: "Saas",
    2198: "Samples",
    2199: "ScalingPlans",
    2200: "ScheduledActionsPreview",
    2201: "ScomManagedInstances",
    2202: "ScvmmClouds",
    2203: "ScvmmVirtualMachineAzureArc",
    2204: "ScvmmVirtualMachineTemplates",
    2205: "ScvmmVirtualNetworks",
    2206: "SecurityAlerts",
    2207: "SecurityDetonationChambers",
    2208: "SecurityPrivateLinks",
    2209: "SegmentationManagers",
    2210: "ServiceCatalogManagedApplicationDefinitions",
    2211: "ServiceEndpointPolicies",
    2212: "SignalrReplicas",
    2213: "SiteConfigurations",
    2214: "SiteKeys",
    2215: "SiteNetworkServices",
    2216: "Sites",
    2217: "SmartDetectorAlertRules",
    2218: "SnapshotPolicies",
    2219: "SoftwareASAServiceClassic",
    2220: "SovereignViews",
    2221: "SQLElasticPools",
    2222: "SQLServerEsuLicenses",
    2223: "SQLServerLicenses",
    2225: "SREAgentSpaces",
    2226: "StageMaps",
    2227: "StageProgressions",
    2228: "StorageAccountsClassic",
    2229: "StorageAppliancesOperatorNexus",
    2230: "StorageAssets",
    2231: "StorageDiscoveryWorkspaces",
    2232: "StoragePools",
    2234: "TemplateSpecs",
    2235: "TrafficManagerProfiles",
    2236: "TransitHubs",
    2237: "TrunkedNetworksOperatorNexus",
    2238: "UpdateRules",
    2239: "UsagebillingAccounts",
    2240: "Validations",
    2241: "VerifierWorkspaces",
    2242: "VirtualClusters",
    2243: "VirtualMachineConsolesOperatorNexus",
    2244: "VirtualMachinesClassic",
    2245: "VirtualMachinesOperatorNexus",
    2246: "VirtualNetworkLinks",
    2247: "VirtualNetworkTerminalAccessPoints",
    2248: "VisualStudioOnlinePlans",
    2249: "VmwareAvsVirtualMachines",
    2250: "VmwareClusters",
    2251: "VmwareDatastores",
    2252: "VmwareHosts",
    2253: "VmwareResourcePools",
    2254: "VmwareVirtualMachineTemplates",
    2255: "VmwareVirtualNetworks",
    2256: "Volumes",
    2257: "VolumesOperatorNexus",
    2258: "VpnGateways",
    2259: "WebPubsubServiceReplicas",
    2260: "WorkloadComponents",
    2261: "WorkloadVirtualInstances",
    2262: "Workloads",
    2263: "Workspaces",
    2264: "OneesBuildCaches",
    2265: "ClustersOperatorNexus",
    2266: "IPCommunitiesOperatorNexus",
    2267: "IPExtendedCommunitiesOperatorNexus",
    2268: "FileShares",
    2269: "MicrosoftDiscoveryStorageContainers",
    10000: "KeyVaultKey",
    10001: "KeyVaultSecret",
    10002: "KeyVaultCertificate",
    10500: "FrontDoorStandard",
    10501: "KustoCluster",
    10502: "OperationalInsightsWorkspace",
    10503: "RecoveryServicesVault",
    10504: "ComputeDisk",
    10505: "ComputeSnapshot",
    10506: "Subscriptions",
    2147483647: "AllResources",
}
