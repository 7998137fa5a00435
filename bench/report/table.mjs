// Lines of results as a table in Markdown.
import { byMetric } from './order.mjs';

const grouped = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format;

/** A row of cells. */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** Who needs so little more than the least has not needed more for certain. */
const AS_GOOD_AS = 1.02;

/** A median with the least and the most. */
const withSpread = (value, [least, most]) => (least === most ? grouped(value) : `${grouped(value)} (${grouped(least)}–${grouped(most)})`);

/** One row for each metric and number of entries; ours, then each peer with its ratio to ours. Bold is the least of a row, and what is as good as it. */
export function table(results) {
  const lines = byMetric(results);
  const peers = [...new Set(lines.map(({ peer }) => peer))];
  const keys = [...new Set(lines.map(({ name, entries }) => JSON.stringify([name, entries])))].map((key) => JSON.parse(key));
  const rows = keys.map(([name, entries]) => {
    const own = lines.filter((line) => line.name === name && line.entries === entries);
    const [{ value, unit, spread }] = own;
    const least = Math.min(value, ...own.map(({ peer_value }) => peer_value));
    const cell = (number, text) => (number <= least * AS_GOOD_AS ? `**${text}**` : text);
    return row([
      `${name}, ${unit}`, entries === null ? 'any' : entries.toLocaleString('en'), cell(value, withSpread(value, spread)),
      ...peers.map((peer) => {
        const line = own.find((candidate) => candidate.peer === peer);
        return line ? `${cell(line.peer_value, withSpread(line.peer_value, line.peer_spread))} · ${grouped(line.ratio)}×` : '–';
      }),
    ]);
  });
  return [row(['what', 'entries', 'atlas', ...peers]), row(['---', '---:', '---:', ...peers.map(() => '---:')]), ...rows].join('\n');
}
