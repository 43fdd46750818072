import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payableWan, roundToFen, upperCaseAmount, yuanFromWan } from '../../core/money.js';

describe('yuanFromWan', () => {
  test.each([
    ['1320', '13200000'],
    ['249.9995', '2499995'],
    ['0.00000001', '0.0001'],
    ['0', '0'],
  ])('%s 万元 is %s 元', (wan, yuan) => {
    expect(yuanFromWan(wan)).toBe(yuan);
  });
});

describe('payableWan', () => {
  test.each([
    ['0.0000004', '0'],
    ['0.0000005', '0.000001'],
    ['61.72839', '61.72839'],
    ['249.9999995', '250'],
  ])('%s 万元 is paid as %s', (exact, paid) => {
    expect(payableWan(exact)).toBe(paid);
  });
});

describe('roundToFen', () => {
  test.each([
    ['1.004', '1.00'],
    ['1.005', '1.01'],
    ['1.0049999999999999999', '1.00'],
    ['2', '2.00'],
  ])('%s is paid as %s', (exact, paid) => {
    expect(roundToFen(exact)).toBe(paid);
  });
});

describe('upperCaseAmount', () => {
  test.each([
    // The four examples of the rules.
    ['1409.50', '壹仟肆佰零玖元伍角'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    // The two whose 零 the rules leave open.
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', '壹拾万柒仟元伍角叁分'],
    ['0', '零元整'],
    ['0.00', '零元整'],
    ['0.01', '壹分'],
    ['0.10', '壹角'],
    ['0.11', '壹角壹分'],
    ['1', '壹元整'],
    ['1.00', '壹元整'],
    ['10', '壹拾元整'],
    ['10.05', '壹拾元零伍分'],
    ['100', '壹佰元整'],
    ['101', '壹佰零壹元整'],
    ['1001', '壹仟零壹元整'],
    ['1010', '壹仟零壹拾元整'],
    ['9999', '玖仟玖佰玖拾玖元整'],
    ['10000', '壹万元整'],
    ['10001', '壹万零壹元整'],
    ['100500', '壹拾万零伍佰元整'],
    ['2200000', '贰佰贰拾万元整'],
    ['13200000', '壹仟叁佰贰拾万元整'],
    ['10050000', '壹仟零伍万元整'],
    ['99999999', '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整'],
    ['100000000', '壹亿元整'],
    ['100000001', '壹亿零壹元整'],
    ['100010000', '壹亿零壹万元整'],
    ['110000000', '壹亿壹仟万元整'],
    ['1000000000000', '壹万亿元整'],
    ['1000200000000', '壹万零贰亿元整'],
    ['9999999999999999', '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整'],
  ])('%s 元 is %s', (yuan, words) => {
    expect(upperCaseAmount(yuan)).toBe(words);
  });

  test.each([['-0.01'], ['1.001'], ['10000000000000000'], ['1e3'], ['']])('refuses %j', (yuan) => {
    expect(() => upperCaseAmount(yuan)).toThrow();
  });

  test('reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n - 1n), (fen) => {
        const yuan = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
        expect(fenFromWords(upperCaseAmount(yuan))).toBe(fen);
      }),
      { numRuns: 1000 },
    );
  });
});

/** An independent reading: each 万 and 亿 multiplies what stands before it. */
function fenFromWords(words: string): bigint {
  const [whole = '', part = ''] = words.includes('元') ? words.split('元') : ['', words];
  const [high = '', low = ''] = whole.includes('亿') ? whole.split('亿') : ['', whole];
  const integer = tenThousands(high) * 10n ** 8n + tenThousands(low);
  const jiao = /(.)角/.exec(part)?.[1] ?? '零';
  const fen = /(.)分/.exec(part)?.[1] ?? '零';
  return integer * 100n + digit(jiao) * 10n + digit(fen);
}

function tenThousands(words: string): bigint {
  const [high = '', low = ''] = words.includes('万') ? words.split('万') : ['', words];
  return thousands(high) * 10000n + thousands(low);
}

function thousands(words: string): bigint {
  const places = { 仟: 1000n, 佰: 100n, 拾: 10n };
  let sum = 0n;
  for (const [, mark = '零', place] of words.matchAll(/([壹贰叁肆伍陆柒捌玖])([仟佰拾]?)/g)) {
    sum += digit(mark) * (place === '仟' || place === '佰' || place === '拾' ? places[place] : 1n);
  }
  return sum;
}

function digit(mark: string): bigint {
  return BigInt('零壹贰叁肆伍陆柒捌玖'.indexOf(mark));
}
