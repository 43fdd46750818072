import { chineseNumber } from '../../core/chinese-number.js';
import { maskMobileNumbers } from '../../core/mobile-number.js';
import { cleanText } from '../../core/sheet/fold-text.js';
import type { ProposalCategory } from '../../core/sheet/proposal-tables/shared.js';
import { decimalOf, type Row, textOf } from '../../core/sheet/read-table.js';
import type { TemplateRecord, TemplateValue } from '../template/template-value.js';
import { computedOrigin, Sourced } from '../trace/origin.js';
import type { ReplySettings } from './reply-settings.js';
import type { ReplyWording } from './reply-wording.js';
import { cellOrigin, sourcedText } from './sourced-cell.js';

/** The fields that all letters of a proposal share, by their Chinese names; one without a value is `null`. */
export function replyFields(
  proposal: Row,
  points: readonly Row[],
  category: ProposalCategory,
  { wording, isPublicCopy }: ReplySettings,
): TemplateRecord {
  const { copiedTo } = wording[category];
  return {
    ...identity(proposal, category, wording[category]),
    ...columnsOf(proposal, replyColumns),
    办理结果说明: resultMeaning(proposal, wording),
    协办单位: listOf(proposal, 'coHosts'),
    联系电话: phoneOf(proposal, isPublicCopy),
    抄送: new Sourced(copiedTo, { kind: 'file', place: `答复用语（${wording.city}）`, shown: copiedTo }),
    分项: points.flatMap(paragraphsOf),
  };
}

/** Field → column of 建议提案, printed as it stands. */
const replyColumns = {
  类别: 'category',
  标题: 'title',
  办理结果: 'result',
  公开: 'isPublic',
  公开方式: 'publicWay',
  主办单位: 'host',
  联系人: 'contact',
  发文字号: 'documentNumber',
  签发人: 'signer',
  成文日期: 'answeredOn',
};

const pointColumns = { 序号: 'order', 建议内容: 'content', 依据: 'basis' };

function columnsOf(row: Row, fields: Readonly<Record<string, string>>): TemplateRecord {
  return Object.fromEntries(
    Object.entries(fields).map(([field, column]) => [field, sourcedText(row, column)]),
  );
}

/** 编号, and the session in full and as titles have it. */
function identity(proposal: Row, category: ProposalCategory, words: ReplyWording['建议']): TemplateRecord {
  const number = sourcedText(proposal, 'number');
  const origin = computedOrigin([cellOrigin(proposal, 'term'), cellOrigin(proposal, 'session')]);
  const [term, session] = ['term', 'session'].map((column) =>
    chineseNumber(Number(decimalOf(proposal, column))),
  );
  const filled = (pattern: string): TemplateValue => {
    const text = pattern.replaceAll('{届}', term ?? '').replaceAll('{次}', session ?? '');
    return origin === undefined ? text : new Sourced(text, origin);
  };
  return {
    编号: number,
    // On 征求意见表 the number stands in the box of its category, the other stays empty.
    建议编号: category === '建议' ? number : null,
    提案编号: category === '提案' ? number : null,
    届次全称: filled(words.sessionFull),
    届次简称: filled(words.sessionShort),
  };
}

function resultMeaning(proposal: Row, { results }: ReplyWording): TemplateValue {
  const result = textOf(proposal, 'result');
  if (result !== 'A' && result !== 'B' && result !== 'C' && result !== 'D') return null;
  return new Sourced(results[result], cellOrigin(proposal, 'result'));
}

/** The paragraphs of an answer, the lines typed in its cell; the first one with the point that is answered. */
function paragraphsOf(point: Row): readonly TemplateRecord[] {
  const lines = (point.cells.get('answer')?.raw ?? '').split(/[\r\n]+/).map(cleanText);
  const asked = columnsOf(point, pointColumns);
  const asBefore = Object.fromEntries(Object.keys(pointColumns).map((field) => [field, null]));
  return lines
    .filter((line) => line !== '')
    .map((line, index) => ({
      ...(index === 0 ? asked : asBefore),
      答复: new Sourced(line, cellOrigin(point, 'answer')),
    }));
}

function listOf(row: Row, column: string): readonly Sourced[] {
  const names = (textOf(row, column) ?? '').split(/[、，,；;]/).map((name) => name.trim());
  return names.filter((name) => name !== '').map((name) => new Sourced(name, cellOrigin(row, column)));
}

/** The telephone as it is printed: in the public copy mobile numbers are masked. */
function phoneOf(proposal: Row, isPublicCopy: boolean): TemplateValue {
  const phone = textOf(proposal, 'phone');
  if (phone === undefined) return null;
  return new Sourced(isPublicCopy ? maskMobileNumbers(phone) : phone, cellOrigin(proposal, 'phone'));
}
