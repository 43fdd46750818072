import type { Finding } from '../../../core/finding.js';
import type { Profile } from '../../layout/profile.js';
import type { OfficialDocument } from '../official-document.js';
import { documentFinding, type Report } from './document-finding.js';
import { elementNames } from './element-names.js';

/** Whether 附件说明 names the attachments as they call themselves, and whether it ought to stand there at all. */
export function checkAttachments(
  { elements }: OfficialDocument,
  { deviations }: Profile,
  report: Report,
): Finding[] {
  const titles = elements.flatMap((element) =>
    element.kind === 'attachment' ? [element.title.lines.join('')] : [],
  );
  const note = elements.find((element) => element.kind === 'attachment-note');
  const noted = note?.titles ?? [];
  const differs = noted.length !== titles.length || noted.some((title, index) => title !== titles[index]);
  const title = elements.find((element) => element.kind === 'title')?.lines.join('') ?? '';
  const issues = /(?:印发|转发|批转)/u.test(title) && title.endsWith('的通知');
  const name = elementNames['attachment-note'];
  const of = (list: readonly string[]) => (list.length === 0 ? '没有' : list.join('、'));
  return [
    ...(note !== undefined && differs
      ? [
          documentFinding(report, 'document-attachment-note-differs', name, '7.3.7', {
            noted: of(noted),
            titles: of(titles),
          }),
        ]
      : []),
    ...(note === undefined && titles.length > 0 && !issues
      ? [documentFinding(report, 'document-element-missing', name, '7.3.4', { kind: '有附件的公文' })]
      : []),
    ...(note !== undefined && issues && !deviations.includes('attachment-note-on-issue')
      ? [documentFinding(report, 'document-attachment-note-on-issue', name, '7.3.4', {}, 'hint')]
      : []),
  ];
}
