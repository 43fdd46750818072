import { compare } from '../../../../core/decimal.js';
import {
  type Award,
  type AwardStatus,
  approvedWan,
  sourcesOf,
  statusText,
} from '../../../../core/policy/award.js';
import {
  alternativesText,
  arithmeticText,
  readingsText,
  reasonText,
} from '../../../../core/policy/award-text.js';
import { clauseOf, type Policy } from '../../../../core/policy/law/policy.js';
import type { CellPlace } from '../../../host/host.js';
import { button, element } from '../element.js';
import { statusMark } from '../mark.js';
import { walkWithArrows } from './arrow-keys.js';
import { foldedEntry } from './folded-entry.js';
import { longList } from './long-list.js';

const statuses: readonly AwardStatus[] = [
  'computed',
  'upper-bound',
  'needs-decision',
  'not-eligible',
  'barred',
];

/** The award lines, one at a time to open: amount, arithmetic, clause, reason, readings and cells. */
export function awardsList(
  awards: readonly Award[],
  policy: Policy,
  showCell: (place: CellPlace) => void,
): HTMLElement {
  const holder = element('div');
  const choice = element(
    'select',
    {},
    element('option', { value: '' }, `全部（${awards.length}）`),
    ...statuses.map((status) => {
      const count = awards.filter((award) => award.status === status).length;
      return element('option', { value: status }, `${statusText[status]}（${count}）`);
    }),
  );
  const fill = () => {
    const shown = awards.filter(({ status }) => choice.value === '' || status === choice.value);
    const entry = (award: Award) => awardEntry(award, policy, showCell);
    holder.replaceChildren(longList(shown, entry, { class: 'awards', 'aria-label': '奖补' }));
  };
  choice.addEventListener('change', fill);
  fill();
  walkWithArrows(holder, 'summary');
  return element('div', {}, element('label', { class: 'filters' }, '显示', choice), holder);
}

function awardEntry(award: Award, policy: Policy, showCell: (place: CellPlace) => void): HTMLElement {
  return foldedEntry(
    [statusMark(award.status), element('b', {}, amountText(award)), ...computedNote(award)],
    () => [awardFacts(award, policy, showCell)],
    [element('span', {}, `${award.name}　${award.claim}`)],
  );
}

/** 「30万元」 as approved, 「最高30万元」; for a line without an amount the word for its state stands beside. */
function amountText(award: Award): string {
  if (award.status === 'upper-bound') return `最高${award.amountWan ?? ''}万元`;
  const approved = approvedWan(award);
  return approved === undefined ? '' : `${approved}万元`;
}

/** What was computed, where another amount was approved. */
function computedNote(award: Award): readonly HTMLElement[] {
  const { amountWan } = award;
  const approved = approvedWan(award);
  if (amountWan === undefined || approved === undefined || compare(approved, amountWan) === 0) return [];
  return [element('span', { class: 'computed' }, `测算额${amountWan}万元`)];
}

function awardFacts(award: Award, policy: Policy, showCell: (place: CellPlace) => void): HTMLElement {
  const { article, summary } = clauseOf(policy, award.clause);
  const facts: readonly (readonly [string, string])[] = [
    award.status === 'computed' || award.status === 'upper-bound'
      ? ['算式', arithmeticText(award)]
      : ['原因', reasonText(award)],
    ['条款', `${article}：${summary}`],
    ['口径', readingsText(award, policy)],
    ['另一读法', alternativesText(award, policy)],
    ['备注', award.status === 'needs-decision' ? '' : award.notes.join('；')],
    [
      '核定',
      award.approval === undefined ? '' : `${award.approval.amountWan}万元，${award.approval.reason ?? ''}`,
    ],
  ];
  const list = element('dl');
  for (const [name, text] of facts) {
    if (text !== '') list.append(element('dt', {}, name), element('dd', {}, text));
  }
  const sources = sourcesOf(award).map((source) => {
    const at = source.lastIndexOf('!');
    const place = { sheet: source.slice(0, at), cell: source.slice(at + 1) };
    return button(source, () => showCell(place), { class: 'link' });
  });
  if (sources.length > 0)
    list.append(element('dt', {}, '来源'), element('dd', { class: 'sources' }, ...sources));
  return list;
}
