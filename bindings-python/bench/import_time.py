"""How long imports take in a new interpreter, without the interpreter's own start."""

from __future__ import annotations

import statistics
import subprocess
import sys

from _shared import show

# Nothing is imported before, so what a server has loaded anyway counts here as this package's.
BUDGET_US = 15_000
PROGRAM = """
import time
started = time.perf_counter()
{statement}
print((time.perf_counter() - started) * 1e6)
"""


def median(statement: str) -> float:
    program = PROGRAM.format(statement=statement)
    command = [sys.executable, "-c", program]
    return statistics.median(
        float(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(15)
    )


show("import tillbridge", median("import tillbridge"), "15 ms", BUDGET_US, 1.0)
first = median("from tillbridge import GlanceGrow")
show("from tillbridge import GlanceGrow", first, "15 ms", BUDGET_US, 1.0)
client = median("import tillbridge; tillbridge.GlanceGrow(api_key='k')")
show("a first client, import included", client, "15 ms", BUDGET_US, None)
