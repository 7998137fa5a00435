// The order in which results are shown.

/** Weights that differ less are the same: with many entries no single sign is shown, and its picture is not loaded. */
const SAME = 0.05;

/**
 * Metric by metric, entries ascending. A weight that is the same for every number of entries comes once, with `entries: null`; times are the
 * same by chance only.
 */
export function byMetric(lines) {
  const names = [...new Set(lines.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = lines.filter((line) => line.name === name).sort((a, b) => a.entries - b.entries);
    const fewest = own.filter(({ entries }) => entries === own[0].entries);
    const near = (a, b) => Math.abs(a - b) <= SAME * a;
    const isSame = own[0].unit === 'KiB' && own.every((line) => fewest.some((first) => first.peer === line.peer && near(first.value, line.value) && near(first.peer_value, line.peer_value)));
    return isSame ? fewest.map((line) => ({ ...line, entries: null })) : own;
  });
}
