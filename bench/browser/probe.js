// Runs in every page before its own scripts: notes when marks were painted, when a filter was clicked, how long tasks and frames take.
(() => {
  /** When what was shown had been painted: `{ total, at }`. */
  const paintings = [];
  const waiting = [];
  let clicked = 0;
  /** Chromium tells of tasks that take longer than this. */
  const LONG_MS = 50;
  let longestTask = LONG_MS;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });

  /** Calls back in the first frame after the one that shows something. */
  const whenPainted = (inThisFrame, done) => requestAnimationFrame(inThisFrame ? done : () => requestAnimationFrame(done));

  window.addEventListener('shown', ({ detail: { total, inThisFrame } }) => whenPainted(inThisFrame, () => {
    paintings.push({ total, at: performance.now() });
    for (const look of waiting) look();
  }));
  window.addEventListener('click', (event) => { clicked = event.timeStamp; }, { capture: true });

  /** The first painting that `suits`, from now on or of before. */
  const painting = (suits) => new Promise((resolve) => {
    const look = () => {
      const found = paintings.find(suits);
      if (found) resolve(found);
    };
    waiting.push(look);
    look();
  });

  window.probe = {
    /** Milliseconds from the start of the navigation until marks for all entries were painted. */
    firstMarks: async (total) => (await painting((one) => one.total === total)).at,

    /** Milliseconds of the longest task so far: 50 if none was longer. */
    longestTask: () => longestTask,

    /** Milliseconds from the last click, which came after `before`, until marks for `total` entries were painted. */
    answer: async (total, before) => {
      const { at } = await painting((one) => one.at > before && one.total === total);
      return at - clicked;
    },

    /** Notes the time of every frame until the returned function is called, which gives the times between them. */
    watchFrames: () => {
      const times = [];
      let watching = true;
      const frame = (time) => {
        times.push(time);
        if (watching) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      return () => {
        watching = false;
        return times.slice(1).map((time, at) => time - times[at]);
      };
    },
  };
})();
