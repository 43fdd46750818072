import { type Finding, mustBeMended } from '../../../core/finding.js';
import { openFindings } from '../../../core/report/run-award.js';
import { awardResultPlan } from '../../../workbook/books/award-result/award-result.js';
import type { BookPlan } from '../../../workbook/write/plan.js';
import type { Host } from '../../host/host.js';
import { type ComputedAwards, computeAwards } from '../run/compute-awards.js';
import { jsonFile } from '../run/json-file.js';
import type { Speaker } from '../speaker.js';
import { awardTotals } from '../view/award-totals.js';
import { awardsList } from '../view/awards-list.js';
import { button, element } from '../view/element.js';
import { findingsList } from '../view/findings-list.js';
import { writeReport } from '../view/write-report.js';
import { outputButtons } from './outputs.js';
import { readOpenBook } from './read-open-book.js';
import { createRunnableStep, type RunnableStep, type StepSettings } from './runnable-step.js';

/** Step ③测算: the awards, written to new sheets or a new book, and the 核算记录. */
export function createAwardStep(settings: StepSettings): RunnableStep {
  const { host, speaker, showCell, date } = settings;
  return createRunnableStep('③测算', '测算', speaker, async (step, result) => {
    const awards = computeAwards(await readOpenBook(host, speaker, '正在测算'), date());
    if (!('run' in awards)) {
      step.setState('open', '没有测算');
      speaker.say('没有测算');
      result.replaceChildren(
        element('p', {}, '还不能测算，先改正这些问题：'),
        findingsList(awards.findings, showCell),
      );
      return;
    }
    const left = leftToDo(awards);
    if (left.length === 0) step.setState('done', '完成');
    else step.setState('open', left.join('，'));
    const { ownFindings, assessment } = awards.run;
    const found = ownFindings.length === 0 ? '' : `，另发现 ${ownFindings.length} 个问题`;
    speaker.say(`测算完成，${assessment.awards.length} 项${found}`);
    result.replaceChildren(...awardsView(awards, settings));
  });
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
  { host, speaker, showCell }: StepSettings,
): readonly HTMLElement[] {
  const plan = awardResultPlan(run, record);
  return [
    ...openNote(run.checkFindings.filter(mustBeMended).length),
    ...ownList(run.ownFindings, showCell),
    awardTotals(run),
    writeButton(plan, host, speaker),
    outputButtons(host, speaker, [
      { what: '核算记录', make: async () => jsonFile(`${plan.title}.xlsx.核算记录.json`, record) },
      { what: '测算报告（JSON）', make: async () => jsonFile(`${plan.title}.json`, report) },
    ]),
    awardsList(run.assessment.awards, run.loaded.policy, showCell),
  ];
}

/** The findings that ②体检 does not show. They can be folded away: the amounts stand below them. */
function ownList(findings: readonly Finding[], showCell: StepSettings['showCell']): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const summary = element('summary', {}, `测算时另发现 ${findings.length} 个问题`);
  return [element('details', { class: 'found', open: '' }, summary, findingsList(findings, showCell))];
}

function writeButton(plan: BookPlan, host: Host, speaker: Speaker): HTMLElement {
  const note = element('div');
  const [label, words] =
    host.kind === 'excel' ? ['写入新表', '正在写入新表'] : ['下载结果工作簿', '正在生成结果工作簿'];
  const write = async () => note.replaceChildren(writeReport(await host.writeResult(plan)));
  const act = () => void speaker.run(words, write);
  return element('div', {}, button(label, act, { class: 'primary' }), note);
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
