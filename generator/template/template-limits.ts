/** What a template may grow to. A real one stays far below; a runaway one stops with a finding. */
export const templateLimits = {
  /** Characters of the template's text. */
  textLength: 200_000,
  /** Characters of one tag. */
  tagLength: 1_000,
  /** Blocks inside blocks. */
  depth: 32,
  /** Rows of one list. */
  rows: 10_000,
  /** Characters written in all: some ten thousand pages. */
  output: 10_000_000,
  /** Nodes evaluated in all, stretches of plain text among them. */
  steps: 1_000_000,
} as const;
