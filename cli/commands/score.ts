import { basename } from 'node:path';
import { mustBeMended } from '../../core/finding.js';
import { findingLines } from '../../core/report/finding-lines.js';
import { scoreLines } from '../../core/report/score/score-lines.js';
import { suggestionLines } from '../../core/report/score/suggest-methods.js';
import { withoutAbsent } from '../../core/without-absent.js';
import { hasValues, readScoreValues } from '../../jobs/score/read-score-values.js';
import { isScored, scoreValues } from '../../jobs/score/score-values.js';
import { suggestForValues } from '../../jobs/score/suggest-for-values.js';
import { scoreBookPlan } from '../../workbook/books/score-result/score-book.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { frameworkNamed } from '../data/load-framework.js';
import { loadRegions } from '../data/load-regions.js';
import { CommandFailure } from '../failure.js';
import { readLastStandings } from '../input/read-last-standings.js';
import { readValueFile } from '../input/read-value-file.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { showProgress } from '../output/progress.js';
import { sha256 } from '../output/sha256.js';
import { methodsSet } from '../score/methods-set.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao score`. */
export interface ScoreOptions extends CommonOptions {
  /** Id, title or path of the framework. */
  readonly framework?: string;
  /** Methods in the order in which they are tried. */
  readonly method?: readonly string[];
  readonly out?: string;
  /** The result book of last time. */
  readonly last?: string;
  /** Say what each method would give, and score nothing. */
  readonly suggest?: boolean;
  /** Try every method and leave out every indicator, however many there are. */
  readonly robustness?: boolean;
  readonly all?: boolean;
}

/** `wenbiao score BOOK|CSV`: scores and ranks regions by a framework and a method that somebody chose. */
export async function score(path: string | undefined, options: ScoreOptions): Promise<CommandOutcome> {
  const { out, last, suggest = false } = options;
  if (path === undefined) throw new CommandFailure('usage', '少写了「工作簿」；加 --help 查看用法');
  if (out !== undefined) {
    expectEnding('--out', out, '.xlsx');
    if (suggest) throw new CommandFailure('usage', '--suggest 只列出可选的方法，不写结果；去掉 --out');
    checkOutputs([out], [path, last, options.framework], options);
  }
  const heading = { date: today(options.date), tool };
  const methods = methodsSet(options.method ?? []);
  showProgress(options, '正在读取');
  const values = readScoreValues(readValueFile(path), loadRegions(), (named) => {
    const word = options.framework ?? named;
    if (word !== undefined) return frameworkNamed(word, '没有评分');
    throw new CommandFailure('usage', '没有写明指标体系；加 --framework 编号或文件');
  });
  if (!hasValues(values)) return stopped(values.findings, undone);
  showProgress(options, '正在评分');
  if (suggest) {
    const suggested = suggestForValues(values, heading);
    const { findings } = values;
    return {
      mustBeMended: false,
      files: [],
      lines: [
        ...(findings.length > 0 ? findingLines(findings) : []),
        ...suggestionLines(suggested, values.framework.content),
      ],
      document: suggested.document,
    };
  }
  const standings = last === undefined ? undefined : readLastStandings(last);
  const asksMore = out !== undefined || options.json === true;
  const scored = scoreValues(values, {
    ...heading,
    robustness: options.robustness === true ? 'always' : asksMore ? 'usual' : 'never',
    ...(methods.length > 0 && { chosen: { methods, from: '命令行' } }),
    ...withoutAbsent({
      last: last === undefined || standings === undefined ? undefined : { name: basename(last), standings },
    }),
  });
  if (!isScored(scored)) return stopped(scored.findings, undone);
  const { result, document } = scored;
  const { scoring, findings } = result;
  return {
    mustBeMended: findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files:
      out === undefined
        ? []
        : [{ path: out, bytes: await writeBook(scoreBookPlan(result, sha256)), what: '评分结果' }],
    lines: [
      ...(findings.length > 0 ? findingLines(findings, options.all === true ? 'all' : 'samples') : []),
      ...scoreLines(scoring, standings),
    ],
    document,
  };
}

const undone = '没有评分：改正以上问题后再试。';
