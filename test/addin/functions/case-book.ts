import { readFileSync } from 'node:fs';
import { caseAwardYear } from '../../../core/policy/case-file/case-applicant.js';
import { type ClaimInput, loadCaseFile, type PolicyCase } from '../../../core/policy/case-file/case-file.js';
import { caseTitle } from '../../../core/policy/case-file/clauses/title-words.js';
import { readYaml } from '../../../jobs/input/read-yaml.js';
import { anyangPolicy } from '../../core/policy/policy-under-test.js';
import { type AwardRows, codeOf } from '../../core/sheet/award-book.js';
import { date, type Entry } from '../../core/sheet/build-sheet.js';
import { rdRows, recognitionRows } from './enterprise-books.js';

export const policy = anyangPolicy();
const { file } = readYaml('cases.yaml', readFileSync('policies/anyang-2021-17/cases.yaml', 'utf8'));
const { output } = loadCaseFile(file ?? { name: '', data: null, locate: () => undefined });
if (output === undefined) throw new Error('Broken cases.yaml');
const { cases, readings_default: defaults = {} } = output;

type Options = Readonly<Record<string, string>>;
type Cells = Readonly<Record<string, Entry>>;

/** A signed case under some readings: what the function is asked, and what the file expects. */
export interface Question {
  readonly title: string;
  readonly clause: string;
  readonly input: ClaimInput;
  readonly options: Options;
  readonly expectedWan: string | null;
}

/** Cases of one claim: two claims together are no question to one function. */
export const questions: readonly Question[] = cases
  .filter(({ clause, input }) => input.claims === undefined && clause !== 'S' && clause !== 'combined')
  .flatMap(questionsOf);

function questionsOf({
  id,
  clause,
  input,
  readings,
  status,
  expected_wan,
  alternatives = [],
}: PolicyCase): readonly Question[] {
  const { claim, entity, ...facts } = input;
  const merged: ClaimInput = { clause, ...facts, ...entity, ...claim };
  const options = textOptions({ ...defaults, ...readings });
  const common = { input: merged, clause: merged.clause ?? clause };
  const certain = status === 'upper-bound' ? null : expected_wan;
  return [
    { ...common, title: id, options, expectedWan: certain },
    ...alternatives.map(({ reading, expected_wan: expectedWan, status: other }) => {
      const [name = '', option = ''] = reading.split('=');
      const wan = other === 'upper-bound' ? null : expectedWan;
      return {
        ...common,
        title: `${id}，${reading}`,
        options: { ...options, [name]: option },
        expectedWan: wan,
      };
    }),
  ];
}

function textOptions(options: Readonly<Record<string, unknown>>): Options {
  return Object.fromEntries(Object.entries(options).map(([id, option]) => [id, String(option)]));
}

/** Every reading of the policy as a row of 口径, these options in place of the defaults. */
export function readingRows(options: Options): readonly (readonly [id: string, option: string])[] {
  return policy.readings.map(({ id, default: option }) => [id, options[id] ?? option]);
}

const own = codeOf(1);
const other = codeOf(2);

/** A case as rows of a workbook, and the function that is asked about them. */
export interface CaseBook {
  readonly id: string;
  readonly awardYear: number;
  readonly clauses: readonly string[];
  readonly rows: AwardRows;
  /** 本市单位牵头, which no single column says. */
  readonly ledHere?: string;
}

