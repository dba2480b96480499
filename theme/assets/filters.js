// Filters with counts, for the search and for lists.
'use strict';
(function () {
  const template = document.getElementById('filter-words');
  const words = template.dataset;
  const shownAtFirst = 8;

  // '{0} results' with its number.
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (hole, i) => values[i] ?? hole);
  const digits = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, words.digits);
  const count = (name, number, ...more) => fill(words[name + (number === 1 ? 'One' : 'Other')], digits(number), ...more);

  const add = (parent, name, properties) => {
    const child = Object.assign(document.createElement(name), properties);
    parent.append(child);
    return child;
  };

  // A value as readers see it: 'auto', 'English'.
  function nameOf(kind, value) {
    if (kind === 'lang') return new Intl.DisplayNames([document.documentElement.lang], { type: 'language', fallback: 'code' }).of(value);
    return words[kind + (value || 'none').replace(/^./, (letter) => letter.toUpperCase())] ?? value;
  }

  // A field takes days only: a year or a month that an address gives is its first day, or its last where a range ends.
  function dayIn(date, isEnd = false) {
    const [, year, month] = /^([1-9]\d{3})(?:-(\d\d))?$/.exec(date) ?? [];
    return year ? new Date(Date.UTC(year, isEnd ? month ?? 12 : (month ?? 1) - 1, isEnd ? 0 : 1)).toISOString().slice(0, 10) : date;
  }

  // What is chosen, as the address says it.
  function readState(kinds, query = location.search) {
    const address = new URLSearchParams(query);
    const text = (name) => address.get(name) ?? '';
    return {
      q: text('q'), from: dayIn(text('from')), to: dayIn(text('to'), true), page: Math.max(1, parseInt(text('page'), 10) || 1),
      chosen: Object.fromEntries(kinds.map((kind) => [kind, new Set(address.getAll(kind))])),
    };
  }

  // The state as an address says it, after what it says already.
  function queryOf(state, before = '') {
    const address = new URLSearchParams(before);
    if (state.q) address.set('q', state.q);
    for (const [kind, values] of Object.entries(state.chosen)) values.forEach((value) => address.append(kind, value));
    for (const name of ['from', 'to']) if (state[name]) address.set(name, state[name]);
    if (state.page > 1) address.set('page', state.page);
    return address.size ? `?${address}` : '';
  }

  // A choice is a step that the back button undoes; typing is none.
  function writeState(state, isStep) {
    const query = queryOf(state);
    if (query !== location.search) history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + query);
  }

  // Days are counted from 1 January 1970; null for no date.
  function dayOf(date) {
    const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86400000);
    return Number.isNaN(day) ? null : day;
  }

  // What has no date lies in no range.
  function rangeOf({ from, to }) {
    const [first, last] = [dayOf(from), dayOf(to)];
    return (day) => (first === null && last === null) || (day !== null && day >= (first ?? day) && day <= (last ?? day));
  }

  // The items that pass all filters; by group, how many would pass of each value, and in all, were nothing chosen in it.
  function sieve(items, state, kinds, valuesOf) {
    const isInRange = rangeOf(state);
    const [counts, more, hits] = [{}, {}, []];
    for (const kind of [...kinds, 'range']) [counts[kind], more[kind]] = [new Map(), 0];
    const tally = (kind, values) => values.forEach((value) => counts[kind].set(value, (counts[kind].get(value) ?? 0) + 1));
    for (const item of items) {
      const values = kinds.map((kind) => valuesOf(item, kind));
      const failed = kinds.filter((kind, i) => state.chosen[kind].size && !values[i].some((value) => state.chosen[kind].has(value)));
      if (!isInRange(item.day)) failed.push('range');
      if (failed.length === 0) hits.push(item);
      if (failed.length === 1) more[failed[0]]++;
      kinds.forEach((kind, i) => failed.every((other) => other === kind) && tally(kind, values[i]));
    }
    return { hits, counts, more, all: items.length };
  }

  // The boxes of a group: what is chosen, then by count. A group that tells nothing apart is left out.
  function draw(fieldset, state, counts, onChange) {
    const kind = fieldset.dataset.group;
    const chosen = state.chosen[kind];
    const values = [...new Set([...chosen, ...counts.keys()])]
      .sort((a, b) => chosen.has(b) - chosen.has(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    const list = fieldset.querySelector('ul') ?? add(fieldset, 'ul');
    const more = fieldset.querySelector('button') ?? add(fieldset, 'button', { type: 'button', ariaExpanded: 'false' });
    const isWhole = more.ariaExpanded === 'true';
    const focused = list.contains(document.activeElement) ? document.activeElement.value : null;
    list.replaceChildren(...values.slice(0, isWhole ? values.length : Math.max(shownAtFirst, chosen.size))
      .map((value) => drawBox(kind, value, counts.get(value) ?? 0, chosen, onChange)));
    if (focused !== null) [...list.querySelectorAll('input')].find((box) => box.value === focused)?.focus();
    fieldset.hidden = values.length < 2 && !chosen.size && fieldset.parentElement.localName !== 'details';
    more.hidden = values.length <= shownAtFirst;
    more.textContent = isWhole ? words.less : words.more;
    more.onclick = () => {
      more.ariaExpanded = String(!isWhole);
      draw(fieldset, state, counts, onChange);
    };
  }

  function drawBox(kind, value, number, chosen, onChange) {
    const row = template.content.firstElementChild.cloneNode(true);
    const box = row.querySelector('input');
    [box.name, box.value, box.checked] = [kind, value, chosen.has(value)];
    row.querySelector('.value').textContent = nameOf(kind, value);
    row.querySelector('.n').textContent = digits(number);
    box.onchange = () => {
      chosen[box.checked ? 'add' : 'delete'](value);
      onChange();
    };
    return row;
  }

  // A list that is all on its page: rows that do not pass are hidden, and headings with none left.
  function filterList(form) {
    const groups = [...form.querySelectorAll('[data-group]')];
    const kinds = groups.map((fieldset) => fieldset.dataset.group);
    const rows = [...document.querySelectorAll(form.dataset.items)].map((row) => ({ row, day: null, words: null }));
    const state = readState(kinds);
    const field = form.elements.q;
    const details = form.parentElement;
    const elsewhere = details.querySelector('.elsewhere a');
    const whole = elsewhere?.search;
    const valuesOf = ({ row }, kind) => [...new Set(row.dataset[kind].split('|'))].filter((value, i, all) => value || (all.length === 1 && `${kind}None` in words));
    const isAsked = (item, query) => {
      if (!query.words.length) return true;
      item.words ??= Briefing.words.of(item.row.textContent);
      return query.words.every((asked, i) => item.words.some((word) => word === asked || (query.isOpen && i === query.words.length - 1 && word.startsWith(asked))))
        && query.phrases.every((phrase) => Briefing.words.hasPhrase(item.words, phrase));
    };

    function update(isStep) {
      if (isStep !== undefined) writeState(state, isStep);
      const query = Briefing.words.parseQuery(state.q);
      const { hits, counts } = sieve(rows.filter((item) => isAsked(item, query)), state, kinds, valuesOf);
      const kept = new Set(hits);
      rows.forEach((item) => { item.row.hidden = !kept.has(item); });
      for (const list of new Set(rows.map(({ row }) => row.parentElement))) hideEmpty(list);
      groups.forEach((fieldset) => draw(fieldset, state, counts[fieldset.dataset.group], () => update(true)));
      form.nextElementSibling.textContent = count('listed', hits.length, digits(rows.length));
      if (elsewhere) elsewhere.search = queryOf(state, whole);
    }

    field.value = state.q;
    field.oninput = () => { state.q = field.value.trim(); update(false); };
    form.onsubmit = (event) => event.preventDefault();
    onpopstate = () => { Object.assign(state, readState(kinds)); field.value = state.q; update(); };
    // Until they are opened, filters cost nothing.
    details.addEventListener('toggle', () => update(), { once: true });
    details.open = location.search !== '';
  }

  function hideEmpty(list) {
    list.hidden = [...list.children].every((row) => row.hidden);
    if (list.previousElementSibling?.matches('h3')) list.previousElementSibling.hidden = list.hidden;
    const section = list.closest('.year');
    if (section) section.hidden = [...section.querySelectorAll('ol')].every((other) => other.hidden);
  }

  Briefing.filters = { words, add, fill, count, nameOf, readState, writeState, dayOf, sieve, draw };
  document.querySelectorAll('form[data-items]').forEach(filterList);
}());
