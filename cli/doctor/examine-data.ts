import { chineseDate, type IsoDate, yearOf } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import { describe } from '../../core/messages/index.js';
import { isInForce, type Policy } from '../../core/policy/law/policy.js';
import type { DoctorItem } from './doctor-item.js';

/** The data that come with the program, as far as they could be read. */
export interface ShippedData {
  readonly policies: readonly Policy[];
  /** Faults of the policies' files. */
  readonly policyFindings: readonly Finding[];
  /** The years with data of days off and worked weekends. */
  readonly holidayYears: readonly number[];
  readonly templates: readonly {
    readonly id: string;
    readonly title?: string;
    readonly findings: readonly Finding[];
  }[];
}

/** Policies, holidays and templates as of a day. */
export function examineData(data: ShippedData, today: IsoDate): DoctorItem[] {
  return [...examinePolicies(data, today), examineHolidays(data, today), ...examineTemplates(data)];
}

function examinePolicies({ policies, policyFindings }: ShippedData, today: IsoDate): DoctorItem[] {
  const read = policies.map(
    (policy): DoctorItem => ({
      area: '数据',
      name: policy.number,
      found: true,
      detail: `${policy.title}，${periodText(policy)}${isInForce(policy, today) ? '' : `，${chineseDate(today)}不施行`}`,
    }),
  );
  const broken = policyFindings.map((finding) => brokenItem('数据', '政策数据', finding));
  if (read.length > 0 || broken.length > 0) return [...read, ...broken];
  return [
    {
      area: '数据',
      name: '政策数据',
      found: false,
      detail: '没有政策，奖补不能测算',
      missing: { needed: true, mend: '重新安装本程序' },
    },
  ];
}

function periodText({ effectiveFrom, repealedOn }: Policy): string {
  const end = repealedOn === undefined ? '' : `至${chineseDate(repealedOn)}废止`;
  return `自${chineseDate(effectiveFrom)}施行${end}`;
}

/** Every year from the first with data to the present one must have them: working days are never guessed. */
function examineHolidays({ holidayYears }: ShippedData, today: IsoDate): DoctorItem {
  const first = Math.min(yearOf(today), ...holidayYears);
  const last = Math.max(yearOf(today), ...holidayYears);
  const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !holidayYears.includes(year),
  );
  const item = { area: '数据', name: '放假和调休' } as const;
  const had = holidayYears.length === 0 ? '没有数据' : `有 ${holidayYears.join('、')} 年`;
  return missing.length === 0
    ? { ...item, found: true, detail: had }
    : {
        ...item,
        found: false,
        detail: `${had}；没有 ${missing.join('、')} 年，这些年的工作日算不出，公示期限要人工填`,
        missing: {
          needed: false,
          mend: '按国务院办公厅的通知补 policies/holidays 中的年份文件，或换用新版程序',
        },
      };
}

function examineTemplates({ templates }: ShippedData): DoctorItem[] {
  if (templates.length === 0) {
    const missing = { needed: true, mend: '重新安装本程序' };
    return [{ area: '模板', name: '公文模板', found: false, detail: '没有模板，不能出文', missing }];
  }
  return templates.flatMap(({ id, title, findings }): DoctorItem[] =>
    title === undefined
      ? findings.map((finding) => brokenItem('模板', id, finding))
      : [{ area: '模板', name: title, found: true, detail: `templates/${id}` }],
  );
}

function brokenItem(area: DoctorItem['area'], name: string, finding: Finding): DoctorItem {
  const { where, fact, fix = '重新安装本程序' } = describe(finding);
  return { area, name, found: false, detail: `${where} ${fact}`, missing: { needed: true, mend: fix } };
}