/** The rows that say what the case says; absent for a case whose facts are of no sheet (counts, sequences). */
export function caseBook({ clause, input }: Question): CaseBook | undefined {
  const awardYear = caseAwardYear(input, policy);
  const year = awardYear - 1;
  const enterprise: Cells = {
    creditCode: own,
    name: '安阳样例机械有限公司',
    kind: input.applicant === undefined || input.applicant === 'enterprise' ? '企业' : '事业',
    aboveDesignatedSize: yesNo(input.aboveScale) ?? '否',
    inRdStatistics: yesNo(input.inRdStats) ?? '否',
    strategicEmerging: '否',
    rdStatisticsWan: number(input.rdStatPrevWan),
    salesWan: null,
    salesYear: null,
  };
  const book = (id: string, clauses: readonly string[], rows: AwardRows, more: Partial<CaseBook> = {}) => ({
    id,
    awardYear,
    clauses,
    rows: { enterprises: [enterprise], recognitions: [], rdExpenses: [], ledger: [], ...rows },
    ...more,
  });
  if (clause.startsWith('1-')) {
    return book('HNTE_AWARD', ['1-'], recognitionRows(input, enterprise, awardYear));
  }
  if (clause.startsWith('4-')) return book('RD_AWARD', ['4-'], rdRows(input, enterprise, awardYear));
  const title = titleFunctions.find(({ starts }) => starts.some((start) => clause.startsWith(start)));
  if (title !== undefined)
    return book(title.id, title.starts, { titles: [titleRow(input, year)], ledger: pastOf(input, year) });
  if (clause === '3-1') {
    const [amountWan, ...others] = input.projects ?? [input.contractValueWan];
    const row = { creditCode: own, category: '揭榜挂帅', amountWan: number(amountWan), year, note: '项目1' };
    return others.length > 0 ? undefined : book('COMPETITION_AWARD', ['3-1'], { projects: [row] });
  }
  if (clause === '3-2') {
    const kinds: Readonly<Record<string, string>> = {
      national: '国家级科技项目',
      provincialMajor: '省级重大科技专项',
      provincialOther: '省级其他项目',
    };
    const row = {
      creditCode: own,
      category: kinds[input.projectKind ?? ''] ?? null,
      amountWan: number(input.receivedWan),
      fiscalWan: number(input.fiscalWan),
      year,
      note: '项目1',
    };
    return book('PROJECT_AWARD', ['3-2'], { projects: [row] });
  }
  if (/^8-[45]/.test(clause) && input.priorPaidWan === undefined) {
    return book(clause === '8-5' ? 'REGISTRATION_AWARD' : 'CONTRACT_AWARD', [clause.slice(0, 3)], {
      contracts: contractRows(input, clause, year),
    });
  }
  if (clause === '8-2' && input.priorPaidWan === undefined) {
    const titles = [
      {
        creditCode: own,
        category: input.title ?? '技术转移示范机构',
        level: '省',
        grantedOn: date(`${year - 1}-06-30`),
        firstTime: '是',
      },
    ];
    return book('BROKERAGE_AWARD', ['8-2'], { contracts: contractRows(input, clause, year), titles });
  }
  if (clause.startsWith('9-')) return prizeBook(input, year, book);
  if (clause.startsWith('10') || clause === '7-4') return serviceBook(input, enterprise, year, book);
  return undefined;
}

const titleFunctions = [
  { id: 'TITLE_AWARD', starts: ['2-'] },
  { id: 'INSTITUTE_AWARD', starts: ['5-'] },
  { id: 'PLATFORM_AWARD', starts: ['6-'] },
  { id: 'INCUBATOR_AWARD', starts: ['7-1', '7-2', '7-3', '7-5'] },
  { id: 'TRANSFER_BODY_AWARD', starts: ['8-1', '8-3'] },
];

