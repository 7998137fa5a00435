// What lies on the server: the data of the repository, hashed names, compressed twins, deep links.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readData } from '../oracle.js';
import { test, expect } from '../test.js';

const dist = process.env.ATLAS_DIST ?? '';

const files = (folder) => readdirSync(folder, { recursive: true }).map(String).filter((name) => statSync(join(folder, name)).isFile());

for (const name of ['regions.geojson', 'context.geojson', 'places.json', 'municipalities.geojson', 'borders.geojson', 'about.json', 'accessibility.json']) {
  test(`data/${name} is served as it is in the repository`, async ({ request, baseURL }) => {
    const answer = await request.get(new URL(`data/${name}`, baseURL).href);
    expect(answer.ok()).toBe(true);
    expect(await answer.json()).toEqual(readData(name));
  });
}

test('the texts of the atlas are served by language, and nothing of them is lost', async ({ request, baseURL }) => {
  const served = async (name) => (await request.get(new URL(name, baseURL).href)).json();
  const atlas = readData('atlas.json');
  expect(await served('data/atlas.complete.json')).toEqual(atlas);
  const first = await served('data/atlas.json');
  expect(first.fields[0].label).toEqual({ de: atlas.fields[0].label.de });
  for (const language of atlas.languages.slice(1)) {
    const terms = await served(`i18n/terms/${language}.json`);
    for (const { label } of [...atlas.fields, ...atlas.target_groups, ...atlas.organisation_types]) {
      expect(terms[label.de]).toBe(label[language]);
    }
  }
});

test('the initiatives are served in parts, and nothing of them is lost', async ({ request, baseURL }) => {
  const served = async (name) => (await request.get(new URL(`data/${name}`, baseURL).href)).json();
  const [whole, german, english, sources] = await Promise.all(
    ['geojson', 'de.json', 'en.json', 'sources.json'].map((ending) => served(`initiatives.${ending}`)),
  );
  expect(Object.keys(english).length).toBeGreaterThan(100);
  for (const { id, properties } of whole.features) {
    expect(properties).not.toHaveProperty('summary');
    properties.summary = { ...(id in german && { de: german[id] }), ...(id in english && { en: english[id] }) };
    const { source } = properties;
    expect(source).toHaveProperty('$ref', 'initiatives.sources.json');
    delete source.$ref;
    source.url = sources[id];
  }
  const { version, ...parts } = whole;
  expect(parts).toEqual(readData('initiatives.geojson'));
  const complete = await request.get(new URL('data/initiatives.complete.geojson', baseURL).href);
  expect(version, 'the version is the digest of the whole').toBe(createHash('sha256').update(await complete.body()).digest('hex').slice(0, 12));
  expect(await served('initiatives.complete.geojson')).toEqual(readData('initiatives.geojson'));
  const { resources } = await served('datapackage.json');
  expect(resources.map(({ path }) => path)).toContain('initiatives.complete.geojson');
});

test('each text and program file has compressed twins that hold the same', () => {
  const names = files(dist).filter((name) => /\.(html|js|wasm|css|json|jsonld|geojson|atom|csv|svg)$/.test(name));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const plain = readFileSync(join(dist, name));
    expect(brotliDecompressSync(readFileSync(join(dist, `${name}.br`))).equals(plain), `${name}.br`).toBe(true);
    expect(gunzipSync(readFileSync(join(dist, `${name}.gz`))).equals(plain), `${name}.gz`).toBe(true);
  }
});

test('programs and styles carry a hash in their names', () => {
  const names = files(dist).filter((name) => /\.(js|wasm|css)$/.test(name) && !name.includes('/'));
  expect(names.filter((name) => !/-[0-9a-f]{8,}/.test(name))).toEqual(['embed.js', 'offline.js', 'service-worker.js']);
  expect(existsSync(join(dist, '404.html'))).toBe(true);
});
