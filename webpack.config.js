import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';
import { draftData } from './build/addin/build/draft-data.js';
import { dueData } from './build/addin/build/due-data.js';
import { embeddedData } from './build/addin/build/embedded-data.js';
import { developmentUrl } from './build/addin/build/manifest/render-manifest.js';
import { embeddedBooks, sampleBooks } from './build/addin/build/sample-books.js';
import { scoreData } from './build/addin/build/score-data.js';
import { staticFiles } from './build/addin/build/static-files.js';

const { DefinePlugin, sources } = webpack;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the server of `dist/` will stand; written into the manifest. */
const baseUrl = process.env['WENBIAO_BASE_URL'] ?? developmentUrl;

/** Chinese names for the custom functions, which Excel takes and WPS does not. */
const functionNames = process.env['WENBIAO_FUNCTION_NAMES'] === 'chinese' ? 'chinese' : 'ascii';

const samples = await sampleBooks();

/** Not to be minimized: office.js may only be passed on unchanged. */
const asItIs = { minimized: true };

/** Puts the files that are not bundled beside the bundles. */
const staticFilesPlugin = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StaticFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'StaticFiles', stage }, () => {
        for (const [name, bytes] of [...staticFiles(baseUrl, functionNames), ...samples]) {
          compilation.emitAsset(name, new sources.RawSource(Buffer.from(bytes)), asItIs);
        }
      });
      compilation.contextDependencies.add(at('addin/taskpane'));
    });
  },
};

/** The chunks that a page asks for before it can be used: nothing heavy may come with them. */
const shells = ['taskpane', 'offline'];

/** Run after `tsc -b`, whose output it imports. */
export default {
  mode: 'production',
  devtool: false,
  target: ['web', 'es2020'],
  entry: {
    taskpane: at('addin/taskpane/taskpane.ts'),
    offline: at('addin/taskpane/offline.ts'),
    // In the page of the pane, whose modules it shares: see taskpane.html.
    functions: { import: at('addin/functions/start-functions.ts'), dependOn: 'taskpane' },
  },
  output: {
    path: at('dist'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.js'],
    extensionAlias: { '.js': ['.ts', '.js'] },
    alias: { exceljs: at('node_modules/exceljs/dist/exceljs.bare.min.js') },
  },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2020' } },
      {
        test: /(?:exceljs\.bare\.min|jszip\.min|underscore[\\/][\w\\/-]*(?:_setup|template))\.js$/,
        loader: at('addin/build/without-eval-loader.cjs'),
      },
    ],
    noParse: /exceljs\.bare\.min\.js$/,
  },
  plugins: [
    new DefinePlugin({
      __WENBIAO_DATA__: JSON.stringify(embeddedData()),
      __WENBIAO_FRAMEWORKS__: JSON.stringify(scoreData()),
      __WENBIAO_DEADLINES__: JSON.stringify(dueData()),
      __WENBIAO_DRAFT_DATA__: JSON.stringify(draftData()),
      __WENBIAO_BOOKS__: JSON.stringify(await embeddedBooks()),
    }),
    staticFilesPlugin,
  ],
  optimization: {
    splitChunks: {
      chunks: ({ name }) => !shells.includes(name),
      cacheGroups: {
        default: false,
        defaultVendors: false,
        // What the steps, the custom functions and the Worker all compute with is loaded once.
        core: {
          name: 'core',
          minChunks: 2,
          enforce: true,
          test: ({ resource = '' }) => !/node_modules.(exceljs|docx|jszip|mammoth)/.test(resource),
        },
      },
    },
    minimizer: [new EsbuildPlugin({ target: 'es2020', charset: 'utf8' })],
  },
  // What a page may need before it can be used is measured by test/browser/first-paint.test.ts.
  performance: { hints: false },
  devServer: {
    server: 'https',
    host: 'localhost',
    port: 3000,
    open: ['/offline.html'],
    // The pages' policy allows no socket: reload by hand.
    client: false,
    hot: false,
    liveReload: false,
    static: false,
  },
};
