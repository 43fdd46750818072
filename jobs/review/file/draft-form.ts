/** The forms in which a draft is read, by the ending of its name. */
export type DraftForm = 'docx' | 'markdown' | 'text';

const endings: Readonly<Record<string, DraftForm>> = { docx: 'docx', md: 'markdown', txt: 'text' };

/** The form of a draft by its name, in any case: 「报告.DOCX」; absent for another ending. */
export function draftFormOf(name: string): DraftForm | undefined {
  return endings[/\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''];
}
