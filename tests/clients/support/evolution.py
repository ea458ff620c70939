"""Imports iCalendar files into a calendar of Evolution's data server, as Evolution does.

Each argument is a folder whose files are opened one after the other. Prints a JSON array: for each folder what the server
then holds, and why it refused files if it did. To be run within dbus-run-session, with Debian's own Python
(/usr/bin/python3) and a home folder of its own.
"""

import json
import os
import signal
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, Gio, GLib, ICalGLib  # noqa: E402


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


def ask_bus(method, arguments, reply):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    name, path = "org.freedesktop.DBus", "/org/freedesktop/DBus"
    answer = bus.call_sync(name, path, name, method, arguments, GLib.VariantType(reply), Gio.DBusCallFlags.NONE, -1, None)
    return answer.unpack()[0]


def stop_servers():
    """They do not end with their message bus."""
    for name in ask_bus("ListNames", None, "(as)"):
        if name.startswith("org.gnome.evolution.dataserver."):
            os.kill(ask_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)), "(u)"), signal.SIGTERM)


def main(folders):
    client = calendar()
    steps = []
    for folder in folders:
        paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
        refused = [reason for path in paths if (reason := receive(client, path))]
        _, events = client.get_object_list_as_comps_sync("#t", None)
        found = [described(client, event) for event in events]
        steps.append({"refused": ", ".join(refused) or None, "events": found})
    print(json.dumps(steps))
    stop_servers()


main(sys.argv[1:])
