import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Entries } from '../../generator/fields/entry.js';
import { entryText } from '../../generator/fields/entry-text.js';
import { readDataEntries } from '../../jobs/draft/entries/data-entries.js';
import { fillInPlan } from '../../jobs/draft/entries/fill-in-plan.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { writeBook } from '../../workbook/write/write-book.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { checkOutputs } from '../output/check-outputs.js';
import { today } from '../today.js';
import type { LoadedTemplate } from './load-template.js';
import { requireTemplate } from './prepare-draft.js';

/**
 * `draft --new TEMPLATE`: what the template needs, as a YAML file and as a workbook to fill in; with `--example`,
 * filled in as the template's example is.
 */
export async function newEntryFiles(
  name: string,
  out: string | undefined,
  options: CommonOptions & { readonly templates?: string; readonly example?: boolean },
): Promise<CommandOutcome> {
  const template = requireTemplate(name, options.templates, '没有建资料文件');
  const { title, data } = template.fields;
  const paths = out === undefined ? [`${title}-资料.yaml`, `${title}-资料.xlsx`] : [out];
  checkOutputs(paths, [], options);
  const date = today(options.date);
  const files = await Promise.all(
    paths.map(async (path) => ({
      path,
      what: path.endsWith('.xlsx') ? '填报簿' : '资料文件',
      bytes: path.endsWith('.xlsx')
        ? await writeBook(
            fillInPlan(
              template.fields,
              date,
              options.example === true ? exampleEntries(template) : new Map(),
            ),
          )
        : entryBytes(template, path, options.example === true),
    })),
  );
  return {
    mustBeMended: false,
    files,
    lines: [
      `「${title}」要填的内容，填好后：wenbiao draft ${title}${data === undefined ? '' : ` --book ${data}.xlsx`} --data ${paths[0] ?? ''} --out 公文.docx`,
    ],
    document: { format: 'wenbiao-entry-files/1', template: template.id, title },
  };
}

function entryBytes(template: LoadedTemplate, path: string, filled: boolean): Uint8Array {
  if (!/\.ya?ml$/i.test(path)) {
    throw new CommandFailure('usage', `--out 是「${path}」，应为 .yaml 或 .xlsx 文件，如 资料.yaml`);
  }
  const text =
    filled && existsSync(examplePath(template))
      ? enteredExample(template)
      : entryText(template.fields, readExample(template));
  return new TextEncoder().encode(text);
}

/** The example file without the fields that a workbook gives. */
function enteredExample(template: LoadedTemplate): string {
  const example = parseDocument(readFileSync(examplePath(template), 'utf8'));
  for (const { name, source } of template.fields.fields) if (source === '结果') example.delete(name);
  return example.toString();
}

function exampleEntries(template: LoadedTemplate): Entries {
  const path = examplePath(template);
  if (!existsSync(path)) return new Map();
  return readDataEntries(basename(path), readFileSync(path, 'utf8')).entries;
}

function examplePath({ folder }: LoadedTemplate): string {
  return join(folder, 'example.yaml');
}

/** The template's example data; none where it has no example. */
function readExample(template: LoadedTemplate): Readonly<Record<string, unknown>> {
  const path = examplePath(template);
  if (!existsSync(path)) return {};
  const { file } = readYaml(`templates/${template.id}/example.yaml`, readFileSync(path, 'utf8'));
  const data = file?.data;
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Readonly<Record<string, unknown>>)
    : {};
}
