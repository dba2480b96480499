// What a linked name stands for, while the pointer or the focus rests on the link. Its words are in a file of the site that many names share.
// What a date in a text means, for whoever touches it: a finger gets no title to see.
'use strict';
(function () {
  if (!('popover' in HTMLElement.prototype)) return;
  const { src, dataset: words } = document.currentScript;
  const root = new URL('..', src).href;
  const delay = 300;
  const loaded = new Map();
  const cards = new Map();
  const card = Object.assign(document.createElement('div'), { id: 'preview', className: 'preview', popover: 'auto', role: 'tooltip' });
  document.body.append(card);

  // Called by each file with what it knows.
  window.briefingPreviews = (names) => Object.entries(names).forEach(([name, facts]) => cards.set(name, facts));

  // "people/ada-example", as PreviewEmitter.cs counts it to a file; a link to the page itself has nothing to show.
  function keyOf(link) {
    const page = link.href.split('#')[0];
    return page === location.href.split('#')[0] || !page.startsWith(root) ? '' : page.slice(root.length).replace(/\/(index\.html)?$/, '');
  }

  function fileOf(key) {
    let sum = 0;
    for (let i = 0; i < key.length; i++) sum = (sum * 31 + key.charCodeAt(i)) % 65536;
    return `${root}previews/${sum % words.files}.js`;
  }

  function load(file) {
    if (!loaded.has(file)) {
      loaded.set(file, new Promise((resolve) => {
        const script = Object.assign(document.createElement('script'), { src: file, onload: resolve, onerror: resolve });
        document.head.append(script);
      }));
    }
    return loaded.get(file);
  }

  const digits = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, words.digits);
  const count = (number, name) => number && words[name + (number === 1 ? 'One' : 'Other')].replace('{0}', digits(number));

  function draw([name, role, description, quotes, events, articles]) {
    const counts = [count(quotes, 'quotes'), count(events, 'events'), count(articles, 'articles')].filter(Boolean).join(' · ');
    const lines = [['b', name], ['span', role], ['p', description], ['p', counts]].filter(([, textContent]) => textContent);
    card.replaceChildren(...lines.map(([element, textContent]) => Object.assign(document.createElement(element), { textContent })));
  }

  // Under the line of the link, or over it where the window ends.
  function place(link) {
    const line = link.getClientRects()[0];
    const below = line.bottom + 6;
    const top = below + card.offsetHeight > innerHeight ? line.top - card.offsetHeight - 6 : below;
    card.style.left = `${Math.max(8, Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - 8)) + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  }

  let shown;
  let timer;

  async function show(link, key) {
    await load(fileOf(key));
    if (shown !== link || !cards.has(key)) return;
    draw(cards.get(key));
    card.showPopover();
    place(link);
    link.setAttribute('aria-describedby', card.id);
  }

  function hide() {
    shown?.removeAttribute('aria-describedby');
    shown = null;
    if (card.matches(':popover-open')) card.hidePopover();
  }

  function turnTo(link) {
    clearTimeout(timer);
    if (link === shown) return;
    timer = setTimeout(() => {
      hide();
      const key = link && keyOf(link);
      if (!key) return;
      shown = link;
      show(link, key);
    }, delay);
  }

  // Whoever points at the card itself goes on reading it.
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') turnTo(card.contains(target) ? shown : target.closest('a.name'));
  });
  // What has the focus is never under a card.
  document.addEventListener('focusin', ({ target }) => {
    if (target !== shown) hide();
    turnTo(target.matches('a.name:focus-visible') ? target : null);
  });
  document.addEventListener('click', ({ target }) => {
    const date = target.closest('.date[title]');
    if (!date) return;
    clearTimeout(timer);
    hide();
    shown = date;
    card.textContent = date.title;
    card.showPopover();
    place(date);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    clearTimeout(timer);
    hide();
  });
}());
