import type { IsoDate } from '../../calendar.js';
import { type Finding, mustBeMended } from '../../finding.js';
import { methodText } from '../methods/choose-method.js';
import type { Scoring } from '../score/score-regions.js';

/** Items of 评分记录 that are read again. */
export const scoreRecordNames = {
  framework: '指标体系',
  source: '指标体系出处',
  year: '考核年度',
  methods: '评分方法',
  methodsFrom: '方法出处',
  decidedBy: '选定单位',
  decidedOn: '选定日期',
  shownDecimals: '分数的小数位数',
  openMandatory: '未改正的强制性问题（项）',
  openVerify: '未说明的核实性问题（项）',
  toFillIn: '出通报之前补填',
  digest: '结果 SHA-256',
} as const;

/** Where the methods stood: in 评分方法 of the workbook, behind --method, chosen in the pane, or in the framework itself. */
export type MethodsFrom = '评分方法' | '命令行' | '窗格' | '指标体系';

/** What a scoring rests on besides its values. */
export interface ScoreRecord {
  readonly input: { readonly name: string; readonly sha256: string };
  readonly frameworkFile: { readonly name: string; readonly sha256: string };
  readonly toolVersion: string;
  readonly date: IsoDate;
  /** Absent where neither the workbook nor the framework says it. */
  readonly year?: string;
  readonly methodsFrom: MethodsFrom;
  /** Who chose the methods, and the last day on which somebody did. Absent where nothing says it. */
  readonly decidedBy?: string;
  readonly decidedOn?: IsoDate;
  /** The result book of last time. */
  readonly last?: string;
}

/** What is joined by 、 in 出通报之前补填; 无 for nothing. */
const nothing = '无';

/** 评分记录 as items and contents, without its digest; an item that is to be filled in by hand is empty. */
export function scoreRecordItems(
  { framework, methods }: Scoring,
  record: ScoreRecord,
  findings: readonly Finding[],
): readonly (readonly [string, string])[] {
  const names = scoreRecordNames;
  const open = findings.filter(mustBeMended);
  const mandatory = open.filter(({ severity }) => severity === 'mandatory').length;
  const isDecided = record.methodsFrom === '指标体系';
  const decided: readonly (readonly [string, string])[] = [
    [names.year, record.year ?? ''],
    [names.decidedBy, record.decidedBy ?? (isDecided ? framework.source : '')],
    [names.decidedOn, record.decidedOn ?? (isDecided ? '见指标体系' : '')],
  ];
  const toFillIn = decided.flatMap(([item, content]) => (content === '' ? [item] : []));
  return [
    [names.framework, framework.title],
    [names.source, framework.source],
    [names.methods, methods.map(methodText).join('；') || '各指标自带'],
    [names.methodsFrom, record.methodsFrom],
    ...decided,
    [names.toFillIn, toFillIn.join('、') || nothing],
    [names.openMandatory, String(mandatory)],
    [names.openVerify, String(open.length - mandatory)],
    [names.shownDecimals, String(framework.shownDecimals)],
    ['输入', record.input.name],
    ['输入 SHA-256', record.input.sha256],
    ['指标体系文件', `${framework.id}，${record.frameworkFile.name}`],
    ['指标体系文件 SHA-256', record.frameworkFile.sha256],
    ...(record.last === undefined ? [] : [['上次的结果', record.last] as const]),
    ['评分日期', record.date],
    ['程序版本', `文表 wenbiao ${record.toolVersion}`],
  ];
}

/** The items that may be filled in by hand, of a record as written or as it stands in a book. */
export function itemsToFillIn(items: readonly (readonly [string, string])[]): readonly string[] {
  const content = items.find(([item]) => item === scoreRecordNames.toFillIn)?.[1] ?? nothing;
  return content === nothing ? [] : content.split('、');
}

/** The items that may not change: all but those that are to be filled in, and the digest itself. */
export function fixedItems(
  items: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const free: readonly string[] = [...itemsToFillIn(items), scoreRecordNames.digest];
  return items.filter(([item]) => !free.includes(item));
}
