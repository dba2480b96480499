#!/usr/bin/env python3
"""Runs a command and tells its time and peak memory: measure.py REPORT COMMAND…

Its standard output goes to the file REPORT. Exit codes 0 and 1 (findings) are both an orderly end; others are not.
"""
import resource
import subprocess
import sys
import time

report, command = sys.argv[1], sys.argv[2:]
begin = time.monotonic()
with open(report, "wb") as output:
    status = subprocess.run(command, stdout=output, check=False).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"exit code {status}; {time.monotonic() - begin:.1f} s on the clock, {used.ru_utime + used.ru_stime:.1f} s of processor, {used.ru_maxrss / 1024:.0f} MB at most")
sys.exit(0 if status in (0, 1) else 1)
