// Runs once before all tests: says what to do when the atlas is not there, instead of failing 200 times.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './addresses.js';

const advice = `
Run \`cargo xtask test\`, which builds, serves and sets everything.
By hand:  ATLAS_URL=http://127.0.0.1:<port>/        the build for the root
          ATLAS_SUB_URL=http://127.0.0.1:<port>/atlas/   the build made with --base /atlas/
          ATLAS_DIST=<folder of the build for the root>
          CHROMIUM=<path of a Chromium>            (default: /usr/bin/chromium)`;

async function demand(name, address) {
  if (!address) throw new Error(`${name} is not set.${advice}`);
  const answer = await fetch(address).catch((error) => {
    throw new Error(`${name}=${address} does not answer: ${error.cause?.code ?? error.message}.${advice}`);
  });
  const page = await answer.text();
  if (!answer.ok || !page.includes('data-state')) {
    throw new Error(`${name}=${address} answers ${answer.status}, but not with the atlas.${advice}`);
  }
}

export default async function ready() {
  await demand('ATLAS_URL', addresses.root);
  await demand('ATLAS_SUB_URL', addresses.sub);
  const dist = process.env.ATLAS_DIST;
  if (!dist || !existsSync(join(dist, 'index.html'))) {
    throw new Error(`ATLAS_DIST=${dist ?? ''} holds no index.html.${advice}`);
  }
}
