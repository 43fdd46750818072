import { compare, isDecimalText } from '../../../core/decimal.js';
import type { Finding } from '../../../core/finding.js';
import { chartNames } from '../chart-text.js';
import type { Chart } from '../elements/chart.js';
import type { OfficialDocument } from '../official-document.js';
import { documentFinding, type Report } from './document-finding.js';
import { elementNames } from './element-names.js';

/** What a reader can tell apart on a page printed in black. */
const most = { categories: 20, series: 4, slices: 8 } as const;

/** Charts without caption or figures, with figures that are none, too many, or at odds with their categories. */
export function checkCharts({ elements }: Pick<OfficialDocument, 'elements'>, report: Report): Finding[] {
  return elements.flatMap((element): Finding[] => {
    if (element.kind === 'attachment') return checkCharts(element, report);
    return element.kind === 'chart' ? checkChart(element, report) : [];
  });
}

function checkChart(chart: Chart, report: Report): Finding[] {
  const { shape, categories, series, caption } = chart;
  const found = (rule: string, facts: Readonly<Record<string, string>> = {}) =>
    documentFinding(report, rule, elementNames.chart, '', {
      chart: caption.trim() || chartNames[shape],
      ...facts,
    });
  const isPie = shape === 'pie';
  const counted = [
    { what: '类别', count: categories.length, most: isPie ? most.slices : most.categories },
    { what: '系列', count: series.length, most: isPie ? 1 : most.series },
  ];
  return [
    ...(caption.trim() === '' ? [found('document-chart-untitled')] : []),
    ...(hasFigures(chart) ? [] : [found('document-chart-empty')]),
    ...counted
      .filter((each) => each.count > each.most)
      .map((each) =>
        found('document-chart-too-many', {
          what: each.what,
          count: String(each.count),
          most: String(each.most),
        }),
      ),
    ...series.flatMap(({ name, values }) => [
      ...(values.length === categories.length
        ? []
        : [
            found('document-chart-lengths', {
              series: name,
              values: String(values.length),
              categories: String(categories.length),
            }),
          ]),
      ...values.flatMap((value, index) => {
        const facts = { series: name, category: categories[index] ?? '', value };
        if (value !== '' && !isDecimalText(value)) return [found('document-chart-value', facts)];
        return isPie && !isPart(value) ? [found('document-chart-pie-value', facts)] : [];
      }),
    ]),
  ];
}

/** Whether something is to be drawn; a whole of 0 has no parts. */
function hasFigures({ shape, series }: Chart): boolean {
  return series.some(({ values }) =>
    values.some(
      (value) => value !== '' && !(shape === 'pie' && isDecimalText(value) && compare(value, '0') === 0),
    ),
  );
}

/** Whether the value can be a part of a whole: a gap would make the other parts too large. */
function isPart(value: string): boolean {
  return value !== '' && compare(value, '0') >= 0;
}
