#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_program.py OUT ROOT TEST...

Writes a C++ file that holds several tests, which is compiled many times as quickly as each by itself. A test stays a
file that could be a program of its own: here each stands in a namespace of its own, with its main function, and the
first argument of the program says which of them runs. The headers that they include come first, outside of these.
OUT is left alone if it would not change. TEST is a file below ROOT.
"""
import re
import sys
from pathlib import Path


def main(out: Path, root: Path, tests: list[Path]) -> None:
    headers: dict[str, None] = {}
    bodies = []
    names = []
    for test in tests:
        name = test.relative_to(root).with_suffix("").as_posix()
        for line in test.read_text(encoding="utf-8").splitlines():
            if re.match(r'#include\s*[<"](?!.*\.moc")', line):
                headers[line] = None
        space = name.replace("/", "_")
        bodies.append(f'namespace {space} {{\n#include "{test.as_posix()}"\n}}\n')
        names.append(f'    if (name == "{name}")\n        return {space}::main(argc - 1, argv + 1);\n')
    code = (
        "// Made by tests/test_program.py.\n"
        + "\n".join(headers)
        + "\n#include <QtCore/qmetatype.h>\n#include <iostream>\n#include <string_view>\n\n"
        + "".join(bodies)
        + "\nint main(int argc, char** argv)\n{\n    const std::string_view name = argc > 1 ? argv[1] : \"\";\n"
        + "".join(names)
        + '    std::cerr << "Which test? There are'
        + "".join(f" {test.relative_to(root).with_suffix('').as_posix()}" for test in tests)
        + '.\\n";\n    return 2;\n}\n'
    )
    if not out.exists() or out.read_text(encoding="utf-8") != code:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(code, encoding="utf-8")


main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(test) for test in sys.argv[3:]])
