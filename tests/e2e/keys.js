// A reader who has a keyboard and nothing else: goes with Tab, and looks whether the focus can be seen at every stop.
import { expect } from '@playwright/test';

/** What the page says of the element with the focus, and how it looks; runs in the page. */
const stopInPage = () => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return null;
  const lookOf = (element, part) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth } = getComputedStyle(element, part);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth].join(' ');
  };
  // The ring may be worn by a part of the element, or by the label or the box around it.
  const labels = [...(focused.labels ?? [])];
  const wearers = [focused, focused.parentElement, ...focused.querySelectorAll(':scope > *'), ...labels, ...labels.flatMap((label) => [...label.children])];
  // A shape may wear it as an outline that is drawn above all others.
  const outline = () => focused.closest('svg')?.querySelector('.choropleth__pointed')?.getAttribute('d');
  window.lookAtStop = () => [...wearers.map((wearer) => lookOf(wearer)), lookOf(focused, '::before'), lookOf(focused, '::after'), outline()].join('\n');
  window.stopBefore = focused;
  window.lookBefore = window.lookAtStop();
  const said = focused.getAttribute('aria-label') || focused.labels?.[0]?.innerText || focused.innerText || focused.name || '';
  const data = Object.entries(focused.dataset).map(([name, value]) => `[${name}=${value}]`).join('');
  const box = focused.getBoundingClientRect();
  return {
    name: `${focused.localName}${data} „${said.trim().replace(/\s+/g, ' ').slice(0, 40)}“`,
    isInWindow: box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight,
    // What only a script gives the focus to is a place to go on from; a page in a frame has stops of its own.
    isStop: focused.tabIndex >= 0 && focused.localName !== 'iframe',
  };
};

/** Whether the element that had the focus before looks otherwise without it; runs in the page. */
const couldBeSeenInPage = () => {
  const { stopBefore, lookBefore } = window;
  // What is gone, or still has the focus within, shows nothing any more.
  if (!stopBefore?.isConnected || !stopBefore.checkVisibility() || stopBefore === document.activeElement) return true;
  return window.lookAtStop() !== lookBefore;
};

export class Keys {
  constructor(page) {
    this.page = page;
  }

  /** The stop at which the focus is; null for none. */
  async stop() {
    return this.page.evaluate(stopInPage);
  }

  /**
   * Goes with Tab until the focus is on what the selector finds, once around the page at most. Each stop on the way must be in the
   * window and look otherwise than without the focus.
   */
  async reach(selector, { back = false, most = 160 } = {}) {
    const way = [];
    let ends = 0;
    for (let presses = 0; presses < most && ends < 2; presses += 1) {
      const before = await this.stop();
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      const couldBeSeen = !before?.isStop || await this.page.evaluate(couldBeSeenInPage);
      expect(couldBeSeen, `${before?.name} shows that it has the focus`).toBe(true);
      const stop = await this.stop();
      way.push(stop?.name ?? 'end of the page');
      if (!stop) ends += 1;
      if (!stop?.isStop) continue;
      expect(stop.isInWindow, `${stop.name} is in the window when it has the focus`).toBe(true);
      if (await this.at(selector)) return;
    }
    throw new Error(`Tab does not reach ${selector}; it went ${way.length} stops, the last of them ${way.slice(-12).join(' → ')}`);
  }

  /** Whether the focus is on what a selector finds. */
  async at(selector) {
    return this.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
  }

  /** Whether the focus is within what a selector finds. */
  async within(selector) {
    return this.page.evaluate((selector) => Boolean(document.activeElement?.closest(selector)), selector);
  }

  /** Presses keys one after the other; after each the focus is somewhere on the page. */
  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.kept(`after ${key}`);
    }
  }

  /** The focus is somewhere on the page, and stays there when the page has come to rest. */
  async kept(when = '') {
    const isKept = () => this.page.evaluate(() => new Promise((resolve) => {
      // What is drawn and built in answer to a key takes a few frames.
      let frames = 6;
      const frame = () => {
        frames -= 1;
        if (frames > 0) requestAnimationFrame(frame);
        else resolve(document.activeElement !== document.body && document.activeElement !== null);
      };
      requestAnimationFrame(frame);
    }));
    await expect.poll(isKept, { message: `the focus is not lost ${when}`, timeout: 5_000 }).toBe(true);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Reaches something and presses it. */
  async use(selector, { key = 'Enter', ...how } = {}) {
    await this.reach(selector, how);
    await this.press(key);
  }

  /** Ticks a box, or takes the tick away. */
  async tick(selector, how = {}) {
    await this.use(selector, { key: 'Space', ...how });
  }

  /** Reaches a list of choices and goes through it with the arrows until a value is chosen. */
  async choose(selector, value, { arrow = 'ArrowDown', ...how } = {}) {
    await this.reach(selector, how);
    const chosen = () => this.page.evaluate(() => document.activeElement?.value);
    for (let presses = 0; presses < 60 && (await chosen()) !== value; presses += 1) await this.press(arrow);
    expect(await chosen(), `${selector} can be set by arrow keys`).toBe(value);
  }
}
