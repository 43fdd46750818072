import type { Finding } from '../../../../core/finding.js';
import type { InputBook } from '../../../../core/report/input-book.js';
import { explanationsTable } from '../../../../core/sheet/award-tables/explanations.js';
import type { Mend } from '../../../../core/sheet/mend/mend.js';
import { explanationEmpty } from '../../../../core/sheet/rules/explanations/explanation-empty.js';
import { saysNothing } from '../../../../core/sheet/says-nothing.js';
import { mendedText, mendPlanOf } from '../../../../workbook/books/mend-plan.js';
import { type ChangeOutcome, type Host, HostProblem } from '../../../host/host.js';
import type { Speaker } from '../../speaker.js';
import type { FindingActs, FindingState } from '../../view/findings/finding-acts.js';

/** What acting on single findings of a check needs. */
export interface ActSettings {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly input: InputBook;
  readonly findings: readonly Finding[];
  readonly mends: readonly Mend[];
  readonly redraw: (finding: Finding) => void;
  /** The book is no longer as it was checked. */
  readonly changed: () => void;
}

/** Mends single cells and writes explanations into 核实说明, as far as the host can. */
export function actOnFindings(settings: ActSettings): FindingActs {
  const { host, speaker, input, findings, redraw, changed } = settings;
  const { changeCells, appendRows } = host;
  const states = new Map<Finding, FindingState>();
  const mendAt = new Map(settings.mends.map((mend) => [keyOf(mend.place), mend]));
  const stateOf = (finding: Finding): FindingState => states.get(finding) ?? {};
  const setState = (finding: Finding, state: FindingState) => {
    states.set(finding, state);
    redraw(finding);
  };
  return {
    stateOf,
    setState,
    keepTyped: (finding, typed) => void states.set(finding, { ...stateOf(finding), typed }),
    mendOf: ({ rule, place }) => {
      if (changeCells === undefined || place.kind !== 'sheet') return undefined;
      const mend = mendAt.get(keyOf(place));
      return mend?.rules.includes(rule) === true ? mend : undefined;
    },
    mend: (mend) =>
      void speaker.run(`正在改「${keyOf(mend.place)}」`, async () => {
        if (changeCells === undefined) return;
        requireDone(await changeCells(mendPlanOf([mend], input.snapshot)));
        const said = `已改为${mendedText(mend.after)}`;
        for (const finding of findings) {
          if (finding.place.kind === 'sheet' && keyOf(finding.place) === keyOf(mend.place)) {
            setState(finding, { said });
          }
        }
        changed();
      }),
    canExplain: ({ severity, explanation, place }) =>
      appendRows !== undefined &&
      severity === 'verify' &&
      explanation === undefined &&
      place.kind === 'sheet' &&
      place.cell !== undefined,
    explain: (finding) => {
      const typed = (stateOf(finding).typed ?? '').trim();
      if (saysNothing(typed)) {
        const { fact, fix = '' } = explanationEmpty.sentence({ ...finding, actual: typed });
        setState(finding, { typed, refused: `${fact}；${fix}` });
        return;
      }
      void speaker.run('正在写入「核实说明」', async () => {
        if (appendRows === undefined || finding.place.kind !== 'sheet') return;
        const { sheet, columns } = explanationsTable;
        const header = columns.map(({ title }) => title);
        const rows = [[finding.rule, keyOf(finding.place), typed]];
        requireDone(await appendRows({ sheet, header, rows }));
        setState(finding, { said: `已写入「${sheet}」：${typed}` });
        changed();
      });
    },
  };
}

/** Of a single cell or row there is nothing done in part: what broke off was not done. */
function requireDone({ problem }: ChangeOutcome): void {
  if (problem !== undefined) throw new HostProblem(problem);
}

/** 「企业库!D17」, as 核实说明 names a place. */
function keyOf({ sheet, cell }: { readonly sheet?: string; readonly cell?: string }): string {
  return `${sheet}!${cell}`;
}
