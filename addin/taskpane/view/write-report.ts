import type { WriteOutcome, WrittenSheet } from '../../host/host.js';
import { element } from './element.js';

/** What was written where; of a write that broke off, what stands in the book sheet by sheet. */
export function writeReport(outcome: WriteOutcome): HTMLElement {
  if (outcome.kind === 'download') return savedReport(outcome.file.name);
  const { sheets, problem } = outcome;
  const list = element('ul', {}, ...(sheets ?? []).map((sheet) => element('li', {}, sheetLine(sheet))));
  if (problem === undefined) {
    return element(
      'div',
      { class: 'notice done' },
      element('p', {}, '已写入新表，原有单元格没有改动：'),
      list,
    );
  }
  return element(
    'div',
    { class: 'notice problem', role: 'alert' },
    element('p', {}, `没有写完：${problem.fact}；${problem.fix}`),
    element('p', {}, sheets === undefined ? '写到哪里没有读出来，先看工作簿末尾的新表。' : '现在的新表：'),
    list,
  );
}

function sheetLine({ planned, name, rows, plannedRows }: WrittenSheet): string {
  if (name === undefined) return `「${planned}」没有建立`;
  const renamed = name === planned ? '' : `（原定「${planned}」，已有同名的表）`;
  const written = rows === plannedRows ? `${rows} 行，已写全` : `写了 ${rows} 行，共 ${plannedRows} 行`;
  return `「${name}」${renamed}：${written}`;
}

/** Where a downloaded file went. */
export function savedReport(name: string): HTMLElement {
  return element('p', { class: 'notice done' }, `已交给浏览器保存：「${name}」，在浏览器的下载文件夹里。`);
}
