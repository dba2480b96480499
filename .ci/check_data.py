#!/usr/bin/env python3
"""Reads the files of data of a built site with parsers that are not the tool's own, and compares them with one another:
check_data.py OUTPUT"""
import csv
import datetime
import hashlib
import json
import os
import re
import sqlite3
import sys
import xml.etree.ElementTree as xml

LINKS = {"mentions", "seeds"}
TABLES = ["quotes", "events", "figures", "articles", "symbols"]
ENTITY_ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?$")
FORMULA = tuple("=+-@\t\r")


def lines_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def csv_rows(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def table_faults(data, name):
    rows = csv_rows(f"{data}/{name}.csv")
    whole = json.loads(lines_of(f"{data}/{name}.json"))
    lines = [json.loads(line) for line in lines_of(f"{data}/{name}.ndjson").split("\n") if line]
    if whole != lines:
        yield f"{name}.json and {name}.ndjson differ"
    if len(rows) - 1 != len(whole):
        yield f"{name}.csv has {len(rows) - 1} rows and {name}.json {len(whole)}"
    if whole and list(whole[0]) != rows[0]:
        yield f"{name}.csv and {name}.json have other columns"
    text = {column for row in whole for column, value in row.items() if isinstance(value, (str, list))}
    for row in rows[1:]:
        if len(row) != len(rows[0]):
            yield f"{name}.csv has a row of {len(row)} cells: {row[0]}"
        for column, cell in zip(rows[0], row):
            if column in text and cell.startswith(FORMULA):
                yield f"{name}.csv has a formula: {cell[:60]}"


def database_faults(data):
    path = f"{data}/briefing.sqlite"
    if not os.path.exists(path):
        return
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    if base.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        yield "briefing.sqlite is damaged"
    yield from (f"briefing.sqlite: a row of {row[0]} names a row of {row[2]} that is not there" for row in base.execute("PRAGMA foreign_key_check"))
    for name in TABLES + sorted(LINKS):
        (count,) = base.execute(f"SELECT count(*) FROM {name}").fetchone()
        if count != len(csv_rows(f"{data}/{name}.csv")) - 1:
            yield f"briefing.sqlite has {count} rows of {name}, and {name}.csv has not"
    for index in ("texts_fts", "quotes_fts"):
        base.execute(f"SELECT count(*) FROM {index} WHERE {index} MATCH 'the'").fetchone()
    yield from annotation_faults(data, dict(base.execute("SELECT id, text FROM articles JOIN texts ON article_id = id")))


def variant_faults(data):
    """A variant is of several articles, and where the site compares wordings there is a page of it."""
    articles = {}
    for row in json.loads(lines_of(f"{data}/quotes.json")):
        if row["variant"]:
            articles.setdefault(row["variant"], set()).add(row["article_id"])
    pages = os.path.join(data, "..", "variants")
    yield from (f"quotes.json: {name} is of one article only" for name, found in articles.items() if len(found) < 2)
    if os.path.isdir(pages):
        made = {name for name in os.listdir(pages) if name.startswith("v-")}
        yield from (f"quotes.json and variants/ do not both have {name}" for name in made ^ set(articles))


def annotation_faults(data, texts):
    page = json.loads(lines_of(f"{data}/annotations.jsonld"))
    if page["type"] != "AnnotationPage" or any(item["type"] != "Annotation" or not item["target"] for item in page["items"]):
        yield "annotations.jsonld: something is no annotation"
    for target in (target for item in page["items"] for target in item["target"]):
        selectors = {selector["type"]: selector for selector in target["selector"]}
        if "TextPositionSelector" not in selectors:
            continue
        article = target["source"].removesuffix("/index.html").rstrip("/").rsplit("/", 1)[-1]
        start, end = (selectors["TextPositionSelector"][name] for name in ("start", "end"))
        if texts[article][start:end] != selectors["TextQuoteSelector"]["exact"]:
            yield f"annotations.jsonld: other words stand at {start} to {end} of {article}"


def entity_faults(data):
    entities = [json.loads(line) for line in lines_of(f"{data}/entities.ftm.json").split("\n") if line]
    ids = {entity["id"] for entity in entities}
    if len(ids) != len(entities):
        yield "entities.ftm.json: two entities have one id"
    yield from (f"entities.ftm.json: {name} is no id" for name in ids if not ENTITY_ID.match(name))
    for entity in entities:
        for name in ("document", "resolved", "involved", "addressEntity", "proof"):
            yield from (f"entities.ftm.json: {entity['id']} names {other}" for other in entity["properties"].get(name, []) if other not in ids)


def calendar_faults(data):
    text = lines_of(f"{data}/timeline.ics")
    raw = text.encode("utf-8").split(b"\r\n")
    if raw[-1] or any(len(line) > 75 for line in raw) or "\n" in text.replace("\r\n", ""):
        yield "timeline.ics has a line that is too long or ends otherwise than with CR LF"
    lines = text.replace("\r\n ", "").split("\r\n")
    uids = [line for line in lines if line.startswith("UID:")]
    if len(set(uids)) != len(uids) or len(uids) != lines.count("BEGIN:VEVENT") or len(uids) != sum(line.startswith("DTSTAMP:") for line in lines):
        yield "timeline.ics: an event lacks its UID or DTSTAMP, or shares the UID"
    days = {name: [datetime.datetime.strptime(line.split(":")[1], "%Y%m%d") for line in lines if line.startswith(f"{name};VALUE=DATE:")] for name in ("DTSTART", "DTEND")}
    if len(days["DTSTART"]) != len(uids) or len(days["DTEND"]) != len(uids) or any(start >= end for start, end in zip(days["DTSTART"], days["DTEND"])):
        yield "timeline.ics: an event ends before it begins"
    if len(json.loads(lines_of(f"{data}/timeline.json"))["events"]) != len(uids):
        yield "timeline.ics and timeline.json have other events"


def reference_faults(data):
    count = len(json.loads(lines_of(f"{data}/articles.csl.json")))
    ris = lines_of(f"{data}/articles.ris").split("\n")
    if any(line and not re.match(r"[A-Z][A-Z0-9]  - ", line) for line in ris) or ris.count("TY  - NEWS") != count or ris.count("ER  - ") != count:
        yield "articles.ris: a line is no tag, or a record does not end"
    bibtex = lines_of(f"{data}/articles.bib")
    depth = 0
    for sign in re.sub(r"\\[{}]", "", bibtex):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            break
    if depth or len(re.findall(r"^@misc\{[^,\s]+,$", bibtex, re.M)) != count:
        yield "articles.bib: braces do not match, or an entry is missing"


def listing_faults(data):
    page = lines_of(f"{data}/index.html")
    for name in os.listdir(data):
        if name == "index.html":
            continue
        with open(f"{data}/{name}", "rb") as file:
            checksum = hashlib.sha256(file.read()).hexdigest()
        if f'href="{name}"' not in page or checksum not in page:
            yield f"the Data page does not list {name} with its checksum"


def page_faults(output):
    """JSON feeds, and what pages say in JSON-LD."""
    for folder, _, names in os.walk(output):
        for name in names:
            path = os.path.join(folder, name)
            if name == "feed.json":
                feed = json.loads(lines_of(path))
                entries = xml.parse(path[:-4] + "xml").getroot().findall("{http://www.w3.org/2005/Atom}entry")
                if feed["version"] != "https://jsonfeed.org/version/1.1" or len({item["id"] for item in feed["items"]}) != len(entries):
                    yield f"{path}: no JSON Feed, or it has other entries than the Atom feed beside it"
            elif name.endswith(".html"):
                for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', lines_of(path), re.S):
                    if json.loads(block)["@context"] != "https://schema.org":
                        yield f"{path}: JSON-LD of another context"


def main(output):
    data = os.path.join(output, "data")
    checks = [*(table_faults(data, name) for name in TABLES), database_faults(data), variant_faults(data), entity_faults(data), calendar_faults(data), reference_faults(data), listing_faults(data), page_faults(output)]
    faults = [fault for check in checks for fault in check]
    print("\n".join(faults[:50] + [f"{len(os.listdir(data))} files read, {len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
