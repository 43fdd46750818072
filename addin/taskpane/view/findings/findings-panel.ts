import type { Finding, Severity } from '../../../../core/finding.js';
import { severityText } from '../../../../core/messages/index.js';
import { reviewBook } from '../../../../core/review/review-book.js';
import { ruleBook } from '../../../../core/rules/rule-book.js';
import type { CellPlace } from '../../../host/host.js';
import { button, element } from '../element.js';
import { createWindowedList } from '../lists/windowed-list.js';
import { chooseFindings, countWords, type FindingFilter, sheetOf } from './choose-findings.js';

/** What a panel of findings shows, and what it can do. */
export interface FindingsPanelSettings<Found extends Finding> {
  readonly findings: readonly Found[];
  /** A finding in the list; what carries `data-main` in it takes the focus. */
  readonly entry: (finding: Found) => readonly HTMLElement[];
  /** Absent for findings that have no cells. */
  readonly showCell?: (place: CellPlace) => void;
  /** The filter to begin with; the last one is handed to `keepFilter`. */
  readonly filter?: FindingFilter;
  readonly keepFilter?: (filter: FindingFilter) => void;
}

/** Findings with filters, in a list of which only the rows in view are in the page. */
export interface FindingsPanel<Found extends Finding> {
  readonly root: HTMLElement;
  readonly redraw: (finding: Found) => void;
  /** Shows those of a sheet, or of a cell of it; of all sheets when none is given. */
  readonly showSheet: (sheet?: string, cell?: string) => void;
  /** Goes to the next finding in the order shown, from the last to the first, and shows its cell. */
  readonly showNext: () => void;
  /** Puts the focus on the first of those shown. */
  readonly showFirst: () => void;
}

const severities: readonly Severity[] = ['mandatory', 'verify', 'hint'];
const openFilter: FindingFilter = { hidden: new Set(), byRule: false };
const ruleTitles = new Map([...ruleBook, ...reviewBook].map(({ id, title }) => [id, title]));

/** A panel of these findings, with the filter given. */
export function createFindingsPanel<Found extends Finding>({
  findings,
  entry,
  showCell,
  filter: given = openFilter,
  keepFilter,
}: FindingsPanelSettings<Found>): FindingsPanel<Found> {
  let filter = given;
  let shown: readonly Found[] = [];
  const inRule = countWords(findings.map(({ rule }) => rule));
  const list = createWindowedList<Found>({
    label: '问题',
    className: 'findings',
    row: (finding, index) => {
      const isFirst = filter.byRule && shown[index - 1]?.rule !== finding.rule;
      const heading = isFirst ? [groupHeading(finding.rule, shown)] : [];
      return element('div', {}, ...heading, ...entry(finding));
    },
  });
  const count = element('span', { class: 'count' });
  const fill = () => {
    shown = chooseFindings(findings, filter);
    const ofCell = filter.cell === undefined ? '' : `${filter.sheet}!${filter.cell}：`;
    count.textContent = `${ofCell}显示 ${shown.length}/${findings.length} 条`;
    all.hidden = shown.length === findings.length;
    list.setItems(shown);
    const { cell: _cell, ...kept } = filter;
    keepFilter?.(kept);
  };
  const set = (change: Partial<FindingFilter>) => {
    const { cell: _cell, ...rest } = filter;
    filter = { ...rest, ...change };
    fill();
  };
  const boxes = severities.map((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return tickBox(`${severityText[severity]} ${number}`, !filter.hidden.has(severity), (isTicked) => {
      const hidden = new Set(filter.hidden);
      if (isTicked) hidden.delete(severity);
      else hidden.add(severity);
      set({ hidden });
    });
  });
  const inSheet = countWords(findings.map(sheetOf));
  const sheets = choice('工作表', inSheet, filter.sheet, (sheet) => {
    const { sheet: _sheet, ...rest } = filter;
    filter = sheet === undefined ? rest : { ...rest, sheet };
    set({});
  });
  const rules = choice('规则', inRule, filter.rule, (rule) => {
    const { rule: _rule, ...rest } = filter;
    filter = rule === undefined ? rest : { ...rest, rule };
    set({});
  });
  const byRule = tickBox('按规则归并', filter.byRule, (isTicked) => set({ byRule: isTicked }));
  const showNext = () => {
    if (shown.length === 0) return;
    const index = (list.current() + 1) % shown.length;
    list.goTo(index);
    const place = shown[index]?.place;
    if (place?.kind !== 'sheet' || place.sheet === undefined) return;
    showCell?.({ sheet: place.sheet, ...(place.cell !== undefined && { cell: place.cell }) });
  };
  const showSheet = (sheet?: string, cell?: string) => {
    filter = { ...openFilter, byRule: filter.byRule };
    if (sheet !== undefined) filter = { ...filter, sheet, ...(cell !== undefined && { cell }) };
    for (const box of boxes) box.tick(true);
    sheets.choose(sheet);
    rules.choose(undefined);
    fill();
  };
  const all = button('显示全部', () => showSheet(), { class: 'small' });
  const next = button('下一处', showNext, { class: 'small' });
  fill();
  list.root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') next.focus();
  });
  const root = element(
    'div',
    { class: 'findings-panel' },
    element(
      'div',
      { class: 'filters', role: 'group', 'aria-label': '显示哪些问题' },
      ...boxes.map((box) => box.root),
      ...(inSheet.size === 0 ? [] : [sheets.root]),
      rules.root,
      byRule.root,
    ),
    element('div', { class: 'filters' }, next, count, all),
    list.root,
  );
  return { root, redraw: list.redraw, showSheet, showNext, showFirst: () => list.goTo(0) };
}

function groupHeading(rule: string, shown: readonly Finding[]): HTMLElement {
  const number = shown.filter((finding) => finding.rule === rule).length;
  const title = ruleTitles.get(rule);
  return element('h3', {}, `${title === undefined ? '' : `${title} `}${rule}：${number} 处`);
}

function tickBox(label: string, isTicked: boolean, changed: (isTicked: boolean) => void) {
  const box = element('input', { type: 'checkbox' });
  box.checked = isTicked;
  box.addEventListener('change', () => changed(box.checked));
  const tick = (value: boolean) => {
    box.checked = value;
  };
  return { root: element('label', {}, box, label), tick };
}

/** A choice of one word or of all, with how often each comes. */
function choice(
  label: string,
  counts: ReadonlyMap<string, number>,
  chosen: string | undefined,
  changed: (word: string | undefined) => void,
) {
  const options = [...counts].map(([word, count]) =>
    element('option', { value: word }, `${word}（${count}）`),
  );
  const select = element(
    'select',
    { 'aria-label': label },
    element('option', { value: '' }, '全部'),
    ...options,
  );
  const choose = (word: string | undefined) => {
    if (word !== undefined && !counts.has(word))
      select.append(element('option', { value: word }, `${word}（0）`));
    select.value = word ?? '';
  };
  choose(chosen);
  select.addEventListener('change', () => changed(select.value === '' ? undefined : select.value));
  return { root: element('label', {}, label, select), choose };
}
