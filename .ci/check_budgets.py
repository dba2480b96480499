#!/usr/bin/env python3
"""Measures a built site against its budgets (gzip where it says so) and prints the table. Exit code 1 when one does not hold.

    check_budgets.py OUTPUT

A page is weighed with the style sheet, scripts and icon that it loads. The text is that of the articles' pages. The index is compared with it
as it is, byte for byte: it is packed already, so gzip would make the text smaller and the index not.
"""
import gzip
import json
import re
import sys
from pathlib import Path

KB = 1024
# Their number grows with the names and facts of a story, outlets among them, not with its articles.
LISTS = ("previews", "people", "organisations", "places", "topics", "quotes", "timeline", "sources", "variants")
RESULTS_IN_WINDOW = 6


class Site:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        self.sizes = {}

    def zipped(self, path):
        if path not in self.sizes:
            self.sizes[path] = len(gzip.compress(path.read_bytes(), 9, mtime=0))
        return self.sizes[path]

    def below(self, name):
        return [path for path in self.files if path.relative_to(self.folder).parts[0] == name]

    def assets(self, page):
        """What a page loads before anything is asked for."""
        tags = re.findall(r'<link rel="(?:stylesheet|icon)"[^>]*>|<script[^>]*>', page.read_text("utf-8"))
        paths = {(page.parent / link).resolve() for tag in tags for link in re.findall(r' (?:href|src)="([^"]+)"', tag)}
        return sum(self.zipped(path) for path in sorted(paths))

    def article_pages(self):
        return [path for path in self.below("articles") if len(path.relative_to(self.folder).parts) == 4 and path.name == "index.html" and path.parent.parent.name != "page"]


def text_of(page):
    prose = re.search(r'<div class="prose"[^>]*>\n(.*?)\n    </div>', page.read_text("utf-8"), re.S)
    return re.sub(r"<[^>]+>", "", prose.group(1)).encode() if prose else b""


class Index:
    """The search index, as the script of the search page reads it."""

    def __init__(self, site):
        self.site = site
        self.folder = site.folder / "search"
        self.segments = [(self.shard(table), self.load(self.shard(table))) for _, table, *_ in self.load(self.folder / "manifest.js")]

    def shard(self, name):
        return self.folder / "shards" / f"{name}.js"

    @staticmethod
    def load(path):
        return json.loads(path.read_text("utf-8")[len("briefingSearch("):-len(");\n")])

    def files(self):
        """All but the cards, which are the texts once more."""
        for table, value in self.segments:
            yield table
            yield self.shard(value["facts"])
            yield from (self.shard(name) for _, name in value["shards"])

    def cards(self):
        return [self.shard(name) for _, value in self.segments for name, _ in value["cards"]]

    def query(self, word):
        """What looking for one word loads: each segment's table and shard, and the largest cards for the results in the window."""
        size = self.site.zipped(self.folder / "manifest.js")
        for table, value in self.segments:
            shards = [name for first, name in value["shards"] if first <= word] or [value["shards"][0][1]]
            size += self.site.zipped(table) + self.site.zipped(self.shard(shards[-1]))
        return size + sum(sorted(map(self.site.zipped, self.cards()))[-RESULTS_IN_WINDOW:])

    def words(self):
        return sorted({first for _, value in self.segments for first, _ in value["shards"]})


def rows(site):
    """Each (what, value, limit, unit)."""
    articles = site.article_pages()
    lists = sum(len(site.below(name)) for name in LISTS)
    texts = {page: text_of(page) for page in articles}
    search = site.folder / "search" / "index.html"
    home = site.folder / "index.html"
    yield "home, all in", site.zipped(home) + site.assets(home), 50 * KB, "bytes"
    beyond = max((site.zipped(page) + site.assets(page) - len(gzip.compress(texts[page], 9)) for page in articles), default=0)
    yield "article beyond its text, the largest", beyond, 40 * KB, "bytes"
    for kind, limit in (("css", 14 * KB), ("js", 12 * KB)):
        yield kind.upper(), sum(site.zipped(path) for path in site.below("assets") if path.suffix == f".{kind}"), limit, "bytes"
    if articles:
        yield "files an article, names and lists apart", round((len(site.files) - lists) / len(articles), 2), 1.3, ""
    if search.exists() and articles:
        index = Index(site)
        size = sum(path.stat().st_size for path in index.files())
        yield "first search, the worst word", site.zipped(search) + site.assets(search) + max(map(index.query, index.words())), 150 * KB, "bytes"
        yield "index, per cent of the text", round(100 * size / sum(map(len, texts.values())), 1), 25, "%"


def main(folder):
    site = Site(folder)
    broken = []
    for what, value, limit, unit in rows(site):
        holds = value <= limit
        print(f"{'ok  ' if holds else 'OVER'}  {what:<42} {value:>9} of {limit:>7} {unit}")
        if not holds:
            broken.append(what)
    print(f"{len(site.files)} files in all; over budget: {', '.join(broken) or 'nothing'}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
