import { dueLines } from '../../../../core/report/due/due-report.js';
import type { InputBook } from '../../../../core/report/input-book.js';
import { areFound, type FoundDuties, findDuties } from '../../../../jobs/due/find-duties.js';
import { pageDeadlines } from '../../../data/due-data.js';
import { pageData } from '../../../data/embedded.js';
import { tool } from '../../../data/tool.js';
import { jsonFile } from '../../run/json-file.js';
import { element } from '../../view/element.js';
import { findingsList } from '../../view/lists/findings-list.js';
import { outputButtons } from '../outputs.js';
import { type ResultPlace, showStopped } from '../result-place.js';
import { writeResultButton } from '../write-result-button.js';
import { dutyEntry } from './duty-entry.js';

/** How far ahead the list looks, by what the choice says; absent for all. */
const scopes: Readonly<Record<string, number | undefined>> = {
  全部: undefined,
  '7 天之内和逾期的': 7,
  '30 天之内和逾期的': 30,
};

/** The deadlines of a 建议提案台账: what is to be done by when and what is overdue, as a list, a table and a calendar. */
export function showDuties(input: InputBook, place: ResultPlace): void {
  const { step, result, settings } = place;
  const { rules, holidays } = pageDeadlines();
  const date = settings.date();
  const find = (within: number | undefined) =>
    findDuties(
      input,
      { rules, holidays, regions: pageData().regions, date, ...(within !== undefined && { within }) },
      tool,
    );
  const all = find(undefined);
  if (!areFound(all)) {
    showStopped(place, '计算期限', all.findings);
    return;
  }
  const overdue = all.run.duties.filter(({ state }) => state === 'overdue').length;
  const left = [
    ...(overdue === 0 ? [] : [`逾期 ${overdue}`]),
    ...(all.run.findings.length === 0 ? [] : [`有问题 ${all.run.findings.length}`]),
  ];
  step.setState(all.needsAction ? 'open' : 'done', left.length === 0 ? '完成' : left.join('，'));
  settings.speaker.say(`期限算好了，${all.run.duties.length} 项`);

  const holder = element('div');
  const scope = element('select', {}, ...Object.keys(scopes).map((words) => element('option', {}, words)));
  const fill = () => {
    const found = find(scopes[scope.value]);
    if (areFound(found)) holder.replaceChildren(...dutiesView(found, place));
  };
  scope.addEventListener('change', fill);
  fill();
  result.replaceChildren(element('label', { class: 'filters' }, '期限', scope), holder);
}

function dutiesView(
  { run, plan, calendar, document }: FoundDuties,
  { settings }: ResultPlace,
): readonly HTMLElement[] {
  const { host, speaker, showCell } = settings;
  const { duties, findings } = run;
  return [
    element('ul', { class: 'totals' }, element('li', { class: 'certain' }, dueLines(run).at(-1) ?? '')),
    ...(findings.length === 0 ? [] : [findingsList(findings, showCell)]),
    writeResultButton(plan, settings),
    outputButtons(host, speaker, [
      { what: '日历（.ics）', make: async () => ({ name: `${plan.title}.ics`, bytes: calendar }) },
      { what: '期限报告（JSON）', make: async () => jsonFile(`${plan.title}.json`, document) },
    ]),
    element(
      'ul',
      { class: 'awards', 'aria-label': '期限' },
      ...duties.map((duty) => element('li', {}, dutyEntry(duty, showCell))),
    ),
  ];
}
