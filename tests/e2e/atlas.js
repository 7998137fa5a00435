// The page object: the one place that knows how the atlas is laid out. It rests on the page contract alone.
import { expect } from '@playwright/test';

/** A number as the page writes it: "1.234" or "1 234". */
export const numberIn = (text) => Number(text.replace(/\D/g, ''));

/** Facets, named as in the address. */
export const facets = ['region', 'field', 'group', 'organisation'];

/** Files the first view is made of, below `data/` and `i18n/`. */
export const firstViewFiles = ['data/atlas.json', 'data/regions.geojson', 'data/initiatives.geojson', 'i18n/de.ftl'];

export class Atlas {
  constructor(page, base) {
    this.page = page;
    this.base = base;
    this.html = page.locator('html');
    // The waiting page of index.html is a `main`, too; it is hidden once the atlas stands.
    this.main = page.locator('#app main');
    this.total = page.locator('[data-total]');
    this.status = page.locator('[data-status]');
    this.results = page.locator('[data-results]');
    this.statewide = page.locator('[data-statewide]');
    this.entry = page.locator('article[data-entry]');
    this.search = page.locator('input[type="search"][name="q"]');
    this.ended = page.locator('input[name="ended"]');
    this.match = page.locator('input[name="match"]');
    this.chips = page.locator('[data-chip]');
    this.reset = page.locator('[data-reset]');
    this.map = page.locator('[data-map]');
    this.marks = page.locator('[data-mark]');
    this.stack = page.locator('[data-stack]');
    this.card = page.locator('[data-mark-card]');
    this.themeToggle = page.locator('button[data-theme-toggle]');
    this.failed = page.locator('[data-notice="failed"]');
    this.retry = this.failed.locator('button[data-retry]');
    this.empty = page.locator('[data-notice="empty"]');
    this.problems = page.locator('details[data-problems]');
    this.openFilters = page.locator('button[data-open-filters]');
    this.filterDialog = page.locator('dialog[data-filters]');
    this.showResults = page.locator('button[data-show-results]');
    this.oddities = [];
    this.allowed = [];
    this.origins = [];
  }

  // ---- Watching: what no test may cause ------------------------------------------------------------------

