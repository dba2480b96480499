// axe-core on pages of a built site, on a phone in the dark and on a desk in the light: no violation, no word in the console, nothing that the
// policy stops.
//
//     node check_axe.cjs TOOL.dll OUTPUT [MOST] [--in-turn]
//
// MOST: at most so many pages, evenly over all; every page when left out. --in-turn: every page on one of the two screens, in turn, which takes
// half the time.
const { visit, pagesOf } = require('./site.cjs');
const { source } = require('axe-core');

const tabs = 2;
const screens = [[360, 'dark'], [1280, 'light']];
const pagesBetweenWords = 500;

// Axe leaves the rule about 24×24 px targets (WCAG 2.2 AA) off unless asked.
const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

// The first page of each folder of the site is always among them.
function choose(pages, most) {
  if (pages.length <= most) return pages;
  const first = new Map(pages.map((page) => [page.split('/')[0] + page.split('/').length, page]));
  const step = pages.length / most;
  return [...new Set([...first.values(), ...Array.from({ length: most }, (_, at) => pages[Math.floor(at * step)])])].sort();
}

async function watch(tab, note) {
  await tab.evaluateOnNewDocument("addEventListener('securitypolicyviolation', (e) => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
  tab.on('console', (message) => { if (['error', 'warn'].includes(message.type())) note(`console: ${message.text()}`); });
  tab.on('pageerror', (error) => note(`script: ${error}`));
}

async function check(tab, address, looks, note) {
  // A busy machine takes its time.
  await tab.goto(address, { timeout: 120_000 });
  await tab.evaluate(source);
  for (const [width, scheme] of looks) {
    await tab.setViewport({ width, height: 800 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const { violations } = await tab.evaluate((asked) => axe.run(document, asked), options);
    for (const rule of violations) for (const node of rule.nodes) note(`${width} px, ${scheme}: ${rule.id}: ${node.html.slice(0, 200)}`);
  }
}

async function work(browser, home, queue, faults, inTurn) {
  const tab = await browser.newPage();
  let page;
  const note = (fault) => faults.push(`${page}: ${fault}`);
  await watch(tab, note);
  while ((page = queue.shift())) {
    await check(tab, home + page, inTurn ? [screens[queue.length % screens.length]] : screens, note);
    if (queue.length && queue.length % pagesBetweenWords === 0) console.error(`${queue.length} pages left, ${faults.length} faults`);
  }
}

async function main(given) {
  const [tool, folder, most] = given.filter((one) => one !== '--in-turn');
  const all = pagesOf(folder).filter((page) => page !== '404.html');
  const pages = choose(all, Number(most) || Infinity);
  const faults = await visit(tool, folder, async (browser, home) => {
    const [queue, found] = [[...pages], []];
    await Promise.all(Array.from({ length: tabs }, () => work(browser, home, queue, found, given.includes('--in-turn'))));
    return found;
  });
  faults.sort().slice(0, 50).forEach((fault) => console.log(fault));
  console.log(`${pages.length} of ${all.length} pages, ${faults.length} faults`);
  return faults.length;
}

main(process.argv.slice(2)).then((failed) => { process.exitCode = failed ? 1 : 0; });
