import { framesOfExcelOnline, type Headers, type ServerRules } from './server-rules.js';

/** Kinds of file that an IIS may not know, or sends without an encoding. */
const types: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** web.config, which IIS reads in the folder of the site. A kind or header that stands already is removed first, else IIS answers 500. */
export function iisConfig(rules: ServerRules): string {
  const added = (headers: Headers, indent: string) =>
    Object.entries(headers)
      .flatMap(([name, value]) => [
        `<remove name="${name}" />`,
        `<add name="${name}" value="${escaped(value)}" />`,
      ])
      .map((line) => `${indent}${line}\n`)
      .join('');
  const location = (path: string, headers: Headers) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${added(headers, '          ')}        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;
  const kinds = Object.entries(types)
    .flatMap(([ending, type]) => [
      `<remove fileExtension="${ending}" />`,
      `<mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    ])
    .map((line) => `      ${line}\n`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- 文表站点的 IIS 设置，随「网站」文件夹一起放，不用改。头里的 Content-Security-Policy 与网页自带的一致，不要放宽。
     只有在网页版 Excel 里用，才在 taskpane.html 的 Content-Security-Policy 末尾加上：; ${framesOfExcelOnline} -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument>
      <files>
        <clear />
        <add value="offline.html" />
      </files>
    </defaultDocument>
    <staticContent>
${kinds}    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${added(rules.general, '        ')}      </customHeaders>
    </httpProtocol>
  </system.webServer>
${location('icons', rules.icons)}${[...rules.pages].map(([page, headers]) => location(page, headers)).join('')}</configuration>
`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
