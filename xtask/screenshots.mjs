// Takes the README's pictures of the atlas at ATLAS_URL into the folder named. `cargo xtask screenshots` runs it.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { chromium } = createRequire(join(process.cwd(), 'package.json'))('@playwright/test');

const pictures = [
  { name: 'phone-light', viewport: { width: 360, height: 800 }, colorScheme: 'light' },
  { name: 'wide-light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'wide-dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
];

const [folder] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
for (const { name, ...settings } of pictures) {
  const page = await browser.newPage({ ...settings, locale: 'de-DE', reducedMotion: 'reduce' });
  await page.goto(process.env.ATLAS_URL);
  await page.locator('html[data-state="ready"]').waitFor({ timeout: 30_000 });
  // Marks and labels settle in the frames after the data have arrived.
  await page.waitForTimeout(500);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
  await page.close();
}
await browser.close();
