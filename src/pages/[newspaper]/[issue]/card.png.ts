/** `/liaocheng-ribao/2023-10-25/card.png`: the issue as a picture, for links that people share. */

import type { APIRoute } from 'astro';
import { weekday } from '../../../archive/dates.ts';
import { issueLabel } from '../../../archive/labels.ts';
import { messages } from '../../../archive/messages.ts';
import { type IssueProps, issuePaths } from '../../../archive/paths.ts';
import { prominence } from '../../../archive/prominence.ts';
import { siteSettings } from '../../../archive/site.ts';
import { titleLine } from '../../../archive/title-line.ts';
import type { IssueNode } from '../../../archive/tree.ts';
import { drawCard } from '../../../cards/card.ts';

export const getStaticPaths = issuePaths;

/** Those of the front page, the lead first. */
function headlines(issue: IssueNode): string[] {
  const articles = issue.pages[0]?.articles ?? [];
  const weights = prominence(articles);
  const of = (weight: string) => articles.filter((_, index) => weights[index] === weight);
  return [...of('lead'), ...of('major'), ...of('plain'), ...of('minor')].map(({ data }) => titleLine(data)).slice(0, 5);
}

export const GET: APIRoute<IssueProps> = async ({ props: { issue } }) => {
  const { card, counts } = messages();
  const articles = issue.pages.reduce((sum, page) => sum + page.articles.length, 0);
  const png = await drawCard({
    foot: siteSettings().title,
    nameplate: issue.newspaper.data.title,
    facts: card.issue([
      issueLabel(issue),
      weekday(issue.data.date),
      counts.pages(issue.pages.length),
      counts.articles(articles),
    ]),
    headlines: headlines(issue),
  });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
