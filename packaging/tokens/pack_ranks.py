#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs the token ranks of an encoding for resources/tokens (its README says in what form).

    pack_ranks.py ENCODING.json OUT

ENCODING.json is a file of the folder "encoders" of the package tiktoken for JavaScript.
"""

import base64
import json
import pathlib
import struct
import sys
import zlib


def tokens_of(ranks: str) -> list[bytes]:
    """The tokens in the order of their ranks, which begin at 0 and leave none out."""
    tokens: list[bytes] = []
    for line in ranks.splitlines():
        mark, first, *encoded = line.split(" ")
        if mark != "!" or int(first) != len(tokens):
            raise ValueError(f"the ranks are not consecutive at {len(tokens)}")
        tokens += [base64.b64decode(token, validate=True) for token in encoded]
    return tokens


def packed(tokens: list[bytes]) -> bytes:
    if len(set(tokens)) != len(tokens):
        raise ValueError("a token is there twice")
    if not {bytes([byte]) for byte in range(256)} <= set(tokens):
        raise ValueError("a single byte has no token")
    lengths = bytes(len(token) for token in tokens)  # refuses a token of more than 255 bytes
    if 0 in lengths:
        raise ValueError("a token is empty")
    content = lengths + b"".join(tokens)
    return struct.pack("<4sII", b"RANK", len(tokens), len(content)) + zlib.compress(content, 9)


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = map(pathlib.Path, sys.argv[1:])
    tokens = tokens_of(json.loads(source.read_text(encoding="utf-8"))["bpe_ranks"])
    target.write_bytes(packed(tokens))
    print(f"{target}: {len(tokens)} tokens, longest {max(map(len, tokens))} bytes")


if __name__ == "__main__":
    main()
