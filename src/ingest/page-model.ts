/** What a page is to the reader: its pieces, the spans that may bear a role, and how its lines are laid out. */
import type { Article, Credit } from '../model/article.ts';
import type { Genre } from '../model/genre.ts';
import type { Unplaced } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
import type { LineRole, Page } from '../model/page.ts';
import type { Box } from './source-page.ts';

/** The roles that the search chooses among. `half`: the second half of a headline, apart from the first, in the middle of the body. */
export const SEARCH_ROLES = ['kicker', 'title', 'subtitle', 'byline', 'body', 'subheading', 'half', 'teaser'] as const;
export type SearchRole = (typeof SEARCH_ROLES)[number];

export interface ParsedByline {
  credits: Credit[];
  /** No role was printed: the names are a photographer's or an author's, by what stands above them. */
  bare: boolean;
  /** ■ □ ◆ before it. */
  marked: boolean;
  /** 摄, 图, 摄影 stands in it. */
  photo: boolean;
}

/** A line of the page that bears text, or one half of a headline line that holds two heads. */
export interface Piece {
  /** Number of its line in the page file, from 1. */
  line: number;
  /** Of a page in Traditional characters, its simplified ones: what the reader knows of words is written in them. */
  text: string;
  /** The same in the characters that were printed, where they are others: one for one. */
  printed?: string;
  /** Heading mark of the extraction: `###` is 3; 0 where none stands. */
  level: number;
  /** ▶ stood before it: it speaks of a picture. */
  picture: boolean;
  /** It was set in by two em or more. */
  indented: boolean;
  /** It begins at the column's edge, on a page that sets its paragraphs in: it goes on with what stands before. */
  flush?: true;
  /** Blank lines before it; 0 where it follows the piece before. */
  gap: number;
  /** In em. */
  width: number;
  /** A column's label stands right before it, and announces this genre. */
  labelled?: Genre | 'other';
  /** A turn line stands right after it, or right before it: it is text that the turn cut. */
  turned?: true;
  /** A person says that an article starts here (true), or that none does (false). */
  bound?: boolean;
  /** Role that a person has given it. */
  forced?: LineRole;
  box?: Box;
  size?: number;
}

/** A run of neighbouring pieces that may bear one role. Indices are into the open pieces; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
  pieces: readonly Piece[];
  /** The lines joined with a space. */
  text: string;
  /** In em, all lines together. */
  width: number;
  lines: number;
  /** Blank lines before it. */
  gap: number;
  /** It begins a block: the line before it is blank. */
  opensBlock: boolean;
  level: number;
  byline: ParsedByline | null;
  leadIn: boolean;
  /** How its first line stands to the column: 1 set in like a paragraph's, -1 flush, 0 cannot be told. */
  setIn: -1 | 0 | 1;
  /** Each of its lines, but the last, is as long as a line of the column it would stand in. */
  fills: boolean;
  /** A short line of the same length stands before it: it may be the second half of that headline. */
  twin: boolean;
  /** Ends in a credit: `……。 ■ 张振祥`, `……。本报记者 张三 摄` */
  endCredit: boolean;
  /** How much it reads like a caption; 0 not at all. */
  caption: number;
  /** The end of the line before cuts a word in two. */
  cutOff: boolean;
  /** Ends in 。！？… */
  finished: boolean;
  stops: number;
  /** A vertical headline, broken into single characters. */
  vertical: boolean;
  /** Nothing in it may be cut. Running text is read in such spans only, so that each reading is counted once. */
  atomic: boolean;
  /** The block that it stands in reads as prose: three lines or more, or a full stop. */
  inProse: boolean;
  /** A blank line or the page's end follows. */
  closesBlock: boolean;
  endsInDash: boolean;
  beginsWithDash: boolean;
  /** A bracket or quotation is opened in it and not closed. */
  open: boolean;
  /** A note of the newsroom: a picture's credit with its agency, who drew, who laid out, where figures come from. */
  note: boolean;
  /** Width of the column that it stands in, in em; null where none can be told. */
  column: number | null;
  /** Its last line is as long as its column (1), shorter (-1), or it cannot be told (0). */
  endsFull: -1 | 0 | 1;
}

export interface Layout {
  /** All spans, by their start. */
  spansAt: Span[][];
  length: number;
  /** For each piece, the odds that its line begins something new, in nats. */
  novelty: readonly number[];
  /** Lines of running text break at the column's width (true) or only at the paragraph's end (false). */
  wrapped: boolean;
  /** What the labels of columns on the page announce: 今日导读, 简讯. */
  labels: ReadonlySet<Genre>;
  /** Some lines bear heading marks. */
  marked: boolean;
  /** The highest heading mark: 1 for `#`; 0 where there is none. */
  topLevel: number;
  /** Paragraphs are set in. */
  indents: boolean;
  /** Short lines begin with a dash: subtitles are set so. */
  dashes: boolean;
  /** Share of the lines that a blank line stands before. */
  blankRate: number;
  /** Height of the running text's type; null where the importer knows none. */
  bodySize: number | null;
}

/** A paragraph or a subheading, joined from its lines. */
export interface Paragraph {
  kind: 'text' | 'subheading';
  text: string;
  pieces: readonly Piece[];
  /** True if it has no end: 。, ！, ？ or … is missing. */
  unfinished: boolean;
  /** True if its first line is indented, or short by an indent: its beginning is complete. */
  setIn: boolean;
}

/** An article as the reading gives it. */
export interface ReadArticle {
  front: Article;
  /** Markdown */
  body: string;
  paragraphs: Paragraph[];
}

/** A page that was read: its articles, and the lines that belong to none. */
export interface FinishedPage {
  page: Page;
  articles: ReadArticle[];
  unplaced: Unplaced[];
  /** Messages about the corrections. */
  messages: Message[];
}
