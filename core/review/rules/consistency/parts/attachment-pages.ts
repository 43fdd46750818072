import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { DraftParagraph, DraftText } from '../../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { attachmentNotes, type NotedAttachment } from '../../../text/attachment-notes.js';
import { wholeOf } from '../../../text/find-words.js';
import { ordinalValue } from '../../../text/ordinal-value.js';

/** `attachment-pages`: 附件说明 and the attachments do not agree. */
export const attachmentPages: ReviewRule = {
  id: 'attachment-pages',
  title: '附件说明与附件不一致',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.4、7.3.7' },
  fault: '附件说明与附件页的个数、序号、名称不同；有附件页没有附件说明；只有「附件3」，没有前两个。',
  noFault: '各项都相同；只有正文、没有附件页的文稿不核。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'what')}`,
    fix: '核对后补上或者改正，附件说明与附件页的序号、名称要相同',
  }),
  notChecked: (text) =>
    attachmentNotes(text).length > 0 && text.paragraphs.every(({ kind }) => kind !== 'attachment-label')
      ? '文稿里没有附件页'
      : undefined,
  examples: {
    faults: [
      {
        text: '请认真落实。\n\n附件：1.成员名单\n2.目标任务表\n\n某市科技局\n2023年1月12日\n\n附件1\n\n成员名单\n\n共三人。',
        words: '2.目标任务表',
      },
      {
        text: '请认真落实。\n\n附件：成员名单\n\n某市科技局\n2023年1月12日\n\n附件\n\n领导小组名单\n\n共三人。',
        words: '领导小组名单',
      },
      {
        text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n附件3\n\n征求意见表\n\n共三人。',
        words: '附件3',
      },
      { text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n附件\n\n征求意见表\n\n共三人。', words: '附件' },
      {
        text: '请认真落实。\n\n附件：1.成员名单\n2.目标任务表\n\n某市科技局\n2023年1月12日\n\n附件1\n\n成员名单\n\n共三人。\n\n附件2\n\n目标任务表\n\n共三项。\n\n附件3\n\n分工表\n\n共三项。',
        words: '附件3',
      },
    ],
    sound: [
      {
        text: '请认真落实。\n\n附件：1.成员名单\n2.目标任务表\n\n某市科技局\n2023年1月12日\n\n附件1\n\n成员名单\n\n共三人。\n\n附件2\n\n目标任务表\n\n共三项。',
      },
      { text: '请认真落实。\n\n某市科技局\n2023年1月12日' },
      {
        text: '请认真落实。\n\n附件：1.成员名单 2.目标任务表\n\n某市科技局\n2023年1月12日\n\n附件1\n\n成员名单\n\n共三人。\n\n附件2\n\n目标任务表\n\n共三项。',
      },
    ],
  },
  check: (text) => {
    const pages = pagesOf(text);
    const notes = attachmentNotes(text);
    const items = notes.flatMap((note) => note.items);
    const [first] = pages;
    if (first === undefined) return [];
    if (items.length === 0) {
      const lacking = (first.number ?? 1) - 1;
      const what = lacking > 0 ? `前面没有${earlierLabels(lacking)}，也没有附件说明` : '没有附件说明';
      return [
        { at: [wholeOf(first.label)], facts: { what }, severity: lacking > 0 ? 'mandatory' : 'verify' },
      ];
    }
    // Two notes number their attachments apart; which page is whose is not known.
    return notes.length > 1 ? [] : compare(items, pages);
  },
};

interface AttachmentPage {
  readonly label: DraftParagraph;
  /** Absent for 「附件」. */
  readonly number?: number;
  readonly title?: DraftParagraph;
}

function pagesOf({ paragraphs }: DraftText): AttachmentPage[] {
  return paragraphs
    .filter(({ kind }) => kind === 'attachment-label')
    .map((label) => {
      const number = ordinalValue(compactText(label).text.replace(/^附件|[：:]$/gu, ''));
      const next = paragraphs[label.index + 1];
      return {
        label,
        ...(number !== undefined && { number }),
        ...(next?.kind === 'attachment-title' && { title: next }),
      };
    });
}

function compare(items: readonly NotedAttachment[], pages: readonly AttachmentPage[]): ReviewHit[] {
  const hits: ReviewHit[] = [];
  const numberOf = ({ number = 1 }: { readonly number?: number }) => number;
  for (const page of pages) {
    const item = items.find((candidate) => numberOf(candidate) === numberOf(page));
    if (item === undefined) hits.push({ at: [wholeOf(page.label)], facts: { what: '不在附件说明里' } });
    else if (page.title !== undefined && !isSameTitle(item.title, compactText(page.title).text)) {
      hits.push({ at: [wholeOf(page.title)], facts: { what: `在附件说明里是${quote(item.title)}` } });
    }
  }
  for (const item of items) {
    if (pages.every((page) => numberOf(page) !== numberOf(item))) {
      hits.push({ at: [wholeOf(item.paragraph)], facts: { what: '没有附件页' } });
    }
  }
  return hits.sort((a, b) => a.at[0].paragraph.index - b.at[0].paragraph.index);
}

/** Brackets and marks are no difference of names, nor is a line of it that was taken for text. */
function isSameTitle(one: string, other: string): boolean {
  const plain = (title: string) => title.replace(/[《》“”"（）(),，、：:]/gu, '');
  return plain(one).startsWith(plain(other)) || plain(other).startsWith(plain(one));
}

/** 「附件1、附件2」; from four on 「附件1至附件4」. */
function earlierLabels(count: number): string {
  return count > 3
    ? `附件1至附件${count}`
    : Array.from({ length: count }, (_, index) => `附件${index + 1}`).join('、');
}
