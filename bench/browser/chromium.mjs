// A fresh Chromium for each run, and what it says about itself.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The same for everyone. There may be no graphics card: then Chromium draws with the processor, and WebGL, which MapLibre needs, is
 * computed by SwiftShader. With `--use-gl=angle --use-angle=swiftshader` the whole page would go through SwiftShader, too, which is slower
 * for all who draw much, MapLibre included.
 */
export const FLAGS = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-gpu', '--enable-unsafe-swiftshader',
];

export const VIEWPORT = { width: 1280, height: 800 };

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: FLAGS });

/** What is drawn by whom, in Chromium's own words. */
export async function graphics(browser) {
  const session = await browser.newBrowserCDPSession();
  const { gpu } = await session.send('SystemInfo.getInfo');
  return gpu.featureStatus;
}

/**
 * The most memory that the process of the page has held at once, in MiB: the system's high-water mark, which knows WebAssembly and workers,
 * too, and the browser's own code. `null` where there is no `/proc`.
 */
export async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => highWaterMark(id));
  // Chromium keeps an empty process in reserve: the page's is the largest.
  const peak = Math.max(...peaks);
  return Number.isFinite(peak) ? peak : null;
}

function highWaterMark(process) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
