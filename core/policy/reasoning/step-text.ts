import { compare, subtract } from '../../decimal.js';
import type { Quantity, Step } from './step.js';

const signs = { multiply: '×', subtract: '−', add: '＋' } as const;

/** A computation as a person writes it: 「研发费用12000×5%＝600；单项上限600，取600」. Empty for no steps. */
export function stepsText(steps: readonly Step[]): string {
  return steps.map(stepText).join('；');
}

function stepText(step: Step): string {
  const result = step.result.value;
  switch (step.operator) {
    case 'multiply':
    case 'subtract':
    case 'add':
      return `${step.result.label}：${step.operands.map(operandText).join(signs[step.operator])}＝${amountText(step.result)}`;
    case 'minimum':
    case 'maximum': {
      const word = step.operator === 'minimum' ? '小' : '大';
      return `${step.operands.map(operandText).join('与')}取${word}，${step.result.label}${result}${unitText(step.result)}`;
    }
    case 'share': {
      const [own, ceiling, together] = step.operands;
      return own === undefined || ceiling === undefined || together === undefined
        ? ''
        : shareText(own, ceiling, together, step);
    }
    case 'fixed':
      return operandText(step.result);
    case 'tier': {
      const [looked] = step.operands;
      const what = looked === undefined ? '' : operandText(looked);
      return `${what}，属${step.note ?? ''}一档，${step.result.label}${amountText(step.result)}`;
    }
  }
}

/** 「本项120，各条合计123.5超过上限余额114，共减9.5（按条款次序），本项减6.5，应补113.5」. */
function shareText(own: Quantity, ceiling: Quantity, together: Quantity, { result, note }: Step): string {
  const given = `${result.label}${amountText(result)}`;
  const sums = `${operandText(own)}，${operandText(together)}`;
  if (compare(together.value, ceiling.value) <= 0) return `${sums}不超过${operandText(ceiling)}，${given}`;
  const excess = subtract(together.value, ceiling.value);
  const cut = subtract(own.value, result.value);
  return `${sums}超过${operandText(ceiling)}，共减${excess}（${note ?? ''}），本项减${cut}，${given}`;
}

function operandText(quantity: Quantity): string {
  return `${quantity.label}${amountText(quantity)}`;
}

function amountText(quantity: Quantity): string {
  return `${quantity.value}${unitText(quantity)}`;
}

/** 万元 is the unit of the whole table and is left out; a percent sign is not. */
function unitText(quantity: Quantity): string {
  return quantity.unit === '万元' ? '' : quantity.unit;
}
