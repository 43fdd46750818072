import { compareSeverity, type Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import { describe, findingLine, severityText } from '../messages/index.js';

/** How many findings of one rule are printed before the rest is only counted. */
const samples = 3;

/**
 * Findings as lines for people, gravest first within the order given; a last line counts them.
 *
 * @param shown `samples` for at most three of each rule and 「另有 27 处」, `all` for every one
 */
export function findingLines(
  findings: readonly Finding[],
  shown: 'all' | 'samples' = 'all',
): readonly string[] {
  if (findings.length === 0) return ['没有发现问题。'];
  const sorted = [...findings].sort((a, b) => compareSeverity(a.severity, b.severity));
  const ofRule = groupBy(sorted, ({ rule, severity }) => `${severity} ${rule}`);
  const lines = [...ofRule.values()].flatMap((group) => {
    const more = shown === 'all' ? 0 : group.length - samples;
    const printed = more > 0 ? group.slice(0, samples) : group;
    return [
      ...printed.map((finding) => findingLine(finding, describe(finding))),
      ...(more > 0 ? [`  ${group[0]?.rule} 另有 ${more} 处；加 --all 全部列出`] : []),
    ];
  });
  return [...lines, countLine(findings)];
}

/** 「共 3 个问题：强制性 2、核实性 1、提示 0。」 */
function countLine(findings: readonly Finding[]): string {
  const counts = (['mandatory', 'verify', 'hint'] as const).map(
    (severity) =>
      `${severityText[severity]} ${findings.filter((finding) => finding.severity === severity).length}`,
  );
  return `共 ${findings.length} 个问题：${counts.join('、')}。`;
}

/** A finding for --json: its data and its sentences. */
export function findingDocument(finding: Finding): Readonly<Record<string, unknown>> {
  return { ...finding, text: describe(finding) };
}
