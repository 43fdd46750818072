/** One thing this program uses of a machine, or brings along, and whether it is there. */
export interface DoctorItem {
  readonly area: '字体' | '程序' | '数据' | '模板';
  readonly name: string;
  readonly found: boolean;
  /** Where it is, or which version; what takes its place when it is missing. */
  readonly detail: string;
  /** Of what is missing: whether work cannot be done without it, and how to mend it. */
  readonly missing?: { readonly needed: boolean; readonly mend: string };
}
