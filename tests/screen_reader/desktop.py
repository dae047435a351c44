# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of the program, from outside of its process: its objects and its events, over AT-SPI."""
import os
import subprocess
import sys
import tempfile
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LONGEST = 30  # seconds until what is waited for is a failure


def name(thing):
    return thing.get_name() or ""


def role(thing):
    return thing.get_role_name()


def description(thing):
    return thing.get_description() or ""


def has(thing, state):
    return thing.get_state_set().contains(getattr(Atspi.StateType, state))


def children(thing):
    return [child for child in (thing.get_child_at_index(i) for i in range(thing.get_child_count())) if child]


def walk(thing, showing=True):
    """A thing and all within it; only what is on screen, unless told otherwise."""
    yield thing
    for child in children(thing):
        if not showing or has(child, "SHOWING"):
            yield from walk(child, showing)


def line(thing):
    return f"{role(thing)} | {name(thing)} | {description(thing)}"


def tree(thing, depth=0):
    """All that is on screen, a line each."""
    lines = ["  " * depth + line(thing)]
    for child in children(thing):
        if has(child, "SHOWING"):
            lines += tree(child, depth + 1)
    return lines


def wait(seconds):
    """Lets events come in."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def wait_for(what, sentence):
    """The first true answer."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        try:
            answer = what()
        except GLib.Error:  # something went while it was looked at
            answer = None
        if answer:
            return answer
        wait(0.05)
    raise AssertionError(sentence)


class Events:
    """Those of some kinds, in the order in which they arrive."""

    def __init__(self, *kinds):
        self.seen = []
        self._kinds = kinds
        self._listener = Atspi.EventListener.new(self._take)
        for kind in kinds:
            self._listener.register(kind)

    def _take(self, event):
        try:
            self.seen.append((event.type, role(event.source), name(event.source), description(event.source),
                              event.detail1))
        except GLib.Error:
            pass

    def clear(self):
        self.seen.clear()

    def end(self):
        for kind in self._kinds:
            self._listener.deregister(kind)


class Program:
    """The program's window, as long as a block lasts, of somebody who never used it."""

    def __init__(self, path, *arguments):
        self._command = [path, *arguments]

    def __enter__(self):
        self._home = tempfile.TemporaryDirectory()
        folders = {f"XDG_{kind}_HOME": os.path.join(self._home.name, kind.lower())
                   for kind in ("CONFIG", "STATE", "DATA", "CACHE")}
        self._process = subprocess.Popen(self._command, stderr=subprocess.PIPE,
                                         env=dict(os.environ, HOME=self._home.name, **folders))
        self.application = wait_for(self._find, "the program is not seen by a screen reader")
        self.window = wait_for(lambda: next((each for each in children(self.application) if role(each) == "frame"),
                                            None), "there is no window")
        wait_for(lambda: has(self.window, "ACTIVE"), "the window is not active")
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.communicate()
        self._home.cleanup()

    def _find(self):
        if self._process.poll() is not None:
            raise AssertionError("the program ended: " + self._process.stderr.read().decode())
        return next((each for each in children(Atspi.get_desktop(0)) if each.get_process_id() == self._process.pid),
                    None)

    def windows(self):
        return [each for each in children(self.application) if has(each, "SHOWING")]

    def each(self, wanted_role=None, wanted_name=None, within=None):
        """As far as they are asked for: each thing takes questions to the program."""
        return (each for each in walk(within or self.window)
                if (wanted_role is None or role(each) == wanted_role)
                and (wanted_name is None or name(each) == wanted_name))

    def all(self, wanted_role=None, wanted_name=None, within=None):
        return list(self.each(wanted_role, wanted_name, within))

    def one(self, wanted_role=None, wanted_name=None, within=None):
        return wait_for(lambda: next(self.each(wanted_role, wanted_name, within), None),
                        f"there is no {wanted_role} {wanted_name}")

    def dialog(self, title):
        """A window beside the first one, whose title begins so."""
        return wait_for(lambda: next((each for each in self.windows() if name(each).startswith(title)), None),
                        f"there is no window {title}: {[name(each) for each in self.windows()]}")

    def focus(self):
        for each in self.windows():
            for thing in walk(each):
                if has(thing, "FOCUSED") and not children(thing):
                    return thing
        return None

    def press(self, *keys):
        """Keys as on a keyboard: "Tab", "ctrl+k". """
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "60", *keys], check=True)
        wait(0.1)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)
        wait(0.1)

    def close_start_page(self):
        """If it is there still."""
        wait_for(lambda: self.start_page() or self.one("page tab", "Break-even"), "the window is empty")
        if self.start_page():
            self.press("Escape")
        self.one("page tab", "Break-even")

    def start_page(self):
        return next(self.each("push button", "Close This Page"), None)

    def fill_views(self):
        """So that each view has something to show: tasks, ranges, and a state to hold the present one against."""
        wait_for(lambda: self.start_page() or self.one("page tab", "Break-even"), "the window is empty")
        if not self.start_page():
            self.press("alt+h", "s")
        self.one("push button", "An insurer's twelve tasks").get_action_iface().do_action(0)
        self.one("push button", "Suggest ranges").get_action_iface().do_action(0)
        self.one("check box", "Pin").get_action_iface().do_action(0)

    def views(self):
        """Their names; each is on screen while it is given."""
        for tab in self.all("page tab"):
            tab.get_action_iface().do_action(0)
            wait(0.5)
            yield name(tab)


def run(*tests):
    """Runs the tests of a file in one window of the program that is its argument, one after the other, and ends with 1
    if any fails. After one that does, the window is another."""
    Atspi.init()
    failed = 0
    shared = None
    for test in tests:
        try:
            if shared is None:
                shared = Program(sys.argv[1]).__enter__()
            test(shared)
            print(f"PASS   : {test.__name__}", flush=True)
        except Exception:  # whatever it is, the others are run
            failed += 1
            if shared is not None:
                shared.__exit__()
            shared = None
            print(f"FAIL!  : {test.__name__}", flush=True)
            traceback.print_exc(file=sys.stdout)
    if shared is not None:
        shared.__exit__()
    sys.exit(1 if failed else 0)
