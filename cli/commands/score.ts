import { basename } from 'node:path';
import { mustBeMended } from '../../core/finding.js';
import type { MethodsFrom, ScoreRecord } from '../../core/indicator/result-book/score-record.js';
import { findRobustness, isRobustnessUsual } from '../../core/indicator/score/robustness.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { robustnessSkipped, runScore } from '../../core/report/score/run-score.js';
import { scoreDocument } from '../../core/report/score/score-document.js';
import { scoreLines } from '../../core/report/score/score-lines.js';
import { suggestionLines, suggestMethods } from '../../core/report/score/suggest-methods.js';
import { withoutAbsent } from '../../core/without-absent.js';
import { scoreBookPlan } from '../../workbook/books/score-result/score-book.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { readLastStandings } from '../input/read-last-standings.js';
import { readScoreValues, readValueFile } from '../input/read-score-input.js';
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
  const date = today(options.date);
  const asked = methodsSet(options.method ?? []);
  showProgress(options, '正在读取');
  const file = readValueFile(path);
  const values = readScoreValues(file, options.framework);
  const { regions, findings: read, place } = values;
  const framework = values.framework.content;
  if (regions === undefined) return stopped(read, '没有评分：改正以上问题后再试。');
  showProgress(options, '正在评分');
  const document = {
    format: 'wenbiao-score/1',
    tool: { name: tool.name, version: tool.version },
    date,
    input: { name: file.name, sha256: file.sha256 },
    frameworkFile: { name: values.framework.name, sha256: values.framework.sha256 },
  };
  if (suggest) {
    const suggestions = suggestMethods(framework, regions);
    return {
      mustBeMended: false,
      files: [],
      lines: [...(read.length > 0 ? findingLines(read) : []), ...suggestionLines(suggestions, framework)],
      document: { ...document, suggestions, findings: read.map(findingDocument) },
    };
  }
  const standings = last === undefined ? undefined : readLastStandings(last);
  const methodsFrom: MethodsFrom =
    asked.length > 0 ? '命令行' : values.methods.length > 0 ? '评分方法' : '指标体系';
  const run = runScore({
    framework,
    methods: asked.length > 0 ? asked : values.methods,
    regions,
    place,
  });
  const { scoring } = run;
  if (scoring === undefined || read.some(({ rule }) => blocking.has(rule))) {
    return stopped([...read, ...run.findings], '没有评分：改正以上问题后再试。');
  }
  const asksMore = out !== undefined || options.json === true || options.robustness === true;
  const isTried = options.robustness === true || isRobustnessUsual(scoring);
  const robustness = asksMore && isTried ? findRobustness(scoring) : undefined;
  const findings = [
    ...read,
    ...run.findings,
    ...(asksMore && !isTried ? [robustnessSkipped(scoring, place)] : []),
  ];
  const decided = {
    methodsFrom,
    ...(methodsFrom === '评分方法' && values.decision),
    ...withoutAbsent({ year: values.year }),
  };
  const record: ScoreRecord = {
    ...decided,
    input: document.input,
    frameworkFile: document.frameworkFile,
    toolVersion: tool.version,
    date,
    ...withoutAbsent({ last: last === undefined ? undefined : basename(last) }),
  };
  const plan =
    out === undefined
      ? undefined
      : scoreBookPlan(
          {
            scoring,
            findings,
            date,
            record,
            ...withoutAbsent({ robustness, standings }),
          },
          sha256,
        );
  return {
    mustBeMended: findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files:
      out === undefined || plan === undefined
        ? []
        : [{ path: out, bytes: await writeBook(plan), what: '评分结果' }],
    lines: [
      ...(findings.length > 0 ? findingLines(findings, options.all === true ? 'all' : 'samples') : []),
      ...scoreLines(scoring, standings),
    ],
    document: {
      ...document,
      ...scoreDocument(scoring, standings, robustness),
      record: decided,
      findings: findings.map(findingDocument),
    },
  };
}

/** With these it is not known which value is meant. */
const blocking = new Set(['score-column-doubled', 'score-region-doubled']);
