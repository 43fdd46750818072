import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { ExcelBackend } from '../addin/office/excel-backend.js';
import type { BatchBody } from '../addin/office/genuine-office.js';

/**
 * Lets pages find an open Excel: the genuine proxies of office.js in the page, their batches answered by the
 * workbook in memory. What only Excel's window has (ribbon, onReady, the table of functions) is played by this file:
 * `clickRibbon` is its button, `associated` the ids of the functions.
 */
export async function provideExcel(context: BrowserContext, backend: ExcelBackend): Promise<void> {
  const proxies = readFileSync('node_modules/@microsoft/office-js/dist/excel-win32-16.01.js', 'utf8');
  await context.exposeFunction('answerBatch', (body: string) =>
    JSON.stringify(backend.execute(JSON.parse(body) as BatchBody)),
  );
  await context.route('**/office/office.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `${withoutLongTimers}\n${proxies}\n${window}`,
    }),
  );
}

/** Longer timers of the library wait for a host that never comes, and fail without one. */
const withoutLongTimers = `
const pageTimeout = window.setTimeout.bind(window);
window.setTimeout = (run, milliseconds) => (milliseconds > 200 ? 0 : pageTimeout(run, milliseconds));`;

const window = `
window.setTimeout = pageTimeout;
Object.defineProperty(Object.getPrototypeOf(Excel.RequestContext.prototype), '_requestExecutor', {
  value: {
    executeAsync: async (_data, _flags, { Body }) => ({
      ErrorCode: '',
      ErrorMessage: '',
      Headers: null,
      Body: JSON.parse(await answerBatch(typeof Body === 'string' ? Body : JSON.stringify(Body))),
    }),
  },
});
CustomFunctions.associate = (functions) => { window.associated = Object.keys(functions); };
const ribbon = {};
window.clickRibbon = (name) => new Promise((resolve) => ribbon[name]({ completed: () => resolve(undefined) }));
window.Office = {
  HostType: { Excel: 'Excel' },
  context: { requirements: { isSetSupported: () => false } },
  actions: { associate: (name, action) => { ribbon[name] = action; } },
  addin: { showAsTaskpane: async () => {} },
  onReady: async (ready) => { const info = { host: 'Excel', platform: 'PC' }; await ready?.(info); return info; },
};`;
