/** The sheet in which the simple fields of a document are filled in, one a row, with its headers. */
export const fillIn = { sheet: '填报', field: '字段', content: '内容', help: '怎样填' } as const;
