import * as v from 'valibot';
import { text } from '../../core/data-file.js';
import type { PageKindName } from '../document/official-document.js';
import { type Profile, profiles } from '../layout/profile.js';
import { withoutOrigins } from '../trace/origin.js';

const simpleType = v.picklist([
  '文字',
  '年份',
  '日期',
  '金额',
  '数量',
  '正整数',
  '数',
  '百分数',
  '是否',
  '选项',
]);
/** 名单: a list of texts; 列表: rows of `columns`. */
const fieldType = v.picklist([...simpleType.options, '名单', '列表']);

const choices = {
  options: v.optional(v.array(text)),
  /** The 名单, or the column of a 列表 (条款.标题), one of whose names the text must be. */
  oneOf: v.optional(text),
  /** The same for each of the text's names, which 、，； part. */
  eachOf: v.optional(text),
};

const simpleColumn = {
  name: text,
  /** True when absent. */
  required: v.optional(v.boolean('true 或 false')),
  /** Whether a cell that is not required and left empty is told of: it is printed empty. */
  expected: v.optional(v.boolean('true 或 false')),
  ...choices,
  help: text,
};

/** A value of a list's rows. */
const column = v.strictObject({
  ...simpleColumn,
  /** 名单 and 列表 only where the list is computed. */
  type: fieldType,
  /** The fields of each row, for a 列表. */
  columns: v.optional(v.array(v.strictObject({ ...simpleColumn, type: simpleType }))),
});

/** What `defaultFrom:` says for the day the document is made. */
export const dayOfIssue = '出文日期';

/** The words of `page:` for the kinds of page. */
export const pageWords: Readonly<Record<string, PageKindName>> = {
  下行文: 'downward',
  上行文: 'upward',
  信函: 'letter',
  命令: 'order',
  纪要: 'minutes',
  会议文件: 'congress',
  决定: 'decision',
  无版头: 'plain',
};

/** What the fields of source 结果 are computed from. */
const dataSources = ['奖补结果', '提案台账', '考核结果'] as const;

/** The form of a template's `fields.yaml`: what the template is called and every field it may use. */
export const templateFieldsSchema = v.strictObject({
  /** The document's Chinese name: 「拟奖补公示」. */
  title: text,
  /** One sentence: what the document is for. */
  purpose: text,
  /** 无版头 when absent. */
  page: v.optional(v.picklist(Object.keys(pageWords))),
  /** The customs the document follows; the standard alone when absent. */
  profile: v.optional(v.picklist(Object.values(profiles).map(({ name }) => name))),
  /** The workbook that fields of source 结果 come from; none when absent. */
  data: v.optional(v.picklist(dataSources)),
  /** Whether the document goes public: it is looked through for personal data. Or the 是否 field that says so of each. */
  public: v.optional(v.union([v.boolean(), text], 'true、false 或是否字段的名称')),
  /** Whether every 「达到…」 of the text must be a number of one of the document's tables. */
  targetsInTables: v.optional(v.boolean('true 或 false')),
  /** The 列表 that gives a document for each row; its columns are then fields of the document. */
  each: v.optional(text),
  fields: v.array(
    v.strictObject({
      /** The field's name in the template and its title for the official. */
      name: text,
      type: fieldType,
      /** 结果: computed from `data`; 录入: entered by the official. */
      source: v.picklist(['结果', '录入']),
      required: v.boolean('true 或 false'),
      /** What is used when nothing is entered. */
      default: v.optional(text),
      /**
       * The entered field whose content is used when nothing is entered (one date that follows from another), or
       * 出文日期.
       */
      defaultFrom: v.optional(text),
      help: text,
      ...choices,
      /** The fields of each row, for a 列表. */
      columns: v.optional(v.array(column)),
    }),
  ),
});

export type TemplateFields = v.InferOutput<typeof templateFieldsSchema>;
export type TemplateField = TemplateFields['fields'][number];
export type TemplateColumn = v.InferOutput<typeof column>;

/** The profile that `fields.yaml` names. */
export function profileOf({ profile }: TemplateFields): Profile {
  return Object.values<Profile>(profiles).find(({ name }) => name === profile) ?? profiles.strict;
}

/** Whether a document with these data goes public. */
export function goesPublic(
  { public: stated }: TemplateFields,
  data: Readonly<Record<string, unknown>>,
): boolean {
  return stated === true || (typeof stated === 'string' && withoutOrigins(data[stated]) === true);
}

/** The fields that an official enters. */
export function enteredFields({ fields }: TemplateFields): TemplateField[] {
  return fields.filter(({ source }) => source === '录入');
}
