import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Whether these tests can run. Where everything must be tested, a missing browser is a failure, not a gap. */
export const hasChromium = existsSync(executablePath) || process.env['CI'] !== undefined;
if (!hasChromium) process.stderr.write(`${executablePath} is not installed: the pages are not tested\n`);

/** Builds the pages into a new folder, for the caller to remove. Needs the output of `tsc -b`. */
export function buildPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-pages-'));
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--output-path', folder]);
  return folder;
}

/** The address of a built page opened as a file. */
export function fileUrl(folder: string, page: string): string {
  return pathToFileURL(join(folder, page)).href;
}

/** A page in a fresh browser, and everything that went wrong in it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, violations of the policy and requests beyond `allowed`. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens a page with the network cut but for addresses that begin with `allowed`.
 *
 * @param width in CSS pixels
 * @param prepare what to do before the page is loaded
 */
export async function openPage(
  url: string,
  allowed: string,
  width: number,
  prepare: (context: BrowserContext) => Promise<void> = async () => undefined,
): Promise<WatchedPage> {
  const profile = mkdtempSync(join(tmpdir(), 'wenbiao-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=zh-CN',
    ],
    viewport: { width, height: 900 },
    locale: 'zh-CN',
    acceptDownloads: true,
    ignoreHTTPSErrors: true,
  });
  const faults: string[] = [];
  await context.route('**/*', (route) => {
    const target = route.request().url();
    if (target.startsWith(allowed) || target.startsWith('blob:')) return route.continue();
    faults.push(`request: ${target}`);
    return route.abort();
  });
  await prepare(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`violation: ${violatedDirective} ${blockedURI}`));
    });
  });
  await page.goto(url);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, faults, close };
}
