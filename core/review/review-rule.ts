import type { Citation } from '../citation.js';
import type { Severity } from '../finding.js';
import type { Sentence } from '../messages/sentence.js';
import type { RegionList } from '../region.js';
import type { HolidayYear } from '../working-days.js';
import type { CheckedClaim } from './claims/claim.js';
import type { DraftComparison } from './compare/compared-figure.js';
import type { DraftText, Stretch } from './draft-text.js';
import type { DocxLayout } from './layout/docx-layout.js';
import type { ExampleLayout } from './layout/example-layout.js';

/** What a rule may look at besides the text. */
export interface ReviewContext {
  /** What the text says of numbers, each held against the text's other numbers and the workbook. */
  readonly claims: readonly CheckedClaim[];
  /** The city's list; without one no place is checked. */
  readonly regions?: RegionList;
  /** Days off of the years that are known; without them no working days are counted. */
  readonly holidays?: readonly HolidayYear[];
  /** The draft beside the report of the year before; without it nothing is compared. */
  readonly comparison?: DraftComparison;
  /** How the draft is set; of a .docx only. */
  readonly layout?: DocxLayout;
}

/** What a rule finds wrong: the words, and what its sentence needs. */
export interface ReviewHit {
  /** The words; of a fault that stands at several places all of them, told as one finding at the first. */
  readonly at: readonly [FaultyWords, ...FaultyWords[]];
  readonly facts?: Readonly<Record<string, string>>;
  /** Graver or lighter than the rule for this one. */
  readonly severity?: Severity;
}

/** Words, and what must stand in their place where there is one way only to mend them. */
export interface FaultyWords extends Stretch {
  readonly mend?: string;
}

/** One rule of 核稿. Its examples are its tests and, with its words, its section of docs/核稿规则.md. */
export interface ReviewRule {
  /** The id printed with each finding: `claim-doubling`. */
  readonly id: string;
  /** What it is about, in a few Chinese words: 「翻番与数不符」. */
  readonly title: string;
  readonly severity: Severity;
  /** The standard or clause that it follows. */
  readonly basis?: Citation;
  /** The sentence of a finding: `actual` is the words, `facts` those of the hit. */
  readonly sentence: Sentence;
  /** What is a fault, in one Chinese sentence. */
  readonly fault: string;
  /** What looks like one and is none, in one Chinese sentence. */
  readonly noFault: string;
  readonly examples: { readonly faults: readonly FaultyText[]; readonly sound: readonly SoundText[] };
  /**
   * Why this text cannot be held against the rule: a part of it is not there. Such a rule is not asked, and the report
   * says so; absent, or with no reason, it is asked.
   */
  readonly notChecked?: (text: DraftText, context: ReviewContext) => string | undefined;
  /** Every fault, in the order of the text; the time it takes grows with the text's length and no more. */
  readonly check: (text: DraftText, context: ReviewContext) => readonly ReviewHit[];
}

/** A draft, or a piece of one, in which the rule finds nothing. */
export interface SoundText {
  readonly text: string;
  /** 「信函」; as the text shows when absent. */
  readonly pageKind?: string;
  /** The rows of a sheet 数据 that is given with --book. */
  readonly book?: readonly (readonly (string | number)[])[];
  /** The report of the year before, which the text is compared with. */
  readonly lastYear?: string;
  /** How the .docx is set, for a rule on that; a text when absent. */
  readonly layout?: ExampleLayout;
}

/** A draft, or a piece of one, in which the rule finds exactly one fault, at exactly these words. */
export interface FaultyText extends SoundText {
  readonly words: string;
  /** The text with all mends made; absent where there is no unique mend. */
  readonly mended?: string;
}
