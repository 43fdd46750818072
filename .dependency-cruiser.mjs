/** Imports run one way: core ← workbook, generator ← addin, cli. Each comment says what to do instead. */
export default {
  forbidden: [
    {
      name: 'core-stays-pure',
      comment:
        'core/ knows no file, no host and no library but decimal.js and valibot. Pass the data in as plain values; do the reading and writing in cli/ or workbook/.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: '^(core/|node_modules/(decimal\\.js|valibot)/)' },
    },
    {
      name: 'workbook-knows-core-only',
      comment:
        'workbook/ turns bytes into snapshots and plans into bytes. What a sheet means belongs in core/.',
      severity: 'error',
      from: { path: '^workbook/' },
      to: { path: '^(generator|addin|cli|test)/' },
    },
    {
      name: 'generator-knows-core-only',
      comment: 'generator/ gets plain data. Read workbooks in cli/ and hand the result over.',
      severity: 'error',
      from: { path: '^generator/' },
      to: { path: '^(workbook|addin|cli|test)/' },
    },
    {
      name: 'addin-knows-core-and-workbook',
      comment:
        'addin/ runs in a page: what it shares with the command line belongs in core/ or workbook/, and what it needs of files is put in by addin/build/ when the page is made.',
      severity: 'error',
      from: { path: '^addin/', pathNot: '^addin/build/' },
      to: { path: '^(generator|cli|test|addin/build)/' },
    },
    {
      name: 'addin-is-a-leaf',
      comment: 'The command line knows no page. Move what both need into core/ or workbook/.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^addin/' },
    },
    {
      name: 'steps-know-the-host-port-only',
      comment: 'The pane works over addin/host/host.ts; only the files that start it choose an adapter.',
      severity: 'error',
      from: { path: '^addin/taskpane/', pathNot: '^addin/taskpane/(taskpane|start-in-browser)\\.ts$' },
      to: { path: '^addin/host/', pathNot: '^addin/host/host\\.ts$' },
    },
    {
      name: 'no-node-outside-cli',
      comment:
        'workbook/, generator/ and addin/ run in a browser: take bytes as Uint8Array and let cli/ and addin/build/ touch files and processes.',
      severity: 'error',
      from: { path: '^(workbook|generator|addin)/', pathNot: '^addin/build/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'exceljs-writes-books-only',
      comment: 'exceljs loses parts on load and save; it may only build new books. Use workbook/write.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|addin|cli)/', pathNot: '^workbook/write/' },
      to: { path: '^node_modules/exceljs/' },
    },
    {
      name: 'docx-stays-in-one-folder',
      comment: 'Documents are plain data (generator/document); only generator/docx turns them into a file.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|addin|cli)/', pathNot: '^generator/docx/' },
      to: { path: '^node_modules/docx/' },
    },
    {
      name: 'pdfjs-stays-in-one-folder',
      comment:
        'A printed page is plain data (generator/measure/page); only generator/measure/pdf reads it from a PDF.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|addin|cli)/', pathNot: '^generator/measure/pdf/' },
      to: { path: '^node_modules/pdfjs-dist/' },
    },
    {
      name: 'handlebars-is-only-a-parser',
      comment: 'Templates are evaluated by our own strict evaluator; only generator/template may parse them.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|addin|cli)/', pathNot: '^generator/template/' },
      to: { path: '^node_modules/handlebars/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or share a third: move the shared part out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'tests-are-leaves',
      comment: 'Nothing but a test imports a test or a fixture.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
