import { isIsoDate } from '../../core/calendar.js';
import { isDecimalText } from '../../core/decimal.js';
import type { TemplateColumn, TemplateField } from './template-fields.js';

/** How a text of a field must look, and how to say it. */
export interface FieldForm {
  readonly fits: (text: string) => boolean;
  readonly words: string;
}

const forms: Readonly<Partial<Record<TemplateField['type'], FieldForm>>> = {
  日期: { fits: isIsoDate, words: '存在的日期，如 2025-08-19' },
  年份: { fits: (text) => /^\d{4}$/.test(text), words: '四位年份，如 2025' },
  数量: { fits: (text) => /^(?:0|[1-9]\d{0,8})$/.test(text), words: '不小于0的整数，如 5' },
  正整数: { fits: (text) => /^[1-9]\d{0,8}$/.test(text), words: '正整数，如 5' },
  金额: { fits: isDecimalText, words: '以万元为单位的数，如 1320' },
  百分数: { fits: isDecimalText, words: '百分号前的数，如 37.9' },
  数: { fits: isDecimalText, words: '十进制数，如 37.9' },
  是否: { fits: (text) => text === '是' || text === '否', words: '「是」或「否」' },
};

/** The form of a field or column; absent where any text will do. */
export function formOf({ type, options }: TemplateField | TemplateColumn): FieldForm | undefined {
  if (type === '选项' && options !== undefined) {
    return { fits: (text) => options.includes(text), words: options.map((each) => `「${each}」`).join('、') };
  }
  return forms[type];
}
