import type { Finding } from '../../core/finding.js';
import type { MethodsFrom } from '../../core/indicator/result-book/score-record.js';
import { findRobustness, isRobustnessUsual } from '../../core/indicator/score/robustness.js';
import { findingDocument } from '../../core/report/finding-lines.js';
import type { StoppedRun } from '../../core/report/run-award.js';
import { robustnessSkipped, runScore } from '../../core/report/score/run-score.js';
import { scoreDocument } from '../../core/report/score/score-document.js';
import { withoutAbsent } from '../../core/without-absent.js';
import type { ScoreResult } from '../../workbook/books/score-result/score-result.js';
import type { ScoreValues } from './read-score-values.js';
import { scoreHead } from './score-head.js';
import type { ScoreSettings } from './score-settings.js';

/** A scoring, as a result book shows it and as programs read it. */
export interface ScoredValues {
  readonly result: ScoreResult;
  /** What `wenbiao score --json` prints. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** Scores what was read by the methods of the run, of the workbook or of the framework; or says what keeps it from that. */
export function scoreValues(values: ScoreValues, settings: ScoreSettings): ScoredValues | StoppedRun {
  const { regions, findings: read, place, framework } = values;
  const { date, tool, chosen, last } = settings;
  const run = runScore({
    framework: framework.content,
    methods: chosen?.methods ?? values.methods,
    regions,
    place,
  });
  const { scoring } = run;
  if (scoring === undefined || read.some(({ rule }) => blocking.has(rule))) {
    return { findings: [...read, ...run.findings] };
  }
  const isTried =
    settings.robustness === 'always' || (settings.robustness === 'usual' && isRobustnessUsual(scoring));
  const robustness = isTried ? findRobustness(scoring) : undefined;
  const skipped: readonly Finding[] =
    isTried || settings.robustness === 'never' ? [] : [robustnessSkipped(scoring, place)];
  const findings = [...read, ...run.findings, ...skipped];
  const methodsFrom: MethodsFrom = chosen?.from ?? (values.methods.length > 0 ? '评分方法' : '指标体系');
  const decided = {
    methodsFrom,
    ...(methodsFrom === '评分方法' && values.decision),
    ...withoutAbsent({ year: values.year }),
  };
  const head = scoreHead(values, settings);
  const record = {
    ...decided,
    input: head.input,
    frameworkFile: head.frameworkFile,
    toolVersion: tool.version,
    date,
    ...withoutAbsent({ last: last?.name }),
  };
  return {
    result: {
      scoring,
      findings,
      date,
      record,
      ...withoutAbsent({ robustness, standings: last?.standings }),
    },
    document: {
      ...head,
      ...scoreDocument(scoring, last?.standings, robustness),
      record: decided,
      findings: findings.map(findingDocument),
    },
  };
}

/** Whether a run got as far as scores. */
export function isScored(run: ScoredValues | StoppedRun): run is ScoredValues {
  return 'result' in run;
}

/** With these it is not known which value is meant. */
const blocking = new Set(['score-column-doubled', 'score-region-doubled']);
