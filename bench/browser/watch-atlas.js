// Says of the atlas what the pages of the libraries say of themselves, from outside: when marks are drawn, and for how many entries.
(() => {
  const numberIn = (text) => Number(text.replace(/\D/g, ''));
  let last = null;

  const look = () => {
    const total = document.querySelector('[data-total]');
    if (document.documentElement.dataset.state !== 'ready' || total === null || document.querySelector('[data-mark]') === null) return;
    const number = numberIn(total.textContent);
    if (number === last) return;
    last = number;
    window.dispatchEvent(new CustomEvent('shown', { detail: { total: number, inThisFrame: false } }));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-state'] });

  window.marked = () => [...document.querySelectorAll('[data-mark]')].reduce((sum, mark) => sum + Number(mark.dataset.count), 0);
})();
