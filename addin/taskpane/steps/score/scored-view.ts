import { mustBeMended } from '../../../../core/finding.js';
import { scoreHighlights } from '../../../../core/report/score/score-highlights.js';
import { scoreBasisLines, tieLine } from '../../../../core/report/score/score-lines.js';
import type { ScoreValues } from '../../../../jobs/score/read-score-values.js';
import type { ScoredValues } from '../../../../jobs/score/score-values.js';
import { scoreBookPlan } from '../../../../workbook/books/score-result/score-book.js';
import { tool } from '../../../data/tool.js';
import { jsonFile } from '../../run/json-file.js';
import { element } from '../../view/element.js';
import { findingsList } from '../../view/lists/findings-list.js';
import { outputButtons } from '../outputs.js';
import type { ResultPlace } from '../result-place.js';
import { writeResultButton } from '../write-result-button.js';
import { lastResultButton } from './last-result.js';
import { otherMethods } from './method-choice.js';
import type { ScoreAgain } from './pane-choices.js';
import { rankList } from './rank-list.js';

/** What a scoring comes to, its findings, its files and the ranks; and what else may be chosen. Its result book goes to ④. */
export function showScored(
  { result, document }: ScoredValues,
  values: ScoreValues,
  place: ResultPlace,
  again: ScoreAgain,
): void {
  const { step, settings, publish } = place;
  const { host, speaker, showCell } = settings;
  const { scoring, findings, robustness, record, standings } = result;
  const open = findings.filter(mustBeMended).length;
  if (open === 0) step.setState('done', '完成');
  else step.setState('open', `有问题 ${open}`);
  speaker.say(`评分完成，${scoring.regions.length} 个县（市、区）`);
  const plan = scoreBookPlan(result, tool.sha256);
  const lines = [...scoreBasisLines(scoring), ...scoreHighlights(scoring, robustness)];
  place.result.replaceChildren(
    ...(record.methodsFrom === '窗格' ? [chosenNote()] : []),
    element('ul', { class: 'totals' }, ...lines.map((line) => element('li', {}, line))),
    ...(findings.length === 0 ? [] : [findingsList(findings, showCell)]),
    writeResultButton(plan, settings),
    outputButtons(host, speaker, [
      { what: '评分报告（JSON）', make: async () => jsonFile(`${plan.title}.json`, document) },
    ]),
    rankList(scoring, standings, showCell),
    element('p', { class: 'hint' }, tieLine),
    lastResultButton(speaker, (last) => again({ last })),
    otherMethods(values, place, again),
  );
  publish({ data: '考核结果', plan });
}

function chosenNote(): HTMLElement {
  const text = '评分方法是在窗格里选的；选定单位和选定日期，在结果工作簿的「评分记录」里补填后才出通报。';
  return element('p', { class: 'notice' }, text);
}
