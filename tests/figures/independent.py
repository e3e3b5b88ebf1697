# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of an event log, worked out another way: with Python's own csv, xml, datetime and statistics, and by
definitions from the literature instead of our code. Prints JSON with the hours of each leg and what follows from them.

usage: independent.py LOG [FROM TO]      (without FROM: the whole case, first to last event)
"""
import csv
import datetime
import fractions
import gzip
import json
import statistics
import sys
import xml.etree.ElementTree as tree

HOUR = 3600


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def csv_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        head = file.readline()
        file.seek(0)
        for row in csv.DictReader(file, delimiter=max(",;\t", key=head.count)):
            yield row["case:concept:name"], row["concept:name"], row["time:timestamp"]


def xes_rows(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path) as file:
        root = tree.parse(file).getroot()
    name = lambda element: element.tag.rsplit("}", 1)[-1]
    for trace in (child for child in root if name(child) == "trace"):
        case = next(child.get("value") for child in trace if child.get("key") == "concept:name")
        for event in (child for child in trace if name(child) == "event"):
            said = {child.get("key"): child.get("value") for child in event}
            yield case, said["concept:name"], said["time:timestamp"]


def cases_of(path):
    cases = {}
    for case, activity, time in xes_rows(path) if ".xes" in path else csv_rows(path):
        cases.setdefault(case, []).append((instant(time), activity))
    return {case: sorted(events, key=lambda event: event[0]) for case, events in cases.items()}


def durations(cases, first, last):
    """(hours, open) of each case that comes to `first`; an open one is seen until the last instant of the log."""
    end = max(time for events in cases.values() for time, _ in events)
    result = []
    for events in cases.values():
        if first is None:
            result.append(((events[-1][0] - events[0][0]) / HOUR, False))
            continue
        begun = next((i for i, event in enumerate(events) if event[1] == first), None)
        if begun is None:
            continue
        stop = next((event for event in events[begun + 1 :] if event[1] == last), None)
        until = stop[0] if stop else end
        result.append(((until - events[begun][0]) / HOUR, stop is None))
    return result


def survival(sample):
    """Kaplan and Meier by its definition: the product over the distinct times of ends, in exact fractions."""
    curve = []
    share = fractions.Fraction(1)
    for time in sorted({hours for hours, is_open in sample if not is_open}):
        at_risk = sum(hours >= time for hours, _ in sample)
        ended = sum(hours == time and not is_open for hours, is_open in sample)
        share *= 1 - fractions.Fraction(ended, at_risk)
        curve.append([time, float(share)])
    return curve


def main():
    path = sys.argv[1]
    first, last = (sys.argv[2], sys.argv[3]) if len(sys.argv) > 3 else (None, None)
    cases = cases_of(path)
    sample = durations(cases, first, last)
    ended = sorted(hours for hours, is_open in sample if not is_open)
    # method="inclusive" is definition 7 of Hyndman and Fan.
    cuts = statistics.quantiles(ended, n=20, method="inclusive") if len(ended) > 1 else []
    print(json.dumps({
        "cases": len(cases),
        "events": sum(len(events) for events in cases.values()),
        "n": len(ended),
        "open": len(sample) - len(ended),
        "mean": statistics.fmean(ended),
        "median": statistics.median(ended),
        "twentieths": cuts,
        "curve": survival(sample),
    }))


if __name__ == "__main__":
    main()
