import { payableWan } from '../../../core/money.js';
import { readRatios } from '../../../core/policy/book/read-ratios.js';
import { yearEnd } from '../../../core/policy/clauses/begin-claim.js';
import { shareAward } from '../../../core/policy/sharing/share-award.js';
import { enterprisesTable } from '../../../core/sheet/award-tables/enterprises.js';
import { ledgerTable } from '../../../core/sheet/award-tables/ledger.js';
import { rulingsTable } from '../../../core/sheet/award-tables/rulings.js';
import { sharingRatiosTable } from '../../../core/sheet/award-tables/sharing-ratios.js';
import { readArgument } from '../arguments/argument.js';
import { readingsArgument } from '../arguments/readings-argument.js';
import { onlyCell, rowsOf } from '../arguments/rows-of.js';
import { readTableArgument } from '../arguments/sheet-of.js';
import type { FunctionDefinition } from '../function-definition.js';
import { noResult, orError, wrongArgument } from '../function-error.js';
import { awardYear, factOf, tableOf } from './award-parameters.js';
import { embeddedPolicy } from './embedded-policy.js';

const facts = [
  awardYear,
  factOf(ledgerTable, 'clause', '条款编号，如 4-1', ['clause', 'Id of the clause, such as 4-1']),
  factOf(ledgerTable, 'approvedWan', '万元', ['amount', 'What is paid, 10,000 yuan'], { name: '核定金额' }),
  factOf(enterprisesTable, 'regionKind', '区、县、县级市或功能区', [
    'regionKind',
    '区, 县, 县级市 or 功能区',
  ]),
];
const readings = tableOf(rulingsTable, '「口径」表的各行，前两列是口径编号和选项', [
  'readings',
  'Rows of the sheet of rulings: id and option in the first two columns',
]);
const ratios = tableOf(sharingRatiosTable, '「分担比例」表的表头和各行', [
  'ratios',
  'Header and rows of the sheet of ratios',
]);

/** 第三部分第2项: who pays what of an amount, two columns a row. */
export const splitAward: FunctionDefinition = {
  id: 'SPLIT_AWARD',
  chineseName: '市区分担',
  text: '核定金额由市级、县区各出多少（第三部分第2项），万元，每行两格；没有比例的为 #N/A，写明原因。',
  english: 'What city and district pay of an amount, 10,000 yuan, two cells a row; #N/A without a ratio.',
  parameters: [...facts, readings, ratios],
  examples: [
    { given: [2025, '4-1', 250, '区'], shows: [[100, 150]] },
    {
      given: [2025, '1-2', 15, '区'],
      shows: [['#N/A 第三部分第2项：其他条款按原政策，没有写比例', '']],
    },
  ],
  run: (args) => {
    const policy = embeddedPolicy();
    const choices = readingsArgument(args[facts.length] ?? null, policy);
    const sheet = args[facts.length + 1] ?? null;
    const read = sheet === null ? undefined : readTableArgument(sheet, sharingRatiosTable, ratios.name);
    const entered =
      read === undefined ? [] : readRatios(new Map([[sharingRatiosTable.id, read.table]]), read.findings);
    return rowsOf(facts, args.slice(0, facts.length)).map((cells) => {
      const shares = orError(() => {
        const [year, clause, amountWan, regionKind] = facts.map(({ column, name }, index) => {
          const value = readArgument(onlyCell(cells[index] ?? [], name), column);
          if (value === undefined) throw wrongArgument(`没有给出${name}`);
          return String(value);
        });
        if (!policy.clauses.some(({ id }) => id === clause)) throw wrongArgument(`没有第${clause ?? ''}条款`);
        const basis = { policy, choices, date: yearEnd(Number(year)), ratios: entered };
        const paid = payableWan(amountWan ?? '0');
        const kind = { value: regionKind ?? '' };
        const sharing = shareAward({ clause: clause ?? '' }, paid, kind, basis);
        if (sharing === undefined) throw noResult('文件没有写怎样分担');
        if (sharing.status !== 'computed') throw noResult(sharing.reason);
        return sharing.shares.map((share) => Number(share.amountWan));
      });
      return Array.isArray(shares) ? shares : [shares, ''];
    });
  },
};
