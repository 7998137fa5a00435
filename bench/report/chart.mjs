// Ratios as a picture: for each metric and number of entries, how many times what the atlas needs each library needs.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { byMetric } from './order.mjs';

/** Colours after Okabe and Ito, darker on a light page, lighter on a dark one. */
const STYLE = `
  svg { --page: #fff; --ink: #1f2328; --line: #8c959f; --peer-1: #0072b2; --peer-2: #b8460e; --peer-3: #00795a; color: var(--ink); }
  @media (prefers-color-scheme: dark) {
    svg { --page: #0d1117; --ink: #e6edf3; --line: #6e7681; --peer-1: #56b4e9; --peer-2: #f0884d; --peer-3: #2fc79a; }
  }
  text { font: 13px system-ui, sans-serif; }
  .heading { font-weight: 600; }`;
const COLOURS = ['var(--peer-1)', 'var(--peer-2)', 'var(--peer-3)'];
const SYMBOLS = ['circle', 'diamond', 'triangle'];
const GLYPHS = ['●', '◆', '▲'];
const TITLE = 'What each library needs, in multiples of what the atlas needs';
const FRAME = { width: 860, marginLeft: 260, marginRight: 32, marginTop: 64, marginBottom: 56 };
const ROW = 30;
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/** `10000` → `10,000`. */
const grouped = new Intl.NumberFormat('en').format;
const labelOf = ({ name, entries }) => (entries === null ? name : `${name}, ${grouped(entries)}`);
const short = (peer) => peer.split(' ')[0];

/** One sentence for those who do not see the picture. */
function description(rows) {
  const largest = Math.max(...rows.map(({ entries }) => entries ?? 0));
  const parts = rows.filter(({ entries }) => entries === largest).map(({ name, peer, ratio }) => `${name}, ${short(peer)}: ${ratio} times`);
  return `With ${grouped(largest)} entries, compared with the atlas: ${parts.join('; ')}. All numbers are in bench/RESULTS.md.`;
}

/** The picture as SVG. */
export function chart(lines) {
  const { document } = parseHTML('<html><body></body></html>');
  const rows = byMetric(lines).filter(({ name }) => name !== 'transferred data').map((line) => ({ ...line, label: labelOf(line), low: line.ratio_spread[0], high: line.ratio_spread[1] }));
  const labels = [...new Set(rows.map(({ label }) => label))];
  const peers = [...new Set(rows.map(({ peer }) => peer))];
  const domain = [Math.min(...rows.map(({ low }) => low)) / 1.1, Math.max(...rows.map(({ high }) => high)) * 1.1];
  const ticks = TICKS.filter((ratio) => ratio >= domain[0] && ratio <= domain[1]);
  const marksOf = (peer, at) => {
    const own = rows.filter((row) => row.peer === peer);
    const place = { y: 'label', dy: (at - 1) * 6 };
    return [
      Plot.ruleY(own, { ...place, x1: 'low', x2: 'high', stroke: COLOURS[at], strokeWidth: 2, strokeOpacity: 0.5 }),
      Plot.dot(own, { ...place, x: 'ratio', fill: COLOURS[at], symbol: SYMBOLS[at], r: 4.5 }),
    ];
  };
  const plot = Plot.plot({
    document, ...FRAME, className: 'ratios', height: FRAME.marginTop + FRAME.marginBottom + ROW * labels.length,
    x: { type: 'log', domain },
    y: { type: 'band', domain: labels, label: null, tickSize: 0 },
    marks: [
      Plot.gridX(ticks),
      // Texts of its own: the axis of a logarithmic scale leaves out some.
      Plot.axisX(ticks, { text: (ratio) => `${ratio}×`, label: null }),
      Plot.ruleX([1], { stroke: 'var(--ink)' }), ...peers.flatMap(marksOf),
    ],
  });
  complete(plot, document, peers, description(rows));
  return `${plot.outerHTML}\n`;
}

/** Adds what an SVG file of its own needs: a name space, words for screen readers, a ground, a key. */
function complete(svg, document, peers, words) {
  const element = (name, attributes, text) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const [left, right] = [FRAME.marginLeft, FRAME.width - FRAME.marginRight];
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.prepend(
    element('title', {}, TITLE), element('desc', {}, words), element('style', {}, STYLE),
    element('rect', { width: '100%', height: '100%', fill: 'var(--page)' }, ''),
  );
  svg.append(
    element('text', { x: left, y: 22, 'text-anchor': 'start', class: 'heading' }, TITLE),
    ...peers.map((peer, at) => element('text', { x: left + at * 180, y: 44, 'text-anchor': 'start', fill: COLOURS[at] }, `${GLYPHS[at]} ${short(peer)}`)),
    element('text', { x: left, y: svg.getAttribute('height') - 10, 'text-anchor': 'start' }, '← the library needs less'),
    element('text', { x: right, y: svg.getAttribute('height') - 10, 'text-anchor': 'end' }, 'the atlas needs less →'),
  );
}
