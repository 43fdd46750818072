import { CommandFailure } from '../../cli/failure.js';
import { fetchNode, type NodeFiles } from './fetch-node.js';
import type { PackagedNode } from './make-portable.js';
import { type Platform, platforms } from './platforms.js';

/** Platforms wanted with Node. */
interface WantedPlatforms {
  /** Those for which it must be had. */
  readonly asked: readonly Platform[];
  /** Those for which it is looked for, the asked ones among them. */
  readonly tried: readonly Platform[];
}

/**
 * Node for the platforms for which it can be had; `undefined` when for none. Its licence is the same on all of them, and
 * comes from the first package that has it, if need be from one of another platform. Throws a `CommandFailure` where one
 * that was asked for cannot be had.
 */
export function gatherNode(
  { asked, tried }: WantedPlatforms,
  talk: (line: string) => void,
): PackagedNode | undefined {
  const programs = new Map<Platform, NodeFiles>();
  for (const platform of tried) {
    const files = fetchNode(platform);
    if (files !== undefined) programs.set(platform, files);
    else if (asked.includes(platform)) {
      const why = `取不到 ${platform.name} 的 Node，没有打包；连上软件源再试，或加 --without-node`;
      throw new CommandFailure('input', why);
    } else talk(`取不到 ${platform.name} 的 Node，这个平台的命令行不带 Node`);
  }
  if (programs.size === 0) return undefined;
  for (const licence of licences(programs)) return { licence, programs };
  throw new CommandFailure('input', '取不到 Node 的许可文本，不能随包分发；没有打包');
}

function* licences(programs: PackagedNode['programs']): Generator<Uint8Array> {
  for (const { licence } of programs.values()) if (licence !== undefined) yield licence;
  for (const platform of platforms) {
    const licence = programs.has(platform) ? undefined : fetchNode(platform)?.licence;
    if (licence !== undefined) yield licence;
  }
}
