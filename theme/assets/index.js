// The index: which files a query needs, and what stands in them. Files are scripts that hand over their value, so that they load from a disk
// as well.
'use strict';
(function () {
  const manifest = new URL(document.currentScript.dataset.manifest, document.baseURI);
  const loaded = new Map();
  const tables = new Map();

  // Called by each file of the index with what it holds.
  window.briefingSearch = (value) => { document.currentScript.value = value; };

  // A file that could not be loaded is asked for again next time.
  function load(address) {
    if (!loaded.has(address)) {
      loaded.set(address, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = address;
        script.onload = () => { resolve(script.value); script.remove(); };
        script.onerror = () => { loaded.delete(address); script.remove(); reject(new Error(address)); };
        document.head.append(script);
      }));
    }
    return loaded.get(address);
  }

  const shard = (name) => load(new URL(`shards/${name}.js`, manifest).href);

  const valueOf = (sign) => (sign < 92 ? sign - 35 : sign - 36);

  // Reads numbers as CompactCode.cs writes them.
  function reader(text) {
    let at = 0;
    return {
      isAtEnd: () => at >= text.length,
      read() {
        for (let number = 0, scale = 1; ; scale *= 27) {
          const value = valueOf(text.charCodeAt(at++));
          number += value * scale;
          if (value < 64) return number;
        }
      },
    };
  }

  async function segments() {
    return (await load(manifest.href)).map(([, table, families, , first, last]) => ({ table, families, first, last }));
  }

  // What filters need to know of all documents of a segment.
  function tableOf(segment) {
    if (!tables.has(segment.table)) tables.set(segment.table, shard(segment.table).then((written) => readTable(segment, written)));
    return tables.get(segment.table);
  }

  function readTable(segment, written) {
    const table = { written, families: [], documents: [], facts: null };
    const [sizes, days] = [reader(written.sizes), reader(written.days)];
    const [outlet, lang] = [column(written.outlet), column(written.lang)];
    for (let family = 0, last = 0; family < segment.families; family++) {
      const [quotes, events] = [sizes.read(), sizes.read()];
      const day = readDay(days, last);
      last = day ?? last;
      const shared = { family, segment, outlet: outlet(), lang: lang(), day, articleDay: day };
      table.families.push({ first: table.documents.length - (quotes & 1 ? 0 : 1), units: 1 + (quotes >> 1) + events });
      for (const [type, count] of [['article', quotes & 1], ['quote', quotes >> 1], ['event', events]]) {
        for (let at = 0; at < count; at++) table.documents.push({ ...shared, type, at });
      }
    }
    return table;
  }

  function readDay(days, from) {
    const code = days.read();
    return code === 0 ? null : from + ((code - 1) & 1 ? -((code - 1) >> 1) - 1 : (code - 1) >> 1);
  }

  function column([names, numbers]) {
    const rows = reader(numbers);
    return () => names[rows.read()];
  }

  // What is known of facts: asked for when a reader filters by it. Until then a fact has its article's day.
  function addFacts(table) {
    table.facts ??= shard(table.written.facts).then((written) => {
      const days = reader(written.days);
      const [status, speaker] = [column(written.status), column(written.speaker)];
      const [topics, numbers] = [written.topic[0], reader(written.topic[1])];
      for (const document of table.documents) {
        document.topics = Array.from({ length: numbers.read() }, () => topics[numbers.read()]);
        if (document.type === 'article') continue;
        document.day = readDay(days, document.articleDay ?? 0);
        document.status = status();
        if (document.type === 'quote') document.speaker = speaker();
      }
    });
    return table.facts;
  }

  // The documents of a segment that have a word, or one that begins with it: by number, 1 for the text, 2 for the title, 3 for both.
  async function find(table, word, isOpen) {
    const shards = table.written.shards;
    let at = shards.findIndex(([first]) => first > word);
    at = Math.max(0, (at < 0 ? shards.length : at) - 1);
    const names = [];
    for (; at < shards.length && (shards[at][0] <= word || (isOpen && shards[at][0].startsWith(word))); at++) names.push(shards[at][1]);
    const found = new Map();
    for (const written of await Promise.all(names.map(shard))) scan(table, written, word, isOpen, found);
    return found;
  }

  // Words are in order, each told by how many letters it shares with the one before, and the rest; postings follow one another.
  function scan(table, [names, postings], word, isOpen, found) {
    const bits = bitsOf(postings);
    let known = '';
    for (const name of names.split(' ')) {
      known = known.slice(0, valueOf(name.charCodeAt(0))) + name.slice(1);
      const isAsked = known === word || (isOpen && known.startsWith(word));
      if (!name || (known > word && !isAsked)) return;
      readPostings(table, bits, isAsked ? (number, field) => found.set(number, found.get(number) | field) : () => {});
    }
  }

  // Reads numbers as BitCode.cs writes them.
  function bitsOf(signs) {
    let at = 0;
    const bit = () => (valueOf(signs.charCodeAt(at / 6)) >> (5 - (at++ % 6))) & 1;
    const digits = (count, number) => {
      for (let left = count; left > 0; left--) number = (number << 1) | bit();
      return number;
    };
    const run = (of) => {
      let length = 0;
      while (bit() === of) length++;
      return length;
    };
    return { bit, count: () => digits(run(0), 1), step: (size) => digits(size, run(1)) };
  }

  function digitsFor(count, range) {
    let digits = 0;
    while (3 * count * 2 ** (digits + 1) <= 2 * range) digits++;
    return digits;
  }

  // An article is the first of its family, its text the field 1, its title 2; facts follow.
  function readPostings(table, bits, add) {
    const count = bits.count();
    const size = digitsFor(count, table.families.length);
    for (let left = count, family = -1; left > 0; left--) {
      family += bits.step(size) + 1;
      const { first, units } = table.families[family];
      const hasOthers = bits.bit();
      if (!hasOthers || bits.bit()) add(first, 1);
      if (!hasOthers) continue;
      const others = bits.count();
      const unitSize = digitsFor(others, units);
      for (let i = 0, unit = 0; i < others; i++) {
        unit += bits.step(unitSize) + 1;
        if (unit === 1) add(first, 2);
        else add(first + unit - 1, 1);
      }
    }
  }

  // What a result shows of a document's family.
  async function cardOf(document) {
    let at = document.family;
    for (const [name, count] of (await tableOf(document.segment)).written.cards) {
      if (at < count) return (await shard(name))[at];
      at -= count;
    }
    return null;
  }

  // The numbers of the anchors of an article's sentences; 0 where one has none.
  function anchorsOf(steps) {
    const rows = reader(steps);
    const anchors = [];
    for (let last = 0; !rows.isAtEnd();) {
      const step = rows.read();
      last += step;
      anchors.push(step ? last : 0);
    }
    return anchors;
  }

  Briefing.index = { segments, tableOf, addFacts, find, cardOf, anchorsOf };
}());
