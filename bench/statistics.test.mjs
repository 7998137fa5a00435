import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, median, quantile, rounded } from './statistics.mjs';

test('the median is the middle in order of size, not in order of time', () => {
  assert.equal(median([9, 1, 100]), 9);
  assert.equal(median([4, 10, 1, 2]), 3);
});

test('19 of 20 values lie at or below the quantile of 0.95', () => {
  const values = Array.from({ length: 20 }, (_, at) => 20 - at);
  assert.equal(quantile(values, 0.95), 19);
  assert.equal(quantile([7], 0.95), 7);
});

test('numbers keep three digits', () => {
  assert.equal(rounded(1234.5), 1230);
  assert.equal(rounded(0.012345), 0.0123);
});

test('a ratio above one says that the peer needs more, and its spread comes from runs side by side', () => {
  const line = compared({ name: 'filter', entries: 10, unit: 'ms' }, [1, 2, 4], 'peer 1', [8, 2, 10]);
  assert.deepEqual(line, {
    name: 'filter', entries: 10, value: 2, unit: 'ms', spread: [1, 4], peer: 'peer 1', peer_value: 8, peer_spread: [2, 10], ratio: 4, ratio_spread: [1, 8],
  });
});
