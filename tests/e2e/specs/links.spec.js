// Links that lead away: safe, and to nothing but web pages, mail and telephone.
import { test, expect } from '../test.js';

const links = (page) => page.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => ({
  href: link.getAttribute('href'), url: link.href, rel: link.rel, outside: link.protocol.startsWith('http') && link.origin !== location.origin, text: link.textContent.trim(), label: link.getAttribute('aria-label'),
})));

test('every link to another origin is noopener and noreferrer', async ({ atlas, oracle, page }) => {
  const entry = oracle.passing({}).find(({ contact, source }) => contact?.website && source.earlier_url) ?? oracle.passing({}).find(({ contact }) => contact?.website);
  const outside = async () => (await links(page)).filter((one) => one.outside);
  for (const path of [`initiative/${entry.id}`, 'about']) {
    await atlas.open(path);
    // Such pages come after the first view.
    await expect.poll(async () => (await outside()).length, path).toBeGreaterThan(0);
    for (const link of await outside()) {
      expect(link.rel.split(' '), link.href).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    }
  }
});

test('links are web pages, mail, telephone or routes of the atlas, and say where they lead', async ({ atlas, oracle, page }) => {
  const entry = oracle.passing({}).find(({ contact }) => contact?.website && contact?.email) ?? oracle.passing({})[0];
  for (const path of ['', `initiative/${entry.id}`, 'about', 'nirgendwo']) {
    atlas.allow(/404/);
    await atlas.open(path);
    for (const { url, href, text, label } of await links(page)) {
      expect(url, href).toMatch(/^(https?|mailto|tel):/);
      expect(text || label, `the link to ${href} has a name`).toBeTruthy();
    }
  }
});
