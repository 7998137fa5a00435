// One run of one contestant in a fresh browser: opens the page, clicks the filters, pans the map.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VIEWPORT, launch, peakMemory } from './chromium.mjs';
import { median, quantile } from '../statistics.mjs';

const script = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const PROBE = script('probe.js');
const WATCH_ATLAS = script('watch-atlas.js');

/** Which fields are clicked, one after the other: a quarter of the entries passes, a half, a quarter, all. */
const CLICKS = ['language', 'labour', 'language', 'labour'];
const PAN_MS = 2000;
/** Time in which a map may draw anew after the pan; it counts. */
const REST_MS = 300;
const PATIENCE_MS = 120_000;
const FOLLOWING_MS = 2000;
const FRAME_MS = 1000 / 60;

/** Everything that is measured in one run. */
export async function run(contestant, site) {
  const browser = await launch();
  try {
    // Without the copy for reading offline, which the atlas fetches when all else is done: no other page here makes one.
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'de-DE', serviceWorkers: 'block' });
    const transfer = watchTransfer(page);
    const failure = failureOf(page);
    await page.addInitScript(PROBE);
    if (contestant.id === 'atlas') await page.addInitScript(WATCH_ATLAS);
    await page.goto(new URL(contestant.path, site.url).href, { waitUntil: 'commit' });
    const measured = await Promise.race([measure(page, contestant, site), failure]);
    return { ...transfer(), ...measured, memory: await peakMemory(browser) };
  } finally {
    await browser.close();
  }
}

/** What is timed. */
async function measure(page, contestant, site) {
  const firstMarks = await page.evaluate((total) => window.probe.firstMarks(total), site.total);
  await expectMarks(page, contestant, site.of(new Set()));
  await page.waitForLoadState('networkidle');
  const longestTask = await page.evaluate(() => window.probe.longestTask());
  const answers = await clickFilters(page, contestant, site);
  const frames = await pan(page);
  return { firstMarks, longestTask, filter: median(answers), pan: quantile(frames, 0.95) };
}

/** Fails when a script of the page does, or when the run takes far too long. */
const failureOf = (page) => new Promise((_, reject) => {
  const patience = setTimeout(() => reject(new Error(`${page.url()} took more than ${PATIENCE_MS} ms`)), PATIENCE_MS);
  page.on('pageerror', reject);
  page.on('close', () => clearTimeout(patience));
});

/** Adds up the bodies as they come over the wire, data apart. */
function watchTransfer(page) {
  const sums = { code: 0, data: 0 };
  const pending = [];
  page.context().on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    if (!origin.startsWith('http')) return;
    if (!/^http:\/\/127\.0\.0\.1:/.test(origin)) throw new Error(`a request to another origin: ${response.url()}`);
    const bytes = Number(response.headers()['content-length'] ?? Number.NaN);
    if (response.status() === 200) sums[pathname.startsWith('/data/') ? 'data' : 'code'] += bytes;
  });
  return () => ({ code: sums.code / 1024, data: sums.data / 1024 });
}

/**
 * A page that shows less than it should is no contestant. Marks beyond the map's border may count or not, as each library keeps them; those of
 * the atlas that are pointed to follow in a frame after those that are seen.
 */
async function expectMarks(page, { name }, { inView, total }) {
  const isRight = ([least, most]) => window.marked() >= least && window.marked() <= most;
  await page.waitForFunction(isRight, [0.9 * inView, total], { timeout: FOLLOWING_MS }).catch(async () => {
    throw new Error(`the marks of ${name} stand for ${await page.evaluate(() => window.marked())} entries; ${inView} of ${total} lie in view`);
  });
}

/** Clicks one filter after the other and gives the time until each answer was painted. */
async function clickFilters(page, contestant, site) {
  const chosen = new Set();
  const answers = [];
  for (const field of CLICKS) {
    if (!chosen.delete(field)) chosen.add(field);
    const expected = site.of(chosen);
    const box = await page.locator(`input[name="field"][value="${field}"]`).boundingBox();
    const before = await page.evaluate(() => performance.now());
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    answers.push(await page.evaluate(([total, start]) => window.probe.answer(total, start), [expected.total, before]));
    await expectMarks(page, contestant, expected);
  }
  return answers;
}

/** Drags the map, whose middle is the same on all pages, along a figure of eight and gives the times between frames until it rests. */
async function pan(page) {
  const middle = { x: 832, y: 428 };
  const at = (part) => [middle.x + 250 * Math.sin(part * 2 * Math.PI), middle.y + 120 * Math.sin(part * 4 * Math.PI)];
  const stop = await page.evaluateHandle(() => window.probe.watchFrames());
  await page.mouse.move(...at(0));
  await page.mouse.down();
  const start = performance.now();
  for (let passed = 0; passed < PAN_MS; passed = performance.now() - start) {
    await page.mouse.move(...at(passed / PAN_MS));
    const next = Math.ceil((performance.now() - start) / FRAME_MS) * FRAME_MS;
    await sleep(start + next - performance.now());
  }
  await page.mouse.up();
  await sleep(REST_MS);
  return stop.evaluate((frames) => frames());
}

const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, Math.max(ms, 0)); });
