// The content security policy: there, strict, and in force.
import { test, expect } from '../test.js';

/** The directives of the policy, from the header or from the page. */
async function policy(page, response) {
  const header = response.headers()['content-security-policy'];
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy" i]').getAttribute('content', { timeout: 1000 }).catch(() => null);
  const text = [header, meta].filter(Boolean);
  return text.map((one) => new Map(one.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...values]) => [name, values])));
}

for (const path of ['', 'about', 'initiative/any']) {
  test(`the page at /${path} carries a strict policy`, { tag: '@any-base' }, async ({ atlas, page }) => {
    const response = await atlas.visit(path);
    await atlas.ready();
    const policies = await policy(page, response);
    // A header that only says who may frame the page leaves what it loads to the other policy: all of them hold together.
    const loading = policies.filter((directives) => [...directives.keys()].some((name) => name !== 'frame-ancestors'));
    expect(loading.length, 'a header or a meta element carries the policy').toBeGreaterThan(0);
    for (const directives of loading) {
      const effective = (name) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
      const scripts = effective('script-src');
      expect(scripts).not.toContain("'unsafe-inline'");
      expect(scripts).not.toContain("'unsafe-eval'");
      expect(scripts).toContain("'wasm-unsafe-eval'");
      for (const name of ['default-src', 'script-src', 'connect-src', 'img-src', 'style-src', 'font-src', 'frame-src', 'worker-src']) {
        expect(effective(name).filter((source) => /^(\*|https?:|\/\/|blob:)/.test(source)), name).toEqual([]);
      }
      expect(effective('object-src')).toEqual(["'none'"]);
      expect(directives.get('base-uri') ?? ['*'], 'base-uri').not.toContain('*');
      expect(directives.get('form-action') ?? ['*'], 'form-action').not.toContain('*');
    }
  });
}

test('a script slipped into the page does not run', async ({ atlas, page }) => {
  atlas.allow(/Content Security Policy/i);
  await atlas.open();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = 1';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.injected = 2');
    document.body.append(button);
    button.click();
  });
  expect(await page.evaluate(() => window.injected)).toBeUndefined();
});

test('the page asks the browser not to guess types and not to tell where the reader comes from', async ({ atlas }) => {
  const headers = (await atlas.visit()).headers();
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy'] ?? '').toMatch(/no-referrer|same-origin|strict-origin/);
  expect(headers['content-type']).toMatch(/^text\/html; *charset=utf-8/i);
});
