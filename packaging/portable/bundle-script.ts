import { join } from 'node:path';
import webpack from 'webpack';
import { packageRoot } from '../../cli/data/package-root.js';
import { CommandFailure } from '../../cli/failure.js';
import { bundledPackages, statsAsked } from '../notices/bundled-packages.js';

/** Stays a package of its own beside the script: it looks for its own files. */
export const pdfLibrary = 'pdfjs-dist';
const pdfScript = `${pdfLibrary}/legacy/build/pdf.mjs`;

/**
 * Bundles the compiled command line into `folder`: main.js, which is all of it, and letter-worker.js, which it starts as
 * a thread. Returns the folders of the packages that are in them. Needs the output of `tsc -b`. `import.meta` stays, so
 * that `packageRoot` is the folder of the script; nothing is minimized, so that it can be read.
 */
export async function bundleScript(folder: string): Promise<readonly string[]> {
  const module = (...path: string[]) => join(packageRoot, 'node_modules', ...path);
  const compiled = (...path: string[]) => join(packageRoot, 'build', 'cli', ...path);
  const stats = await compile({
    mode: 'production',
    devtool: false,
    target: 'node20',
    context: packageRoot,
    entry: { main: compiled('main.js'), 'letter-worker': compiled('batch', 'letter-worker.js') },
    experiments: { outputModule: true },
    output: { path: folder, filename: '[name].js', module: true },
    externals: { [pdfScript]: `import ${pdfScript}` },
    resolve: {
      alias: {
        // Of these, what is meant for Node asks for files that a bundle has not.
        exceljs: module('exceljs', 'dist', 'exceljs.bare.min.js'),
        handlebars$: module('handlebars', 'dist', 'cjs', 'handlebars.js'),
      },
    },
    module: {
      noParse: /exceljs\.bare\.min\.js$/,
      parser: {
        javascript: {
          importMeta: false,
          createRequire: false,
          url: false,
          worker: false,
          dynamicImportMode: 'eager',
        },
      },
    },
    optimization: { minimize: false, splitChunks: false },
    performance: false,
  });
  return bundledPackages(stats);
}

function compile(configuration: webpack.Configuration): Promise<webpack.StatsCompilation> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      const faults = stats?.compilation.errors.map(({ message }) => message) ?? [];
      if (error !== null || stats === undefined || faults.length > 0) {
        const why = error?.message ?? faults.join('\n');
        reject(new CommandFailure('input', `命令行没有打包成：先运行 npm run build，看构建报的错\n${why}`));
      } else {
        resolve(stats.toJson(statsAsked));
      }
    });
  });
}
