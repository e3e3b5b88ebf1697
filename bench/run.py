#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benches and prints ratios; see README.md. Called by `./dev bench [NAME...]`."""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

REPETITIONS = 15


class Unmeasured(Exception):
    """A bench that could not be taken, and why."""


def first_paint(command, environment):
    """Milliseconds from exec to first paint, and the peak of resident memory in MB."""
    environment = dict(environment, BERAAD_T0_NS=str(time.monotonic_ns()))
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        words = [line.split() for line in output.splitlines() if line.startswith("first-paint-ms ")]
        if process.returncode != 0 or len(words) != 1:
            raise Unmeasured(f"{Path(command[0]).name} ended with {process.returncode} and told no time: {errors.read().strip()[-300:]}")
        return float(words[0][1]), usage.ru_maxrss / 1024


@contextmanager
def x_server():
    """A display of our own; yields its environment."""
    with tempfile.TemporaryFile() as silent:
        reader, writer = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                  pass_fds=[writer], stdout=silent, stderr=silent)
        os.close(writer)
        try:
            with os.fdopen(reader) as numbers:
                number = numbers.readline().strip()
            if not number:
                raise Unmeasured("Xvfb did not start")
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        finally:
            server.terminate()
            server.wait()


def compare_starts(build, where, environment):
    """Both windows in turns, so that whatever else the machine does strikes both."""
    ours = [str(build / "beraad"), "--demo", "--exit-after-first-paint"]
    empty = [str(build / "emptywindow")]
    for command in (ours, empty):
        if not Path(command[0]).exists():
            raise Unmeasured(f"{command[0]} is not built")
        first_paint(command, environment)  # the first start makes the demo workspace and warms the file cache
    samples = {"ours": [], "empty": []}
    for _ in range(REPETITIONS):
        samples["empty"].append(first_paint(empty, environment))
        samples["ours"].append(first_paint(ours, environment))
    for pick, name in ((min, "min"), (statistics.median, "median")):
        yield {"what": f"start to first paint, {where}, {name} of {REPETITIONS}", "unit": "ms", "bar": "<= 2",
               "ours": pick(t for t, _ in samples["ours"]), "yardstick": pick(t for t, _ in samples["empty"])}
    yield {"what": f"memory at first paint, {where}", "unit": "MB", "bar": "",
           "ours": max(m for _, m in samples["ours"]), "yardstick": max(m for _, m in samples["empty"])}


def start(build):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=f"{home}/data", XDG_CONFIG_HOME=f"{home}/config",
                           XDG_CACHE_HOME=f"{home}/cache", QT_QPA_PLATFORM="offscreen")
        yield from compare_starts(build, "off-screen", environment)
        with x_server() as display:
            yield from compare_starts(build, "Xvfb", environment | display)


def program(name):
    def bench(build):
        executable = build / f"bench_{name}"
        if not executable.exists():
            raise Unmeasured(f"{executable} is not built")
        with tempfile.TemporaryDirectory(dir=build) as folder:  # on a real disk: durability is part of what is measured
            run = subprocess.run([str(executable), folder], stdout=subprocess.PIPE, text=True, check=False)
        if run.returncode != 0:
            raise Unmeasured(f"{executable.name} ended with {run.returncode}")
        for line in run.stdout.splitlines():
            yield json.loads(line)

    return bench


BENCHES = {"start": start, "append": program("append"), "routing": program("routing"), "lists": program("lists"),
           "catalogue": program("catalogue"), "rdf": program("rdf"), "importing": program("importing"), "pdf": program("pdf"),
           "planning": program("planning"), "review": program("review")}


def shown(row):
    yardstick = row.get("yardstick")
    ratio = f"{row['ours'] / yardstick:8.2f} x" if yardstick else " " * 10
    beside = f"{yardstick:12.2f}" if yardstick else " " * 12
    return f"{row['what']:<52}{row['ours']:12.2f}{beside} {row['unit']:<12}{ratio}  {row['bar']}"


def main():
    arguments = argparse.ArgumentParser(description="Measures Beraad beside its yardsticks.")
    arguments.add_argument("--build", type=Path, required=True)
    arguments.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    options = arguments.parse_args()
    unknown = [name for name in options.names if name not in BENCHES]
    if unknown:
        arguments.error(f"no such bench: {' '.join(unknown)}; there are {' '.join(BENCHES)}")
    print(f"{'what':<52}{'ours':>12}{'yardstick':>12} {'unit':<12}{'ratio':>10}  bar")
    failed = 0
    for name in options.names or BENCHES:
        try:
            for row in BENCHES[name](options.build.resolve()):
                print(shown(row), flush=True)
        except Unmeasured as reason:
            failed += 1
            print(f"{name}: not measured: {reason}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