  /** Notes every message of the console, every error, every request to another origin. */
  watch() {
    this.page.on('console', (message) => {
      // Playwright's own word on what playwright.config.js tells it: only offline.spec.js lets workers in.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      if (['error', 'warning'].includes(message.type())) this.oddities.push(`console ${message.type()}: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => this.oddities.push(`uncaught: ${error.message}`));
    this.page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith('http') && ![new URL(this.base).origin, ...this.origins].includes(asked)) this.oddities.push(`request to another origin: ${request.url()}`);
    });
  }

  /** Lets messages pass that a test causes on purpose. Panics and requests to other origins never pass. */
  allow(...patterns) {
    this.allowed.push(...patterns);
  }

  /** Lets the page ask another origin from now on: the one exception is a server of street tiles, once the reader has agreed. */
  letAsk(origin) {
    this.origins.push(origin);
  }

  /** What went wrong beside what the test looked at. */
  unexpected() {
    const isFatal = (oddity) => /panicked|unreachable|request to another origin/.test(oddity);
    return this.oddities.filter((oddity) => isFatal(oddity) || !this.allowed.some((pattern) => pattern.test(oddity)));
  }

  // ---- Opening -------------------------------------------------------------------------------------------

  /** Goes to an address below the base without waiting for the atlas: `?field=language#9/52.4/9.7`. */
  async visit(path = '') {
    return this.page.goto(new URL(path, this.base).href, { waitUntil: 'commit' });
  }

  /** Opens an address below the base and waits until the atlas can be used. */
  async open(path = '') {
    await this.visit(path);
    await this.ready();
  }

  async ready() {
    await expect(this.html, 'the atlas is ready').toHaveAttribute('data-state', 'ready', { timeout: 15_000 });
  }

  /** Waits until the page says that it could not be loaded. Its notice alone is no sign: it stands in the page from the start, and styles hide it. */
  async saysFailed(timeout = 15_000) {
    await expect(this.html, 'the atlas says that it failed').toHaveAttribute('data-state', 'failed', { timeout });
    await expect(this.failed).toBeVisible();
    await expect(this.retry).toBeVisible();
  }

  async reload() {
    await this.page.reload({ waitUntil: 'commit' });
    await this.ready();
  }

  /** Serves a text or bytes in place of a file below the base. */
  async serve(file, body, contentType = 'application/geo+json') {
    await this.page.route(this.pattern(file), (route) => route.fulfill({ body, contentType }));
  }

  /** Serves these initiatives in place of the real ones. */
  async serveInitiatives(body) {
    await this.serve('data/initiatives.geojson', typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  }

  /** Matches requests for a file below the base, with or without a query. */
  pattern(file) {
    return (url) => url.href.split(/[?#]/)[0] === new URL(file, this.base).href;
  }

  /** Chooses the language of the interface. */
  async speak(language) {
    await this.page.locator('[data-languages]').selectOption(language);
    await expect(this.html).toHaveAttribute('lang', language);
  }

  // ---- Address -------------------------------------------------------------------------------------------

  /** A list parameter of the address, sorted. */
  parameter(name) {
    const value = new URL(this.page.url()).searchParams.get(name);
    return value === null ? [] : value.split(',').sort();
  }

  /** The path below the base: `''`, `initiative/x`. */
  path() {
    const { origin, pathname } = new URL(this.page.url());
    return decodeURIComponent(`${origin}${pathname}`.replace(this.base, ''));
  }

  /** The view in the address, or null while it says none. */
  view() {
    const parts = new URL(this.page.url()).hash.slice(1).split('/').map(Number);
    return parts.length === 3 && parts.every(Number.isFinite) ? { zoom: parts[0], lat: parts[1], lon: parts[2] } : null;
  }

  // ---- Filters -------------------------------------------------------------------------------------------

  option(facet, value) {
    return this.page.locator(`input[type="checkbox"][name="${facet}"][value="${value}"]`);
  }

  /** Shows the districts of a region in the filters. */
  async expand(region) {
    const button = this.page.locator(`[data-expand="${region}"]`);
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  }

  /** Opens every folded part of the filters around an input. */
  async unfold(input) {
    const folded = input.locator('xpath=ancestor::details[not(@open)]');
    for (let left = await folded.count(); left > 0; left -= 1) await folded.first().locator('summary').first().click();
  }

  /** Ticks an option. A district's region has to be expanded first. */
  async choose(facet, value) {
    await this.unfold(this.option(facet, value));
    await this.option(facet, value).check();
  }

  async drop(facet, value) {
    await this.option(facet, value).uncheck();
  }

  // ---- What is shown -------------------------------------------------------------------------------------

  /** Every count on the page, in the shape of `Oracle.counts()`. */
  async counts() {
    return this.page.evaluate(({ facets }) => {
      const numberOf = (element) => (element ? Number(element.textContent.replace(/\D/g, '')) : null);
      const options = Object.fromEntries(facets.map((facet) => [facet, {}]));
      for (const input of document.querySelectorAll('fieldset[data-facet] input[type="checkbox"]')) {
        const isOption = facets.includes(input.name) && (input.name !== 'region' || !/^\d{5}$/.test(input.value));
        if (isOption) options[input.name][input.value] = numberOf(input.labels[0].querySelector('[data-option-count]'));
      }
      const districts = {};
      for (const shape of document.querySelectorAll('[data-region]')) districts[shape.dataset.region] = Number(shape.dataset.count);
      return {
        total: numberOf(document.querySelector('[data-total]')),
        statewide: document.querySelectorAll('[data-statewide] article[data-initiative]').length,
        options,
        districts,
      };
    }, { facets });
  }

  /** Waits until every count on the page is what the data say. */
  async expectCounts(oracle, choice) {
    await expect.poll(() => this.counts(), `counts under ${JSON.stringify(choice)}`).toEqual(oracle.counts(choice));
  }

  /** Sum of the counts of all marks on the map. */
  async marked() {
    return this.marks.evaluateAll((marks) => marks.reduce((sum, mark) => sum + Number(mark.dataset.count), 0));
  }

  /** Ids in the list in their order, without the state-wide section; scrolls on where the list is shown in parts. */
  async listed() {
    return this.idsIn('[data-results] article[data-initiative]', '[data-statewide]');
  }

  async listedStatewide() {
    return this.idsIn('[data-statewide] article[data-initiative]');
  }

  async idsIn(selector, except) {
    await expect(this.page.locator('ul[aria-busy="true"]'), 'the lists are built').toHaveCount(0);
    return this.page.evaluate(({ selector, except }) => [...document.querySelectorAll(selector)]
      .filter((article) => !except || !article.closest(except))
      .map((article) => article.dataset.initiative), { selector, except });
  }

  /** The entry of an initiative in the list. */
  article(id) {
    return this.page.locator(`article[data-initiative="${id}"]`);
  }

  /** The link of an entry in the list. */
  link(id) {
    return this.article(id).locator('a[href*="initiative/"]').first();
  }

  // ---- Map -----------------------------------------------------------------------------------------------

  district(ags) {
    return this.page.locator(`[data-region="${ags}"]`);
  }

  zoomButton(what) {
    return this.page.locator(`[data-zoom="${what}"]`);
  }

  /** A point of the window (CSS pixels) at which the pointer would meet this district and nothing above it. */
  async freePointIn(ags) {
    const point = await this.district(ags).evaluate((shape) => {
      const box = shape.getBoundingClientRect();
      const steps = 24;
      for (let ring = 1; ring < steps; ring += 1) {
        for (let column = 1; column < steps; column += 1) {
          const x = box.x + (box.width * column) / steps;
          const y = box.y + (box.height * ((ring * 7 + column) % steps)) / steps;
          if (document.elementFromPoint(x, y)?.closest('[data-region]') === shape) return { x, y };
        }
      }
      return null;
    });
    expect(point, `district ${ags} can be reached with the pointer`).not.toBeNull();
    return point;
  }

  async clickDistrict(ags) {
    const { x, y } = await this.freePointIn(ags);
    await this.page.mouse.click(x, y);
  }

  /** The box in which a district is drawn, CSS pixels of the window. */
  async drawn(ags) {
    return this.district(ags).evaluate((shape) => {
      const { x, y, width, height } = shape.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** Waits until the map has come to rest: for a fifth of a second every frame draws the same, and the address says the same. */
  async atRest() {
    await this.page.evaluate(() => new Promise((resolve) => {
      const shape = document.querySelector('[data-region]');
      const look = () => {
        const { x, y, width } = shape.getBoundingClientRect();
        return `${x} ${y} ${width} ${location.hash} ${document.querySelectorAll('[data-mark]').length}`;
      };
      let before = '';
      let same = 0;
      const frame = () => {
        const now = look();
        same = now === before ? same + 1 : 0;
        before = now;
        if (same >= 12) resolve();
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    }));
  }

  /** Lets so many frames pass: a hand that holds still. */
  async frames(count) {
    await this.page.evaluate((count) => new Promise((resolve) => {
      const frame = (left) => (left === 0 ? resolve() : requestAnimationFrame(() => frame(left - 1)));
      frame(count);
    }), count);
  }

  /** The middle of the map in the window. */
  async mapCentre() {
    const { x, y, width, height } = await this.map.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The mark drawn in the middle of the map. */
  async middleMark() {
    const { x, y } = await this.mapCentre();
    const distances = await this.marks.evaluateAll((marks, middle) => marks.map((mark) => {
      const box = mark.getBoundingClientRect();
      return Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y);
    }), { x, y });
    expect(distances.length, 'there is a mark').toBeGreaterThan(0);
    expect(Math.min(...distances), 'there is a mark in the middle').toBeLessThan(30);
    return this.marks.nth(distances.indexOf(Math.min(...distances)));
  }
}
