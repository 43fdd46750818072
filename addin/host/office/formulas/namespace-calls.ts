/** Texts and quoted sheet names of a formula, in which no call can stand. */
const quoted = /"[^"]*"|'[^']*'/g;

/**
 * Whether a formula calls a function of the namespace: `KEJI.HNTE_AWARD(…)`, or as Excel shows the call while the
 * add-in is not there, `_xldudf_KEJI_HNTE_AWARD(…)`. Names in texts do not count.
 */
export function callsNamespace(formula: string, namespace: string): boolean {
  return callOf(namespace).test(formula.replace(quoted, ''));
}

/** The formula with each raw name in the form that Excel takes as an entry; texts stay as they are. */
export function withPlainNames(formula: string, namespace: string): string {
  const raw = new RegExp(`(?<![\\p{L}\\p{N}_.])_xldudf_${namespace}_`, 'giu');
  const parts = formula.split(/("[^"]*"|'[^']*')/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(raw, `${namespace}.`))).join('');
}

function callOf(namespace: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}_.])(?:${namespace}\\.|_xldudf_${namespace}_)[\\p{L}\\p{N}_.]+\\(`,
    'iu',
  );
}
