import { chineseDate, type IsoDate } from '../../calendar.js';
import { entriesOf, entryText, type ParameterEntry } from '../../policy/law/parameter-entries.js';
import { type ParameterName, parameterTitle, parameterUse } from '../../policy/law/parameter-names.js';
import { parametersOf } from '../../policy/law/parameters-of.js';
import {
  type Clause,
  isInForce,
  type Parameter,
  type Policy,
  type Reading,
} from '../../policy/law/policy.js';

/** A parameter on one day: what is in force, and all values it ever had. */
interface ParameterView {
  readonly name: ParameterName;
  /** What officials call it. */
  readonly label: string;
  readonly kind: Parameter['kind'];
  /** What tiers and schedules go by; absent for a single number. */
  readonly of?: string;
  readonly unit: string;
  /** From when the value in force holds, and its numbers; absent on a day on which nothing is in force. */
  readonly inForce?: DatedEntries;
  readonly history: readonly DatedEntries[];
}

interface DatedEntries {
  readonly from: IsoDate;
  readonly entries: readonly ParameterEntry[];
}

/** A clause on one day, with the readings that bear on it. */
type ClauseView = Pick<Clause, 'id' | 'item' | 'article' | 'summary' | 'disputed'> & {
  readonly upTo: boolean;
  readonly parameters: readonly ParameterView[];
  readonly readings: readonly Reading[];
};

/** A policy, or some of its clauses, as of a day. */
export interface PolicyPage {
  readonly policy: Omit<Policy, 'clauses' | 'readings'>;
  readonly date: IsoDate;
  readonly inForce: boolean;
  readonly clauses: readonly ClauseView[];
}

/** What the law is on `date`, for the given clauses of the policy. */
export function policyPage(policy: Policy, clauses: readonly Clause[], date: IsoDate): PolicyPage {
  const { clauses: _clauses, readings, ...head } = policy;
  const inForce = isInForce(policy, date);
  return {
    policy: head,
    date,
    inForce,
    clauses: clauses.map(({ id, item, article, summary, disputed, upTo = false, ...clause }) => ({
      id,
      item,
      article,
      summary,
      disputed,
      upTo,
      parameters: parametersOf(clause).map(([name, parameter]) => viewOf(name, parameter, date, inForce)),
      readings: readings.filter((reading) => reading.clauses?.includes(id) === true),
    })),
  };
}

function viewOf(name: ParameterName, parameter: Parameter, date: IsoDate, inForce: boolean): ParameterView {
  const history = parameter.values.map(({ from, value }) => ({ from, entries: entriesOf(value) }));
  const current = inForce ? history.filter(({ from }) => from <= date).at(-1) : undefined;
  return {
    name,
    label: parameterUse(name).label,
    kind: parameter.kind,
    unit: parameter.unit,
    ...('of' in parameter && { of: parameter.of }),
    ...(current !== undefined && { inForce: current }),
    history,
  };
}

/** The policies in a few words each: id, number, title, first day, how much there is of it, where it comes from. */
export function policyListLines(policies: readonly Policy[]): readonly string[] {
  return policies.map((policy) =>
    [
      policy.id,
      policy.number,
      policy.title,
      validityText(policy),
      `条款 ${policy.clauses.length}、口径 ${policy.readings.length}`,
      ...(policy.secondHand === undefined ? [] : [policy.secondHand]),
    ].join('｜'),
  );
}

/** The page in lines for people. The names of parameters in brackets and the numbers of entries are those `--set` takes. */
export function policyPageLines({ policy, date, inForce, clauses }: PolicyPage): readonly string[] {
  return [
    `${policy.number}《${policy.title}》（${policy.id}）`,
    `${validityText(policy)}；数据版本 ${policy.version}，${chineseDate(policy.checkedOn)}核对`,
    ...(policy.secondHand === undefined ? [] : [policy.secondHand]),
    `以下为${chineseDate(date)}的数值${inForce ? '' : '：该日本政策不在施行，没有数值'}`,
    ...clauses.flatMap((clause) => ['', ...clauseLines(clause)]),
  ];
}

function validityText({ effectiveFrom, repealedOn }: Pick<Policy, 'effectiveFrom' | 'repealedOn'>): string {
  const until = repealedOn === undefined ? '' : `，${chineseDate(repealedOn)}起废止`;
  return `${chineseDate(effectiveFrom)}起施行${until}`;
}

function clauseLines(clause: ClauseView): readonly string[] {
  const { id, item, article, summary, disputed, upTo, parameters, readings } = clause;
  return [
    `${id} ${item}（${article}）${upTo ? '，金额为最高' : ''}`,
    `  ${summary}`,
    ...(disputed.length === 0 ? [] : [`  争议用语：${disputed.map((words) => `「${words}」`).join('')}`]),
    ...parameters.flatMap((parameter) => parameterLines(parameter).map((line) => `  ${line}`)),
    ...readings.map(
      ({ register, id: reading, title, options, default: option }) =>
        `  口径 ${register} ${reading}：${title}；默认：${options[option] ?? option}`,
    ),
  ];
}

function parameterLines({ name, of, unit, inForce, history }: ParameterView): readonly string[] {
  const current = inForce === undefined ? '该日没有' : '';
  const since = inForce === undefined ? '' : `（${inForce.from}起）`;
  const entries = inForce?.entries ?? [];
  const past =
    history.length < 2 ? [] : [`  历次：${history.map((each) => historyText(each, unit)).join('；')}`];
  if (of === undefined) {
    const text = entries.map((entry) => entryText(entry, unit)).join('');
    return [`参数 ${parameterTitle(name)}：${current}${text}${since}`, ...past];
  }
  return [
    `参数 ${parameterTitle(name)}，按${of}：${current}${since}`,
    ...entries.map((entry, index) => {
      const doubt = entry.suspect === undefined ? '' : `（${entry.suspect}）`;
      return `  ${index + 1}. ${entry.label}：${entryText(entry, unit)}${doubt}`;
    }),
    ...past,
  ];
}

function historyText({ from, entries }: DatedEntries, unit: string): string {
  return `${from}起 ${entries.map((entry) => `${entry.label}${entryText(entry, unit)}`).join('、')}`;
}
