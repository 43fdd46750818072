import type { StatsCompilation, StatsModule } from 'webpack';

/** How webpack has to tell of a build for `bundledPackages` to see every module. */
export const statsAsked = {
  all: false,
  modules: true,
  nestedModules: true,
  modulesSpace: Number.POSITIVE_INFINITY,
  nestedModulesSpace: Number.POSITIVE_INFINITY,
  children: true,
} as const;

/** The folders of the packages of which a module is in what webpack built, sorted. */
export function bundledPackages(stats: StatsCompilation): readonly string[] {
  const folders = new Set<string>();
  const visit = ({ modules = [], nameForCondition }: StatsModule): void => {
    const folder = packageFolder(nameForCondition ?? '');
    if (folder !== undefined) folders.add(folder);
    for (const module of modules) visit(module);
  };
  for (const build of [stats, ...(stats.children ?? [])])
    for (const module of build.modules ?? []) visit(module);
  return [...folders].sort();
}

/** `…/node_modules/yaml` of a file in it; the innermost where packages stand in each other. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/u.exec(file)?.[0];
}
