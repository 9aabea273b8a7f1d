/** Firefox and WebKit behind one small interface: open an address, ask the page something. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { otherBrowsers } from '../../scripts/test/other-browsers.ts';

export interface Browser {
  open: (address: string) => Promise<void>;
  /** The value of a JavaScript expression in the page. */
  ask: <T>(expression: string) => Promise<T>;
  close: () => Promise<void>;
}

const PAGE = { width: 1280, height: 900 };
/** Time for what a page does by script. */
const PATIENCE_MILLISECONDS = 30_000;

/** Over WebDriver BiDi. */
export async function firefox(): Promise<Browser> {
  const executablePath = otherBrowsers().firefox as string;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: PAGE });
  const page = await browser.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: () => browser.close(),
  };
}

/** WebKitGTK's MiniBrowser over WebDriver, on a screen that nobody sees. */
export async function webkit(): Promise<Browser> {
  const { webkitDriver, miniBrowser, xvfb } = otherBrowsers() as Record<string, string>;
  const screen = spawn(xvfb as string, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3] as Readable, 'data');
  const port = await freePort();
  const driver = spawn(webkitDriver as string, [`--port=${port}`], {
    stdio: 'ignore',
    // Its sandbox does not start for root.
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await until(
      () =>
        fetch(`${address}/status`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'WebKitWebDriver',
    );
    const options = { binary: miniBrowser, args: ['--automation', `--geometry=${PAGE.width}x${PAGE.height}`] };
    const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
    const session = await new Builder().usingServer(address).withCapabilities(capabilities).build();
    return {
      open: (page) => session.get(page),
      ask: <T>(expression: string) => session.executeScript<T>(`return ${expression}`),
      close: () => session.quit().finally(stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Asks again until the answer is yes. @throws Error that names `what` when it never is. */
export async function until(ask: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  while (!(await ask())) {
    if (performance.now() > end) throw new Error(`${what}: not after ${PATIENCE_MILLISECONDS / 1000} seconds`);
    await sleep(100);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
