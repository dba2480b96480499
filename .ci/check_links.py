#!/usr/bin/env python3
"""Follows every link of a built site, for three ways of publishing it, without any of the tool's own code.

    check_links.py OUTPUT [--home HOME]

  /        at the root of a host        a link that leaves the root or leads to no file or anchor is broken
  /repo/   in a sub-folder of a host    the same, and nothing may lead out of the sub-folder
  file     from a folder on a disk      the same, and a link must name the file, for a disk serves no index.html

404.html is shown at any depth, so its links begin with the path of the site's own address (HOME, else they are relative).
"""
import argparse
import functools
import os
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

LINKS = {"href", "src", "poster", "data", "action", "formaction", "cite"}


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.anchors, self.twice = [], set(), set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                (self.twice if value in self.anchors else self.anchors).add(value)
            elif name == "name" and tag == "a":
                self.anchors.add(value)
            elif name in LINKS and value is not None:
                self.links.append(value)
            elif name == "srcset" and value:
                self.links.extend(part.split()[0] for part in value.split(",") if part.strip())


def read_pages(output):
    pages = {}
    files = set()
    for folder, _, names in os.walk(output):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), output).replace(os.sep, "/")
            files.add(path)
            if name.endswith(".html"):
                with open(os.path.join(output, path), encoding="utf-8", newline="") as file:
                    pages[path] = Page(file.read())
    return pages, files


def target_of(path, mode):
    """The file that a host or a disk hands out for a path inside the site, as hosts do it without a redirect."""
    if mode != "file" and (path == "" or path.endswith("/")):
        return path + "index.html"
    return path


@functools.lru_cache(maxsize=200_000)
def resolve(folder, link):
    return urlsplit(urljoin(folder, link))


def fault_of(link, page, home, mode, pages, files):
    # A link to an anchor of the same page resolves against the page, any other against its folder.
    here = "http://site.invalid" + home + page
    absolute = resolve(here if link[:1] in ("#", "?", "") else here.rpartition("/")[0] + "/", link)
    if absolute.scheme not in ("http", "https") or absolute.netloc != "site.invalid":
        return "a folder has no scheme or host of its own" if link.startswith("//") else None
    path = unquote(absolute.path)
    if not path.startswith(home):
        return "leads out of the site"
    if mode == "file" and link.startswith("/"):
        return "begins at the root, which is the disk's"
    target = target_of(path[len(home):], mode)
    if target not in files:
        return "no such file"
    anchor = unquote(absolute.fragment).split(":~:")[0]
    if anchor and target in pages and anchor not in pages[target].anchors:
        return "no such anchor"
    return None


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("output")
    arguments.add_argument("--home", default=None)
    given = arguments.parse_args()
    pages, files = read_pages(given.output)
    faults = [f"{path}: the id '{name}' is there twice" for path, page in sorted(pages.items()) for name in sorted(page.twice)]
    checked = 0
    for mode, home in (("root", "/"), ("sub-folder", "/repo/"), ("file", "/folder/")):
        for path, page in sorted(pages.items()):
            own = given.home if path == "404.html" and given.home else home
            if own != home and mode != "root":
                continue
            checked += len(page.links)
            for link in dict.fromkeys(page.links):
                fault = fault_of(link, path, own, mode, pages, files)
                if fault:
                    faults.append(f"{mode}: {path}: {link}: {fault}")
    for fault in faults[:50]:
        print(fault)
    print(f"{len(pages)} pages, {checked} links followed, {len(faults)} broken")
    if not pages or not checked:
        print("There was nothing to check.")
        return 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
