import { detectionLines } from '../../../core/report/check-report.js';
import { annotationOf } from '../../../workbook/books/check-annotation.js';
import type { Host } from '../../host/host.js';
import { type CheckedBook, checkOpenBook } from '../run/check-open-book.js';
import { jsonFile, stem } from '../run/json-file.js';
import { element } from '../view/element.js';
import { findingsList } from '../view/findings-list.js';
import { type Output, outputButtons } from './outputs.js';
import { readOpenBook } from './read-open-book.js';
import { createRunnableStep, type RunnableStep, type StepSettings } from './runnable-step.js';

/** Step ②体检: the findings, the marked copy and the report. */
export function createCheckStep({ host, speaker, showCell, date }: StepSettings): RunnableStep {
  return createRunnableStep('②体检', '体检', speaker, async (step, result) => {
    const input = await readOpenBook(host, speaker, '正在体检');
    const book = checkOpenBook(input, date());
    const { findings, tables } = book.checked;
    const detected = detectionLines(tables.values(), input.snapshot);
    result.replaceChildren(
      element(
        'details',
        { class: 'detected' },
        element('summary', {}, `认出 ${tables.size} 张表`),
        element('ul', {}, ...detected.map((line) => element('li', {}, line))),
      ),
      ...(findings.length === 0 ? [] : [findingsList(findings, showCell)]),
      outputButtons(host, speaker, outputsOf(host, book)),
    );
    if (findings.length === 0) step.setState('done', '没有问题');
    else step.setState('open', `有问题 ${findings.length}`);
    speaker.say(
      findings.length === 0 ? '体检完成，没有发现问题' : `体检完成，发现 ${findings.length} 个问题`,
    );
  });
}

function outputsOf({ annotate }: Host, { input, checked, date, report }: CheckedBook): readonly Output[] {
  const reportFile = jsonFile(`${stem(input.name)}.体检.json`, report);
  const outputs: Output[] = [{ what: '体检报告（JSON）', make: async () => reportFile }];
  if (annotate === undefined) return outputs;
  const make = async () => ({
    name: `${stem(input.name)}-标注.xlsx`,
    bytes: await annotate(annotationOf(checked.findings, input, date)),
  });
  return [{ what: '标注副本', make }, ...outputs];
}
