#!/usr/bin/env python3
"""Reads the feeds and the sitemap of a built site with a parser that is not the tool's own: check_feeds.py OUTPUT"""
import os
import re
import sys
import xml.etree.ElementTree as xml

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")


def required(element, names, where):
    return [f"{where} has no {name}" for name in names if not (element.findtext(ATOM + name) or "").strip()]


def feed_faults(root):
    faults = required(root, ("id", "title", "updated"), "the feed")
    entries = root.findall(ATOM + "entry")
    ids = [entry.findtext(ATOM + "id") for entry in entries]
    faults += [f"two entries have the id {name}" for name in sorted({name for name in ids if ids.count(name) > 1})]
    for entry in entries:
        name = entry.findtext(ATOM + "id")
        faults += required(entry, ("id", "title", "updated"), f"entry {name}")
        if entry.find(ATOM + "author") is None and root.find(ATOM + "author") is None:
            faults.append(f"entry {name} has no author, and the feed has none either")
        if entry.find(ATOM + "content") is None and not any(link.get("rel", "alternate") == "alternate" for link in entry.findall(ATOM + "link")):
            faults.append(f"entry {name} has neither content nor an alternate link")
    dates = [element.text or "" for element in root.iter() if element.tag in (ATOM + "updated", ATOM + "published")]
    return faults + [f"'{date}' is no date-time" for date in dates if not DATE_TIME.match(date)]


def sitemap_faults(root):
    places = [element.text for element in root.iter(SITEMAP + "loc")]
    faults = [] if len(places) <= 50_000 else ["more than 50,000 addresses"]
    faults += [f"{place} is there twice" for place in sorted({place for place in places if places.count(place) > 1})] if len(places) < 2_000 else []
    return faults + [f"{place} is not absolute" for place in places if not (place or "").startswith(("http://", "https://"))]


def faults_of(path):
    try:
        root = xml.parse(path).getroot()
    except xml.ParseError as error:
        return [f"not well-formed: {error}"]
    if root.tag == ATOM + "feed":
        return feed_faults(root)
    if root.tag in (SITEMAP + "urlset", SITEMAP + "sitemapindex"):
        return sitemap_faults(root)
    return [f"neither a feed nor a sitemap: {root.tag}"]


def main(output):
    files = sorted(os.path.join(folder, name) for folder, _, names in os.walk(output) for name in names if name.endswith(".xml"))
    faults = [f"{os.path.relpath(path, output)}: {fault}" for path in files for fault in faults_of(path)]
    print("\n".join(faults[:50] + [f"{len(files)} files read, {len(faults)} faults"]))
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
