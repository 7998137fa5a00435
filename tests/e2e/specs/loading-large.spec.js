// Files much larger than today's: read while they come, shown before they are there, and told of.
import { manyAsText } from '../builder.js';
import { startProxy } from '../proxy.js';
import { test, expect } from '../test.js';
import { numberIn } from '../atlas.js';

const COUNT = 20_000;
const file = Buffer.from(manyAsText(COUNT));
const part = Math.floor(file.length / 2);
const headers = { 'content-type': 'application/geo+json' };

/** Opens the atlas with an answer of the test's own in place of the initiatives. */
async function visitWith(atlas, baseURL, answerFor, path = '') {
  const proxy = await startProxy(baseURL, '/data/initiatives.geojson', answerFor);
  atlas.base = proxy.address;
  await atlas.visit(path);
  return proxy;
}

/** An answer that holds back its second half until it is released. */
function heldBack(more = {}) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const answerFor = async (answer) => {
    answer.writeHead(200, { ...headers, ...more });
    answer.write(file.subarray(0, part));
    await released;
    answer.end(file.subarray(part));
  };
  return { answerFor, release };
}

test('marks, list and filters stand before the last byte has come', async ({ atlas, baseURL }) => {
  const { answerFor, release } = heldBack();
  const proxy = await visitWith(atlas, baseURL, answerFor);
  try {
    await expect(atlas.marks.first()).toBeVisible();
    await expect(atlas.html).toHaveAttribute('data-state', 'loading');
    await expect(atlas.results.locator('article').first()).toBeVisible();
    const early = numberIn(await atlas.total.textContent());
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(COUNT);
    await expect.poll(async () => numberIn(await atlas.total.textContent()) - (await atlas.marked()), 'list and map tell the same').toBe(0);
    await atlas.choose('field', 'language');
    release();
    await atlas.ready();
    await atlas.drop('field', 'language');
    await expect.poll(async () => numberIn(await atlas.total.textContent())).toBe(COUNT);
    await expect.poll(() => atlas.marked()).toBe(COUNT);
    await expect(atlas.results.locator('article')).toHaveCount(500);
  } finally {
    await proxy.close();
  }
});

test('a bar tells bytes and initiatives while they come, and goes when they are there', async ({ atlas, baseURL, page }) => {
  const { answerFor, release } = heldBack({ 'content-length': file.length });
  const proxy = await visitWith(atlas, baseURL, answerFor);
  const bar = page.getByRole('progressbar', { name: 'Initiativen werden geladen' });
  try {
    await expect(bar).toBeVisible();
    await expect(bar).toHaveAttribute('max', String(file.length));
    await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(part / 2);
    await expect(page.locator('[data-load]')).toContainText(/\d+ von \d+ MB, \d+\.\d{3} Initiativen/);
    release();
    await atlas.ready();
    await expect(bar).toHaveCount(0);
  } finally {
    await proxy.close();
  }
});

test('where the server does not say how long the file is, the bar does not pretend to know', async ({ atlas, baseURL, page }) => {
  const { answerFor, release } = heldBack();
  const proxy = await visitWith(atlas, baseURL, answerFor);
  const strip = page.locator('[data-load]');
  try {
    await expect(strip).toContainText(/^\d+ MB, \d+\.\d{3} Initiativen/);
    await expect(strip.locator('progress:not([value])')).toBeVisible();
  } finally {
    release();
    await proxy.close();
  }
});

test('an entry that is asked for before it has come is waited for', async ({ atlas, baseURL, page }) => {
  const { answerFor, release } = heldBack();
  const last = `many-${COUNT - 1}`;
  const proxy = await visitWith(atlas, baseURL, answerFor, `initiative/${last}`);
  try {
    await expect(page.getByText('Der Eintrag wird geladen')).toBeVisible();
    await expect(page.locator('[data-notice="missing"]')).toHaveCount(0);
    release();
    await expect(page.locator(`article[data-entry="${last}"]`)).toBeVisible();
    await atlas.ready();
  } finally {
    await proxy.close();
  }
});

test('the page never stands still for long, and needs less than three times the file', async ({ atlas, baseURL, page }) => {
  // Large enough for the app's own 8 MB to matter little.
  const large = Buffer.from(manyAsText(60_000));
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const real = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await real.apply(WebAssembly, given);
        window.memory ??= Object.values((made.instance ?? made).exports).find((value) => value instanceof WebAssembly.Memory);
        return made;
      };
    }
  });
  const proxy = await visitWith(atlas, baseURL, (answer) => {
    answer.writeHead(200, { ...headers, 'content-length': large.length });
    answer.end(large);
  });
  try {
    await expect(atlas.html).toHaveAttribute('data-state', 'ready', { timeout: 45_000 });
    const { longest, bytes } = await page.evaluate(() => ({ longest: Math.max(0, ...window.longTasks), bytes: window.memory.buffer.byteLength }));
    // Read in one go these take more than a second; a machine that does other things too makes every task longer.
    expect(longest, 'longest task in milliseconds').toBeLessThan(1000);
    expect(bytes / large.length, 'bytes of memory for each byte of the file').toBeLessThan(3);
  } finally {
    await proxy.close();
  }
});

test('when the connection breaks in the middle, what came is shown, and trying again brings the rest', async ({ atlas, baseURL, page }) => {
  atlas.allow(/no connection/, /Failed to load resource/);
  let asked = 0;
  const broken = [];
  const proxy = await visitWith(atlas, baseURL, (answer) => {
    asked += 1;
    answer.writeHead(200, { ...headers, 'content-length': file.length });
    if (asked > 2) answer.end(file);
    else answer.write(file.subarray(0, part));
    broken.push(() => answer.socket.end());
  });
  const missing = page.locator('[data-incomplete]');
  try {
    // The browser forgets what it has not handed over when a connection breaks: so it breaks when something is shown.
    await expect(atlas.marks.first()).toBeVisible();
    broken[0]();
    await expect.poll(() => asked, 'the page tries again by itself').toBe(2);
    broken[1]();
    await atlas.ready();
    const kept = numberIn(await atlas.total.textContent());
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(COUNT);
    await expect(missing).toContainText(`${kept.toLocaleString('de-DE')} Initiativen sind da`);
    await expect.poll(() => atlas.marked()).toBe(kept);
    await missing.locator('button[data-retry]').click();
    await expect.poll(async () => numberIn(await atlas.total.textContent())).toBe(COUNT);
    await expect(missing).toHaveCount(0);
  } finally {
    await proxy.close();
  }
});
