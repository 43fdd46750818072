import { dateColumn, textColumn, yesNoColumn } from '../award-tables/shared.js';
import type { ColumnDefinition, TableDefinition } from '../table.js';
import { categoryColumn, countColumn, numberColumn } from './shared.js';

/** 提出方式: one person, several with one in the lead, or a party, a group, a committee. */
export type ProposalManner = '个人' | '联名' | '集体';

const manners: readonly ProposalManner[] = ['个人', '联名', '集体'];

/** The sheet 建议提案. */
export const proposalsTable: TableDefinition = {
  id: 'proposals',
  sheet: '建议提案',
  purpose: '本单位承办的人大代表建议和政协提案，每件一行；期限、答复和征求意见表都由此得出。',
  required: true,
  key: ['category', 'term', 'session', 'number'],
  columns: [
    categoryColumn('建议（人大代表）或提案（政协委员）。', true),
    countColumn('term', '届', '第几届，只填数：八届六次填 8。', true),
    countColumn('session', '次', '第几次会议，只填数：八届六次填 6。', true),
    numberColumn('只填号，如 178；不写「第」「号」。'),
    {
      ...textColumn('title', '标题', '建议、提案的标题，不加书名号。', 40),
      synonyms: ['案由', '题目'],
      required: true,
    },
    {
      ...textColumn('lead', '领衔人', '领衔代表、委员的姓名，不加称谓；集体提案写单位名称。', 14),
      synonyms: ['提出人', '提案人', '领衔代表', '第一提案人'],
      required: true,
    },
    {
      id: 'manner',
      title: '提出方式',
      type: { kind: 'choice', options: manners },
      required: true,
      prompt: '个人、联名或集体；联名的，在「代表委员」逐人列出。',
      width: 11,
    },
    {
      ...dateColumn('assignedOn', '交办日期', '年/月/日；办理期限自次日起算。', true),
      synonyms: ['交办时间'],
    },
    {
      ...textColumn('host', '主办单位', '本市规范的单位名称。', 18),
      synonyms: ['承办单位'],
      required: true,
    },
    { ...textColumn('coHosts', '协办单位', '几个单位用顿号隔开；没有留空。', 18), synonyms: ['会办单位'] },
    {
      ...yesNoColumn('extended', '同意延期', '情况复杂，经同意延长办理期限的填「是」；没有延期留空。', false),
      synonyms: ['是否复杂延期', '同意延至六个月'],
    },
    { ...dateColumn('answeredOn', '答复日期', '答复的成文日期；还没有答复留空。'), synonyms: ['答复时间'] },
    withAnswer({
      id: 'result',
      title: '办理结果',
      type: { kind: 'choice', options: ['A', 'B', 'C', 'D'] },
      required: false,
      prompt: '从下拉列表中选；各类的意思以本市规定为准。',
      width: 9,
    }),
    withAnswer({
      ...yesNoColumn('isPublic', '是否公开', '答复是否同意对外公开：是或否。', false),
      synonyms: ['是否同意对外公开', '公开'],
    }),
    {
      id: 'publicWay',
      title: '公开方式',
      type: {
        kind: 'choice',
        options: ['全文公开', '摘要公开'],
        aliases: { 全文: '全文公开', 摘要: '摘要公开' },
      },
      required: false,
      prompt: '公开的填：全文公开或摘要公开。',
      width: 11,
    },
    withAnswer(textColumn('contact', '联系人', '答复上的联系人。', 10)),
    withAnswer(textColumn('phone', '联系电话', '办公电话；公开的答复不印手机号码。', 15)),
    withAnswer(textColumn('documentNumber', '发文字号', '如 样科〔2025〕32号。', 18)),
    textColumn('signer', '签发人', '答复上标注签发人的填写。', 10),
    {
      id: 'satisfaction',
      title: '满意程度',
      type: { kind: 'choice', options: ['满意', '基本满意', '不满意'] },
      required: false,
      prompt: '征求意见表收回后照填。',
      width: 11,
    },
    { ...dateColumn('formReturnedOn', '征求意见表收回日期', '年/月/日；没有收回留空。'), width: 18 },
    textColumn('note', '备注', '可不填。', 24),
  ],
};

/** What an answer carries: to be filled in once there is one. */
function withAnswer(column: ColumnDefinition): ColumnDefinition {
  return { ...column, requiredWith: 'answeredOn' };
}
