// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one iCalendar message with ical.js (its module file is the first argument) and prints what it means, as JSON:
// instants in UTC, worked out with the zone that the message itself brings.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const module = await import(pathToFileURL(process.argv[2]));
const ICAL = module.default ?? module;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));

function instant(time) {
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");
}

const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence ?? 0,
    status: component.getFirstPropertyValue("status") ?? "",
    summary: event.summary,
    start: instant(event.startDate),
    end: component.hasProperty("dtend") ? instant(event.endDate) : "",
    zone: component.getFirstProperty("dtstart").getParameter("tzid") ?? "",
    stamp: instant(component.getFirstPropertyValue("dtstamp")),
    organiser: event.organizer,
  };
});
console.log(JSON.stringify({
  method: calendar.getFirstPropertyValue("method"),
  zones: calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid")),
  events,
  attendees: calendar.getAllSubcomponents("vevent").flatMap((event) => event.getAllProperties("attendee").map((one) => one.getFirstValue())),
}));
