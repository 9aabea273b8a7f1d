/** An issue as a IIIF Presentation 3 manifest: a canvas for each page with a picture, its lines as annotations, its articles as ranges. */
import { receivedLines } from '../../archive/archive.ts';
import { issueLabel, pageLabel } from '../../archive/labels.ts';
import { messages } from '../../archive/messages.ts';
import { siteSettings } from '../../archive/site.ts';
import { absolute } from '../../archive/site-address.ts';
import { titleLine } from '../../archive/title-line.ts';
import type { IssueNode, PageNode } from '../../archive/tree.ts';
import { pageId } from '../../model/ids.ts';
import type { LineBox, OwnPicture } from '../../model/picture.ts';
import { ownPicture, sizeUrl } from '../picture-of.ts';
import { regionsOf } from '../regions.ts';
import { type PictureSize, sizesOf } from '../sizes.ts';
import { imageService } from './image-information.ts';

/** `/liaocheng-ribao/2023-10-25/manifest.json` */
export const manifestUrl = ({ url }: IssueNode): string => `${url}manifest.json`;

/** Pages of the issue whose picture the archive holds. */
export const picturedPages = ({ pages }: IssueNode): { page: PageNode; picture: OwnPicture }[] =>
  pages.flatMap((page) => {
    const picture = ownPicture(page);
    return picture ? [{ page, picture }] : [];
  });

/** @param site where the archive is published: identifiers of IIIF are addresses */
export function issueManifest(issue: IssueNode, site: URL): object {
  const t = messages();
  const { publisher, title, rights } = siteSettings();
  const newspaper = issue.newspaper.data;
  const canvases = picturedPages(issue).map(({ page, picture }) => canvasOf(page, picture, site));
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: absolute(manifestUrl(issue), site),
    type: 'Manifest',
    label: inLanguage(newspaper.language, t.labels.issueOf({ newspaper: newspaper.title, issue: issueLabel(issue) })),
    requiredStatement: {
      label: inLanguage(t.locale.language, publisher ?? title),
      value: inLanguage(t.locale.language, rights),
    },
    navDate: `${issue.data.date}T00:00:00+08:00`,
    behavior: ['paged'],
    homepage: [
      {
        id: absolute(issue.url, site),
        type: 'Text',
        label: inLanguage(
          t.locale.language,
          t.labels.issueOf({ newspaper: newspaper.title, issue: issueLabel(issue) }),
        ),
        format: 'text/html',
      },
    ],
    items: canvases.map(({ canvas }) => canvas),
    structures: canvases.flatMap(({ range }) => range),
  };
}

const inLanguage = (language: string, text: string) => ({ [language]: [text] });

function canvasOf(page: PageNode, picture: OwnPicture, site: URL) {
  const { language } = page.issue.newspaper.data;
  const id = absolute(`${page.url}canvas`, site);
  const sizes = sizesOf(picture);
  const full = sizes.at(-1) as PictureSize;
  const { width, height } = full;
  const small = sizes[0] as PictureSize;
  const lines = receivedLines(pageId(page.issue.data.newspaper, page.issue.data.issue, page.data.page));
  const place = ([x, y, wide, tall]: LineBox): string => {
    const at = [(x * width) / 10_000, (y * height) / 10_000, (wide * width) / 10_000, (tall * height) / 10_000];
    return at.map(Math.round).join(',');
  };
  const annotations = lines.flatMap(({ n, text, box }) =>
    box
      ? [
          {
            id: `${absolute(page.sourceUrl, site)}line/${n}`,
            type: 'Annotation',
            motivation: 'supplementing',
            body: { type: 'TextualBody', value: text, format: 'text/plain', language },
            target: `${id}#xywh=${place(box)}`,
          },
        ]
      : [],
  );
  const regions = regionsOf(lines);
  const range = page.articles.flatMap((article) => {
    const boxes = regions.get(article.data.id);
    if (!boxes) return [];
    return [
      {
        id: `${absolute(article.url, site)}range`,
        type: 'Range',
        label: inLanguage(language, titleLine(article.data)),
        items: boxes.map((box) => ({ id: `${id}#xywh=${place(box)}`, type: 'Canvas' })),
      },
    ];
  });
  const image = (size: PictureSize) => ({
    id: absolute(sizeUrl(page, size), site),
    type: 'Image',
    format: 'image/jpeg',
    width: size.width,
    height: size.height,
    service: [imageService(page, site)],
  });
  const canvas = {
    id,
    type: 'Canvas',
    label: inLanguage(language, pageLabel(page.data)),
    width,
    height,
    thumbnail: [image(small)],
    items: [
      {
        id: `${id}/image`,
        type: 'AnnotationPage',
        items: [{ id: `${id}/image/1`, type: 'Annotation', motivation: 'painting', body: image(full), target: id }],
      },
    ],
    ...(annotations.length > 0 && {
      annotations: [{ id: `${id}/lines`, type: 'AnnotationPage', items: annotations }],
    }),
  };
  return { canvas, range };
}

/** `/iiif/collection.json`: a manifest for each issue with pictures. */
export function issueCollection(issues: readonly IssueNode[], site: URL): object {
  const { title } = siteSettings();
  const t = messages();
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: absolute('/iiif/collection.json', site),
    type: 'Collection',
    label: inLanguage(t.locale.language, title),
    items: issues.map((issue) => ({
      id: absolute(manifestUrl(issue), site),
      type: 'Manifest',
      label: inLanguage(
        issue.newspaper.data.language,
        t.labels.issueOf({ newspaper: issue.newspaper.data.title, issue: issueLabel(issue) }),
      ),
    })),
  };
}
