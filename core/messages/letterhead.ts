import { fact, quote, type Sentence } from './sentence.js';

/** Sentences about a bureau's own Word file that is filled with data. */
export const letterheadSentences: Readonly<Record<string, Sentence>> = {
  'letterhead-refused': (finding) => {
    const kind = fact(finding, 'kind');
    const said = isRefusedKind(kind) ? refused[kind] : undefined;
    if (said === undefined)
      throw new RangeError(`No sentence for \`letterhead-refused\` of the kind ${kind}`);
    return { fact: said.fact(finding.actual === undefined ? '' : quote(finding.actual)), fix: said.fix };
  },
  'letterhead-unreadable': (finding) => ({
    fact: `这个文件读不了：${fact(finding, 'why')}`,
    fix: '在 Word、WPS 中打开，另存为新的 .docx 后再试',
  }),
  'letterhead-element': (finding) => ({
    fact: `Word 模板里不能用${quote(finding.actual ?? '')}，版式由 Word 文件自己定`,
    expected: '字段、函数，以及 {{#if}}、{{#unless}}、{{#each}}、{{#with}}',
    fix: '在 Word 里排好这一处，只留要换成数据的字段',
  }),
  'letterhead-block-crosses': (finding) => ({
    fact: `${quote(finding.actual ?? '')}的开始和结束不在同一层`,
    expected:
      '同在一段之中；或各自单独成一段，并在同一格、同一页面里；或开始写在表格一行的最前、结束写在一行的最后',
    fix: '移动开始或结束标签；{{else}} 要与它们同在一层',
  }),
};

/** What a letterhead may not have, and how to take it out. */
const refused = {
  macro: {
    fact: (shown: string) => `文件带有宏（${shown}）`,
    fix: '在 Word、WPS 中另存为不含宏的 .docx',
  },
  'attached-template': {
    fact: (shown: string) => `文件附着了别处的模板${shown}，打开时会去取`,
    fix: '在 Word 的「开发工具—文档模板」里改为 Normal 后保存',
  },
  external: {
    fact: (shown: string) => `文件要用到外面的${shown}，打开时会去取`,
    fix: '图片改为插入到文件里，其他的链接断开后保存',
  },
  object: {
    fact: (shown: string) => `文件里嵌着别的文件${shown}`,
    fix: '删去这个对象，要显示的内容改成文字、表格或图片',
  },
  control: {
    fact: (shown: string) => `文件里有 ActiveX 控件${shown}`,
    fix: '在 Word 的「开发工具—设计模式」里删去',
  },
  chunk: {
    fact: (shown: string) => `文件里夹带着另一份文档${shown}`,
    fix: '在 Word 中打开，另存为新的 .docx，内容就并成一份',
  },
  'sub-document': {
    fact: (shown: string) => `文件是主控文档，连着子文档${shown}`,
    fix: '在大纲视图里取消链接后保存',
  },
  frame: {
    fact: (shown: string) => `文件是框架网页，连着${shown}`,
    fix: '在 Word 中把内容复制到新的文件里',
  },
  'mail-merge': {
    fact: () => '文件设有邮件合并',
    fix: '在 Word 的「邮件—开始邮件合并」里改为普通文档后保存',
  },
  field: {
    fact: (shown: string) => `文件里有域${shown}；只能有页码、目录、交叉引用、序号和超链接这几种域`,
    fix: '光标放在域上，按 Ctrl+Shift+F9 转成文字，或删去；日期改用字段',
  },
  'tag-in-field': {
    fact: (shown: string) => `域代码${shown}里写了标签，不会换成数据`,
    fix: '把标签写在正文里',
  },
  comments: {
    fact: () => '文件里有批注，会带进每一份公文',
    fix: '在 Word 的「审阅」里删除所有批注',
  },
  revisions: {
    fact: () => '文件里有没有处理的修订，会带进每一份公文',
    fix: '在 Word 的「审阅」里接受或拒绝所有修订',
  },
} as const;

/** A kind of what a letterhead may not have. */
export type RefusedKind = keyof typeof refused;

function isRefusedKind(kind: string): kind is RefusedKind {
  return Object.hasOwn(refused, kind);
}
