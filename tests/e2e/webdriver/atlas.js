// The atlas as WebDriver sees it: the page contract again, in a driver's words. What the page should say is in ../oracle.js.
import assert from 'node:assert/strict';
import { By, Key } from 'selenium-webdriver';
import { addresses } from '../addresses.js';
import { numberIn } from '../atlas.js';

/** Milliseconds between two looks, and until a test gives up. Generous: a busy machine may be slow. */
const [PAUSE, PATIENCE] = [50, 20_000];

/** Looks until the answer is the wanted one, or holds for a function; otherwise fails with the last answer. */
export async function until(what, look, wanted) {
  const holds = typeof wanted === 'function' ? wanted : (answer) => {
    assert.deepEqual(answer, wanted, what);
    return true;
  };
  const end = Date.now() + PATIENCE;
  for (;;) {
    let answer;
    try {
      answer = await look();
      if (holds(answer)) return answer;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    if (Date.now() > end) assert.fail(`${what}: ${JSON.stringify(answer)}`);
    await new Promise((done) => { setTimeout(done, PAUSE); });
  }
}

export class Atlas {
  constructor(browser) {
    this.browser = browser;
    this.driver = browser.driver;
    this.base = addresses.root;
    this.origins = [new URL(this.base).origin];
  }

  // ---- Opening -------------------------------------------------------------------------------------------

  /** Opens an address below the base, or a whole one, and waits until the atlas can be used. */
  async open(path = '') {
    await this.driver.get(new URL(path, this.base).href);
    await this.browser.begin();
    await this.ready();
  }

  async ready() {
    await until('the atlas is ready', () => this.attribute('html', 'data-state'), 'ready');
  }

  /** Opens an address in a frame of this width on an empty page of the same origin: windows have a least width of their own. */
  async openAt(width, height, path = '') {
    await this.driver.switchTo().defaultContent();
    await this.driver.get(new URL('robots.txt', this.base).href);
    const frame = await this.driver.executeScript((address, wide, high) => {
      const element = document.createElement('iframe');
      Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0', border: '0', width: `${wide}px`, height: `${high}px` });
      element.src = address;
      document.body.replaceChildren(element);
      return element;
    }, new URL(path, this.base).href, width, height);
    await this.driver.switchTo().frame(frame);
    await until('the frame has its page', () => this.url().then(({ href }) => href), (href) => href !== 'about:blank');
    await this.browser.begin();
    await this.ready();
  }

  /** Waits until the page loads nothing more by itself: what is broken off by leaving would be told as an error. */
  async loaded() {
    let [before, same] = [-1, 0];
    await until('the page loads nothing more', async () => {
      const now = await this.driver.executeScript(() => performance.getEntriesByType('resource').length);
      same = now === before ? same + 1 : 0;
      before = now;
      return same;
    }, (looks) => looks >= 10);
  }

  /** Leaves the page as a first-time reader would find it, and tells what went wrong on it. */
  async leave() {
    await this.loaded();
    const happened = await this.browser.happened();
    await this.driver.switchTo().defaultContent();
    await this.driver.executeScript(() => localStorage.clear());
    return happened.filter(({ message, asked }) => message || (/^(http|ws)/.test(asked) && !this.origins.includes(new URL(asked).origin)))
      .map(({ message, asked }) => message ?? `request to another origin: ${asked}`);
  }

  // ---- Looking -------------------------------------------------------------------------------------------

  /** The address of the page, or of the frame. */
  async url() {
    return new URL(await this.driver.executeScript(() => location.href));
  }

  all(selector) {
    return this.driver.findElements(By.css(selector));
  }

  async attribute(selector, name) {
    return this.driver.executeScript((...[wanted, of]) => document.querySelector(wanted)?.getAttribute(of) ?? null, selector, name);
  }

  /** The text of the first element, as it is written in the page. */
  async text(selector) {
    return this.driver.executeScript((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
  }

  /** Whether an element is the one with the focus. */
  async hasFocus(selector) {
    return this.driver.executeScript((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  }

  /** An element that can be seen, once there is one. */
  async seen(selector) {
    return until(`${selector} can be seen`, async () => {
      for (const element of await this.all(selector)) if (await element.isDisplayed()) return element;
      return null;
    }, (element) => element !== null);
  }

  /** What the page says of the initiatives: total, sum of the marks, ids in the list. */
  async shown() {
    const { total, marked, listed, busy } = await this.driver.executeScript(() => ({
      total: document.querySelector('[data-total]')?.textContent,
      marked: [...document.querySelectorAll('[data-mark]')].reduce((sum, mark) => sum + Number(mark.dataset.count), 0),
      listed: [...document.querySelectorAll('[data-results] article[data-initiative]')].map(({ dataset }) => dataset.initiative),
      busy: document.querySelector('ul[aria-busy="true"]') !== null,
    }));
    assert.equal(busy, false, 'the lists are built');
    return { total: numberIn(total), marked, listed: listed.sort() };
  }

  /** Waits until total, marks and list are what the data say. */
  async shows(oracle, choice) {
    await until(`what is shown under ${JSON.stringify(choice)}`, () => this.shown(), {
      total: oracle.total(choice), marked: oracle.placed(choice), listed: oracle.ids(choice),
    });
  }

  /** Zoom and centre in the address, or null while it says none. */
  async view() {
    const parts = (await this.url()).hash.slice(1).split('/').map(Number);
    return parts.length === 3 && parts.every(Number.isFinite) ? { zoom: parts[0], lat: parts[1], lon: parts[2] } : null;
  }

  /** What ends beyond the window to the side, while the page can be scrolled there. */
  async overflow() {
    return this.driver.executeScript(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      if (wide <= 0) return [];
      const beyond = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
      return [`by ${wide} px`, ...beyond.map((element) => element.outerHTML.slice(0, 100)).slice(0, 5)];
    });
  }

  // ---- Doing ---------------------------------------------------------------------------------------------

  async click(selector) {
    await (await this.seen(selector)).click();
  }

  async focus(selector) {
    await this.driver.executeScript((wanted) => document.querySelector(wanted).focus(), selector);
  }

  /** Presses keys, by their names in `Key` or as they are. */
  async press(...keys) {
    for (const key of keys) await this.driver.actions().sendKeys(Key[key] ?? key).perform();
  }

  async type(selector, text) {
    await (await this.seen(selector)).sendKeys(text);
  }

  /** Chooses the language of the interface. */
  async speak(language) {
    await this.driver.executeScript((wanted) => {
      const select = document.querySelector('[data-languages]');
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, language);
    await until('the language', () => this.attribute('html', 'lang'), language);
  }
}
