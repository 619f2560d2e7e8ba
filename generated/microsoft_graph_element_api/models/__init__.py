"""The models, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .attendee import Attendee as Attendee
    from .attendee_type import AttendeeType as AttendeeType
    from .body_type import BodyType as BodyType
    from .bulk_direction import BulkDirection as BulkDirection
    from .bulk_download import BulkDownload as BulkDownload
    from .bulk_download_format import BulkDownloadFormat as BulkDownloadFormat
    from .bulk_job import BulkJob as BulkJob
    from .bulk_query_form import BulkQueryForm as BulkQueryForm
    from .bulk_query_meta_data import BulkQueryMetaData as BulkQueryMetaData
    from .bulk_state import BulkState as BulkState
    from .bulk_upload import BulkUpload as BulkUpload
    from .bulk_upload_format import BulkUploadFormat as BulkUploadFormat
    from .bulk_upload_meta_data import BulkUploadMetaData as BulkUploadMetaData
    from .calendar import Calendar as Calendar
    from .calendar_color import CalendarColor as CalendarColor
    from .calendar_input import CalendarInput as CalendarInput
    from .contact import Contact as Contact
    from .date_time_time_zone import DateTimeTimeZone as DateTimeTimeZone
    from .day_of_week import DayOfWeek as DayOfWeek
    from .documents_hub_target import DocumentsHubTarget as DocumentsHubTarget
    from .elements_version import ElementsVersion as ElementsVersion
    from .email_address import EmailAddress as EmailAddress
    from .event import Event as Event
    from .event_type import EventType as EventType
    from .field_metadata import FieldMetadata as FieldMetadata
    from .free_busy_status import FreeBusyStatus as FreeBusyStatus
    from .geo_coordinates import GeoCoordinates as GeoCoordinates
    from .importance import Importance as Importance
    from .item_body import ItemBody as ItemBody
    from .location import Location as Location
    from .location_type import LocationType as LocationType
    from .location_unique_id_type import LocationUniqueIdType as LocationUniqueIdType
    from .object_kind import ObjectKind as ObjectKind
    from .object_metadata import ObjectMetadata as ObjectMetadata
    from .object_name import ObjectName as ObjectName
    from .online_meeting_info import OnlineMeetingInfo as OnlineMeetingInfo
    from .online_meeting_provider import OnlineMeetingProvider as OnlineMeetingProvider
    from .patterned_recurrence import PatternedRecurrence as PatternedRecurrence
    from .phone import Phone as Phone
    from .phone_type import PhoneType as PhoneType
    from .physical_address import PhysicalAddress as PhysicalAddress
    from .pong import Pong as Pong
    from .recipient import Recipient as Recipient
    from .recurrence_pattern import RecurrencePattern as RecurrencePattern
    from .recurrence_pattern_type import RecurrencePatternType as RecurrencePatternType
    from .recurrence_range import RecurrenceRange as RecurrenceRange
    from .recurrence_range_type import RecurrenceRangeType as RecurrenceRangeType
    from .response_status import ResponseStatus as ResponseStatus
    from .response_type import ResponseType as ResponseType
    from .sensitivity import Sensitivity as Sensitivity
    from .swagger_document import SwaggerDocument as SwaggerDocument
    from .swagger_tag import SwaggerTag as SwaggerTag
    from .time_slot import TimeSlot as TimeSlot
    from .week_index import WeekIndex as WeekIndex

_MODULES = {
    "Attendee": "attendee",
    "AttendeeType": "attendee_type",
    "BodyType": "body_type",
    "BulkDirection": "bulk_direction",
    "BulkDownload": "bulk_download",
    "BulkDownloadFormat": "bulk_download_format",
    "BulkJob": "bulk_job",
    "BulkQueryForm": "bulk_query_form",
    "BulkQueryMetaData": "bulk_query_meta_data",
    "BulkState": "bulk_state",
    "BulkUpload": "bulk_upload",
    "BulkUploadFormat": "bulk_upload_format",
    "BulkUploadMetaData": "bulk_upload_meta_data",
    "Calendar": "calendar",
    "CalendarColor": "calendar_color",
    "CalendarInput": "calendar_input",
    "Contact": "contact",
    "DateTimeTimeZone": "date_time_time_zone",
    "DayOfWeek": "day_of_week",
    "DocumentsHubTarget": "documents_hub_target",
    "ElementsVersion": "elements_version",
    "EmailAddress": "email_address",
    "Event": "event",
    "EventType": "event_type",
    "FieldMetadata": "field_metadata",
    "FreeBusyStatus": "free_busy_status",
    "GeoCoordinates": "geo_coordinates",
    "Importance": "importance",
    "ItemBody": "item_body",
    "Location": "location",
    "LocationType": "location_type",
    "LocationUniqueIdType": "location_unique_id_type",
    "ObjectKind": "object_kind",
    "ObjectMetadata": "object_metadata",
    "ObjectName": "object_name",
    "OnlineMeetingInfo": "online_meeting_info",
    "OnlineMeetingProvider": "online_meeting_provider",
    "PatternedRecurrence": "patterned_recurrence",
    "Phone": "phone",
    "PhoneType": "phone_type",
    "PhysicalAddress": "physical_address",
    "Pong": "pong",
    "Recipient": "recipient",
    "RecurrencePattern": "recurrence_pattern",
    "RecurrencePatternType": "recurrence_pattern_type",
    "RecurrenceRange": "recurrence_range",
    "RecurrenceRangeType": "recurrence_range_type",
    "ResponseStatus": "response_status",
    "ResponseType": "response_type",
    "Sensitivity": "sensitivity",
    "SwaggerDocument": "swagger_document",
    "SwaggerTag": "swagger_tag",
    "TimeSlot": "time_slot",
    "WeekIndex": "week_index",
}

__all__ = [
    "Attendee",
    "AttendeeType",
    "BodyType",
    "BulkDirection",
    "BulkDownload",
    "BulkDownloadFormat",
    "BulkJob",
    "BulkQueryForm",
    "BulkQueryMetaData",
    "BulkState",
    "BulkUpload",
    "BulkUploadFormat",
    "BulkUploadMetaData",
    "Calendar",
    "CalendarColor",
    "CalendarInput",
    "Contact",
    "DateTimeTimeZone",
    "DayOfWeek",
    "DocumentsHubTarget",
    "ElementsVersion",
    "EmailAddress",
    "Event",
    "EventType",
    "FieldMetadata",
    "FreeBusyStatus",
    "GeoCoordinates",
    "Importance",
    "ItemBody",
    "Location",
    "LocationType",
    "LocationUniqueIdType",
    "ObjectKind",
    "ObjectMetadata",
    "ObjectName",
    "OnlineMeetingInfo",
    "OnlineMeetingProvider",
    "PatternedRecurrence",
    "Phone",
    "PhoneType",
    "PhysicalAddress",
    "Pong",
    "Recipient",
    "RecurrencePattern",
    "RecurrencePatternType",
    "RecurrenceRange",
    "RecurrenceRangeType",
    "ResponseStatus",
    "ResponseType",
    "Sensitivity",
    "SwaggerDocument",
    "SwaggerTag",
    "TimeSlot",
    "WeekIndex",
]


def __dir__() -> list[str]:
    return __all__


# Checkers do not see this: they would take any misspelt name for Any.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        return value
