import { describeUnreadable } from '../../../../../core/messages/workbook.js';
import type { TemplateFields } from '../../../../../generator/fields/template-fields.js';
import { readDataEntries } from '../../../../../jobs/draft/entries/data-entries.js';
import { type GatheredEntries, requireFillIn } from '../../../../../jobs/draft/entries/gather-entries.js';
import { decodeText } from '../../../../../jobs/input/decode-text.js';
import { UnreadableWorkbook } from '../../../../../workbook/package/unreadable-workbook.js';
import { readWorkbook } from '../../../../../workbook/read/read-workbook.js';
import { houseData } from '../../../../data/draft-data.js';
import { HostProblem } from '../../../../host/host.js';
import { sha256 } from '../../../../sha256.js';

/** What a 填报簿 or a YAML file holds for a template. A `HostProblem` says what a file is that is neither. */
export function readEntryFile(name: string, bytes: Uint8Array, template: TemplateFields): GatheredEntries {
  if (/\.xls[xm]$/i.test(name)) return readFillInBook(name, bytes, template);
  const text = decodeText(bytes);
  if (text === undefined) {
    throw new HostProblem({ fact: `「${name}」不是文本文件`, fix: '选填报簿（.xlsx）或 .yaml 文件' });
  }
  return readDataEntries(name, text);
}

function readFillInBook(name: string, bytes: Uint8Array, template: TemplateFields): GatheredEntries {
  try {
    const snapshot = readWorkbook(bytes);
    const book = { name, sha256: sha256(bytes), snapshot, findings: snapshot.findings };
    return requireFillIn(book, template, houseData.regions());
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { fact, fix = '换一个文件再试' } = describeUnreadable(error.reason, error.facts);
    throw new HostProblem({ fact: `「${name}」读不了：${fact}`, fix });
  }
}
