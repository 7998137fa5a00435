// Writes RESULTS.md and the chart from what was measured last, each part in `results/`.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readResults } from '../results.mjs';
import { chart } from './chart.mjs';
import { browserPart, enginePart, heading, lighthousePart } from './text.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const measured = (name) => (existsSync(path(name)) ? readResults(path(name)) : null);

const [browser, engine, lighthouse] = ['browser', 'engine', 'lighthouse'].map((name) => measured(`results/${name}.json`));
const parts = [heading, browser && browserPart(browser), engine && enginePart(engine), lighthouse && lighthousePart(lighthouse)].filter(Boolean);
writeFileSync(path('RESULTS.md'), parts.join('\n'));
if (browser) writeFileSync(path('results/chart.svg'), chart(browser.lines));
