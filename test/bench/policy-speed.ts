import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compare } from '../../core/decimal.js';
import { assessApplicant } from '../../core/policy/assess-applicant.js';
import type { Applicant } from '../../core/policy/book/applicants/applicant.js';
import { noEnteredRows } from '../../core/policy/book/applicants/entered-rows.js';
import { type Policy, tiersAt } from '../../core/policy/law/policy.js';
import { tiersOf } from '../../core/policy/law/tiers.js';
import { jsonRulesLookUp, type TierLookUp, zenLookUp } from './tier-engines.js';

const enterprises = 100_000;
/** The engines are timed on fewer rows; times are per row. */
const engineRows = 5_000;
const year = 2025;

const fact = <Value>(value: Value) => ({ value, source: '表!A1' });

/** An enterprise that claims under several articles; each one different, made when asked for. */
export function benchApplicant(index: number): Applicant {
  const expenses = String((index * 37) % 120_000);
  return {
    ...noEnteredRows,
    creditCode: String(index),
    identity: fact('x'),
    name: '',
    kind: fact('企业'),
    region: '',
    regionKind: fact('区'),
    aboveDesignatedSize: fact(index % 2 === 0),
    strategicEmerging: fact(index % 3 === 0),
    inRdStatistics: fact(true),
    rdStatisticsWan: fact('10'),
    salesWan: fact(String(index % 9_000)),
    salesYear: fact(year - 1),
    recognitions: [
      {
        manner: '认定',
        year: fact(year),
        grantedOn: {},
        certificateValid: {},
        wholeRelocation: {},
        changeDone: {},
      },
    ],
    rdYears: [
      {
        year: fact(year - 1),
        expensesWan: fact(expenses),
        basis: fact('统计'),
        firstTime: fact(true),
        subsidised: fact(false),
        otherSubsidyWan: fact('0'),
      },
    ],
    rdDoubts: [],
    ledger: [],
    ledgerDoubts: [],
    titles: [
      {
        source: '称号与平台!B2',
        category: fact('瞪羚企业'),
        level: fact('省'),
        grantedOn: fact(`${year - 1}-06-01`),
        firstTime: fact(true),
        grade: {},
        reviewYear: {},
        grantWan: {},
        nonFiscalRdWan: {},
        approvedWan: fact('30'),
        agreementFrom: {},
        agreementTo: {},
        documentNumber: {},
      },
    ],
    soldContracts: [
      {
        source: '技术合同!A2',
        number: fact('1'),
        kind: fact('开发'),
        valueWan: fact('100'),
        receivedWan: fact(String(index % 2_000)),
        year: fact(year - 1),
        reviewDone: {},
      },
    ],
  };
}

/** Per row: our look-up and the engines'; then the full policy with all its steps against them. */
export async function measurePolicy(policy: Policy, say: (line: string) => void): Promise<void> {
  const { list } = tiersAt(policy, '4-3', 'ceilingByRd', `${year - 1}-12-31`);
  const own: TierLookUp = {
    name: '文表',
    find: (expensesWan) => tiersOf(list, expensesWan, true)[0]?.value ?? '',
  };
  const peers = [jsonRulesLookUp(list.tiers), zenLookUp(list.tiers)];
  for (const lookUp of peers) await agree(own, lookUp);
  const perRow = await perRowTime(own, enterprises);
  const full = measureFull(policy);
  for (const peer of peers) {
    const peerRow = await perRowTime(peer, engineRows);
    say(
      `第4条第2款五档查找，每行：${peer.name} ＝ 1，文表 ${(perRow / peerRow).toFixed(4)}；全部条款连同步骤，每家 ${(full.perEnterprise / peerRow).toFixed(2)}`,
    );
  }
  say(
    `测算 ${enterprises} 家，逐家给出、不留结果：活的堆内存最高是测算 ${enterprises / 10} 家的 ${full.memory.toFixed(2)} 倍`,
  );
}

/** The same answer on both sides of every bound: a faster wrong answer would prove nothing. */
async function agree(own: TierLookUp, peer: TierLookUp): Promise<void> {
  for (const amount of [
    '0',
    '4999.99',
    '5000',
    '9999.99',
    '10000',
    '50000',
    '99999.99',
    '100000',
    '120000',
  ]) {
    const [ours, theirs] = [await own.find(amount), await peer.find(amount)];
    if (compare(ours, String(theirs)) !== 0)
      throw new Error(`${peer.name}: ${amount} → ${theirs}, not ${ours}`);
  }
}

async function perRowTime({ find }: TierLookUp, rows: number): Promise<number> {
  const amount = (index: number) => String((index * 37) % 120_000);
  for (let index = 0; index < rows / 10; index += 1) await find(amount(index));
  const start = performance.now();
  for (let index = 0; index < rows; index += 1) {
    const found = find(amount(index));
    if (found instanceof Promise) await found;
  }
  return (performance.now() - start) / rows;
}

/** Time per enterprise, and the peak of the live heap over the whole batch against the first tenth of it. */
function measureFull(policy: Policy): { readonly perEnterprise: number; readonly memory: number } {
  const basis = { policy, choices: new Map(), awardYear: year };
  const heaps: number[] = [];
  let awards = 0;
  let elapsed = 0;
  for (let index = 0; index < enterprises; ) {
    const start = performance.now();
    for (const end = index + enterprises / 100; index < end; index += 1)
      awards += assessApplicant(benchApplicant(index), basis).length;
    elapsed += performance.now() - start;
    heaps.push(liveHeap());
  }
  if (awards < enterprises) throw new Error('Too few awards');
  return {
    perEnterprise: elapsed / enterprises,
    memory: Math.max(...heaps.slice(10)) / Math.max(...heaps.slice(0, 10)),
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is still held: garbage that waits for its collection says nothing of growth. */
function liveHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
