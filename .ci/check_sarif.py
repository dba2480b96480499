#!/usr/bin/env python3
"""Judges what the SARIF multitool says of a document: check_sarif.py REPORT.

Any error fails. So does a report without a single remark: the tool has some on every document, and none on one that it could not read.
"""
import collections
import json
import sys


def main(path):
    with open(path, encoding="utf-8") as file:
        results = [result for run in json.load(file)["runs"] for result in run.get("results", [])]
    levels = collections.Counter(result.get("level", "warning") for result in results)
    for result in results:
        if result.get("level") == "error":
            print(result["ruleId"], *result["message"].get("arguments", []))
    print(f"{levels['error']} errors, {levels['warning']} warnings, {levels['note']} notes")
    return 0 if results and levels["error"] == 0 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
