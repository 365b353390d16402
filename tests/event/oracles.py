# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
"""Makes calendars and tables at random, with what Python's own libraries find in them: oracles.py SEED > JSON

{"repetitions": [{"calendar", "starts": [seconds since 1970, …]}, …],
 "tables": [{"text", "separator", "rows": [[cell, …], …]}, …]}
"""

import csv
import datetime
import io
import json
import random
import sys
import zoneinfo

from dateutil import rrule

random.seed(int(sys.argv[1]))
ZONES = ["Europe/Berlin", "America/New_York", "UTC", "Asia/Kathmandu", "America/Sao_Paulo", "Australia/Lord_Howe"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def chance(percent):
    return random.randrange(100) < percent


def rule():
    frequency = random.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
    parts = [f"FREQ={frequency}"]
    if chance(40):
        parts.append(f"INTERVAL={random.randint(2, 4)}")
    if frequency == "WEEKLY" and chance(60):
        parts.append("BYDAY=" + ",".join(sorted(random.sample(DAYS, random.randint(1, 3)), key=DAYS.index)))
        if chance(30):
            parts.append("WKST=" + random.choice(["SU", "MO"]))
    if frequency == "MONTHLY":
        parts.append(
            random.choice(
                ["BYDAY=2TU", "BYDAY=-1FR", "BYDAY=1MO,3MO", "BYMONTHDAY=31", "BYMONTHDAY=-1", "BYMONTHDAY=1,15",
                 "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"]
            )
        )
    if frequency == "YEARLY":
        parts.append(random.choice(["BYMONTH=2;BYMONTHDAY=29", "BYMONTH=3,10", "BYMONTH=11;BYDAY=4TH", "BYMONTH=5"]))
    return ";".join(parts)


def local(text):
    return text.strftime("%Y%m%dT%H%M%S")


def repetition():
    name = random.choice(ZONES)
    zone = zoneinfo.ZoneInfo(name)
    text = rule()
    begin = datetime.datetime(random.randint(2019, 2026), random.randint(1, 12), random.randint(1, 28),
                              random.choice([0, 1, 2, 3, 9, 12, 20, 23]), random.choice([0, 15, 30]))
    begin = next(iter(rrule.rrulestr(text, dtstart=begin)), None)  # a first time that the rule itself has
    if begin is None:
        return repetition()
    if chance(50):
        text += f";COUNT={random.randint(1, 30)}"
        times = list(rrule.rrulestr(text, dtstart=begin))
    else:
        until = begin + datetime.timedelta(days=random.randint(0, 450))
        times = list(rrule.rrulestr(f"{text};UNTIL={local(until)}", dtstart=begin))
        utc = until.replace(tzinfo=zone).astimezone(datetime.timezone.utc)
        text += f";UNTIL={local(utc)}Z"
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:x", f"DTSTART;TZID={name}:{local(begin)}", f"RRULE:{text}"]
    if chance(40):
        gone = random.sample(times, min(len(times), random.randint(1, 3)))
        lines.append(f"EXDATE;TZID={name}:" + ",".join(local(time) for time in gone))
        times = [time for time in times if time not in gone]
    if chance(30):
        more = [begin + datetime.timedelta(days=random.randint(1, 400), minutes=17) for _ in range(2)]
        lines.append(f"RDATE;TZID={name}:" + ",".join(local(time) for time in more))
        times = sorted(set(times + more))
    starts = sorted({int(time.replace(tzinfo=zone).timestamp()) for time in times})
    return {"calendar": "\r\n".join(lines + ["END:VEVENT", "END:VCALENDAR", ""]), "starts": starts}


CELLS = ["", "a", "10:00", "Ünï", 'say "hi"', '"', "a,b", "a;b", "two\nlines", " space ", "x\ty", '""', ",", "\n", "'", "日本"]


def table():
    separator = random.choice([",", ";", "\t"])
    width = random.randint(2, 5)
    rows = [[random.choice(CELLS) for _ in range(width)] for _ in range(random.randint(1, 8))]
    text = io.StringIO()
    quoting = random.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
    csv.writer(text, delimiter=separator, lineterminator="\n", quoting=quoting).writerows(rows)
    return {"text": text.getvalue(), "separator": separator, "rows": rows}


print(json.dumps({"repetitions": [repetition() for _ in range(400)], "tables": [table() for _ in range(400)]}))
