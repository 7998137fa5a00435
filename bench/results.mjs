// The file of results of one part: in which setting it was measured, and one line for each comparison.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, type } from 'node:os';
import { dirname } from 'node:path';

/** Writes them, a comparison a line. */
export function writeResults(path, setting, lines) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{"setting":${JSON.stringify(setting, null, 1)},\n"lines":[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]}\n`);
}

export const readResults = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** How many programs want to compute, on average over the last minute: more than there are processors, and times are noisy. */
export const load = () => Number(loadavg()[0].toFixed(1));

/** The machine and the day, for a setting; the load is that of before the measurement. */
export const machine = (loadBefore) => ({
  load: loadBefore, date: new Date().toISOString().slice(0, 10), processor: `${cpus().length} × ${cpus()[0]?.model}`, system: `${type()} ${arch()}`, node: process.version,
});
