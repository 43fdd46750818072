import { type Finding, mustBeMended } from '../../../../core/finding.js';

/** What stands open in a book over several checks: 「已处理 n/m」. */
export interface Handled {
  /** Takes the findings of a check; `handled` of the `all` that were ever open since the book was opened. */
  readonly take: (findings: readonly Finding[]) => { readonly handled: number; readonly all: number };
  /** Another book was opened. */
  readonly forget: () => void;
}

/** Nothing was checked yet. */
export function createHandled(): Handled {
  const seen = new Set<string>();
  return {
    take: (findings) => {
      const open = openKeys(findings);
      for (const key of open) seen.add(key);
      return { handled: seen.size - open.size, all: seen.size };
    },
    forget: () => seen.clear(),
  };
}

/** A key for each finding that must be mended or explained; those of the same place and rule are numbered. */
function openKeys(findings: readonly Finding[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const keys = findings.filter(mustBeMended).map((finding) => {
    const key = findingKey(finding);
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return `${key} ${number}`;
  });
  return new Set(keys);
}

/** What a finding is known by from one check to the next: its rule and its place. */
function findingKey({ rule, place }: Finding): string {
  return place.kind === 'sheet'
    ? `${rule} ${place.sheet ?? ''}!${place.cell ?? ''}`
    : `${rule} ${place.file}`;
}
