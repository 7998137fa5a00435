import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byMetric } from './order.mjs';

test('lines come metric by metric, and once where the number of entries does not matter', () => {
  const line = (name, entries, value, peer = 'a') => ({ name, entries, value, peer, peer_value: 1, unit: name === 'weight' ? 'KiB' : 'ms' });
  const lines = [line('weight', 1, 5), line('weight', 1, 5, 'b'), line('time', 1, 3), line('weight', 10, 5), line('weight', 10, 5, 'b'), line('time', 10, 3)];
  assert.deepEqual(byMetric(lines).map(({ name, entries, peer }) => [name, entries, peer]), [
    ['weight', null, 'a'], ['weight', null, 'b'], ['time', 1, 'a'], ['time', 10, 'a'],
  ]);
});
