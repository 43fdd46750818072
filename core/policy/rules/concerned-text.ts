import type { Finding } from '../../finding.js';

/** Which awards are open until the row names one; nothing where none can be meant. */
export function concernedText(finding: Finding): { readonly expected?: string } {
  const claims = finding.facts?.['claims'] ?? '';
  return claims === '' ? {} : { expected: `可能是：${claims}；改正之前都待裁定` };
}
