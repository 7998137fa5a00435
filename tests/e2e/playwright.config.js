// How the tests of the built atlas run. `cargo xtask test` sets the variables; README.md says how to set them by hand.
import { defineConfig } from '@playwright/test';
import { addresses } from './addresses.js';

/** Flags that headless Chromium needs in a container without GPU and without a network. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: './specs',
  outputDir: './test-results',
  globalSetup: './ready.js',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Generous: a busy machine may be slow, and waiting costs nothing where all is well.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: chromiumFlags },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // What is kept for visits without a network would answer in place of what a test lays out: only offline.spec.js has it.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'root', use: { baseURL: addresses.root } },
    // The same build under /atlas/: only the tests whose names carry the tag.
    { name: 'sub-path', grep: /@any-base/, use: { baseURL: addresses.sub } },
  ],
});