function titleRow(input: ClaimInput, year: number): Cells {
  const { title, level, firstTime } = caseTitle(input);
  const { clause, grade, grantWan, nonFiscalRdWan, withinAgreement: agreed } = input;
  const isEvaluated = [grade, grantWan, nonFiscalRdWan].some((each) => each !== undefined);
  const isEarlier = isEvaluated || input.kind === 'funded' || clause === '5-1';
  return {
    creditCode: own,
    category: title ?? null,
    level: level ?? null,
    grantedOn: date(`${isEarlier ? year - 1 : year}-12-01`),
    firstTime: yesNo(firstTime) ?? (isEarlier ? '是' : null),
    grade: grade ?? (input.kind === 'funded' ? '合格' : null),
    reviewYear: isEvaluated || input.kind === 'funded' ? year : null,
    grantWan: number(grantWan),
    nonFiscalRdWan: number(nonFiscalRdWan),
    approvedWan: number(clause === '5-1' ? input.approvedAnnualWan : input.approvedWan),
    agreementFrom: agreed === undefined ? null : date(`${year - 1}-01-01`),
    agreementTo: agreed === undefined ? null : date(`${agreed ? year : year - 1}-12-31`),
    documentNumber: input.documentNumber ?? null,
  };
}

/** 5-1: the ledger has so many earlier years, which together paid so much. */
function pastOf(input: ClaimInput, year: number): readonly Cells[] {
  const { clause, yearsSupported = 0, cumPaidWan = '0', lowerLevelPaidWan } = input;
  if (lowerLevelPaidWan !== undefined) {
    const { title, level } = caseTitle(input);
    const claim = `${title}（${level === '国家' ? '省' : '市'}）${year - 2}`;
    const paid = Number(lowerLevelPaidWan);
    return [
      {
        year,
        creditCode: own,
        clause: clause ?? '',
        claim,
        dueWan: paid,
        approvedWan: paid,
        cityPaidWan: paid,
      },
    ];
  }
  if (clause !== '5-1') return [];
  return Array.from({ length: yearsSupported }, (_, index) => {
    const paidWan = index === 0 ? Number(cumPaidWan) - yearsSupported + 1 : 1;
    return {
      year: year - index,
      creditCode: own,
      clause: '5-1',
      claim: `高端研发机构${year - index - 1}`,
      dueWan: paidWan,
      approvedWan: paidWan,
      cityPaidWan: paidWan,
    };
  });
}

function contractRows(input: ClaimInput, clause: string, year: number): readonly Cells[] {
  const receipts: readonly (readonly [string, string | null | undefined])[] =
    clause === '8-2'
      ? [['转让', input.contractValueWan]]
      : clause === '8-5'
        ? [['开发', input.registeredTotalWan]]
        : [
            ['开发', input.devTransferReceivedWan],
            ['许可', input.licenceReceivedWan],
            ['服务', input.serviceConsultReceivedWan],
          ];
  return receipts.flatMap(([kind, wan], index) =>
    wan === undefined
      ? []
      : [
          {
            contractNumber: `样-${index}`,
            kind,
            sellerCode: /^8-4/.test(clause) ? own : other,
            valueWan: number(wan),
            receivedWan: number(wan),
            receivedYear: year,
            broker: clause === '8-2' ? own : null,
            registrar: clause === '8-5' ? own : null,
            registrarReviewed: yesNo(input.annualReviewDone) ?? null,
          },
        ],
  );
}

