import { type DraftForm, draftFormOf } from '../../../../../jobs/review/file/draft-form.js';
import { HostProblem } from '../../../../host/host.js';

/** A draft that is to be reviewed. */
export interface ChosenDraft {
  /** With its ending: 「报告.docx」. */
  readonly name: string;
  readonly form: DraftForm;
  /** Its bytes as they are now. Rejects with a `HostProblem` when the file is no longer what was chosen. */
  readonly read: () => Promise<Uint8Array>;
}

/** A file as a draft. A `HostProblem` says what is taken where it is none. */
export function draftOfFile(file: File): ChosenDraft {
  const { name } = file;
  const form = draftFormOf(name);
  if (form === undefined) {
    throw new HostProblem({ fact: `选的是「${name}」`, fix: '草稿应为 .docx、.txt 或 .md 文件，别的先另存' });
  }
  const read = async () => {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      throw new HostProblem({ fact: `「${name}」选了以后改过或移走了`, fix: '重新选一次' });
    }
  };
  return { name, form, read };
}

/** Words that were pasted, as a text file in UTF-8. */
export function draftOfWords(words: string): ChosenDraft {
  const bytes = new TextEncoder().encode(words);
  return { name: '粘贴的文字.txt', form: 'text', read: async () => bytes };
}

/** The draft that was chosen; a `HostProblem` where none was. */
export function requireDraft(draft: ChosenDraft | undefined): ChosenDraft {
  if (draft === undefined) throw new HostProblem({ fact: '还没有草稿', fix: '选一个文件，或粘贴文字' });
  return draft;
}
