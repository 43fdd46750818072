import { framesOfExcelOnline, type Headers, headersOf, type ServerRules } from './server-rules.js';

/** nginx.conf.示例: a server block for the site. nginx drops the outer headers where a location adds one, so each has all. */
export function nginxExample(rules: ServerRules, baseUrl: string): string {
  const { hostname, port, pathname } = new URL(baseUrl);
  const location = (match: string, headers: Headers, ...more: readonly string[]) =>
    [
      `    location ${match} {`,
      ...more.map((line) => `        ${line}`),
      ...Object.entries(headers).map(([name, value]) => `        add_header ${name} "${value}" always;`),
      '    }',
    ].join('\n');
  const pages = [...rules.pages.keys()].map((page) =>
    location(`= ${pathname}${page}`, headersOf(rules, page), `alias /srv/wenbiao/${page};`),
  );
  return `# 文表站点的 nginx 配置示例。标着「改」的三处换成本单位的，放进 conf.d，nginx -t 通过后重新加载。
# 头里的 Content-Security-Policy 与网页自带的一致，不要放宽。只用静态文件，不需要后端，不需要外网。
server {
    listen ${port === '' ? '443' : port} ssl;
    server_name ${hostname};
    ssl_certificate     /etc/nginx/ssl/wenbiao.crt;  # 改：本单位 CA 签发的证书
    ssl_certificate_key /etc/nginx/ssl/wenbiao.key;  # 改：证书的私钥

    charset utf-8;
    charset_types text/plain text/css application/javascript text/javascript application/json text/xml;
    autoindex off;
    server_tokens off;

    # 改：/srv/wenbiao/ 是「网站」文件夹所在的位置（下面各处都是），末尾的斜线不能少。
${location(pathname, rules.general, 'alias /srv/wenbiao/;', 'index offline.html;')}
${location(`^~ ${pathname}icons/`, headersOf(rules, 'icons/'), 'alias /srv/wenbiao/icons/;')}
${pages.join('\n')}

    # 只有在网页版 Excel 里用，才在 taskpane.html 的 Content-Security-Policy 末尾加上：
    # ; ${framesOfExcelOnline}
}
`;
}
