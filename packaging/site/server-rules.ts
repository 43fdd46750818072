import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** How a server has to send the files of the site. */
export interface ServerRules {
  /** For every file but those below. */
  readonly general: Headers;
  /** For the files of icons/, in place of those of the same name above: Excel for Windows shows a blank where it may not keep one. */
  readonly icons: Headers;
  /** For a page, by its name, besides the general ones. */
  readonly pages: ReadonlyMap<string, Headers>;
}

/**
 * The rules for a built site. Scripts, pages and functions.json are asked for anew each time, so that an update reaches
 * everybody; each page is sent with the policy that stands in it.
 */
export function serverRules(site: string, pages: readonly string[]): ServerRules {
  return {
    general: {
      'Cache-Control': 'max-age=0, must-revalidate',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
    icons: { 'Cache-Control': 'public, max-age=2592000' },
    pages: new Map(
      pages.map((page) => [
        page,
        { 'Content-Security-Policy': pagePolicy(readFileSync(join(site, page), 'utf8')) },
      ]),
    ),
  };
}

/** All headers for a file of the site, by its path in it. */
export function headersOf({ general, icons, pages }: ServerRules, path: string): Headers {
  return { ...general, ...(path.startsWith('icons/') ? icons : {}), ...pages.get(path) };
}

/** The policy in a page's own meta element. */
function pagePolicy(html: string): string {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(html) ?? [];
  if (policy === undefined) throw new Error('A page has no Content-Security-Policy');
  return policy;
}

/** Hosts whose pages hold the pane where Excel runs in a browser; Excel for Windows needs none. */
export const framesOfExcelOnline =
  'frame-ancestors https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com';
