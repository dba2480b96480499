// The search page. Data comes into it as text only.
'use strict';
(function () {
  const { words: script, index, filters } = Briefing;
  const { words, add, fill, count, nameOf } = filters;
  const kinds = ['type', 'speaker', 'topic', 'outlet', 'lang', 'status'];
  const lazy = ['speaker', 'topic', 'status'];
  const pageSize = 100;
  const snippetLength = 220;

  const page = document.getElementById('search');
  const ways = document.getElementById('ways');
  const part = (selector) => page.querySelector(selector);
  const [found, results, nothing, turn] = ['.found', '.results', '.nothing', '.turn'].map(part);
  const [field, from, to] = ['[name=q]', '[name=from]', '[name=to]'].map(part);
  const groups = [...page.querySelectorAll('[data-group]')].filter((fieldset) => fieldset.dataset.group !== 'range');
  const title = document.title;

  let state = filters.readState(kinds);
  let query;
  let run = 0;

  // ---- What is found ----

  function mayHold(segment) {
    const [first, last] = [filters.dayOf(state.from), filters.dayOf(state.to)];
    return (first === null && last === null) || (segment.first !== null && segment.first <= (last ?? Infinity) && segment.last >= (first ?? -Infinity));
  }

  // What is known of facts is much: it is loaded once a filter by it is open.
  const needsFacts = () => page.querySelector('details.more[open]') !== null || state.from !== '' || state.to !== '' || lazy.some((kind) => state.chosen[kind].size);

  // The documents of a segment that have all the words; titled where their title has.
  async function ask(segment) {
    const table = await index.tableOf(segment);
    if (needsFacts()) await index.addFacts(table);
    const lists = await Promise.all(query.words.map((word, i) => index.find(table, word, query.isOpen && i === query.words.length - 1)));
    lists.forEach((list, i) => list.size && query.known.add(query.words[i]));
    if (!lists.length) return table.documents;
    const [shortest, ...others] = [...lists].sort((a, b) => a.size - b.size);
    const common = [...shortest.keys()].filter((number) => others.every((list) => list.has(number)));
    return common.map((number) => Object.assign(table.documents[number], { isTitled: lists.every((list) => list.get(number) & 2) }));
  }

  // Whether the words of a phrase stand side by side, only the text itself tells.
  async function askAll() {
    const all = (await Promise.all((await index.segments()).filter(mayHold).map(ask))).flat();
    if (!query.phrases.length) return all;
    found.textContent = count('checking', all.length);
    const keeps = await Promise.all(all.map(async (hit) => hasPhrases(textsOf(hit, await index.cardOf(hit)))));
    return all.filter((_, i) => keeps[i]);
  }

  const hasPhrase = (text, phrase) => script.hasPhrase(script.of(text), phrase);
  const hasPhrases = (texts) => query.phrases.every((phrase) => texts.some((text) => hasPhrase(text, phrase)));

  function textsOf(hit, [article, quotes, events]) {
    if (hit.type === 'quote') return quotes[hit.at].slice(1, 3);
    return hit.type === 'event' ? [events[hit.at][1]] : [article[1], article[3], article[5].join(' ')];
  }

  const valuesOf = (hit, kind) => (kind === 'topic' ? hit.topics ?? [] : hit[kind] ? [hit[kind]] : kind === 'outlet' && hit.type !== 'event' ? [''] : []);

  // Titles first, then what was published last.
  const byRank = (a, b) => (query.words.length && b.isTitled - a.isTitled) || (b.articleDay ?? -1e9) - (a.articleDay ?? -1e9);

  async function search() {
    const mine = ++run;
    query = { ...script.parseQuery(state.q), known: new Set() };
    const isIdle = !query.words.length && !kinds.some((kind) => state.chosen[kind].size) && !state.from && !state.to;
    try {
      const sieved = filters.sieve(isIdle ? [] : await askAll(), state, kinds, valuesOf);
      if (mine === run) show(sieved.hits.sort(byRank), sieved, isIdle);
    } catch (error) {
      if (mine === run) found.textContent = words.failed;
      throw error;
    }
  }

  // ---- What is shown ----

  function show(hits, { counts, more, all }, isIdle) {
    ways.hidden = !isIdle;
    page.classList.toggle('idle', isIdle);
    document.title = state.q ? `${state.q} · ${title}` : title;
    const pages = Math.max(1, Math.ceil(hits.length / pageSize));
    state.page = Math.min(state.page, pages);
    const start = (state.page - 1) * pageSize;
    const shown = hits.slice(start, start + pageSize);
    found.textContent = isIdle ? '' : count('found', hits.length) + (pages > 1 ? ` ${fill(words.part, start + 1, start + shown.length)}` : '');
    observer.disconnect();
    results.replaceChildren(...shown.map(drawHit));
    results.start = start + 1;
    groups.forEach((fieldset) => filters.draw(fieldset, state, counts[fieldset.dataset.group], changed));
    turn.hidden = pages < 2;
    [...turn.children].forEach((button, i) => turnBy(button, 2 * i - 1, pages));
    nothing.hidden = isIdle || hits.length > 0;
    nothing.querySelector('ul').replaceChildren(...(nothing.hidden ? [] : advice(more, all)));
  }

  function turnBy(button, by, pages) {
    button.disabled = state.page + by < 1 || state.page + by > pages;
    button.onclick = () => {
      state.page += by;
      filters.writeState(state, true);
      search().then(() => found.focus());
    };
  }

  // The words of a result are fetched when it comes near the window; once a reader scrolls, from further away, and all for paper.
  const watch = (rootMargin) => new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => draw(target)), { rootMargin });
  let observer = watch('150px');

  function draw(row) {
    observer.unobserve(row);
    const { hit } = row;
    row.hit = null;
    if (hit) drawWords(row, hit).catch(() => { row.querySelector('.snippet').textContent = words.failed; });
  }

  addEventListener('scroll', () => {
    observer.disconnect();
    observer = watch('3000px');
    for (const row of results.children) if (row.hit) observer.observe(row);
  }, { once: true });
  onbeforeprint = () => [...results.children].forEach(draw);

  function drawHit(hit) {
    const row = document.getElementById('result').content.firstElementChild.cloneNode(true);
    addFacts(row, [nameOf('type', hit.type), hit.outlet]);
    row.hit = hit;
    observer.observe(row);
    return row;
  }

  const addFacts = (row, facts) => facts.filter(Boolean).forEach((textContent) => add(row.querySelector('.kicker'), 'span', { textContent }));

  async function drawWords(row, hit) {
    const [article, quotes, events] = await index.cardOf(hit);
    const [link, snippet] = ['h2 a', '.snippet'].map((selector) => row.querySelector(selector));
    const fact = hit.type === 'article' ? article : (hit.type === 'quote' ? quotes : events)[hit.at];
    if (hit.type === 'quote') drawQuote(article, fact, link, snippet);
    else [link.href] = fact;
    if (hit.type === 'article') drawText(article, snippet);
    if (hit.type !== 'quote') mark(link, fact[1]);
    if (hit.type === 'event' && article) snippet.append(article[1]);
    if (hit.lang) link.lang = snippet.lang = hit.lang;
    const [date, status] = hit.type === 'quote' ? fact.slice(3) : hit.type === 'event' ? fact.slice(2) : [fact[2]];
    addFacts(row, [date, status && nameOf('status', status)]);
    row.classList.add(hit.type);
  }

  function drawText([address, , , summary, steps, sentences], snippet) {
    const [best] = sentences.map((text, i) => [scoreOf(text), i]).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    if (!best?.[0]) return mark(snippet, summary || shorten(sentences[0] ?? ''));
    mark(snippet, shorten(sentences[best[1]]));
    const anchor = index.anchorsOf(steps)[best[1]];
    if (anchor) snippet.append(' ', add(snippet, 'a', { href: `${address}#s${anchor}`, textContent: words.context }));
    return undefined;
  }

  function drawQuote(article, [anchor, said, speaker, , , kind], link, snippet) {
    link.href = article[0] + (anchor && `#${anchor}`);
    mark(link, kind === 'indirect' ? shorten(said) : words.open + shorten(said) + words.close);
    if (speaker) mark(snippet, `— ${speaker} · `);
    snippet.append(article[1]);
  }

  // ---- Words in their sentence ----

  const marksOf = (text) => script.tokens(text).filter(([word]) => script.isAsked(query, word));

  // How many of the words a sentence has; a phrase comes before all.
  const scoreOf = (text) => new Set(marksOf(text).map(([word]) => word)).size + 99 * query.phrases.filter((phrase) => hasPhrase(text, phrase)).length;

  // A long sentence is cut at spaces around the first of the words, and the cuts are shown.
  function shorten(text) {
    if (text.length <= snippetLength) return text;
    const at = marksOf(text)[0]?.[1] ?? 0;
    const start = at < snippetLength / 2 ? 0 : text.lastIndexOf(' ', at - 60) + 1;
    const space = text.lastIndexOf(' ', start + snippetLength);
    const end = start + snippetLength >= text.length ? text.length : space > at ? space : start + snippetLength;
    return (start ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
  }

  function mark(element, text) {
    let last = 0;
    for (const [, start, end] of marksOf(text)) {
      if (start < last) continue;
      element.append(text.slice(last, start));
      add(element, 'mark', { textContent: text.slice(start, end) });
      last = end;
    }
    element.append(text.slice(last));
  }

  // ---- What to loosen where nothing was found ----

  function advice(more, all) {
    const items = query.words.filter((word) => !query.known.has(word)).map((word) => item(fill(words.noWord, word)));
    for (const kind of [...kinds, 'range'].filter((other) => more[other])) {
      const name = page.querySelector(`[data-group=${kind}] legend`).textContent;
      items.push(item('', fill(words.without, name, count('found', more[kind])), () => (kind === 'range' ? Object.assign(state, { from: '', to: '' }) : state.chosen[kind].clear())));
    }
    if (all && !items.length) items.push(item('', fill(words.without, words.all, count('found', all)), () => Object.assign(state, filters.readState(kinds, ''), { q: state.q })));
    if (query.phrases.length) items.push(item('', words.noPhrase, () => { state.q = query.words.join(' '); }));
    return items.length ? items : [item(words.fewer)];
  }

  function item(text, action, loosen) {
    const row = Object.assign(document.createElement('li'), { textContent: text });
    if (action) {
      add(row, 'button', { type: 'button', textContent: action }).onclick = () => {
        loosen();
        changed();
        field.focus();
      };
    }
    return row;
  }

  // ---- What a reader does ----

  function changed(isStep = true) {
    state.page = 1;
    filters.writeState(state, isStep);
    restart();
  }

  function restart() {
    for (const [input, value] of [[field, state.q], [from, state.from], [to, state.to]]) if (input.value.trim() !== value) input.value = value;
    search();
  }

  let typing;
  function take(isStep) {
    clearTimeout(typing);
    [state.q, state.from, state.to] = [field, from, to].map((input) => input.value.trim());
    changed(isStep);
  }

  field.oninput = () => {
    clearTimeout(typing);
    typing = setTimeout(take, 250, false);
  };
  from.onchange = to.onchange = () => take(true);
  page.querySelectorAll('form').forEach((form) => {
    form.onsubmit = (event) => {
      event.preventDefault();
      take(true);
    };
  });
  page.querySelectorAll('details.more').forEach((details) => { details.ontoggle = () => details.open && search(); });
  onpopstate = () => {
    state = filters.readState(kinds);
    restart();
  };

  page.hidden = false;
  document.getElementById('no-scripts').remove();
  for (const kind of lazy) if (state.chosen[kind].size) page.querySelector(`[data-group=${kind}]`).parentElement.open = true;
  restart();
}());
