// A picture of the largest page of each kind, on a phone and on a desk, in the light and in the dark: what a change of the look is judged by.
//
//     node take_screenshots.cjs TOOL.dll OUTPUT FOLDER
const { mkdirSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { visit, pagesOf } = require('./site.cjs');

const tallest = 3000;

// Pages of one kind differ in the names of folders only: 'people/*/index.html'.
const kindOf = (page) => page.split('/').map((part, at, all) => (at === 0 || at === all.length - 1 || ['quotes', 'page'].includes(part) ? part : '*')).join('/');

function largestOfKinds(folder) {
  const kinds = new Map();
  for (const page of pagesOf(folder)) {
    const size = statSync(join(folder, page)).size;
    if (size > (kinds.get(kindOf(page))?.size ?? 0)) kinds.set(kindOf(page), { page, size });
  }
  return kinds;
}

async function take(tab, address, file, width, scheme) {
  await tab.setViewport({ width, height: 800 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(address);
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  await tab.screenshot({ path: file, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) }, captureBeyondViewport: true });
}

async function main([tool, folder, pictures]) {
  mkdirSync(pictures, { recursive: true });
  const kinds = largestOfKinds(folder);
  await visit(tool, folder, async (browser, home) => {
    const tab = await browser.newPage();
    for (const [kind, { page }] of kinds) {
      const name = kind.replace(/index\.html$|\.html$/, '').replace(/\*/g, 'one').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home';
      for (const width of [360, 1280]) for (const scheme of ['light', 'dark']) await take(tab, home + page, join(pictures, `${name}-${width}-${scheme}.png`), width, scheme);
    }
  });
  console.log(`${kinds.size} kinds of pages, 4 pictures each`);
}

main(process.argv.slice(2));
