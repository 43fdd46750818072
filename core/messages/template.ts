import type { Finding } from '../finding.js';
import { fact, quote, type Sentence } from './sentence.js';

/** Sentences of the findings about templates and the data they are filled with. */
export const templateSentences: Readonly<Record<string, Sentence>> = {
  'template-too-long': (finding) => ({ fact: `模板超过${fact(finding, 'most')}个字符`, fix: '分成几个模板' }),
  'template-too-deep': (finding) => ({
    fact: `从这里起，标签一层套一层，超过${fact(finding, 'depth')}层`,
    fix: '减少嵌套，或检查前面是否有没有结束的标签',
  }),
  'template-too-large': (finding) => ({
    fact: `模板执行超过${fact(finding, 'most')}步，已停下`,
    fix: '检查是否在循环里又循环了同一列数据',
  }),
  'template-output-too-large': (finding) => ({
    fact: `写出的文字超过${fact(finding, 'most')}个字符，已停下`,
    fix: '检查是否在循环里又循环了同一列数据',
  }),
  'template-list-too-long': (finding) => ({
    fact: `这列数据有${fact(finding, 'rows')}行`,
    expected: `不超过${fact(finding, 'most')}行`,
    fix: '分批出文',
  }),
  'template-fullwidth-braces': (finding) => ({
    fact: `标签用了全角括号${quote(finding.actual ?? '')}`,
    expected: '半角的 {{ 和 }}',
  }),
  'template-tag-unfinished': (finding) => ({
    fact: `标签${quote(finding.actual ?? '')}没有写完`,
    expected: '以 }} 结尾，引号成对',
  }),
  'template-tag-refused': (finding) => ({
    fact: `模板不支持${quote(finding.actual ?? '')}这种写法`,
    expected: '两个花括号，里面写字段或列出的函数',
  }),
  'template-tag-syntax': (finding) => ({
    fact: `标签${quote(finding.actual ?? '')}读不懂`,
    fix: '核对引号、括号和等号是否成对、位置是否正确',
  }),
  'template-block-open': (finding) => ({
    fact: `${quote(finding.actual ?? '')}没有结束`,
    expected: `后面有 {{/${fact(finding, 'name')}}}，并且不与别的标签交叉`,
  }),
  'template-block-unopened': (finding) => ({
    fact: `${quote(finding.actual ?? '')}前面没有对应的开始标签`,
    fix: `补上 {{#${fact(finding, 'name')}}}，或删去这个结束标签`,
  }),
  'template-block-unknown': (finding) => ({
    fact: `没有名为${quote(finding.actual ?? '')}的要素`,
    ...orNot(finding),
  }),
  'template-helper-unknown': (finding) => ({
    fact: `没有名为${quote(finding.actual ?? '')}的函数`,
    ...orNot(finding),
  }),
  'template-partial-unknown': (finding) => ({
    fact: `没有名为${quote(finding.actual ?? '')}的共用片段`,
    ...orNot(finding),
  }),
  'template-partial-endless': (finding) => ({
    fact: `共用片段${quote(finding.actual ?? '')}一层套一层，没有尽头`,
    fix: '检查片段是否又引用了自己',
  }),
  'template-helper-refused': (finding) => ({
    fact: `${fact(finding, 'row') === '' ? '' : `第${fact(finding, 'row')}行，`}${quote(finding.actual ?? '')}：${fact(finding, 'reason')}`,
    fix: '核对所用的数，或改写这句话',
  }),
  'template-helper-doubt': (finding) => ({
    fact: `${quote(finding.actual ?? '')}：${fact(finding, 'reason')}`,
    fix: '核对名称；没有错的，写进本局的名单',
  }),
  'template-field-unknown': (finding) => ({
    fact: `数据中没有字段${quote(finding.actual ?? '')}`,
    ...orNot(finding),
  }),
  'template-argument-count': (finding) => ({
    fact: `${quote(finding.actual ?? '')}后面写了${fact(finding, 'given')}项`,
    expected: `${fact(finding, 'expected')}项`,
  }),
  'template-argument-unknown': (finding) => ({
    fact: `${quote(fact(finding, 'of'))}没有名为${quote(finding.actual ?? '')}的设置`,
    fix: '删去这一项，或核对它的写法',
  }),
  'template-argument-kind': (finding) => ({
    fact: `${named(finding)}的值是${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
  }),
  'template-element-misplaced': (finding) => ({
    fact: `${quote(finding.actual ?? '')}不能写在这里`,
    fix: '「列」写在「表格」里，「类别」「系列」写在「图表」里；其他要素单独成行，不套在另一个要素里；附件里只写标题、层次标题、正文、表格和图表',
  }),
  'template-attachment-untitled': () => ({
    fact: '附件没有标题',
    fix: '在附件里加一个{{#标题}}，公文的附件说明要用它',
  }),
  'template-table-without-columns': () => ({
    fact: '表格没有列',
    fix: '在表格里写{{#列 "企业名称" 宽=60}}{{企业名称}}{{/列}}',
  }),
  'template-table-content': (finding) => ({
    fact: `表格里有${quote(finding.actual ?? '')}`,
    expected: '表格里只写「列」',
  }),
  'template-column-width': () => ({ fact: '这一列没有写宽度', expected: '宽=毫米数，如 宽=60' }),
  'template-column-align': (finding) => ({
    fact: `对齐写作${quote(finding.actual ?? '')}`,
    expected: '「左」「中」或「右」',
  }),
  'template-chart-content': (finding) => ({
    fact: `图表里多了${quote(finding.actual ?? '')}`,
    expected: '图表里写一个「类别」，再写「系列」',
  }),
  'template-chart-incomplete': (finding) => ({
    fact: `图表没有${finding.actual ?? ''}`,
    fix: '写成{{#图表 指标 标题="指标情况"}}{{#类别}}{{名称}}{{/类别}}{{#系列 "本期"}}{{本期}}{{/系列}}{{/图表}}',
  }),
  'template-chart-shape': (finding) => ({
    fact: `图表的类型写作${quote(finding.actual ?? '')}`,
    expected: '「柱形」「条形」「折线」或「饼」',
  }),
  'template-chart-size': (finding) => ({
    fact: `图表的${finding.actual ?? ''}超出范围或不是数`,
    expected: `${finding.actual ?? ''}=${fact(finding, 'least')} 至 ${fact(finding, 'most')} 的毫米数`,
  }),
  'template-value-missing': (finding) => ({
    fact: `${named(finding)}没有值`,
    fix: '补填这一项；可以没有的，用{{#if}}写明没有时怎样',
  }),
  'template-value-empty': (finding) => ({
    fact: `${named(finding)}是空文字，印出来是空白`,
    fix: '补填这一项；可以没有的，用{{#if}}写明没有时怎样',
  }),
  'template-value-unprintable': (finding) => ({
    fact: `${named(finding)}是${fact(finding, 'kind')}，不能直接印出来`,
    expected: '文字或整数',
  }),
  'template-value-kind': (finding) => ({
    fact: `${named(finding)}是${fact(finding, 'kind')}`,
    expected: fact(finding, 'expected'),
  }),
  'template-value-no-fields': (finding) => ({
    fact: `${quote(finding.actual ?? '')}中，${named(finding)}之前的一段是${fact(finding, 'kind')}，里面没有字段`,
  }),
  'data-character-dropped': (finding) => ({
    fact: '这一项含有文件里存不下的字符（控制字符或残缺的字），已经去掉',
    expected: `去掉后是${quote(fact(finding, 'text'))}`,
    fix: '在来源表格中改正',
  }),
};

/** 「企业名称」, 「第3行的「企业名称」」 inside a list. */
function named(finding: Finding): string {
  const row = fact(finding, 'row');
  return `${row === '' ? '' : `第${row}行的`}${quote(fact(finding, 'name'))}`;
}

function orNot(finding: Finding): { readonly fix: string } {
  const suggestion = fact(finding, 'suggestion');
  return { fix: suggestion === '' ? '核对名称，或从模板中删去' : `是否为${quote(suggestion)}` };
}
