// Writes RESULTS.md and the chart from what was measured last, each part in `results/`.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readResults } from '../results.mjs';
import { chart } from './chart.mjs';
import { browserPart, enginePart, heading } from './text.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const measured = (name) => (existsSync(path(name)) ? readResults(path(name)) : null);

const [browser, engine] = [measured('results/browser.json'), measured('results/engine.json')];
const parts = [heading, browser && browserPart(browser), engine && enginePart(engine)].filter(Boolean);
writeFileSync(path('RESULTS.md'), parts.join('\n'));
if (browser) writeFileSync(path('results/chart.svg'), chart(browser.lines));
