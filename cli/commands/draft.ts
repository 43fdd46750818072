import { basename } from 'node:path';
import type { IsoDate } from '../../core/calendar.js';
import { compare } from '../../core/decimal.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import { type ReadResult, readResult } from '../../core/policy/book/read-result.js';
import { assessmentTable, recordTable } from '../../core/policy/book/result-tables.js';
import { findPolicy, type LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import { clauseOf } from '../../core/policy/law/policy.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { checkInput, type InputBook } from '../../core/report/input-book.js';
import { awardDocumentData } from '../../generator/award-documents/award-document-data.js';
import { findPersonalData } from '../../generator/award-documents/find-personal-data.js';
import { documentText } from '../../generator/document/document-text.js';
import { writeDocx } from '../../generator/docx/write-docx.js';
import { fillTemplate } from '../../generator/template/fill-template.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadHolidays } from '../data/load-holidays.js';
import { loadPolicies } from '../data/load-policies.js';
import { loadRegions } from '../data/load-regions.js';
import { type EnteredFields, readEntered } from '../draft/entered-fields.js';
import { type LoadedTemplate, loadTemplate } from '../draft/load-template.js';
import { readBook } from '../input/read-input.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { jsonBytes } from '../output/json-bytes.js';
import { showProgress } from '../output/progress.js';
import { recordPath } from '../output/record-path.js';
import { sha256 } from '../output/sha256.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao draft`. */
export interface DraftOptions extends CommonOptions {
  readonly book: string;
  readonly out: string;
  readonly data?: string;
  readonly set?: readonly string[];
}

const unfinished = '没有出文：改正以上问题后再试。';

/** `wenbiao draft TEMPLATE`: an official document from a result book, with its record beside it. */
export async function draft(templateName: string, options: DraftOptions): Promise<CommandOutcome> {
  expectEnding('--out', options.out, '.docx');
  checkOutputs([options.out, recordPath(options.out)], [options.book, options.data], options);
  const date = today(options.date);
  const { template, findings: templateFindings } = loadTemplate(templateName);
  if (template === undefined) return stopped(templateFindings, unfinished);
  showProgress(options, '正在读取结果工作簿');
  const input = readBook(options.book);
  const regions = loadRegions();
  const { policies, findings: policyFindings } = loadPolicies();
  const checked = checkInput(input, [assessmentTable, recordTable], regions);
  const result = readResult(checked.tables, input.snapshot, tool.sha256);
  const loaded = result.policyNumber === undefined ? undefined : findPolicy(policies, result.policyNumber);
  const { entered, findings: enteredFindings } = readEntered(
    template.fields,
    options.set ?? [],
    options.data,
    date,
  );
  const before = [
    ...policyFindings,
    ...checked.findings,
    ...(checked.tablesFound ? [...result.findings, ...recordFindings(result, loaded)] : []),
    ...enteredFindings,
  ];
  if (before.some(mustBeMended) || loaded === undefined || result.awardYear === undefined)
    return stopped(before, unfinished);

  const paid = result.lines.filter(({ amountWan }) => compare(amountWan, '0') > 0);
  const { data, findings: dataFindings } = awardDocumentData(
    paid.map(({ name, clause, ...line }) => ({
      ...line,
      enterprise: name,
      clause: clauseOf(loaded.policy, clause).article,
    })),
    {
      ...settingsOf(entered, date),
      ...policyWords(loaded),
      awardYear: result.awardYear,
      regions,
      holidays: loadHolidays(),
    },
  );
  if (dataFindings.some(mustBeMended)) return stopped(dataFindings, unfinished);
  const filled = fillTemplate({ name: `templates/${template.id}/template.hbs`, text: template.text, data });
  const findings = [...dataFindings, ...filled.findings];
  if (filled.document === undefined || findings.some(mustBeMended)) return stopped(findings, unfinished);
  const text = documentText(filled.document);
  const personal = findPersonalData(text);
  if (personal.some(mustBeMended)) return stopped(personal, unfinished);

  showProgress(options, '正在生成公文');
  const bytes = await writeDocx(filled.document, { date });
  const record = draftRecord(template, input, entered, date, bytes);
  return {
    mustBeMended: false,
    files: [
      { path: options.out, bytes, what: template.fields.title },
      { path: recordPath(options.out), bytes: jsonBytes(record), what: '核算记录' },
    ],
    lines: [
      ...(findings.length > 0 ? findingLines(findings) : []),
      `${template.fields.title}：${basename(options.out)}，${paid.length} 项奖补`,
      ...(result.undecidedCount > 0 ? [`另有待裁定 ${result.undecidedCount} 项，没有列入。`] : []),
      ...(result.upperBoundCount > 0
        ? [`另有只有上限、没有核定的 ${result.upperBoundCount} 项，没有列入。`]
        : []),
    ],
    document: {
      ...record,
      undecidedCount: result.undecidedCount,
      upperBoundCount: result.upperBoundCount,
      findings: findings.map(findingDocument),
      text,
    },
  };
}

/** A result book must say for which year and by which policy it was computed. */
function recordFindings(result: ReadResult, policy: LoadedPolicy | undefined): readonly Finding[] {
  const missing = [
    ...(result.awardYear === undefined ? ['奖补年度'] : []),
    ...(policy === undefined ? ['已有政策的文号'] : []),
  ];
  return missing.map((item) => ({
    rule: 'result-record',
    severity: 'mandatory',
    place: { kind: 'sheet', sheet: recordTable.sheet },
    facts: { item },
  }));
}

function policyWords({ policy }: LoadedPolicy) {
  return {
    policyTitle: policy.title,
    policyNumber: policy.number,
    ...(policy.supervisionClause !== undefined && { supervisionClause: policy.supervisionClause }),
  };
}

/** The entered fields under the names that the documents' data go by. */
function settingsOf(entered: EnteredFields, date: IsoDate) {
  const start = entered.get('公示开始');
  const days = entered.get('公示天数');
  const office = entered.get('联系单位');
  const phone = entered.get('联系电话');
  return {
    issuingAuthority: entered.get('发文机关') ?? '',
    documentDate: entered.get('成文日期') ?? date,
    ...(start !== undefined && { publicityStart: start }),
    ...(days !== undefined && { publicityDays: Number(days) }),
    ...(office !== undefined && { contactOffice: office }),
    ...(phone !== undefined && { contactPhone: phone }),
  };
}

/** What a document was made from: enough to make the same bytes again. */
function draftRecord(
  template: LoadedTemplate,
  input: InputBook,
  entered: EnteredFields,
  date: IsoDate,
  bytes: Uint8Array,
) {
  return {
    format: 'wenbiao-draft-record/1',
    tool: { name: tool.name, version: tool.version },
    date,
    template: { id: template.id, title: template.fields.title, sha256: template.sha256 },
    book: { name: input.name, sha256: input.sha256 },
    entered: Object.fromEntries(entered),
    document: { sha256: sha256(bytes) },
  };
}
