import { compareSeverity, type Finding } from '../finding.js';
import { describe, findingLine, severityText } from '../messages/index.js';

/** Findings as lines for people, gravest first within the order given; a last line counts them. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return ['没有发现问题。'];
  const sorted = [...findings].sort((a, b) => compareSeverity(a.severity, b.severity));
  return [...sorted.map((finding) => findingLine(finding, describe(finding))), countLine(findings)];
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
