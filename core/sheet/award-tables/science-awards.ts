import type { TableDefinition } from '../table.js';
import { amountColumn, applicantCode, dateColumn, textColumn, yearColumn } from './shared.js';

/** The sheet 科技奖励. */
export const scienceAwardsTable: TableDefinition = {
  id: 'scienceAwards',
  sheet: '科技奖励',
  purpose: '国家和省科学技术奖，每个单位每个奖项一行；只填人数，不填姓名。',
  required: false,
  key: ['creditCode', 'year', 'award', 'grade', 'role', 'project'],
  columns: [
    applicantCode,
    yearColumn('year', '年度', '获奖年度，四位年份。'),
    {
      id: 'award',
      title: '奖种',
      type: {
        kind: 'choice',
        options: [
          '国家最高科学技术奖',
          '国家自然科学奖',
          '国家技术发明奖',
          '国家科学技术进步奖',
          '河南省科学技术杰出贡献奖',
          '河南省自然科学奖',
          '河南省技术发明奖',
          '河南省科学技术进步奖',
        ],
      },
      required: true,
      prompt: '从下拉列表中选。',
      width: 26,
    },
    {
      id: 'grade',
      title: '等级',
      type: {
        kind: 'choice',
        options: ['特等', '一等', '二等', '三等', '不分等'],
        aliases: { 特等奖: '特等', 一等奖: '一等', 二等奖: '二等', 三等奖: '三等' },
      },
      required: true,
      prompt: '最高奖、杰出贡献奖选「不分等」。',
      width: 9,
    },
    {
      id: 'role',
      title: '角色',
      type: { kind: 'choice', options: ['第一完成单位', '其他完成单位', '主要完成人', '获奖人'] },
      required: true,
      prompt: '从下拉列表中选。',
      width: 14,
    },
    {
      id: 'persons',
      title: '人数',
      type: { kind: 'count' },
      required: true,
      prompt: '获奖人或主要完成人的人数；按单位奖励的填 0。',
      width: 8,
    },
    textColumn(
      'project',
      '项目名称',
      '获奖项目的名称或编号；同一单位同年同奖种同等级有几项的，或者完成人与第一完成单位不在同一单位的，须写明。',
      30,
    ),
    dateColumn('grantedOn', '授奖日期', '授奖决定的日期，年/月/日；政策施行的那一年获奖的须填。'),
    amountColumn(
      'approvedWan',
      '核定金额',
      '仅条文没有写金额的填：主管部门核定的金额，万元。',
      false,
      '10000',
    ),
    textColumn('documentNumber', '文号', '核定文件的文号。', 22),
  ],
};
