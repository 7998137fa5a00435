// Lighthouse on pages of the built atlas: its mobile profile (a slow phone on a slow network, simulated), each page several
// times in a fresh Chromium. Printed are medians of the four scores, and what keeps a score below the goal.
//
//   node lighthouse.mjs [--runs N] [--write results/lighthouse.json] [--json] ADDRESS PATH…
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { load, machine, writeResults } from './results.mjs';
import { median } from './statistics.mjs';

/** Scores of less than this are explained. */
const GOAL = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Flags that headless Chromium needs in a container without GPU and without a network. */
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const { values, positionals: [address, ...paths] } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, write: { type: 'string' }, json: { type: 'boolean' } },
});

/** One run: Lighthouse's result. */
async function run(url) {
  const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

const scoreOf = (lhr, category) => Math.round(lhr.categories[category].score * 100);

/** What takes points from a category, with what Lighthouse says of it. */
const faults = (lhr, category) => lhr.categories[category].auditRefs
  .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
  .map(({ id }) => [id, lhr.audits[id].displayValue].filter(Boolean).join(' '));

const loadBefore = load();
const lines = [];
for (const path of paths) {
  const results = [];
  for (let at = 0; at < Number(values.runs); at += 1) results.push(await run(new URL(path, address).href));
  for (const category of CATEGORIES) {
    const scores = results.map((lhr) => scoreOf(lhr, category));
    const value = median(scores);
    const typical = results[scores.indexOf(value)] ?? results[0];
    lines.push({ name: `lighthouse ${category}`, page: `/${path}`, value, unit: 'points', scores, ...(value < GOAL && { below: faults(typical, category) }) });
  }
  const [first] = results;
  lines.push({ name: 'lighthouse layout shift', page: `/${path}`, value: Math.max(...results.map(({ audits }) => audits['cumulative-layout-shift'].numericValue)), unit: '' });
  if (!values.json) {
    const own = lines.filter(({ page, unit }) => page === `/${path}` && unit === 'points');
    console.log(`/${path}`);
    for (const { name, value, scores, below } of own) {
      console.log(`  ${name.slice('lighthouse '.length).padEnd(15)} ${String(value).padStart(3)}  (${scores.join(', ')})${below ? `  ${below.join('; ')}` : ''}`);
    }
    console.log(`  ${['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'].map((id) => `${id} ${first.audits[id].displayValue}`).join(', ')}`);
  }
}
if (values.json) for (const line of lines) console.log(JSON.stringify(line));
if (values.write) {
  const { lighthouseVersion, environment } = await run(new URL(paths[0], address).href);
  writeResults(values.write, { ...machine(loadBefore), lighthouse: lighthouseVersion, browser: environment.hostUserAgent.match(/Chrome\/[\d.]+/)?.[0], runs: Number(values.runs) }, lines);
}
