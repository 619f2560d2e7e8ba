"""Data center of a customer's account, by GUID. The last one belongs to the U.S. Government environment."""

from __future__ import annotations

from .._enums import StrCode


class DataCenter(StrCode):
    """Data center of a customer's account, by GUID. The last one belongs to the U.S. Government environment."""

    AUSTRALIA_SOUTHEAST = "0b635b49-4c56-4e52-800a-1fa79b2d5b08"
    CANADA_CENTRAL = "7b9835ec-7299-4177-85e3-ba5cb3b2e041"
    EAST_US = "e44bb3ed-f1d8-4055-8c77-c8fd8cd63409"
    FRANCE_CENTRAL = "49681f94-26a7-4825-aca2-df2eca7c0f81"
    GCP_AUSTRALIA_SOUTHEAST = "ab2faf29-9e66-45ce-bf37-32f8cf484fb2"
    GCP_EAST_US = "7bd9748b-b52b-4e4d-9389-e70dccee3b2d"
    GCP_JAPAN = "4f77581e-1a6f-47fd-9f68-9134a4f6989b"
    GCP_SOUTH_KOREA = "8998f218-708f-4084-8647-32ed67042487"
    GCP_WEST_EUROPE = "e38cb1b7-efa9-490e-ab46-83b45a94d1da"
    GERMANY_WEST_CENTRAL = "3225f6f8-a98c-425e-8279-c6696d99659d"
    JAPAN_WEST = "ca577c72-83bd-454c-af62-da3d0586691d"
    KOREA_CENTRAL = "e4f66389-8219-4432-9af1-01a9fe62a640"
    NORTH_EUROPE = "f1cdd2b2-ac32-4509-8784-fb2b947ef519"
    SOUTHEAST_ASIA = "0d4a9846-97ad-4c09-bb1c-8fbe93eaf3c6"
    SWITZERLAND_NORTH = "f8ccd75d-d979-417c-96ee-ae256a3af091"
    UK_SOUTH = "d95b9c82-a426-400f-8256-70646fdd1b4f"
    WEST_EUROPE = "4f93bdff-9b11-47b9-aa68-a86bfa09f61c"
    US_GOV_VIRGINIA = "d9210f50-bdb1-4f8f-a2bb-99694d11f2da"


LABELS = {
    "0b635b49-4c56-4e52-800a-1fa79b2d5b08": "Australia Southeast (Victoria)",
    "7b9835ec-7299-4177-85e3-ba5cb3b2e041": "Canada Central (Toronto)",
    "e44bb3ed-f1d8-4055-8c77-c8fd8cd63409": "East US (Virginia)",
    "49681f94-26a7-4825-aca2-df2eca7c0f81": "France Central (Paris)",
    "ab2faf29-9e66-45ce-bf37-32f8cf484fb2": "GCP for Australia Southeast (Sydney)",
    "7bd9748b-b52b-4e4d-9389-e70dccee3b2d": "GCP for East US (Moncks Corner)",
    "4f77581e-1a6f-47fd-9f68-9134a4f6989b": "GCP for Japan (Tokyo)",
    "8998f218-708f-4084-8647-32ed67042487": "GCP for South Korea (Seoul)",
    "e38cb1b7-efa9-490e-ab46-83b45a94d1da": "GCP for West Europe (Eemshaven, Netherlands)",
    "3225f6f8-a98c-425e-8279-c6696d99659d": "Germany West Central (Frankfurt)",
    "ca577c72-83bd-454c-af62-da3d0586691d": "Japan West (Osaka)",
    "e4f66389-8219-4432-9af1-01a9fe62a640": "Korea Central (Seoul)",
    "f1cdd2b2-ac32-4509-8784-fb2b947ef519": "North Europe (Ireland)",
    "0d4a9846-97ad-4c09-bb1c-8fbe93eaf3c6": "Southeast Asia (Singapore)",
    "f8ccd75d-d979-417c-96ee-ae256a3af091": "Switzerland North (Zurich)",
    "d95b9c82-a426-400f-8256-70646fdd1b4f": "UK South (London)",
    "4f93bdff-9b11-47b9-aa68-a86bfa09f61c": "West Europe (Netherlands)",
    "d9210f50-bdb1-4f8f-a2bb-99694d11f2da": "US Gov Virginia (Virginia)",
}