/** What a body did for one enterprise after another, each in 企业库 and, where it was recognised, in 高企. */
function serviceBook(
  input: ClaimInput,
  enterprise: Cells,
  year: number,
  book: (id: string, clauses: readonly string[], rows: AwardRows) => CaseBook,
): CaseBook | undefined {
  const { clause = '', platforms = {}, priorPaidWan } = input;
  const { incubatorClaims, intermediaryClaims, retainedWithoutService, rdCollectedWan } = input;
  const told = [priorPaidWan, incubatorClaims, intermediaryClaims, retainedWithoutService, rdCollectedWan];
  if (told.some((each) => each !== undefined)) return undefined;
  const isIncubator = clause === '7-4';
  const first = isIncubator ? '孵化首次高企' : '辅导首次高企';
  const platform = (above: string, level: string): Cells => ({
    aboveDesignatedSize: above,
    platformLevel: level,
  });
  const parts: readonly (readonly [string, number | undefined, readonly number[], Cells])[] = [
    [first, input.firstHnte, input.recognitionYears ?? [year], {}],
    [first, input.reHnte, [year - 3, year], {}],
    ['孵化首次科小', input.firstSme, [], {}],
    ['三年内保留高企', input.retained3y, input.recognitionYears ?? [], { stillServing: '是' }],
    ['辅导建成平台', platforms.aboveNational, [], platform('是', '国家')],
    ['辅导建成平台', platforms.aboveProvincial, [], platform('是', '省')],
    ['辅导建成平台', platforms.belowNational, [], platform('否', '国家')],
    ['辅导建成平台', platforms.belowProvincial, [], platform('否', '省')],
    [
      '研发费用归集',
      input.rdCollectedTotalWan === undefined ? undefined : 1,
      [],
      { collectedWan: number(input.rdCollectedTotalWan) },
    ],
  ];
  const done = parts.flatMap(([matter, count = 0, years, cells]) =>
    Array.from({ length: count }, () => ({ matter, years, cells })),
  );
  const served = done.map((each, index) => ({ ...each, enterpriseCode: codeOf(index + 10) }));
  return book(isIncubator ? 'INCUBATION_AWARD' : 'SERVICE_AWARD', [isIncubator ? '7-4' : '10-'], {
    enterprises: [
      { ...enterprise, kind: '机构' },
      ...served.map(({ enterpriseCode, cells }, index) => ({
        ...enterprise,
        creditCode: enterpriseCode,
        name: `样例被服务企业${index + 1}`,
        aboveDesignatedSize: cells['aboveDesignatedSize'] ?? '否',
      })),
    ],
    recognitions: served.flatMap(({ enterpriseCode, years }) =>
      years.map((recognitionYear) => ({
        creditCode: enterpriseCode,
        recognitionYear,
        issuedOn: date(`${recognitionYear}-12-01`),
        validUntil: date(`${recognitionYear + 3}-12-01`),
      })),
    ),
    incubation: served.map(({ enterpriseCode, matter, cells }) => ({
      bodyCode: own,
      enterpriseCode,
      matter,
      year,
      ...cells,
    })),
  });
}

function prizeBook(
  input: ClaimInput,
  year: number,
  book: (id: string, clauses: readonly string[], rows: AwardRows, more?: Partial<CaseBook>) => CaseBook,
): CaseBook {
  const names: Readonly<Record<string, string>> = {
    natTop: '国家最高科学技术奖',
    national: '国家科学技术进步奖',
    provincial: '河南省科学技术进步奖',
    provOutstanding: '河南省科学技术杰出贡献奖',
  };
  const roles: Readonly<Record<string, string>> = {
    firstUnit: '第一完成单位',
    secondUnit: '其他完成单位',
    participant: '主要完成人',
  };
  const isPerson = input.award === 'natTop' || input.award === 'provOutstanding';
  const prize: Cells = {
    creditCode: own,
    year,
    award: names[input.award ?? ''] ?? input.award ?? null,
    grade: input.grade ?? (isPerson ? '不分等' : null),
    role: input.role === undefined ? (isPerson ? '获奖人' : null) : (roles[input.role] ?? null),
    persons: input.persons ?? (input.role === 'firstUnit' || input.role === 'secondUnit' ? 0 : null),
    project: '样例项目',
    approvedWan: number(input.approvedWan),
    documentNumber: input.documentNumber ?? null,
  };
  const led = input['ledHere'] === true;
  const leader = {
    ...prize,
    creditCode: other,
    role: '第一完成单位',
    persons: 0,
    approvedWan: null,
    documentNumber: null,
  };
  return book(
    'PRIZE_AWARD',
    ['9-'],
    { scienceAwards: led ? [prize, leader] : [prize] },
    { ledHere: led ? '是' : '否' },
  );
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? '是' : '否';
}

function number(value: string | null | undefined): Entry {
  return value === undefined || value === null ? null : Number(value);
}
