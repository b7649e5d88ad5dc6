"""Runs a command and writes what the kernel counted for it and all its descendants, as JSON.

python3 bench/meter.py OUT FILE [ARG ...]: OUT gets wall and CPU in ms, the largest process's memory in MB, and when it began
(ms since 1970). Exits as the command did. Children that the command leaves behind without waiting for them would be in
nobody's count: on Linux they become ours, and are ended and counted too.
"""

import ctypes
import json
import os
import resource
import signal
import sys
import time

PR_SET_CHILD_SUBREAPER = 36
GRACE_S = 0.5


def adopt_orphans():
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def left_behind():
    try:
        with open(f"/proc/self/task/{os.getpid()}/children") as file:
            return [int(pid) for pid in file.read().split()]
    except OSError:
        return []


def wait_for_rest():
    """Reaps what is left; what has not ended by itself in a moment is killed."""
    until = time.monotonic() + GRACE_S
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid != 0:
            continue
        if time.monotonic() > until:
            for child in left_behind():
                os.kill(child, signal.SIGKILL)
        time.sleep(0.01)


adopt_orphans()
out, argv = sys.argv[1], sys.argv[2:]
began, clock = time.time(), time.monotonic()
child = os.posix_spawnp(argv[0], argv, os.environ)
_, status = os.waitpid(child, 0)
wall = time.monotonic() - clock
wait_for_rest()
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(out, "w") as file:
    json.dump(
        {
            "startedAt": began * 1000,
            "wallMs": wall * 1000,
            "cpuMs": (usage.ru_utime + usage.ru_stime) * 1000,
            "rssMb": usage.ru_maxrss / (1048576 if sys.platform == "darwin" else 1024),
        },
        file,
    )
code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)
sys.exit(code)
