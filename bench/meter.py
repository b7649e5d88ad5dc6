"""Runs a command and writes what the kernel counted for it and all children it waited for, as JSON.

python3 bench/meter.py OUT FILE [ARG ...]: OUT gets wall and CPU in ms, the largest process's memory in MB, and when it began
(ms since 1970). Exits as the command did.
"""

import json
import os
import sys
import time

out, argv = sys.argv[1], sys.argv[2:]
began, clock = time.time(), time.monotonic()
pid = os.posix_spawnp(argv[0], argv, os.environ)
_, status, usage = os.wait4(pid, 0)
wall = time.monotonic() - clock
to_mb = 1 / 1048576 if sys.platform == "darwin" else 1 / 1024
with open(out, "w") as file:
    json.dump(
        {
            "startedAt": began * 1000,
            "wallMs": wall * 1000,
            "cpuMs": (usage.ru_utime + usage.ru_stime) * 1000,
            "rssMb": usage.ru_maxrss * to_mb,
        },
        file,
    )
code = os.waitstatus_to_exitcode(status) if hasattr(os, "waitstatus_to_exitcode") else status >> 8
sys.exit(code if code >= 0 else 128 - code)
