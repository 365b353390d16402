# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
"""Reads agendas with Python's own libraries: one JSON list of [day, start, title, speakers], sorted.

independent.py FORMAT FILE ZONE
"""

import csv
import datetime
import io
import json
import sys
import xml.etree.ElementTree as tree
import zoneinfo

form, path, zone_name = sys.argv[1:]
zone = zoneinfo.ZoneInfo(zone_name)
sessions = []


def add(day, start, title, speakers):
    if start is not None and start.tzinfo is None:
        start = start.replace(tzinfo=zone)
    start = start.astimezone(zone) if start else None
    day = day or (start.date() if start else None)
    sessions.append(
        [str(day or ""), start.isoformat() if start else "", " ".join(title.split()), [" ".join(p.split()) for p in speakers]]
    )


def moment(text):
    return datetime.datetime.fromisoformat(text) if text else None


def icalendar_sessions():
    import icalendar

    text = open(path, "rb").read().decode().replace("<!--", "").replace("-->", "").strip()
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        start = event["DTSTART"].dt
        times = [start]
        if "RRULE" in event:
            until = event["RRULE"]["UNTIL"][0]
            while times[-1] + datetime.timedelta(days=1) <= until:
                times.append(times[-1] + datetime.timedelta(days=1))
        for time in times:
            add(None, time, str(event["SUMMARY"]), [])


def frab_event(event, day, change):
    if event.get("date"):
        start = moment(event["date"])
    else:
        clock = datetime.time.fromisoformat(event["start"])
        late = datetime.timedelta(days=1 if clock < change else 0)
        start = datetime.datetime.combine(day + late, clock)
    add(day, start, event["title"], event["people"])


def frab_xml():
    root = tree.parse(path).getroot()
    change = datetime.time.fromisoformat(root.findtext("conference/day_change"))
    for day in root.findall("day"):
        date = datetime.date.fromisoformat(day.get("date"))
        for node in day.iter("event"):
            people = [person.text or "" for person in node.findall("persons/person")]
            frab_event({"date": node.findtext("date"), "start": node.findtext("start"), "title": node.findtext("title"),
                        "people": people}, date, change)


def frab_json():
    for day in json.load(open(path))["schedule"]["conference"]["days"]:
        for room in day["rooms"].values():
            for event in room:
                event["people"] = [person["public_name"] for person in event["persons"]]
                frab_event(event, datetime.date.fromisoformat(day["date"]), datetime.time())


def sessionize():
    data = json.load(open(path))
    if isinstance(data, dict):
        people = {person["id"]: person["fullName"] for person in data["speakers"]}
        for each in data["sessions"]:
            add(None, moment(each["startsAt"]), each["title"], [people[person] for person in each["speakers"]])
        return
    for day in data:
        for room in day["rooms"]:
            for each in room["sessions"]:
                add(None, moment(each["startsAt"]), each["title"], [person["name"] for person in each["speakers"]])


def sheet():
    raw = open(path, "rb").read()
    text = raw.decode("mac_roman") if b"\n" not in raw else raw.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"))))
    names = {"orconf": ("Start", "Title", None), "kumano": ("start_at", "name", "start_day"),
             "swana": ("Start Time (required)", "Name (required)", None)}
    start, title, day = next(value for key, value in names.items() if key in path)
    header = next(index for index, row in enumerate(rows) if start in row)
    for row in rows[header + 1:]:
        each = dict(zip(rows[header], row))
        if not each.get(title, "").strip():
            continue
        if day:
            date = datetime.date(2021, int(each[day][:2]), int(each[day][2:])) if each[day] else None
            hour, minute = map(int, each[start].split(":")) if each[start] else (0, 0)
            when = datetime.datetime.combine(date, datetime.time()) + datetime.timedelta(hours=hour, minutes=minute) if date else None
            add(date, when, each[title], [])
        else:
            written = each[start]
            us = "/" in written
            when = datetime.datetime.strptime(written, "%m/%d/%y %H:%M") if us else moment(written)
            add(None, when, each[title], [])


{"ics": icalendar_sessions, "frab-xml": frab_xml, "frab-json": frab_json, "sessionize": sessionize, "csv": sheet}[form]()
json.dump(sorted(sessions, key=lambda each: (each[0], each[1], each[2])), sys.stdout)
