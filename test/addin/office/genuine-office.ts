import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** What of the genuine library the tests use. */
export interface GenuineOffice {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Answers the batches that the genuine proxies send (`Body` as they build it). */
export type BatchExecutor = (body: BatchBody) => BatchAnswer;

export interface BatchBody {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** 1 takes hold of an object, 2 loads properties, 3 calls a method, 4 sets a property. */
export interface BatchAction {
  readonly Id: number;
  readonly ActionType: 1 | 2 | 3 | 4;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** 1 the workbook, 3 a method's result, 4 a property, 5 an item of a collection, 6 an object held before. */
export interface ObjectPath {
  readonly ObjectPathType: 1 | 3 | 4 | 5 | 6;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/**
 * Excel's own office.js (excel-win32, as shipped on npm) in a context with a window of its own, its requests
 * answered by `execute`. The library is read from node_modules and copied nowhere.
 */
export function loadGenuineOffice(execute: BatchExecutor): GenuineOffice {
  const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
  const source = readFileSync(join(folder, 'dist', 'excel-win32-16.01.js'), 'utf8');
  const context = vm.createContext(windowStub());
  vm.runInContext(source, context, { filename: 'excel-win32-16.01.js' });
  const office = context as unknown as GenuineOffice;
  // An undocumented hook: every request context asks this member to carry out its batches.
  Object.defineProperty(Object.getPrototypeOf(office.Excel.RequestContext.prototype), '_requestExecutor', {
    value: {
      executeAsync: async (
        _data: unknown,
        _flags: unknown,
        { Body }: { readonly Body: string | BatchBody },
      ) => ({
        ErrorCode: '',
        ErrorMessage: '',
        Headers: null,
        Body: execute(typeof Body === 'string' ? (JSON.parse(Body) as BatchBody) : structuredClone(Body)),
      }),
    },
  });
  return office;
}

/** As little of a browser's window as the library looks at while it loads. */
function windowStub(): Record<string, unknown> {
  const element = () => ({ setAttribute() {}, appendChild() {}, style: {} });
  const window: Record<string, unknown> = {
    location: { search: '', hash: '', href: 'https://localhost/', protocol: 'https:' },
    name: '',
    navigator: { userAgent: 'test', language: 'zh-cn' },
    external: {},
    console: { log() {}, warn() {}, error() {} },
    document: {
      URL: 'https://localhost/',
      getElementsByTagName: () => [],
      createElement: element,
      head: element(),
      body: element(),
      addEventListener() {},
    },
    addEventListener() {},
    // Longer timers wait for a host that never comes, and fail without one.
    setTimeout: (run: () => void, milliseconds = 0) =>
      milliseconds > 200 ? 0 : setTimeout(run, milliseconds),
    clearTimeout,
    setInterval: () => 0,
  };
  window['window'] = window;
  window['self'] = window;
  window['top'] = window;
  return window;
}
