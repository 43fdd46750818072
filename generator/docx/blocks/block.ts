import type { Paragraph, Table } from 'docx';

/** What stands in the flow of a page. */
export type Block = Paragraph | Table;
