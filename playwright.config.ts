/** End to end: the built site in a real browser, on a phone and on a desk. */
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser } from './scripts/browser.ts';

/** All other specs are of no window, or set the windows that they look through. */
const PHONE = 'phone.spec.ts';
const port = Number(process.env.PORT ?? 4329);
process.env.CHROMIUM_PATH ??= ensureBrowser(); // found once, handed to the workers
const chromium = { launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: BROWSER_ARGUMENTS } };

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
    ...chromium,
  },
  projects: [
    {
      name: 'phone',
      testMatch: PHONE,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    { name: 'desktop', testIgnore: PHONE, use: { ...devices['Desktop Chrome'] } },
  ],
  // A busy machine is no fault of the site; what never comes is.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  webServer: {
    command: `node scripts/setup.mjs scripts/serve.ts --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
