// `test` with an atlas that is watched: a test also fails on an error or warning in the console, an uncaught error,
// a violation of the content security policy (Chromium reports it in the console), a request to another origin, or a cookie.
import { test as base, expect } from '@playwright/test';
import { Atlas } from './atlas.js';
import { startHost } from './host-server.js';
import { Keys } from './keys.js';
import { Oracle } from './oracle.js';

export { expect };

export const test = base.extend({
  atlas: async ({ page, context, baseURL }, use) => {
    const atlas = new Atlas(page, baseURL);
    atlas.watch();
    await use(atlas);
    expect.soft(atlas.unexpected(), 'nothing odd happens beside what the test looks at').toEqual([]);
    expect.soft(await context.cookies(), 'no cookie is set').toEqual([]);
  },

  /** A reader with a keyboard alone. */
  keys: async ({ page }, use) => use(new Keys(page)),

  /** A page of another site, on another origin. */
  host: async ({ atlas }, use) => {
    const host = await startHost();
    atlas.letAsk(host.origin);
    await use(host);
    await host.close();
  },

  // The data do not change while tests run: one oracle per worker.
  oracle: [async ({}, use) => use(new Oracle()), { scope: 'worker' }],
});
