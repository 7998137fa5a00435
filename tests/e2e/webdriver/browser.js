// Firefox or WebKit behind its WebDriver, and what goes wrong in it. `cargo xtask test --all-browsers` sets the variables; ../README.md names them.
import { mkdirSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';

const { BROWSER: name, DRIVER: driverPath, BROWSER_PATH: browserPath } = process.env;

/** What each browser is asked for. */
const capabilities = {
  firefox: {
    browserName: 'firefox',
    webSocketUrl: true,
    'moz:firefoxOptions': { binary: browserPath, args: ['-headless'], prefs: { 'intl.accept_languages': 'de-DE' } },
  },
  webkit: {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
  },
};

/** What each driver is told beside its port. geckodriver would take 9222 for BiDi, and fail where another browser has it. */
const driverArguments = { firefox: ['--websocket-port=0'], webkit: [] };

/** Starts the browser: its driver, what went wrong since one asked last, and how to end it. */
export async function startBrowser() {
  if (!capabilities[name] || !driverPath || !browserPath) throw new Error('BROWSER, DRIVER and BROWSER_PATH are not set: run `cargo xtask test --all-browsers`');
  const folder = fileURLToPath(new URL('../test-results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const log = openSync(`${folder}${name}.log`, 'w');
  const service = new DriverService.Builder(driverPath).setLoopback(true).addArguments(...driverArguments[name]).setStdio(['ignore', log, log]).build();
  const wanted = new Capabilities(capabilities[name]);
  const driver = await new Builder().usingServer(await service.start()).withCapabilities(wanted).build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
  const watch = name === 'firefox' ? await watchByBidi(driver) : watchInPage(driver);
  return {
    name,
    driver,
    ...watch,
    close: async () => {
      await driver.quit();
      await service.kill();
    },
  };
}

/** Firefox tells all by WebDriver BiDi: messages, errors and violations of the policy as they come, and each request. */
async function watchByBidi(driver) {
  const bidi = await driver.getBidi();
  let heard = [];
  bidi.socket.on('message', (data) => {
    const { method, params } = JSON.parse(data);
    if (method === 'log.entryAdded' && ['error', 'warn'].includes(params.level)) heard.push({ message: `${params.level}: ${params.text}` });
    if (method === 'network.beforeRequestSent') heard.push({ asked: params.request.url });
  });
  await bidi.subscribe('log.entryAdded');
  await bidi.subscribe('network.beforeRequestSent');
  const happened = async () => {
    // What the browser sent before this answer has been heard when the answer is there.
    await bidi.send({ method: 'session.status', params: {} });
    const all = heard;
    heard = [];
    return all;
  };
  return { begin: async () => {}, happened };
}

/**
 * WebKit's driver tells nothing: the page itself listens, and lists what it loaded. Not before it has loaded: asked sooner, the driver
 * may never answer.
 */
function watchInPage(driver) {
  const begin = () => driver.executeScript(() => {
    if (window.heard) return;
    window.heard = [];
    const note = (message) => window.heard.push({ message });
    for (const level of ['error', 'warn']) {
      const write = console[level];
      console[level] = (...all) => {
        note(`${level}: ${all.join(' ')}`);
        write.apply(console, all);
      };
    }
    addEventListener('error', (event) => note(`error: ${event.message ?? event.target.outerHTML}`), true);
    addEventListener('unhandledrejection', ({ reason }) => note(`error: ${reason}`));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => note(`error: ${violatedDirective} forbids ${blockedURI}`));
  });
  const happened = () => driver.executeScript(() => {
    const asked = performance.getEntriesByType('resource').map((entry) => ({ asked: entry.name }));
    performance.clearResourceTimings();
    return [...(window.heard?.splice(0) ?? []), ...asked];
  });
  return { begin, happened };
}
