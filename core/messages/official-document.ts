import type { Finding } from '../finding.js';
import { fact, quote, type Sentence } from './sentence.js';

/** Sentences on the elements of an official document (GB/T 9704—2012). */
export const officialDocumentSentences: Readonly<Record<string, Sentence>> = {
  'document-element-missing': (finding) => ({
    fact: `${fact(finding, 'kind')}没有${fact(finding, 'element')}`,
    fix: `补上${fact(finding, 'element')}，或换用不需要它的格式`,
  }),
  'document-element-twice': (finding) => ({
    fact: `${fact(finding, 'element')}有 ${fact(finding, 'count')} 处`,
    expected: '应为一处',
    fix: '留下正确的一处',
  }),
  'document-element-misplaced': (finding) => ({
    fact: `${fact(finding, 'element')}排在${fact(finding, 'before')}之后`,
    expected: `应在${fact(finding, 'before')}之前`,
    fix: '按公文要素的先后次序移动',
  }),
  'document-element-foreign': (finding) => ({
    fact: `${fact(finding, 'kind')}里有${fact(finding, 'element')}，这种格式不标注它`,
    fix: `删去${fact(finding, 'element')}，或换用有它的格式`,
  }),
  'document-number-form': (finding) => ({
    fact: `发文字号${quote(fact(finding, 'number'))}${fact(finding, 'fault')}`,
    ...(fact(finding, 'right') === ''
      ? { expected: '如「安科〔2025〕3号」' }
      : { expected: `应为${quote(fact(finding, 'right'))}` }),
  }),
  'document-copy-number-missing': () => ({
    fact: '标注了密级，没有份号',
    fix: '涉密公文按份编 6 位份号',
  }),
  'document-attachment-note-differs': (finding) => ({
    fact: `附件说明写的是${quote(fact(finding, 'noted'))}，附件的标题是${quote(fact(finding, 'titles'))}`,
    expected: '应一致',
    fix: '改附件说明或附件标题',
  }),
  'document-attachment-note-on-issue': () => ({
    fact: '印发、转发类公文标注了附件说明，所印发的内容不是附件',
    fix: '删去附件说明；本单位习惯标注的，在版式设置中选用',
  }),
  'document-title-shape': (finding) => ({
    fact: `标题${fact(finding, 'shape')}`,
    expected: '应为梯形或菱形，各行词意完整',
    fix: '调整回行的位置，或写成一行由程序回行',
  }),
  'document-chart-untitled': (finding) => ({
    fact: `有一张${fact(finding, 'chart')}没有标题`,
    fix: '写出图的标题，排在图下',
  }),
  'document-chart-empty': (finding) => ({
    fact: `图${quote(fact(finding, 'chart'))}没有可画的数`,
    fix: '补填数，或在没有数时不排这张图',
  }),
  'document-chart-lengths': (finding) => ({
    fact: `图${quote(fact(finding, 'chart'))}有 ${fact(finding, 'categories')} 个类别，系列${quote(fact(finding, 'series'))}有 ${fact(finding, 'values')} 个数`,
    expected: '应一样多，没有数的留空',
    fix: '补齐类别或数',
  }),
  'document-chart-value': (finding) => ({
    fact: `${figureOfChart(finding)}是${quote(fact(finding, 'value'))}，画不出来`,
    expected: '应为数，不带千分号、百分号和单位，如 13.6',
    fix: '改为数；没有数的留空',
  }),
  'document-chart-pie-value': (finding) => ({
    fact: `${figureOfChart(finding)}${fact(finding, 'value') === '' ? '没有填' : `是${quote(fact(finding, 'value'))}`}，饼图画不出各部分的比例`,
    expected: '各部分都应为不小于 0 的数',
    fix: '补填，或换用柱形图',
  }),
  'document-chart-too-many': (finding) => ({
    fact: `图${quote(fact(finding, 'chart'))}有 ${fact(finding, 'count')} 个${fact(finding, 'what')}，印出来分不清`,
    expected: `应不多于 ${fact(finding, 'most')} 个`,
    fix: '分成几张图，或用表格',
  }),
  'document-character-dropped': (finding) => ({
    fact: `有文件不能保存的控制字符，已略去，余下${quote(fact(finding, 'text'))}`,
    fix: '核对略去处的原文',
  }),
  'document-character-private': (finding) => ({
    fact: `${quote(fact(finding, 'text'))}里有自造字，别的电脑上可能显示成别的字或空格`,
    fix: '换成标准字，或在成品中核对',
  }),
};

/** 「图「创新主体」里「高新技术企业」的「本期」」. */
function figureOfChart(finding: Finding): string {
  const [chart, category, series] = ['chart', 'category', 'series'].map((name) => quote(fact(finding, name)));
  return `图${chart}里${category}的${series}`;
}
