import { fact, quote, type Sentence } from './sentence.js';

/** Sentences about a template's folder: its files, fields.yaml and example.yaml. */
export const templateCheckSentences: Readonly<Record<string, Sentence>> = {
  'template-file-missing': () => ({
    fact: '文件夹里没有 template.hbs，也没有 template.docx',
    fix: '照现成的模板写一份 template.hbs，或把 Word 文件存为 template.docx',
  }),
  'template-file-both': () => ({
    fact: '文件夹里既有 template.hbs，又有 template.docx',
    fix: '只留一个',
  }),
  'fields-missing': () => ({
    fact: '文件夹里没有 fields.yaml',
    fix: '照现成的模板写一份，列出模板用的字段',
  }),
  'fields-name-doubled': (finding) => ({
    fact: `${quote(finding.actual ?? '')}写了两次`,
    fix: '删去一个，或改名',
  }),
  'fields-reference-unknown': (finding) => ({
    fact: `${fact(finding, 'key')} 写的是${quote(finding.actual ?? '')}，没有这一项`,
    expected: fact(finding, 'expected'),
    ...suggested(finding.facts?.['suggestion'] ?? ''),
  }),
  'fields-default-form': (finding) => ({
    fact: `${quote(fact(finding, 'field'))}的默认值是${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
  }),
  'fields-options-missing': (finding) => ({
    fact: `${quote(fact(finding, 'field'))}是选项，没有列出可选的内容`,
    fix: '补上 options，如 options: [是, 否]',
  }),
  'fields-columns-missing': (finding) => ({
    fact: `${quote(fact(finding, 'field'))}是列表，没有列出各列`,
    fix: '补上 columns；每行只有一段文字的，type 改为名单',
  }),
  'fields-columns-misplaced': (finding) => ({
    fact: `${quote(fact(finding, 'field'))}不是列表，却写了 columns`,
    fix: '删去 columns，或把 type 改为列表',
  }),
  'fields-data-missing': (finding) => ({
    fact: `${quote(fact(finding, 'field'))}取自结果，而 fields.yaml 没有写 data`,
    fix: '写上 data: 奖补结果，或把 source 改为录入',
  }),
  'fields-unused': (finding) => ({
    fact: `模板没有用字段${quote(fact(finding, 'field'))}`,
    ...(fact(finding, 'suggestion') === ''
      ? { fix: '不用的，从 fields.yaml 删去' }
      : suggested(fact(finding, 'suggestion'))),
  }),
  'fields-required-unasked': (finding) => ({
    fact: `${quote(fact(finding, 'field'))}是必填的，模板里空着也能出文`,
    fix: '可以没有的，required 改为 false；不能没有的，不放在 {{#if}} 里',
  }),
  'example-missing': () => ({
    fact: '文件夹里没有 example.yaml',
    fix: '写一份，每个字段填一个例子，企业和人名用虚构的',
  }),
  'example-field-missing': (finding) => ({
    fact: `例子里没有字段${quote(fact(finding, 'field'))}`,
    fix: '补上；可以没有的，写 null',
  }),
  'example-field-unknown': (finding) => ({
    fact: `例子里的${quote(finding.actual ?? '')}，fields.yaml 中没有`,
    ...(fact(finding, 'suggestion') === ''
      ? { fix: '删去，或补入 fields.yaml' }
      : suggested(fact(finding, 'suggestion'))),
  }),
  'example-required-empty': (finding) => ({
    fact: `例子里必填的${quote(fact(finding, 'field'))}没有内容`,
    fix: '补上例子；可以没有的，在 fields.yaml 中把 required 改为 false',
  }),
  'written-text-differs': (finding) => ({
    fact: `用例子出的公文，读回来与原文不一致，从${quote(finding.actual ?? '')}起`,
    fix: '删去这一处特殊的写法后再试',
  }),
};

function suggested(suggestion: string): { readonly fix?: string } {
  return suggestion === '' ? {} : { fix: `是否为${quote(suggestion)}` };
}
