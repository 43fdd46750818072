import { type Finding, mustBeMended } from '../../core/finding.js';
import { findingOf } from '../../core/rules/problem.js';
import { booleanOf, isFilled, type ReadTable, type Row, sheetPlaceOf } from '../../core/sheet/read-table.js';
import { pointUnanswered } from '../../core/sheet/rules/proposals/point-unanswered.js';
import { pointsMissing } from '../../core/sheet/rules/proposals/points-missing.js';
import { proposalSource } from '../../core/sheet/rules/proposals/proposal-source.js';
import { publicMobile } from '../../core/sheet/rules/proposals/public-mobile.js';
import { required } from '../../core/sheet/rules/structure/required.js';
import type { ReplySettings } from './reply-settings.js';

/** What a reply prints and cannot be without. */
const printed = ['answeredOn', 'result', 'isPublic', 'contact', 'phone', 'documentNumber'];

/**
 * What keeps a proposal from being answered: no points, a point without answer, an empty cell that the reply prints, a
 * fault in one of its rows, a public copy of what does not go public. What an official may explain in one of its rows
 * keeps nothing from being written and is a 提示, but for doubt whether it is a 建议 or a 提案.
 */
export function findReplyGaps(
  proposal: Row,
  points: readonly Row[],
  signatories: readonly Row[],
  { tables, findings, isPublicCopy }: ReplySettings,
): readonly Finding[] {
  const table = tables.get('proposals');
  const gaps = [
    ...(points.length > 0 ? [] : [pointsGap(proposal, tables)]),
    ...points.filter((point) => !isFilled(point, 'answer')).map(answerGap),
    ...printed
      .filter((column) => !isFilled(proposal, column))
      .map((column) => emptyGap(proposal, column, table)),
    ...(isPublicCopy && booleanOf(proposal, 'isPublic') === false ? [notPublic(proposal)] : []),
  ];
  const told = new Set(gaps.map(placeText));
  const rows = [proposal, ...points, ...signatories];
  const cells = new Set(
    rows.flatMap((row) => [...row.cells].map(([, { address }]) => `${row.sheet}!${address}`)),
  );
  const faults = findings.filter(
    (finding) => mustBeMended(finding) && cells.has(placeText(finding)) && !told.has(placeText(finding)),
  );
  return [
    ...gaps,
    // In the public copy the number is masked.
    ...faults.filter(({ rule }) => !(isPublicCopy && rule === publicMobile.id)).map(asNoticed),
  ];
}

function asNoticed(finding: Finding): Finding {
  const isOpen = finding.severity === 'verify' && finding.rule !== proposalSource.id;
  return isOpen ? { ...finding, severity: 'hint' } : finding;
}

function pointsGap(proposal: Row, tables: ReadonlyMap<string, ReadTable>): Finding {
  const facts = { points: tables.get('proposalPoints')?.sheet ?? '分项' };
  return mandatory(findingOf(pointsMissing, sheetPlaceOf(proposal, 'number'), { facts }));
}

function answerGap(point: Row): Finding {
  return mandatory(findingOf(pointUnanswered, sheetPlaceOf(point, 'answer')));
}

function emptyGap(proposal: Row, column: string, table: ReadTable | undefined): Finding {
  const definition = table?.definition.columns.find(({ id }) => id === column);
  const title = table?.columns.get(column)?.header ?? definition?.title ?? '';
  return findingOf(
    required,
    { ...sheetPlaceOf(proposal, column), column: title },
    { facts: { kind: definition?.type.kind ?? 'text' } },
  );
}

function notPublic(proposal: Row): Finding {
  return { rule: 'reply-not-public', severity: 'mandatory', place: sheetPlaceOf(proposal, 'isPublic') };
}

function mandatory(finding: Finding): Finding {
  return { ...finding, severity: 'mandatory' };
}

function placeText({ place }: Finding): string {
  return place.kind === 'sheet' ? `${place.sheet}!${place.cell}` : place.file;
}
