import { houseStyle } from '../../generator/layout/house-style.js';
import type { DoctorItem } from './doctor-item.js';
import type { Machine } from './machine.js';
import { typefaceSources } from './typeface-sources.js';

const oldestNode = 20;

/** The typefaces that documents name, and the programs that lay them out and show them. */
export function examineMachine(machine: Machine): DoctorItem[] {
  const typefaces = Object.keys(houseStyle.typefaces) as (keyof typeof houseStyle.typefaces)[];
  return [...typefaces.map((typeface) => examineTypeface(typeface, machine)), ...examinePrograms(machine)];
}

function examineTypeface(typeface: keyof typeof houseStyle.typefaces, machine: Machine): DoctorItem {
  const name = houseStyle.typefaces[typeface];
  const { also, near, mend } = typefaceSources[typeface];
  const present = [name, also].find((family) => machine.families.has(family));
  if (present !== undefined) {
    return { area: '字体', name, found: true, detail: machine.families.get(present) ?? '' };
  }
  const standIn = machine.matchFamily?.(name) ?? near.find((family) => machine.families.has(family));
  const replaced = standIn === undefined ? '打开公文时由系统换成别的字体' : `打开公文时换成「${standIn}」`;
  return {
    area: '字体',
    name,
    found: false,
    detail: `${replaced}，回行和分页会变`,
    missing: { needed: false, mend },
  };
}

function examinePrograms({ node, office, pictureMaker }: Machine): DoctorItem[] {
  const modern = Number.parseInt(node, 10) >= oldestNode;
  return [
    {
      area: '程序',
      name: 'Node.js',
      found: modern,
      detail: node,
      ...(modern
        ? {}
        : { missing: { needed: true, mend: `换成 ${oldestNode} 或更新的版本，见 nodejs.org` } }),
    },
    office === undefined
      ? {
          area: '程序',
          name: 'LibreOffice',
          found: false,
          detail: '量不了 .docx 的版面（PDF 可以），也没有预览',
          missing: { needed: false, mend: '从 www.libreoffice.org 下载安装，或用系统的软件仓库' },
        }
      : { area: '程序', name: 'LibreOffice', found: true, detail: programText(office) },
    pictureMaker === undefined
      ? {
          area: '程序',
          name: 'pdftoppm',
          found: false,
          detail: '没有预览图（--png），PDF 预览不受影响',
          missing: { needed: false, mend: '安装 poppler-utils' },
        }
      : { area: '程序', name: 'pdftoppm', found: true, detail: programText(pictureMaker) },
  ];
}

function programText({ path, version }: { readonly path: string; readonly version?: string }): string {
  return version === undefined ? path : `${version}，${path}`;
}
