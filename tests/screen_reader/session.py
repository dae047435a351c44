# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test in a desktop of its own: session.py TEST PROGRAM

The desktop is a virtual screen with a window manager and a session's bus. What is missing for it makes the test fail:
packaging/setup.sh --tests installs it.
"""
import os
import subprocess
import sys
import tempfile


def main():
    test, program = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as home:
        reads, writes = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writes), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                                  pass_fds=[writes], stderr=subprocess.DEVNULL)
        os.close(writes)
        manager = None
        try:
            number = os.read(reads, 32).decode().strip()
            if not number:
                sys.exit("Xvfb does not start")
            environment = dict(os.environ, DISPLAY=":" + number, HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8",
                               QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                               LANGUAGE="en")
            manager = subprocess.Popen(["openbox", "--sm-disable"], env=environment, stderr=subprocess.DEVNULL)
            sys.exit(subprocess.call(["dbus-run-session", "--", sys.executable, test, program], env=environment))
        finally:
            for process in (manager, server):
                if process is not None:
                    process.terminate()
                    process.wait()


if __name__ == "__main__":
    main()
