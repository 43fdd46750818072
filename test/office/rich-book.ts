import { strToU8 } from 'fflate';
import { enterpriseHeaders } from '../core/sheet/award-book.js';
import { convert } from './libre-office.js';

const namespaces = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  number: 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  chart: 'urn:oasis:names:tc:opendocument:xmlns:chart:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
  xlink: 'http://www.w3.org/1999/xlink',
  calcext: 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0',
  of: 'urn:oasis:names:tc:opendocument:xmlns:of:1.2',
})
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

const text = (value: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}/>`;
const formula = (of: string, value: number) =>
  number(value, `table:formula="of:=${of}" table:style-name="green"`);
const noted = (value: string, words: string) =>
  `<table:table-cell office:value-type="string" table:style-name="green"><office:annotation><dc:creator>某科</dc:creator><text:p>${words}</text:p></office:annotation><text:p>${value}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

const headers = [...enterpriseHeaders, '年销售收入(万元)', '合计'];
const yesNo = [text('是', 'table:content-validation-name="val1"'), text('否'), text('是')];
const merged = 'table:number-columns-spanned="2" table:number-rows-spanned="1"';

const chart = `<draw:frame draw:name="图" svg:width="8cm" svg:height="6cm" svg:x="1cm" svg:y="4cm" table:end-cell-address="数.F20"><draw:object draw:notify-on-update-of-ranges="数.A1:数.B4"><office:document office:mimetype="application/vnd.oasis.opendocument.chart" office:version="1.3"><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="8cm" svg:height="6cm"><chart:plot-area table:cell-range-address="数.A1:数.B4" chart:data-source-has-labels="both"><chart:axis chart:dimension="x" chart:name="primary-x"><chart:categories table:cell-range-address="数.A2:数.A4"/></chart:axis><chart:axis chart:dimension="y" chart:name="primary-y"/><chart:series chart:values-cell-range-address="数.B2:数.B4" chart:label-cell-address="数.B1" chart:class="chart:bar"/></chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object></draw:frame>`;

const pivot = `<table:data-pilot-tables><table:data-pilot-table table:name="透视" table:target-range-address="透视.A1:透视.B6" table:buttons="透视.A1"><table:source-cell-range table:cell-range-address="数.A1:数.B4"/><table:data-pilot-field table:source-field-name="县区" table:orientation="row" table:used-hierarchy="0"><table:data-pilot-level table:show-empty="false"/></table:data-pilot-field><table:data-pilot-field table:source-field-name="金额" table:orientation="data" table:function="sum"><table:data-pilot-level/></table:data-pilot-field></table:data-pilot-table></table:data-pilot-tables>`;

const source = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:style style:name="Default" style:family="table-cell"/><style:style style:name="red" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#ff0000"/></style:style></office:styles>
<office:automatic-styles>
<style:style style:name="green" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#92d050" fo:border="0.5pt solid #000000"/><style:text-properties fo:font-weight="bold"/></style:style>
<number:text-style style:name="N100"><number:text-content/></number:text-style>
<style:style style:name="asText" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N100"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations><table:content-validation table:name="val1" table:condition="of:cell-content-is-in-list(&quot;是&quot;;&quot;否&quot;)" table:base-cell-address="企业库.F3"/></table:content-validations>
<table:table table:name="企业库">
<table:table-column table:number-columns-repeated="10"/>
${row(text('企业名单', 'table:number-columns-spanned="10" table:number-rows-spanned="1"'), '<table:covered-table-cell table:number-columns-repeated="9"/>')}
${row(...headers.map((header) => text(header, 'table:style-name="green"')))}
${row(text('91350100m000100y43'), noted(' 安阳样例（Ａ）公司', '已核对营业执照'), text('企业'), text('文峰区 '), text('区'), ...yesNo, text('5,000', 'table:style-name="asText"'), formula('SUM([.I3:.I4])', 300))}
${row(text('91350100M000100Y4Z'), text('安阳样例乙公司'), text('企业', 'table:style-name="green"'), text('某县'), text('县'), ...yesNo, number(300), formula('[.I4]*2', 600))}
${row(text('说明', merged), '<table:covered-table-cell/>')}
<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="企业库.I3:企业库.I9"><calcext:condition calcext:apply-style-name="red" calcext:value="&gt;1000" calcext:base-cell-address="企业库.I3"/></calcext:conditional-format></calcext:conditional-formats>
</table:table>
<table:table table:name="数">
${row(text('县区'), text('金额'))}
${row(text('甲'), `<table:table-cell office:value-type="float" office:value="3">${chart}</table:table-cell>`)}
${row(text('乙'), number(5))}
${row(text('丙'), formula('[.B2]+[.B3]', 8))}
</table:table>
<table:table table:name="透视">${row(text('县区'))}</table:table>
<table:named-expressions><table:named-range table:name="收入" table:base-cell-address="企业库.I3" table:cell-range-address="企业库.I3:企业库.I4"/></table:named-expressions>
${pivot}
</office:spreadsheet></office:body></office:document>`;

/**
 * A workbook made by LibreOffice with what users put into theirs: styles, merged cells, drop-downs, comments,
 * conditional formats, names, formulas, a chart and a pivot table; and with faults, of which some can be mended.
 */
export function richBook(): Uint8Array {
  return convert(strToU8(source), 'fods', 'xlsx');
}
