import type { FindingList } from '../findings.js';
import { parseTemplate } from './parse-template.js';
import type { TemplateNode } from './syntax-tree.js';

/** The nodes of each partial by its name, with findings that name its file. */
export function parsePartials(
  partials: ReadonlyMap<string, string>,
  findings: FindingList,
): ReadonlyMap<string, readonly TemplateNode[]> {
  return new Map(
    [...partials].map(([name, text]) => [name, parseTemplate(text, findings, `_partials/${name}.hbs`) ?? []]),
  );
}
