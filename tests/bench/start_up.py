#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How quickly the two programs start and how much the window holds, each beside the least that Qt and the libraries cost.

    tests/bench/start_up.py [--windows N] [--processes N] BUILD [BUILD…]

A BUILD is the folder of a release build with the targets breakeven, breakeven-window, bare_window and bare_process
(configured with -DBUILD_TESTING=ON); of several, such as one before and one after a change, the last two targets are
taken from the first. Prints medians as JSON, of N starts of a window (21 if not given) and N processes (200). All that
is measured takes turns, so that each sees the same machine.

  mapped_ms       from the fork until the window is mapped, as an Xvfb of its own with matchbox tells it
  mapped_busy_ms  processor time of all its threads until then: less troubled by what else the machine does
  busy_ms         the same two seconds later: work that was only put off shows here
  resident_mib    at that time, all that is resident (VmRSS), and …
  of_files_mib    … what of it are files, code mostly, which other programs share (RssFile)
  process_ms      from posix_spawn until `breakeven evaluate` has ended, which prints what a preset costs

`breakeven` is started without arguments and becomes the window's program, in an empty home, without a session bus and
with one. The display, which the window manager has every window fill, is 1280 × 800. Where the machine has other work,
`chrt -f 20` before the command keeps it from waiting for that."""
import argparse
import json
import os
import select
import signal
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time

SIZE = "1280x800x24"
REST = 2.0  # seconds


class Display:
    """What a display says of windows, in the words of X11 itself."""

    MAP_NOTIFY, REPARENT_NOTIFY = 19, 21
    SUBSTRUCTURE_MASK = 1 << 19

    def __init__(self, number):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(f"/tmp/.X11-unix/X{number}")
        self.socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        head = self.read(8)
        if head[0] != 1:
            raise RuntimeError("the display refuses")
        setup = self.read(struct.unpack_from("<H", head, 6)[0] * 4)
        vendor, formats = struct.unpack_from("<H", setup, 16)[0], setup[21]
        root = struct.unpack_from("<I", setup, 32 + (vendor + 3) // 4 * 4 + formats * 8)[0]
        self.socket.sendall(struct.pack("<BxHIII", 2, 4, root, 1 << 11, self.SUBSTRUCTURE_MASK))  # tells of its children

    def read(self, count):
        data = b""
        while len(data) < count:
            more = self.socket.recv(count - len(data))
            if not more:
                raise RuntimeError("the display has gone")
            data += more
        return data

    def forget(self):
        while select.select([self.socket], [], [], 0)[0]:
            self.read(32)

    def wait_for_map(self, seconds):
        """Until the frame is mapped that the window manager has given a window."""
        end = time.monotonic() + seconds
        frames = set()
        while select.select([self.socket], [], [], max(0, end - time.monotonic()))[0]:
            event = self.read(32)
            kind, (window, parent) = event[0] & 0x7F, struct.unpack_from("<II", event, 8)
            if kind == self.REPARENT_NOTIFY:
                frames.add(parent)
            elif kind == self.MAP_NOTIFY and window in frames:
                return time.monotonic()
        raise RuntimeError("no window was mapped")


def status(pid, key):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(key + ":")) / 1024


def busy(pid):
    total = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/schedstat", encoding="ascii") as file:
            total += int(file.read().split()[0])
    return total / 1e6


def start_window(display, command, environment):
    display.forget()
    began = time.monotonic()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        mapped = display.wait_for_map(30)
        busy_then = busy(program.pid)
        time.sleep(REST)
        return {"mapped_ms": (mapped - began) * 1000, "mapped_busy_ms": busy_then, "busy_ms": busy(program.pid),
                "resident_mib": status(program.pid, "VmRSS"), "of_files_mib": status(program.pid, "RssFile")}
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()
        time.sleep(0.1)


def start_process(command):
    quiet = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]
    began = time.monotonic()
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    code = os.waitpid(pid, 0)[1]
    if code != 0:
        raise RuntimeError(f"{command[0]} failed")
    return {"process_ms": (time.monotonic() - began) * 1000}


def in_turn(count, measure, commands):
    """The medians of each command's figures."""
    figures = {name: [] for name in commands}
    for _ in range(count):
        for name, command in commands.items():
            figures[name].append(measure(command))
    return {name: {key: round(statistics.median(row[key] for row in rows), 2) for key in rows[0]}
            for name, rows in figures.items()}


def windows(count, commands, with_bus):
    with tempfile.TemporaryDirectory() as home:
        environment = {key: value for key, value in os.environ.items()
                       if not key.startswith(("DBUS_", "XDG_", "QT_", "WAYLAND_"))}
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        number = os.read(read, 16).decode().strip()
        environment.update(HOME=home, DISPLAY=f":{number}", XDG_RUNTIME_DIR=home)
        bus = None
        if with_bus:
            bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], env=environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        else:
            environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
        manager = subprocess.Popen(["matchbox-window-manager", "-use_titlebar", "no"], env=environment,
                                   stderr=subprocess.DEVNULL)
        try:
            time.sleep(1)
            display = Display(number)
            return in_turn(count, lambda command: start_window(display, command, environment), commands)
        finally:
            for process in (manager, bus, server):
                if process:
                    process.terminate()
                    process.wait()


def main():
    words = argparse.ArgumentParser(usage=__doc__)
    words.add_argument("--windows", type=int, default=21)
    words.add_argument("--processes", type=int, default=200)
    words.add_argument("build", nargs="+")
    given = words.parse_args()
    scenario = os.path.join(os.path.dirname(__file__), "../../resources/presets/support-ticket-triage.breakeven")
    bare = f"{given.build[0]}/tests/bench/bare_"
    figures = {}
    if given.windows > 0:
        commands = {"bare": [bare + "window"]} | {build: [f"{build}/app/breakeven"] for build in given.build}
        figures["window"] = windows(given.windows, commands, False)
        figures["window_with_bus"] = windows(given.windows, commands, True)
    if given.processes > 0:
        commands = {"bare": [bare + "process"]}
        commands |= {build: [f"{build}/app/breakeven", "evaluate", scenario] for build in given.build}
        figures["evaluate"] = in_turn(given.processes, start_process, commands)
    print(json.dumps(figures, indent=1))


main()
