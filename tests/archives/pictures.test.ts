/** Pictures of pages, from the file beside the page's text to the sizes, the marks on them and the IIIF manifest. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import sharp from 'sharp';
import { builtArchive } from './built-archive.ts';

const LINES = ['小城开通第一条公交线', '本报讯（记者 王一）昨日，小城开通了第一条公', '交线。市民说，出门方便多了。'];
/** A page of 1,500 by 2,100 pixels, a line each 100 pixels. */
const line = (text: string, i: number): string =>
  `<span class="ocr_line" title="bbox 100 ${200 + i * 100} 1300 ${260 + i * 100}"><span class="ocrx_word" title="bbox 100 ${200 + i * 100} 1300 ${260 + i * 100}">${text}</span></span>`;
const HOCR = `<html><head><meta charset="utf-8"/></head><body><div class="ocr_page" title="bbox 0 0 1500 2100"><p class="ocr_par">${LINES.map(line).join('\n')}</p></div></body></html>`;
const picture = (turned: boolean): Promise<Buffer> =>
  sharp({ create: { width: turned ? 2100 : 1500, height: turned ? 1500 : 2100, channels: 3, background: '#eee' } })
    .withMetadata({ ...(turned && { orientation: 6 }) })
    .jpeg()
    .toBuffer();

test('a page shows its picture in sizes, its articles on it, and a manifest for IIIF viewers', async (t) => {
  const whole = await picture(false);
  const site = await builtArchive(t, {
    'site.yaml': 'url: https://example.org/archive/\n',
    'xiao-bao/2024-01-02/01.hocr': HOCR,
    'xiao-bao/2024-01-02/01.jpg': whole,
    'xiao-bao/2024-01-02/02.hocr': HOCR,
    'xiao-bao/2024-01-02/02.JPEG': await picture(true),
    'xiao-bao/2024-01-02/03.hocr': HOCR,
    'xiao-bao/2024-01-02/03.png': whole.subarray(0, 5000),
    'xiao-bao/2024-01-02/04.hocr': HOCR,
    'xiao-bao/2024-01-02/issue.yaml':
      'date: 2024-01-02\ndateCertainty: printed\npages: { "04": { number: 4, picture: "https://pictures.example.net/4.jpg" } }\n',
  });
  const issue = join(site, 'xiao-bao/2024-01-02');
  const at = (path: string): string => readFileSync(join(issue, path), 'utf8');

  await t.test('each size is as large as its address says, turned upright', async () => {
    for (const page of ['01', '02']) {
      const { width, height, sizes } = JSON.parse(at(`${page}/image/info.json`));
      assert.deepEqual([width, height], [1500, 2100]);
      for (const size of sizes) {
        const name = size.width === width ? 'max' : `${size.width},${size.height}`;
        const found = await sharp(join(issue, page, `image/full/${name}/0/default.jpg`)).metadata();
        assert.deepEqual([found.width, found.height, found.orientation ?? 1], [size.width, size.height, 1]);
      }
    }
  });

  await t.test('page and source page show it; an article is a link on it, a line a mark', () => {
    const [region] = elements(at('01/index.html'), 'path').filter((path) => path.parentNode?.nodeName === 'a');
    assert.equal(region && attribute(region, 'd'), 'M667 952h8000v1239h-8000z');
    assert.match(
      attribute(region?.parentNode as Tree.Element, 'href') ?? '',
      /\/archive\/xiao-bao\/2024-01-02\/01\/l001\//u,
    );
    assert.equal(elements(at('01/source/index.html'), 'rect').length, LINES.length);
    const [shown] = elements(at('01/index.html'), 'img');
    for (const part of (attribute(shown as Tree.Element, 'srcset') ?? '').split(/,\s+/u)) {
      const path = part.split(' ')[0]?.replace('/archive/', '') ?? '';
      assert.ok(existsSync(join(site, path)), path);
    }
  });

  await t.test('the manifest names what is there', () => {
    const manifest = JSON.parse(at('manifest.json'));
    assert.equal(manifest.id, 'https://example.org/archive/xiao-bao/2024-01-02/manifest.json');
    assert.equal(manifest.items.length, 2);
    for (const canvas of manifest.items) {
      const { body } = canvas.items[0].items[0];
      assert.ok(existsSync(join(site, new URL(body.id).pathname.replace('/archive/', ''))), body.id);
      assert.deepEqual(
        canvas.annotations[0].items.map((item: { body: { value: string } }) => item.body.value),
        LINES,
      );
      assert.equal(canvas.annotations[0].items[0].target, `${canvas.id}#xywh=100,200,1200,60`);
    }
    const collection = JSON.parse(readFileSync(join(site, 'iiif/collection.json'), 'utf8'));
    assert.deepEqual(
      collection.items.map(({ id }: { id: string }) => id),
      [manifest.id],
    );
  });

  await t.test('a page whose picture breaks off is read without it, and the report says so', () => {
    assert.match(at('03/l001/index.html'), /市民说，出门方便多了/u);
    assert.equal(elements(at('03/index.html'), 'img').length, 0);
    const report = JSON.parse(readFileSync(join(dirname(site), 'content/report.json'), 'utf8'));
    const said = report.messages.filter(({ code }: { code: string }) => code === 'read/picture');
    assert.equal(said.length, 1);
    assert.match(said[0].file, /2024-01-02\/03\.png$/u);
  });

  await t.test('a picture that lies elsewhere is shown from there, and its host alone is allowed', () => {
    const html = at('04/index.html');
    assert.equal(attribute(elements(html, 'img')[0] as Tree.Element, 'src'), 'https://pictures.example.net/4.jpg');
    assert.match(html, /img-src 'self' data: https:\/\/pictures\.example\.net;/u);
    assert.doesNotMatch(at('01/index.html'), /pictures\.example\.net/u);
  });
});

test('an archive without an address has pictures and no manifest', async (t) => {
  const seeds = { 'xiao-bao/2024-01-02/01.hocr': HOCR, 'xiao-bao/2024-01-02/01.jpg': await picture(false) };
  const site = await builtArchive(t, seeds);
  assert.equal(globSync('**/default.jpg', { cwd: site }).length, 3);
  assert.equal(globSync(['xiao-bao/**/{manifest,info}.json', 'iiif/*'], { cwd: site }).length, 0);
});

function elements(html: string, name: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === name) found.push(node as Tree.Element);
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return found;
}

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((other) => other.name === name)?.value;
