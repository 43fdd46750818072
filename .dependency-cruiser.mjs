/** Imports run one way: core ← workbook, generator ← cli. Each comment says what to do instead. */
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
      to: { path: '^(generator|cli|test)/' },
    },
    {
      name: 'generator-knows-core-only',
      comment: 'generator/ gets plain data. Read workbooks in cli/ and hand the result over.',
      severity: 'error',
      from: { path: '^generator/' },
      to: { path: '^(workbook|cli|test)/' },
    },
    {
      name: 'no-node-outside-cli',
      comment:
        'workbook/ and generator/ also run in a browser: take bytes as Uint8Array and let cli/ touch files, processes and clocks.',
      severity: 'error',
      from: { path: '^(workbook|generator)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'exceljs-writes-books-only',
      comment: 'exceljs loses parts on load and save; it may only build new books. Use workbook/write.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|cli)/', pathNot: '^workbook/write/' },
      to: { path: '^node_modules/exceljs/' },
    },
    {
      name: 'docx-stays-in-one-folder',
      comment: 'Documents are plain data (generator/document); only generator/docx turns them into a file.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|cli)/', pathNot: '^generator/docx/' },
      to: { path: '^node_modules/docx/' },
    },
    {
      name: 'handlebars-is-only-a-parser',
      comment: 'Templates are evaluated by our own strict evaluator; only generator/template may parse them.',
      severity: 'error',
      from: { path: '^(core|workbook|generator|cli)/', pathNot: '^generator/template/' },
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
