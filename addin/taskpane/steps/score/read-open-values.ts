import { quote } from '../../../../core/messages/sentence.js';
import type { InputBook } from '../../../../core/report/input-book.js';
import type { StoppedRun } from '../../../../core/report/run-award.js';
import { readScoreValues, type ScoreValues } from '../../../../jobs/score/read-score-values.js';
import { pageData } from '../../../data/embedded.js';
import { pageFrameworks } from '../../../data/score-data.js';
import { HostProblem } from '../../../host/host.js';

/**
 * The values of the open 指标考核工作簿, by the framework that 考核 names. Throws a `HostProblem` where it names none that
 * came with the page.
 */
export function readOpenValues(book: InputBook): ScoreValues | StoppedRun {
  const { name, sha256 } = book;
  return readScoreValues({ kind: 'book', book, name, sha256 }, pageData().regions, (named) => {
    const frameworks = pageFrameworks();
    const meant = frameworks.find(({ content: { id, title } }) => id === named || title === named);
    if (meant !== undefined) return meant;
    const known = frameworks.map(({ content: { id, title } }) => `${id}（${title}）`).join('、');
    throw new HostProblem({
      fact:
        named === undefined
          ? '「考核」没有写明指标体系'
          : `「考核」写的指标体系是${quote(named)}，没有这个编号`,
      fix: `在「考核」填写指标体系的编号；已有：${known}`,
    });
  });
}
