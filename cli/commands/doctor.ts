import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { loadHolidays } from '../data/load-holidays.js';
import { loadPolicies } from '../data/load-policies.js';
import { packageRoot } from '../data/package-root.js';
import type { DoctorItem } from '../doctor/doctor-item.js';
import { examineData } from '../doctor/examine-data.js';
import { examineMachine } from '../doctor/examine-machine.js';
import type { Machine } from '../doctor/machine.js';
import { readMachine } from '../doctor/read-machine.js';
import { listTemplates } from '../draft/load-template.js';
import { showProgress } from '../output/progress.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/**
 * `wenbiao doctor`: what of this machine and of the program's own data is there. A typeface or a program for previews
 * that is missing is a 提示; what no work can be done without ends with 1.
 */
export function doctor(options: CommonOptions, machine: () => Machine = readMachine): CommandOutcome {
  showProgress(options, '正在查看本机');
  const seen = machine();
  const { policies, findings } = loadPolicies();
  const items = [
    ...examineMachine(seen),
    ...examineData(
      {
        policies: policies.map(({ policy }) => policy),
        policyFindings: findings,
        holidayYears: loadHolidays().map(({ year }) => year),
        templates: listTemplates().map(({ id, fields, findings: faults }) => ({
          id,
          ...(fields !== undefined && { title: fields.title }),
          findings: faults,
        })),
      },
      today(options.date),
    ),
  ];
  const missing = items.filter(({ found }) => !found);
  const needed = missing.filter(({ missing: why }) => why?.needed === true);
  return {
    mustBeMended: needed.length > 0 || (options.strict === true && missing.length > 0),
    files: [],
    lines: [
      ...items.map(itemLine),
      ...(missing.some(({ area }) => area === '字体') ? [standIns] : []),
      `字体找过：${seen.fontPlaces.join('、')}`,
      `数据和模板：${packageRoot}`,
      missing.length === 0
        ? `共 ${items.length} 项，都好。`
        : `共 ${items.length} 项，缺 ${missing.length} 项，其中必需的 ${needed.length} 项。`,
    ],
    document: {
      format: 'wenbiao-doctor/1',
      tool: { name: tool.name, version: tool.version },
      items,
      places: { fonts: seen.fontPlaces, data: packageRoot },
    },
  };
}

const standIns = '字体一时装不上的：量版时把代替它的字体写进版式设置，用 measure --profile 指定。';

function itemLine({ area, name, found, detail, missing }: DoctorItem): string {
  return [
    `${found ? '好' : '缺'} ${area} ${name}：${detail}`,
    ...(missing === undefined ? [] : [missing.mend]),
  ].join('｜');
}
