#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads one iCalendar message with an independent library and prints what it means, as JSON: instants in UTC."""
import json
import sys
from datetime import datetime, timezone

import icalendar


def instant(value):
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = calendar.walk("VEVENT")
attendees = []
for event in events:
    found = event.get("ATTENDEE", [])
    attendees += [str(one) for one in (found if isinstance(found, list) else [found])]
print(json.dumps({
    "method": str(calendar["METHOD"]),
    "zones": [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")],
    "events": [{
        "uid": str(event["UID"]),
        "sequence": int(event.get("SEQUENCE", 0)),
        "status": str(event.get("STATUS", "")),
        "summary": str(event["SUMMARY"]),
        "start": instant(event["DTSTART"].dt),
        "end": instant(event["DTEND"].dt) if "DTEND" in event else "",
        "zone": event["DTSTART"].params.get("TZID", ""),
        "stamp": instant(event["DTSTAMP"].dt),
        "organiser": str(event["ORGANIZER"]),
    } for event in events],
    "attendees": attendees,
}))
