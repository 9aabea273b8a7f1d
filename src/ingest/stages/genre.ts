/** 消息, 通讯, 评论, 图片新闻, 简讯 or 导读, by how the article opens, who signed it and what column it stands in. */
import type { Genre } from '../../model/genre.ts';
import { emWidth } from '../text.ts';
import { looksLikeCaption } from '../vocabulary/captions.ts';
import type { Attribution } from './attribute.ts';
import type { Draft } from './stitch.ts';

/** A caption is no longer than this, in em. */
const CAPTION = 330;
/** With a headline, a scene told in one paragraph is a caption up to this, in em. */
const SHORT_CAPTION = 200;
/** An unsigned essay is a commentary if it has at least this many questions and appeals per 100 em. */
const MIN_APPEALS = 0.55;

export function genreOf(
  draft: Draft,
  { leadIn, bare, pictured, byline }: Attribution,
  text: readonly string[],
  vertical: boolean,
): Genre {
  if (draft.teasers.length > 0) return 'teasers';
  const column = draft.column?.genre;
  if (column && column !== 'news' && column !== 'teasers') return column;
  const width = text.reduce((sum, paragraph) => sum + emWidth(paragraph), 0);
  const headless = draft.titles.length === 0;
  const picture = draft.body.some(({ pieces }) => pieces.some((piece) => piece.picture));
  const caption = width <= CAPTION && text.length <= (pictured ? 3 : 2);
  if (picture && !leadIn) return 'photo';
  if (!leadIn && caption && pictured) return 'photo';
  if (!leadIn && caption && headless && (byline.length > 0 || captionScore(draft) >= 1)) return 'photo';
  if (!leadIn && width <= SHORT_CAPTION && text.length === 1 && captionScore(draft) >= 2) return 'photo';
  if (leadIn) return 'news';
  if (byline.length > 0) return bare && !draft.column ? 'commentary' : 'feature';
  return vertical || appeals(text, width) ? 'commentary' : 'feature';
}

const captionScore = ({ body }: Draft): number => {
  const pieces = body.flatMap((part) => part.pieces);
  const text = pieces.map((piece) => piece.text).join('');
  return looksLikeCaption({ text, width: emWidth(text), picture: pieces[0]?.picture === true, endCredit: false });
};

function appeals(text: readonly string[], width: number): boolean {
  const matches =
    text.join('').match(/要(?!求|闻|素)|必须|应当|应该|不能|需要|让|我们|不妨|岂|何以|如何|怎样|？|\?/gu)?.length ?? 0;
  return width > 0 && (matches / width) * 100 >= MIN_APPEALS;
}
