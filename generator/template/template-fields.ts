import * as v from 'valibot';
import { text } from '../../core/data-file.js';

const fieldType = v.picklist(['文字', '年份', '日期', '金额', '数量', '列表']);
const source = v.picklist(['结果', '录入']);

/** A value of a list's rows. */
const column = v.strictObject({ name: text, type: fieldType, help: text });

/** The form of a template's `fields.yaml`: what the template is called and every field it may use. */
export const templateFieldsSchema = v.strictObject({
  /** The document's Chinese name: 「拟奖补公示」. */
  title: text,
  /** One sentence: what the document is for. */
  purpose: text,
  fields: v.array(
    v.strictObject({
      /** The field's name in the template and its title for the official. */
      name: text,
      type: fieldType,
      /** 结果: computed from the result workbook; 录入: entered by the official. */
      source,
      required: v.boolean('true 或 false'),
      /** What is used when nothing is entered. */
      default: v.optional(text),
      /** The entered field whose content is used when nothing is entered: one date that follows from another. */
      defaultFrom: v.optional(text),
      help: text,
      /** The fields of each row, for a 列表. */
      columns: v.optional(v.array(column)),
    }),
  ),
});

export type TemplateFields = v.InferOutput<typeof templateFieldsSchema>;
