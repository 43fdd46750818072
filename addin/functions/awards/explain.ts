import { type Award, statusText } from '../../../core/policy/award.js';
import { alternativesText, conditionText, readingsText } from '../../../core/policy/award-text.js';
import { clauseOf, type Policy } from '../../../core/policy/law/policy.js';
import { stepsText } from '../../../core/policy/reasoning/step-text.js';
import { onlyCell } from '../arguments/rows-of.js';
import type { FunctionDefinition } from '../function-definition.js';
import { noResult, wrongArgument } from '../function-error.js';
import { assessRows } from './assess-rows.js';
import type { AwardFunction } from './award-family.js';
import { awardFunctions } from './families/index.js';

/** Arithmetic and clause of one award as a table of two columns, by the function that gives its amount. */
export const explain: FunctionDefinition = {
  id: 'EXPLAIN',
  chineseName: '测算说明',
  text: '一项奖补怎样算出：条款、条件、算式、口径，成两列的表。把奖补函数的名称写在前面，其余参数照旧；只说明一行。',
  english:
    'How an award comes about: clause, conditions, arithmetic and readings, as a table of two columns.',
  parameters: [
    {
      name: '函数',
      text: '奖补函数的名称，如 "RD_AWARD"',
      english: ['function', 'Name of an award function, such as "RD_AWARD"'],
    },
    {
      name: '参数',
      text: '那个函数的参数，次序不变；不填的留空',
      english: ['arguments', 'Its arguments in their order'],
      repeating: true,
    },
  ],
  examples: [
    {
      given: ['RD_AWARD', 2025, 3000, '是', '是', null, 0, '是', 300],
      shows: [
        ['项目', '内容'],
        ['申报事项', '研发2024'],
        ['条款', '安办文〔2021〕17号第4条第1款（4-1）'],
        ['结论', '可算'],
        ['金额（万元）', 150],
        ['条件', '申报主体为企业：是（企业）'],
        ['条件', '上年度研发费用已填：是（3000）'],
        ['条件', '首次享受研发费用财政补助：是（是）'],
        ['算式', '补助：上年度研发费用3000×5%＝150'],
        ['算式', '补助150与单项上限600取小，应补150'],
        ['算式', '年度研发费用3000，属5000（不含）以下一档，年度累计上限200'],
        ['算式', '本项150与年度累计上限200取小，应补150'],
        ['口径', 'K14 不论怎样裁定，本项相同'],
      ],
    },
  ],
  run: ([name = null, ...args]) => {
    const award = functionNamed(String(onlyCell(name?.[0] ?? [], '函数') ?? ''));
    const [row, ...others] = assessRows(award, args);
    if (row === undefined || others.length > 0) throw wrongArgument('一次只说明一行：各参数都给一格');
    const { awards, basis, question } = row();
    if (awards.length === 0) throw noResult(award.nothingClaimed(basis.awardYear));
    return [
      ['项目', '内容'],
      ...awards.flatMap((each) => explanation(each, basis.policy)),
      ...(question === undefined ? [] : [['待核实', question]]),
    ];
  },
};

function functionNamed(typed: string): AwardFunction {
  const name = typed
    .trim()
    .toUpperCase()
    .replace(/^KEJI\./, '');
  const found = awardFunctions.find(({ id, chineseName }) => id === name || chineseName === name);
  if (found === undefined) {
    throw wrongArgument(`「${typed}」不是奖补函数，有：${awardFunctions.map(({ id }) => id).join('、')}`);
  }
  return found;
}

function explanation(award: Award, policy: Policy): readonly (readonly (string | number)[])[] {
  const { article } = clauseOf(policy, award.clause);
  const lines: readonly [string, readonly string[]][] = [
    ['条件', award.conditions.map(conditionText)],
    ['算式', award.steps.map((step) => stepsText([step]))],
    ['口径', textLines(readingsText(award, policy))],
    ['口径另选', textLines(alternativesText(award, policy))],
    ['注', award.notes],
  ];
  return [
    ['申报事项', award.claim],
    ['条款', `${policy.number}${article}（${award.clause}）`],
    ['结论', statusText[award.status]],
    ['金额（万元）', award.amountWan === undefined ? '' : Number(award.amountWan)],
    ...lines.flatMap(([head, texts]) => texts.map((text) => [head, text])),
  ];
}

function textLines(text: string): readonly string[] {
  return text === '' ? [] : text.split('；');
}
