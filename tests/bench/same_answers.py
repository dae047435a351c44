#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two builds of the program answer alike, to the last byte: for a change that must not change a figure.

    tests/bench/same_answers.py BEFORE AFTER [COUNT]

BEFORE and AFTER are programs `breakeven`. Both evaluate COUNT (10,000 if not given) random scenarios, the same at every
run: each parameter at its default, anywhere in its slider or anywhere in its range, often at an end; every hosting and
baseline. Prints how many differ and the first that does; the exit status is 1 if one does."""
import concurrent.futures
import json
import math
import os
import random
import subprocess
import sys
import tempfile

HOSTINGS = ["rented_gpu", "serverless_gpu", "owned_hardware", "tuned_api"]
BASELINES = ["frontier_api", "memory_api", "tuned_api"]
FOCUSES = ["rented_gpu", "serverless_gpu", "owned_hardware", "hybrid"]


def random_value(chance, row):
    prefix = chance.choice(["", "slider_"])
    low, high = row[prefix + "minimum"], row[prefix + "maximum"]
    kind = chance.randrange(12)
    if kind < 2:
        return (low, high)[kind]
    if row["scale"] == "integer":
        return chance.randint(int(low), int(high))
    if row["scale"].startswith("log"):
        floor = low if low > 0 else high / 1e6
        return floor * math.exp(chance.random() * math.log(high / floor))
    return chance.uniform(low, high)


def random_scenario(chance, rows):
    parameters = {row["id"]: random_value(chance, row) for row in rows if chance.random() < 0.7}
    scenario = {"format": "breakeven-scenario", "version": 1, "name": "random", "parameters": parameters,
                "hybrid_hosting": chance.choice(HOSTINGS), "amortize_upfront": chance.random() < 0.7,
                "baseline": chance.choice(BASELINES), "focus": chance.choice(FOCUSES)}
    return scenario


def answer(program, path):
    run = subprocess.run([program, "evaluate", path], capture_output=True)
    return run.returncode, run.stdout, run.stderr


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    before, after = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) == 4 else 10000
    rows = json.loads(subprocess.run([before, "parameters"], capture_output=True, check=True).stdout)
    chance = random.Random(20261128)
    differing = refused = 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:

        def same(number, scenario):
            path = os.path.join(folder, f"{number}.breakeven")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(scenario, file)
            answers = answer(before, path), answer(after, path)
            os.remove(path)
            return scenario, answers

        scenarios = (random_scenario(chance, rows) for _ in range(count))
        for scenario, (old, new) in pool.map(same, range(count), scenarios):
            refused += old[0] != 0
            if old != new:
                differing += 1
                if differing == 1:
                    print("the first that differs:", json.dumps(scenario))
    print(f"{count} scenarios, {refused} refused by the first program, {differing} answers differ")
    sys.exit(1 if differing else 0)


main()
