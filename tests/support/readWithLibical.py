"""Prints the events of an iCalendar file as libical understands them: one JSON object per line, times in UTC.

Run with Debian's own Python (/usr/bin/python3), which sees the packages python3-gi and gir1.2-ical-3.0.
"""

import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def instant(time):
    """UTC for a time, the day alone for a whole day."""
    day = f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
    if time.is_date():
        return day
    utc = time.convert_to_zone(ICalGLib.Timezone.get_utc_timezone())
    day = f"{utc.get_year():04}-{utc.get_month():02}-{utc.get_day():02}"
    return f"{day}T{utc.get_hour():02}:{utc.get_minute():02}"


def described(event):
    has_end = event.get_first_property(ICalGLib.PropertyKind.DTEND_PROPERTY)
    return {
        "uid": event.get_uid(),
        "start": instant(event.get_dtstart()),
        "end": instant(event.get_dtend()) if has_end else instant(event.get_dtstart()),
        "summary": event.get_summary() or "",
        "location": event.get_location() or "",
        "status": event.get_status().value_nick.upper(),
    }


def main(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendar = ICalGLib.Component.new_from_string(file.read())
    kind = ICalGLib.ComponentKind.VEVENT_COMPONENT
    event = calendar.get_first_component(kind)
    while event is not None:
        print(json.dumps(described(event)))
        event = calendar.get_next_component(kind)


main(sys.argv[1])
