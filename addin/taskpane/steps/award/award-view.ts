import { type Finding, mustBeMended } from '../../../../core/finding.js';
import { reconciliationLines } from '../../../../core/report/award-report.js';
import { settingLines } from '../../../../core/report/check-report.js';
import type { StoppedRun } from '../../../../core/report/run-award.js';
import { openFindings } from '../../../../core/report/run-award.js';
import { awardResultPlan } from '../../../../workbook/books/award-result/award-result.js';
import type { BookPlan } from '../../../../workbook/write/plan.js';
import type { ComputedAwards } from '../../run/computed-awards.js';
import { jsonFile } from '../../run/json-file.js';
import { element } from '../../view/element.js';
import { awardTotals } from '../../view/lists/award-totals.js';
import { awardsList } from '../../view/lists/awards-list.js';
import { findingsList } from '../../view/lists/findings-list.js';
import { outputButtons } from '../outputs.js';
import { type ResultPlace, showStopped } from '../result-place.js';
import type { StepSettings } from '../runnable-step.js';
import { writeResultButton } from '../write-result-button.js';
import { stakesList } from './stakes-list.js';
import { undecidedList } from './undecided-list.js';

/** Shows what was computed, or why nothing could be, and sets the step's state. */
export function showAwards(awards: ComputedAwards | StoppedRun, place: ResultPlace): void {
  if (!('run' in awards)) {
    showStopped(place, '测算', awards.findings);
    return;
  }
  const { step, result, settings, publish } = place;
  const left = leftToDo(awards);
  if (left.length === 0) step.setState('done', '完成');
  else step.setState('open', left.join('，'));
  const { ownFindings, assessment } = awards.run;
  const found = ownFindings.length === 0 ? '' : `，另发现 ${ownFindings.length} 个问题`;
  settings.speaker.say(`测算完成，${assessment.awards.length} 项${found}`);
  const plan = awardResultPlan(awards.run, awards.record);
  result.replaceChildren(...awardsView(awards, plan, settings));
  publish({ data: '奖补结果', plan });
}

/** What keeps the step from being done: 「有问题 2」 that must be mended, wherever listed, and 「待裁定 3」. */
function leftToDo({ run }: ComputedAwards): readonly string[] {
  const open = openFindings(run).length;
  const { undecidedCount } = run.assessment.totals;
  return [
    ...(open === 0 ? [] : [`有问题 ${open}`]),
    ...(undecidedCount === 0 ? [] : [`待裁定 ${undecidedCount}`]),
  ];
}

function awardsView(
  { run, record, report }: ComputedAwards,
  plan: BookPlan,
  settings: StepSettings,
): readonly HTMLElement[] {
  const { host, speaker, showCell } = settings;
  return [
    ...openNote(run.checkFindings.filter(mustBeMended).length),
    ...ownList(run.ownFindings, showCell),
    awardTotals(run),
    ...otherLines([...reconciliationLines(run), ...settingLines(run.settings)]),
    writeResultButton(plan, settings),
    outputButtons(host, speaker, [
      { what: '核算记录', make: async () => jsonFile(`${plan.title}.xlsx.核算记录.json`, record) },
      { what: '测算报告（JSON）', make: async () => jsonFile(`${plan.title}.json`, report) },
    ]),
    ...undecidedList(run.assessment.awards, showCell),
    ...stakesList(run.stakes),
    awardsList(run.assessment.awards, run.loaded.policy, showCell),
  ];
}

/** What the command line prints below the totals: 测算表 against the computation, and the rules that the bureau set. */
function otherLines(lines: readonly string[]): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  return [element('ul', { class: 'totals' }, ...lines.map((line) => element('li', {}, line.trim())))];
}

/** The findings that ②体检 does not show. They can be folded away: the amounts stand below them. */
function ownList(findings: readonly Finding[], showCell: StepSettings['showCell']): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const summary = element('summary', {}, `测算时另发现 ${findings.length} 个问题`);
  return [element('details', { class: 'found', open: '' }, summary, findingsList(findings, showCell))];
}

function openNote(open: number): readonly HTMLElement[] {
  if (open === 0) return [];
  return [
    element(
      'p',
      { class: 'notice' },
      `数据中还有 ${open} 个问题要改正或说明，见②体检；依据有问题的数据的奖补列为待裁定。`,
    ),
  ];
}
