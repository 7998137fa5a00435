// Medians, spreads and ratios of repeated measurements.

const ascending = (values) => [...values].sort((a, b) => a - b);

/** The middle value; the mean of the two in the middle if their number is even. */
export function median(values) {
  const sorted = ascending(values);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The value that this part (0 to 1) of the values does not exceed: nearest rank. */
export function quantile(values, part) {
  const sorted = ascending(values);
  return sorted[Math.max(Math.ceil(sorted.length * part) - 1, 0)];
}

/** Three digits are more than the runs agree on. */
export const rounded = (value) => Number(value.toPrecision(3));

const range = (values) => [Math.min(...values), Math.max(...values)].map(rounded);

/** One line of results: what is measured, and the runs of the atlas beside those of a peer, in the same order. */
export function compared({ name, entries, unit }, ours, peer, theirs) {
  const ratios = theirs.map((value, run) => value / ours[run]);
  return {
    name, entries, value: rounded(median(ours)), unit, spread: range(ours),
    peer, peer_value: rounded(median(theirs)), peer_spread: range(theirs),
    ratio: rounded(median(theirs) / median(ours)), ratio_spread: range(ratios),
  };
}
