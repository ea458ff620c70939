"""Imports iCalendar files, one after the other, into a calendar of Evolution's data server, as Evolution does.

Prints a JSON array: for each file what the server then holds, and why it refused the file if it did. To be run within
dbus-run-session, with Debian's own Python (/usr/bin/python3) and a home folder of its own.
"""

import json
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402


def calendar():
    registry = EDataServer.SourceRegistry.new_sync(None)
    source = registry.ref_builtin_calendar()
    return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, 1, None)


def receive(client, path):
    """What File > Import of Evolution calls (calendar/importers/icalendar-importer.c)."""
    with open(path, encoding="utf-8", newline="") as file:
        component = ICalGLib.Component.new_from_string(file.read())
    try:
        client.receive_objects_sync(component, ECal.OperationFlags.NONE, None)
    except GLib.Error as error:
        return error.message
    return None


def instant(client, moment):
    """UTC for a time, the day alone for a whole day."""
    time = moment.get_value()
    day = f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
    if time.is_date():
        return day
    zone = ICalGLib.Timezone.get_utc_timezone()
    if moment.get_tzid() not in (None, "UTC"):
        _, zone = client.get_timezone_sync(moment.get_tzid(), None)
    time.set_timezone(zone)
    utc = time.convert_to_zone(ICalGLib.Timezone.get_utc_timezone())
    day = f"{utc.get_year():04}-{utc.get_month():02}-{utc.get_day():02}"
    return f"{day}T{utc.get_hour():02}:{utc.get_minute():02}"


def zone_of(moment):
    """The tail of the name under which the data server keeps a zone."""
    return "/".join((moment.get_tzid() or "").split("/")[-2:])


def described(client, event):
    component = event.get_icalcomponent()
    start, end = event.get_dtstart(), event.get_dtend()
    has_end = component.get_first_property(ICalGLib.PropertyKind.DTEND_PROPERTY)
    end = end if has_end else start
    return {
        "uid": event.get_uid(),
        "start": instant(client, start),
        "end": instant(client, end),
        "zones": [zone_of(start), zone_of(end)],
        "summary": component.get_summary() or "",
        "location": component.get_location() or "",
        "status": component.get_status().value_nick.upper(),
    }


def main(paths):
    client = calendar()
    steps = []
    for path in paths:
        refused = receive(client, path)
        _, events = client.get_object_list_as_comps_sync("#t", None)
        steps.append({"refused": refused, "events": [described(client, event) for event in events]})
    print(json.dumps(steps))


main(sys.argv[1:])
