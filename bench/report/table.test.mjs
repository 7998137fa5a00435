import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from './table.mjs';

const line = (change) => ({ name: 'filter', entries: 1000, value: 2, unit: 'ms', spread: [1, 3], peer: 'peer 1', peer_value: 5000, peer_spread: [4, 6000], ratio: 2500, ratio_spread: [1, 9], ...change });

test('each metric and number of entries is one row, and the least of it is bold', () => {
  const text = table([line({}), line({ peer: 'peer 2', peer_value: 1, peer_spread: [1, 1], ratio: 0.5 }), line({ entries: 10_000 })]);
  assert.deepEqual(text.split('\n'), [
    '| what | entries | atlas | peer 1 | peer 2 |',
    '| --- | ---: | ---: | ---: | ---: |',
    '| filter, ms | 1,000 | 2 (1–3) | 5,000 (4–6,000) · 2,500× | **1** · 0.5× |',
    '| filter, ms | 10,000 | **2 (1–3)** | 5,000 (4–6,000) · 2,500× | – |',
  ]);
});
