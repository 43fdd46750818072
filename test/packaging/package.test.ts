import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseXmlTree } from '../../addin/build/manifest/xml-tree.js';
import { findOffice } from '../../cli/render/find-office.js';
import { listFiles } from '../../packaging/output/list-files.js';
import { headersOf, serverRules } from '../../packaging/site/server-rules.js';
import { hasChromium, openPage } from '../browser/chromium.js';
import { commands, ordinaryCommandLine, portableCommandLine, runAll } from './command-lines.js';
import {
  baseUrl,
  hashesHold,
  makeTestPackage,
  type Packaged,
  packageName,
  partOf,
  runPackage,
  share,
} from './packaged.js';

let made: Packaged;
const text = (...path: string[]) => readFileSync(join(made.folder, ...path), 'utf8');
const between = (whole: string, start: string, end: string) =>
  whole.split(start, 2)[1]?.split(end, 1)[0] ?? '';

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

beforeAll(() => {
  made = makeTestPackage();
});
afterAll(() => {
  if (made !== undefined) rmSync(dirname(made.out), { recursive: true });
});

describe('the package', () => {
  test.each(['网站', '加载项共享', '命令行'] as const)('%s lists the hash of each of its files', (part) => {
    const folder = partOf(made, part);
    expect(hashesHold(folder)).toBe(true);
    const listed = readFileSync(join(folder, '哈希清单.txt'), 'utf8').split('\n').slice(0, -1);
    expect(listed.map((line) => line.slice(66))).toEqual(
      listFiles(folder).filter((path) => path !== '哈希清单.txt'),
    );
  });

  test('the zip holds the same files, sorted, with names in UTF-8, and its hash stands beside it', () => {
    const listed: string[] = [];
    unzipSync(readFileSync(made.zip), { filter: ({ name }) => listed.push(name) < 0 });
    expect(listed).toEqual(listFiles(made.folder).map((path) => `${packageName}/${path}`));
    expect(made.files).toBe(listFiles(made.folder).length);
    const hash = createHash('sha256').update(readFileSync(made.zip)).digest('hex');
    expect(made.sha256).toBe(hash);
    expect(readFileSync(`${made.zip}.sha256`, 'utf8')).toBe(`${hash}  ${packageName}.zip\n`);
  });

  test('a second package in another time zone and language has the same bytes; what stands is not overwritten', () => {
    const out = `${made.out}-2`;
    const words = ['--base-url', baseUrl, '--share', share, '--out', out, '--without-node', '--json'];
    const zone = { ...process.env, TZ: 'America/St_Johns', LC_ALL: 'C' };
    execFileSync(process.execPath, ['build/packaging/package.js', ...words], { env: zone, stdio: 'pipe' });
    const other = join(out, packageName);
    const isOfNode = (path: string) => /^命令行\/(node\/|说明|第三方许可|哈希清单)/u.test(path);
    expect(listFiles(other).filter((path) => !isOfNode(path))).toEqual(
      listFiles(made.folder).filter((path) => !isOfNode(path)),
    );
    const differing = listFiles(other).filter(
      (path) =>
        !isOfNode(path) && !readFileSync(join(other, path)).equals(readFileSync(join(made.folder, path))),
    );
    expect(differing).toEqual([]);
    const again = runPackage(words);
    expect(again.status).toBe(4);
    expect(JSON.parse(again.stdout)).toMatchObject({ format: 'wenbiao-failure/1', kind: 'output' });
    expect(again.stderr).toContain('已存在，没有写入；要覆盖加 --force');
  });

  test('nothing half made is left beside it', () => {
    expect(existsSync(join(made.out, '.写入中'))).toBe(false);
    expect(existsSync(join(made.out, '.原件'))).toBe(false);
  });
});

