# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
"""Reads an agenda with Python's own libraries: how many sessions it has, and the median of milliseconds.

agenda_read.py FORMAT FILE
"""

import csv
import datetime
import html.parser
import io
import json
import re
import statistics
import sys
import time
import xml.etree.ElementTree as tree
import zoneinfo

form, path = sys.argv[1:]
zone = zoneinfo.ZoneInfo("Europe/Berlin")


def moment(text):
    read = datetime.datetime.fromisoformat(text)
    return read if read.tzinfo else read.replace(tzinfo=zone)


def clock(day, text):
    return datetime.datetime.combine(day, datetime.time.fromisoformat(text), tzinfo=zone)


def day_of(text):
    return datetime.datetime.strptime(text.strip(), "%A, %d %B %Y").date()


def ics(text):
    import icalendar

    return [
        (event["DTSTART"].dt, event["DTEND"].dt, str(event["SUMMARY"]), str(event["LOCATION"]), str(event["DESCRIPTION"]))
        for event in icalendar.Calendar.from_ical(text).walk("VEVENT")
    ]


def xml(text):
    return [
        (moment(event.findtext("date")), event.findtext("title"), event.findtext("room"), event.findtext("abstract"),
         [person.text for person in event.iter("person")])
        for event in tree.fromstring(text).iter("event")
    ]


def sessionize(text):
    data = json.loads(text)
    people = {person["id"]: person["fullName"] for person in data["speakers"]}
    rooms = {room["id"]: room["name"] for room in data["rooms"]}
    return [
        (moment(each["startsAt"]), moment(each["endsAt"]), each["title"], rooms[each["roomId"]], each["description"],
         [people[person] for person in each["speakers"]])
        for each in data["sessions"]
    ]


def sheet(text):
    return [
        (clock(datetime.date.fromisoformat(row["Date"]), row["Start"]), row["Title"], row["Room"], row["Speakers"],
         row["Abstract"])
        for row in csv.DictReader(io.StringIO(text, newline=""))
    ]


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.sessions, self.row, self.day, self.inside = [], [], None, None

    def handle_starttag(self, tag, attributes):
        if tag in ("td", "h2"):
            self.inside = tag
            self.row.append("")

    def handle_data(self, data):
        if self.inside:
            self.row[-1] += data

    def handle_endtag(self, tag):
        if tag == "h2":
            self.day = day_of(self.row.pop())
        elif tag == "tr" and self.row:
            self.sessions.append((clock(self.day, self.row[0][:5]), *self.row[1:]))
            self.row = []
        self.inside = None if tag == self.inside else self.inside


def page(text):
    parser = Page()
    parser.feed(text)
    return parser.sessions


def plain(text):
    sessions, day = [], None
    for line in text.split("\n"):
        if re.match(r"\w+day, \d", line):
            day = day_of(line)
        elif match := re.match(r"(\d\d:\d\d) – (\d\d:\d\d)\s+(.*)", line):
            sessions.append([clock(day, match[1]), clock(day, match[2]), match[3]])
        elif sessions and line:
            sessions[-1].append(line.partition(": ")[2] or line)
    return sessions


read = {"ics": ics, "xml": xml, "json": sessionize, "csv": sheet, "html": page, "txt": plain}[form]
source = open(path, encoding="utf-8", newline="").read()
times = []
for _ in range(3):
    start = time.perf_counter()
    found = len(read(source))
    times.append((time.perf_counter() - start) * 1000)
print(found, statistics.median(times))
