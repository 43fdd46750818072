import type { ClaimInput } from '../../../core/policy/case-file/case-file.js';
import type { AwardRows } from '../../core/sheet/award-book.js';
import { date, type Entry } from '../../core/sheet/build-sheet.js';

type Cells = Readonly<Record<string, Entry>>;

/** Rows of 高企 and 企业库 that say what a case of article 1 says, the last first; what it need not say is filled in. */
export function recognitionRows(input: ClaimInput, enterprise: Cells, awardYear: number): AwardRows {
  const { creditCode = null } = enterprise;
  const years = input.recognitionYears ?? [];
  const accredited = [...years].reverse().map((year) => ({
    creditCode,
    recognitionYear: year,
    manner: '认定',
    issuedOn: date(`${year}-12-31`),
    validUntil: null,
  }));
  const moved = {
    creditCode,
    recognitionYear: awardYear - 1,
    manner: '迁入',
    issuedOn: null,
    validUntil:
      input.certValid === undefined ? null : date(`${input.certValid ? awardYear + 1 : awardYear - 2}-12-31`),
    wholeRelocation: yesNo(input.wholeRelocation),
    changedOn: input.changeDone === true ? date(`${awardYear - 1}-12-31`) : null,
  };
  const salesYear = (years.at(-1) ?? awardYear - 1) - 1;
  const about = { inRdStats: false, ...(input.salesWan !== undefined && { salesYear }), ...input };
  return {
    enterprises: [withFigures(about, enterprise)],
    recognitions: input.moveIn === true ? [moved, ...accredited] : accredited,
  };
}

/** Rows of 研发 and 企业库 that say what a case of article 4 says, last year's first; what it need not say is filled in. */
export function rdRows(input: ClaimInput, enterprise: Cells, awardYear: number): AwardRows {
  const { creditCode = null } = enterprise;
  const common = { creditCode, basis: '加计扣除' };
  const last = {
    ...common,
    rdYear: awardYear - 1,
    rdWan: number(input.rdPrevWan),
    firstTime: yesNo(input.firstTime),
    subsidised: '否',
    otherSubsidyWan: number(input.otherFiscalRdSubsidyWan ?? '0'),
  };
  const earlier = (input.history ?? []).map(({ year, rdWan, subsidised }) => ({
    ...common,
    rdYear: year,
    rdWan: Number(rdWan),
    firstTime: '否',
    subsidised: yesNo(subsidised),
    otherSubsidyWan: 0,
  }));
  const about = { sei: false, aboveScale: false, ...input };
  return { enterprises: [withFigures(about, enterprise)], rdExpenses: [last, ...earlier] };
}

function withFigures(
  { sei, salesWan, salesYear, aboveScale, inRdStats }: ClaimInput,
  enterprise: Cells,
): Cells {
  return {
    ...enterprise,
    aboveDesignatedSize: yesNo(aboveScale),
    inRdStatistics: yesNo(inRdStats),
    strategicEmerging: yesNo(sei),
    salesWan: number(salesWan),
    salesYear: salesYear ?? null,
  };
}

function yesNo(value: boolean | undefined): Entry {
  return value === undefined ? null : value ? '是' : '否';
}

function number(value: string | null | undefined): Entry {
  return value === undefined || value === null ? null : Number(value);
}
