#!/usr/bin/env python3
"""Judges the JSON report of a build: judge.py REPORT --articles N --without-error PERCENT

Every article must have been built or be named by an error, so that none is lost without a word; an error must say where.
"""
import argparse
import collections
import json
import sys

arguments = argparse.ArgumentParser()
arguments.add_argument("report")
arguments.add_argument("--articles", type=int, required=True)
arguments.add_argument("--without-error", type=float, required=True)
given = arguments.parse_args()

with open(given.report, encoding="utf-8") as file:
    report = json.load(file)

errors = [finding for finding in report["diagnostics"] if finding["severity"] == "error"]
placed = {finding["path"] for finding in errors if finding.get("path")}
built = report["build"]["articles"]
good = 100 * (given.articles - len(placed)) / given.articles
for finding in errors[:20]:
    print(f"{finding.get('path')}({finding.get('line')},{finding.get('column')}): {finding['id']}: {finding['message']}")
counts = collections.Counter(finding["id"] for finding in report["diagnostics"])
print("findings: " + ", ".join(f"{name}×{count}" for name, count in sorted(counts.items())))
print(f"{built} of {given.articles} articles built, {len(placed)} files with an error, {good:.2f} % without; {report['build']['quotes']} quotes, {report['build']['pages']} pages")
faults = []
if built + len(placed) < given.articles:
    faults.append(f"{given.articles - built - len(placed)} articles were lost without a word")
if good < given.without_error:
    faults.append(f"fewer than {given.without_error} % are without an error")
if len([finding for finding in errors if not finding.get("path")]) > 0:
    faults.append("an error says no place")
print("\n".join(faults) or "none is lost")
sys.exit(1 if faults else 0)
