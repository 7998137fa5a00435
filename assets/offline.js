// Loaded by the atlas once it stands, and not in pages of other sites: lets the browser keep it for visits without a network
// (service-worker.js), and says when there is a newer edition. Where the browser does not allow that, all stays as it is.
(async () => {
  /** Replaced by the build: what the notice says, by language. */
  const messages = self.MESSAGES ?? {};
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;

  /** Says once that there is a newer edition. */
  const say = () => {
    if (document.querySelector('[data-edition]')) return;
    const words = messages[document.documentElement.lang] ?? Object.values(messages)[0];
    const notice = document.createElement('div');
    notice.dataset.edition = '';
    notice.setAttribute('role', 'status');
    const button = (className, text, act) => {
      const made = document.createElement('button');
      Object.assign(made, { type: 'button', className, textContent: text });
      made.addEventListener('click', act);
      return made;
    };
    const styles = new CSSStyleSheet();
    styles.replaceSync(`[data-edition]{position:fixed;inset-block-end:var(--space-4);inset-inline:var(--space-4);z-index:var(--layer-skip);
      display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-3);align-items:center;inline-size:fit-content;
      max-inline-size:calc(100vw - 2 * var(--space-4));margin-inline:auto;padding:var(--space-2) var(--space-4);
      border:1px solid var(--line-strong);border-radius:var(--radius-2);background:var(--surface-raised);color:var(--ink);
      box-shadow:var(--shadow)}@media print{[data-edition]{display:none}}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
    document.body.append(notice);
    // Readers by ear hear what comes into a place that was there.
    requestAnimationFrame(() => notice.append(
      words['edition.there'],
      button('button button--main', words['edition.reload'], () => location.reload()),
      button('button', words['edition.later'], () => notice.remove()),
    ));
  };

  try {
    serviceWorker.addEventListener('message', ({ data }) => {
      if (data?.projektatlas === 'edition') say();
    });
    await serviceWorker.register(new URL('service-worker.js', document.baseURI));
    const registration = await serviceWorker.ready;
    const { active } = registration;
    active.postMessage({ ready: true });
    new PerformanceObserver((list) => {
      active.postMessage({ used: list.getEntries().map(({ name }) => name) });
    }).observe({ type: 'resource', buffered: true });
    // Browsers look for a new build by themselves, some a good while after a page was opened.
    await registration.update();
  } catch {
    // Denied, or no room.
  }
})();
