// What the checks of pages share: the site served by the tool itself, under its own policy, and a browser to look at it with.
const { spawn } = require('node:child_process');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const puppeteer = require('puppeteer-core');

// Debian names it chromium; root has no sandbox.
const browserOptions = { executablePath: process.env.BRIEFING_TEST_BROWSER || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'], timeout: 120_000 };

// The address of a built site, as `briefing serve` says it: results are for its standard output, and there is none.
function serve(tool, folder) {
  const server = spawn('dotnet', [tool, 'serve', folder, '--port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => { const found = /http:\/\/\S+/.exec(text); if (found) resolve(found[0]); });
    server.on('exit', (code) => reject(new Error(`briefing serve ended with ${code}`)));
  });
  return { address, stop: () => server.kill() };
}

// Calls look(browser, address) and leaves no process behind.
async function visit(tool, folder, look) {
  const { address, stop } = serve(tool, folder);
  let browser;
  try {
    browser = await puppeteer.launch(browserOptions);
    return await look(browser, await address);
  } finally {
    await browser?.close();
    stop();
  }
}

// Every page, in one order everywhere. A page at an address of before leads on at once: there is nothing to look at.
const pagesOf = (folder) => readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.html') && !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
  .sort();

module.exports = { visit, pagesOf };
