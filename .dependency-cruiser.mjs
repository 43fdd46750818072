/** Imports run one way: core ← workbook, generator ← jobs ← addin, cli. Each comment says what to do instead. */
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
      to: { path: '^(generator|jobs|addin|cli|test)/' },
    },
    {
      name: 'generator-knows-core-only',
      comment: 'generator/ gets plain data. Read workbooks in cli/ and hand the result over.',
      severity: 'error',
      from: { path: '^generator/' },
      to: { path: '^(workbook|jobs|addin|cli|test)/' },
    },
    {
      name: 'jobs-knows-no-surface',
      comment:
        'jobs/ does a whole job over bytes and data in memory, for the command line and the page alike. Reading, printing and saving belong in cli/ and addin/.',
      severity: 'error',
      from: { path: '^jobs/' },
      to: { path: '^(addin|cli|test)/' },
    },
    {
      name: 'addin-knows-no-command-line',
      comment:
        'addin/ runs in a page: what it shares with the command line belongs in jobs/ or below it, and what it needs of files is put in by addin/build/ when the page is made.',
      severity: 'error',
      from: { path: '^addin/', pathNot: '^addin/build/' },
      to: { path: '^(cli|test|addin/build)/' },
    },
    {
      name: 'addin-is-a-leaf',
      comment: 'The command line knows no page. Move what both need into jobs/ or below it.',
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
        'workbook/, generator/, jobs/ and addin/ run in a browser: take bytes as Uint8Array and let cli/ and addin/build/ touch files and processes.',
      severity: 'error',
      from: { path: '^(workbook|generator|jobs|addin)/', pathNot: '^addin/build/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'exceljs-writes-books-only',
      comment: 'exceljs loses parts on load and save; it may only build new books. Use workbook/write.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|jobs|addin|cli)/', pathNot: '^workbook/write/' },
      to: { path: '^node_modules/exceljs/' },
    },
    {
      name: 'docx-stays-in-one-folder',
      comment: 'Documents are plain data (generator/document); only generator/docx turns them into a file.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|jobs|addin|cli)/', pathNot: '^generator/docx/' },
      to: { path: '^node_modules/docx/' },
    },
    {
      name: 'pdfjs-stays-in-one-folder',
      comment:
        'A printed page is plain data (generator/measure/page); only generator/measure/pdf reads it from a PDF.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|jobs|addin|cli)/', pathNot: '^generator/measure/pdf/' },
      to: { path: '^node_modules/pdfjs-dist/' },
    },
    {
      name: 'handlebars-is-only-a-parser',
      comment: 'Templates are evaluated by our own strict evaluator; only generator/template may parse them.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|jobs|addin|cli)/', pathNot: '^generator/template/' },
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
      name: 'packaging-is-a-leaf',
      comment:
        'packaging/ puts together what the others build; move what another folder needs into cli/ or addin/build/.',
      severity: 'error',
      from: { pathNot: '^(packaging|test)/' },
      to: { path: '^packaging/' },
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