describe('the site', () => {
  test('every address of the manifest is on the server, and the share has the same manifest', () => {
    const manifest = text('网站', 'manifest.xml');
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]*)"/gu)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      expect(address.startsWith(baseUrl)).toBe(true);
      expect(existsSync(join(partOf(made, '网站'), address.slice(baseUrl.length)))).toBe(true);
    }
    expect(manifest).not.toContain('localhost:3000/');
    expect(text('加载项共享', 'manifest.xml')).toBe(manifest);
  });

  test('the servers are told to send the policy of each page, and to ask anew for all but icons', () => {
    const nginx = text('网站', 'nginx.conf.示例');
    const iis = text('网站', 'web.config');
    for (const page of ['offline.html', 'taskpane.html']) {
      const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/u.exec(text('网站', page)) ?? [];
      expect(policy).toContain("default-src 'none'");
      const inNginx = between(nginx, `location = /kj/${page} {`, '}');
      expect(inNginx).toContain(`add_header Content-Security-Policy "${policy}" always;`);
      expect(inNginx).toContain('add_header Cache-Control "max-age=0, must-revalidate" always;');
      const inIis = between(iis, `<location path="${page}">`, '</location>');
      expect(inIis).toContain(`<add name="Content-Security-Policy" value="${policy}" />`);
    }
    expect(between(nginx, 'location ^~ /kj/icons/ {', '}')).toContain('"public, max-age=2592000"');
    expect(between(iis, '<location path="icons">', '</location>')).toContain(
      '<remove name="Cache-Control" />\r\n          <add name="Cache-Control" value="public, max-age=2592000" />',
    );
    expect(nginx).toContain('autoindex off;');
    expect(nginx).toContain('server_name wenbiao.anyang.example;');
    expect(iis).toContain('<directoryBrowse enabled="false" />');
    expect(() => parseXmlTree(iis)).not.toThrow();
  });

  test('frames are allowed in comments only', () => {
    const uncommented = [
      text('网站', 'nginx.conf.示例').replaceAll(/#.*/gu, ''),
      text('网站', 'web.config').replaceAll(/<!--[\s\S]*?-->/gu, ''),
    ];
    for (const config of uncommented) expect(config).not.toContain('frame-ancestors');
    expect(text('网站', 'nginx.conf.示例')).toContain('frame-ancestors https://*.officeapps.live.com');
  });

  test('the notices name what is in the pages, and office.js with its own terms', () => {
    const notices = text('网站', '第三方许可.txt');
    expect(notices).toContain('MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY');
    for (const name of ['decimal.js', 'fflate', 'valibot', 'exceljs', 'jszip', 'elliptic', 'saxes']) {
      expect(notices).toMatch(new RegExp(`={80}\\r\\n${name.replace('.', '\\.')}( \\d[\\d.]*)?\\r\\n`, 'u'));
    }
  });
});

describe.skipIf(!hasChromium)('the site on a server with the documented headers', () => {
  test.each([
    ['taskpane.html', '没有连接 Excel'],
    ['offline.html', '离线页：在浏览器中运行'],
  ])('%s loads without a violation', async (page, notice) => {
    const site = partOf(made, '网站');
    const rules = serverRules(site, ['offline.html', 'taskpane.html']);
    const server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').slice('/kj/'.length));
      const file = join(site, path);
      if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
      const type = types[extname(file)] ?? 'application/octet-stream';
      return response
        .writeHead(200, { 'content-type': type, ...headersOf(rules, path) })
        .end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const watched = await openPage(`${origin}kj/${page}`, origin, 350);
      try {
        await watched.page.getByText(notice).first().waitFor();
        expect(watched.faults).toEqual([]);
      } finally {
        await watched.close();
      }
    } finally {
      server.close();
    }
  });
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
};

describe('the portable command line', () => {
  test('does in a folder with Chinese and blanks what the ordinary one does, byte for byte', () => {
    const portable = runAll(portableCommandLine(partOf(made, '命令行'), made.hasNode));
    const ordinary = runAll(ordinaryCommandLine);
    for (const [index, args] of commands.entries()) {
      expect([args, portable.ends[index]]).toEqual([args, ordinary.ends[index]]);
    }
    expect(ordinary.ends.map(({ code }) => code)).not.toContain(null);
    const files = listFiles(ordinary.folder);
    expect(files.length).toBeGreaterThan(40);
    expect(listFiles(portable.folder)).toEqual(files);
    for (const file of files) {
      expect([
        file,
        readFileSync(join(portable.folder, file)).equals(readFileSync(join(ordinary.folder, file))),
      ]).toEqual([file, true]);
    }
    for (const { folder } of [portable, ordinary]) rmSync(folder, { recursive: true });
  });

  test('finds its data and, where LibreOffice is, reads pages', () => {
    const folder = partOf(made, '命令行');
    const run = portableCommandLine(folder, made.hasNode);
    const doctor = run(made.out, ['doctor']);
    expect(doctor.out).toContain(`数据和模板：${join(folder, 'program')}`);
    expect(doctor.out).toContain('其中必需的 0 项');
    if (findOffice() === undefined) return;
    run(made.out, ['format', join(folder, '说明.txt'), '--out', '说明.docx', '--date', '2025-08-19']);
    const measured = run(made.out, ['measure', '说明.docx']);
    expect(measured.talk).toBe('');
    expect(measured.out).toMatch(/合格 \d+ 项/u);
  });

  test('has every file that its scripts ask for beside them, and the licence of Node', () => {
    const program = join(partOf(made, '命令行'), 'program');
    for (const script of ['main.js', 'letter-worker.js']) {
      const source = readFileSync(join(program, script), 'utf8');
      const asked = [...source.matchAll(/new URL\('(\.\/[^']+)', import\.meta\.url\)/gu)];
      for (const [, file = ''] of asked)
        expect([file, existsSync(join(program, file))]).toEqual([file, true]);
      if (script === 'main.js') expect(asked.length).toBeGreaterThan(0);
    }
    expect(existsSync(join(partOf(made, '命令行'), 'node', 'LICENSE'))).toBe(made.hasNode);
    for (const name of ['commander', 'docx', 'mammoth', 'handlebars', 'pdfjs-dist', 'core-js', 'yaml']) {
      expect(text('命令行', '第三方许可.txt')).toMatch(
        new RegExp(`={80}\\r\\n${name}( \\d[\\d.]*)?\\r\\n`, 'u'),
      );
    }
  });
});
