import { compare, type DecimalText, subtract } from '../../decimal.js';
import type { Finding, Place } from '../../finding.js';
import type { Framework } from '../../indicator/framework/framework.js';
import type { ChosenMethod } from '../../indicator/methods/method.js';
import type { RegionData } from '../../indicator/score/region-data.js';
import { type Scoring, scoreRegions } from '../../indicator/score/score-regions.js';

/** What is scored, and by what. */
export interface ScoreInput {
  readonly framework: Framework;
  /** What was chosen for this run; the framework's own are used without. */
  readonly methods: readonly ChosenMethod[];
  readonly regions: readonly RegionData[];
  /** The file or book as a whole, where findings about a region stand. */
  readonly place: Place;
}

/** A scoring with what is to be said about it; without `scoring` nothing could be scored. */
export interface ScoreRun {
  readonly scoring?: Scoring;
  readonly findings: readonly Finding[];
}

/** That 稳健性 was left out, since nobody asked for so many trials. */
export function robustnessSkipped({ regions, columns }: Scoring, place: Place): Finding {
  const facts = { regions: String(regions.length), indicators: String(columns.length) };
  return { rule: 'score-robustness-skipped', severity: 'hint', place, facts };
}

/** Scores the regions, or says why not: without a chosen method nothing is scored. */
export function runScore({ framework, methods, regions, place }: ScoreInput): ScoreRun {
  const chosen = methods.length > 0 ? methods : framework.methods;
  const scoring = scoreRegions(framework, chosen, regions);
  const finding = (
    rule: string,
    severity: Finding['severity'],
    facts: Readonly<Record<string, string>>,
  ): Finding => ({ rule, severity, place, facts });
  const unfit = scoring.columns.filter((column) => column.chosen === undefined);
  if (chosen.length === 0 && unfit.some(({ lacks }) => lacks.length === 0)) {
    return { findings: [finding('score-method-missing', 'mandatory', { framework: framework.title })] };
  }
  if (regions.length === 0) return { findings: [finding('score-no-region', 'mandatory', {})] };
  if (unfit.length > 0) {
    return {
      findings: unfit.map(({ indicator, lacks }) =>
        finding('score-method-unfit', 'mandatory', { indicator: indicator.name, reasons: lacks.join('；') }),
      ),
    };
  }
  return {
    scoring,
    findings: [
      ...scoring.columns
        .filter(({ areEqual }) => areEqual)
        .map(({ indicator }) => finding('score-all-equal', 'hint', { indicator: indicator.name })),
      ...scoring.regions.flatMap((region) => regionFindings(region, scoring, finding)),
    ],
  };
}

type MakeFinding = (
  rule: string,
  severity: Finding['severity'],
  facts: Readonly<Record<string, string>>,
) => Finding;

function regionFindings(
  { data, indicators, missing, assessed }: Scoring['regions'][number],
  { framework, columns }: Scoring,
  finding: MakeFinding,
): readonly Finding[] {
  const { region, selfScore } = data;
  const findings: Finding[] = [];
  for (const [index, { mark }] of indicators.entries()) {
    const indicator = columns[index]?.indicator.name ?? '';
    if ('undefined' in mark) {
      findings.push(
        finding('score-value-undefined', 'verify', { region, indicator, reason: mark.undefined }),
      );
    }
  }
  const absent = missing.filter((name) => {
    const index = columns.findIndex((column) => column.indicator.name === name);
    const mark = indicators[index]?.mark;
    return mark === undefined || 'missing' in mark;
  });
  if (absent.length > 0) {
    const facts = {
      region,
      count: String(absent.length),
      indicators: absent.join('、'),
      treatment: treatments[framework.missing],
    };
    findings.push(finding('score-value-missing', framework.missing === 'open' ? 'verify' : 'hint', facts));
  }
  if (selfScore !== undefined && assessed !== undefined && isApart(selfScore, assessed, framework.selfGap)) {
    const shown = { self: selfScore, assessed: assessed.replace(/(\.\d{4})\d+$/, '$1') };
    findings.push(finding('score-self-gap', 'hint', { region, ...shown, most: framework.selfGap }));
  }
  return findings;
}

const treatments: Readonly<Record<Framework['missing'], string>> = {
  open: '空白不是零，没有计入排名',
  zero: '按缺项规则，所缺各项计零分',
  renormalise: '按缺项规则，权重分给同类其他各项',
};

function isApart(a: DecimalText, b: DecimalText, most: DecimalText): boolean {
  return compare(subtract(a, b).replace('-', ''), most) > 0;
}
