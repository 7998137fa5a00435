// The words around the tables of RESULTS.md.
import { table } from './table.mjs';

export const heading = `# Results

Written by \`cargo xtask bench\` from the numbers in [\`results/\`](results/). Medians with the least and the most of all runs; a ratio says how
many times what the atlas needs the other needs: above 1 the atlas needs less, below 1 the other. Bold is the least of a row, and what lies
within 2 % of it.
`;

/** The machine, in one line; with a load above the number of processors times are noisy. */
const machine = ({ processor, system, node, load, date }) => `${processor}, ${system}, Node ${node}; load before the first run ${load}; ${date}`;

/** Chromium's own word for each kind of drawing that matters here. */
const drawn = ({ gpu_compositing: compositing, rasterization, webgl }) => `compositing \`${compositing}\`, rasterization \`${rasterization}\`, WebGL \`${webgl}\``;

export const browserPart = ({ setting, lines }) => `## The whole atlas in Chromium, beside map libraries

![The ratios below as a chart](results/chart.svg)

${table(lines)}

${setting.runs} runs of each, every run in a fresh browser, by turns (each round begins with another), one round before them unmeasured. Chromium
${setting.chromium}, headless, ${setting.viewport.width} × ${setting.viewport.height}; ${machine(setting)}.

**The task** is the same for all: fetch the same files from the same server (Brotli), draw 45 districts and the entries as clusters on a map of
896 × 744 pixels at the same place and zoom, without tiles, filter by four check boxes. Entries are made up (seed 2015: clumps as offers are
spread, [\`src/places.rs\`](src/places.rs)); their texts repeat, so the data weigh less on the wire than real ones. The pages of the libraries
are in [\`browser/pages/\`](browser/pages/), bundled and minified with esbuild; clusters, signs and their looks are the defaults of each
library or those of its own example. Each filters in the fastest of the documented ways that were tried:

- Leaflet removes and adds in bulk what changes; to clear the group and to fill it again takes longer.
- MapLibre gets features without the properties that it does not draw, by \`setData\`; with all of them it takes about twice as long at
  100,000 entries, \`updateData\` is as fast.
- OpenLayers gets a new source; to clear the old one and to fill it again takes longer, so does \`geometryFunction\`.

| what | how it is measured |
|---|---|
| transferred | bodies on the wire over the whole run, with what the atlas fetches after its first view, without the copy that it keeps for reading offline; files at Brotli 11, of all that is not in \`data/\`; data apart |
| first marks | from the start of the navigation to the first frame after the one that shows marks of all entries |
| longest task while loading | the longest time for which the page answers nobody, until all is there and nothing is asked for any more; 50 stands for less, of which Chromium tells nothing |
| filter to next frame | from a click on a check box to the first frame after the one that shows the answer; the median of four clicks, after which a quarter of the entries is left, a half, a quarter, all. On an idle machine 17 to 33 ms are the floor: two frames, less what the click came late in the first |
| pan | 95th percentile of the times between frames while the pointer drags the map for two seconds, and 0.3 s after |
| peak memory | high-water mark (VmHWM) of the page's process after all of that, with Chromium's own code, WebAssembly and workers, without the process that draws for WebGL |

**What to keep in mind.** The atlas does more than the other pages at each step: it builds an index for search, counts every option of every
facet, lists the entries, writes the address, draws neighbours and towns. The others have no list, no search and no counts.

There is no graphics card in the machine: Chromium draws with the processor, and WebGL is computed by SwiftShader
(${drawn(setting.graphics)}).
**That is a handicap for MapLibre**: its times for first marks, filter and pan say nothing about machines with a graphics card. The flags are
\`${setting.flags.join(' ')}\`. A look at panning with 1,000 entries under other flags, on a
busy machine, gave a mean of 47 to 92 ms a frame for MapLibre where Chromium composes the page without SwiftShader, as here, and 84 to 120
where SwiftShader does that, too (\`--use-gl=angle --use-angle=swiftshader\`). In that case the atlas is the slowest: 290 to 303 ms a frame,
Leaflet 17 to 18.
`;

export const enginePart = ({ setting, lines }) => `## The engine alone, beside supercluster

${table(lines)}

\`engine.mjs\`: filter, counts of every option and marks, as WebAssembly compiled as the app is, for size; supercluster gets the entries that pass and answers for
the same view. ${setting.runs} runs of each side in alternating order; ${machine(setting)}.
`;

/** Scores of pages: a row for each page, a column for each category. */
export const lighthousePart = ({ setting, lines }) => {
  const scores = lines.filter(({ unit }) => unit === 'points');
  const [pages, categories] = ['page', 'name'].map((key) => [...new Set(scores.map((line) => line[key]))]);
  const cell = (page, category) => {
    const { value, scores: all } = scores.find((line) => line.page === page && line.name === category);
    return `${value} (${Math.min(...all)}–${Math.max(...all)})`;
  };
  const rows = pages.map((page) => `| \`${page}\` | ${categories.map((category) => cell(page, category)).join(' | ')} |`);
  const below = scores.filter((line) => line.below).map(({ page, name, below: faults }) => `- \`${page}\`, ${name.slice('lighthouse '.length)}: ${faults.join('; ')}`);
  return `## Pages as Lighthouse sees them

| page | ${categories.map((category) => category.slice('lighthouse '.length)).join(' | ')} |
| --- |${' ---: |'.repeat(categories.length)}
${rows.join('\n')}

Lighthouse ${setting.lighthouse}, its mobile profile: a phone with a quarter of this machine's speed on a slow network, both simulated. Medians of
${setting.runs} runs with the least and the most; ${machine(setting)}.
${below.length > 0 ? `\nWhat takes points where a median is below 95:\n\n${below.join('\n')}\n` : ''}`;
};
