#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the project's CHANGELOG.md in the form that Debian packages want.

    changelog.py CHANGELOG.md OUT

A version without a date yet gets that of SOURCE_DATE_EPOCH, or else today's.
"""
import os
import re
import sys
import textwrap
import time
from datetime import datetime, timezone
from email.utils import format_datetime

MAINTAINER = "Breakeven maintainers <maintainers@users.noreply.breakeven.example>"
VERSION = re.compile(r"## \[(\d+\.\d+\.\d+)\] - (unreleased|\d{4}-\d\d-\d\d)$")


def date_of(text):
    if text == "unreleased":
        seconds = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
        return datetime.fromtimestamp(seconds, timezone.utc)
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


def entry(version, date, lines):
    """One version's entry. A list item may go on in the lines after it; anything else but headings is left out."""
    blocks = []
    for line in lines:
        if line.startswith("### "):
            blocks.append(f"[ {line[4:]} ]")
        elif line.startswith("- "):
            blocks.append("* " + line[2:])
        elif line.startswith("  ") and blocks:
            blocks[-1] += " " + line.strip()
    body = []
    for block in blocks:
        if block.startswith("[") and body:
            body.append("")
        hang = "    " if block.startswith("*") else "  "
        body += textwrap.wrap(block.replace("`", ""), 78, initial_indent="  ", subsequent_indent=hang)
    head = f"breakeven ({version}) unstable; urgency=medium"
    return "\n".join([head, "", *body, "", f" -- {MAINTAINER}  {format_datetime(date_of(date))}", ""])


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    source, target = sys.argv[1:]
    versions = []
    with open(source, encoding="utf-8") as file:
        for line in file.read().splitlines():
            match = VERSION.match(line)
            if match:
                versions.append((*match.groups(), []))
            elif line.startswith("## "):
                raise SystemExit(f"{source}: not a version's heading: {line}")
            elif versions:
                versions[-1][2].append(line)
    with open(target, "w", encoding="utf-8") as file:
        file.write("\n".join(entry(*version) for version in versions))


if __name__ == "__main__":
    main()
