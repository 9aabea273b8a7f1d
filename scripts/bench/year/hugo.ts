/** The same articles for Hugo: a page each with title and text, a list for each section, and nothing else. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArticle } from '../../../src/content/article-file.ts';

const FILES = {
  'config.toml': 'baseURL = "https://archive.example.org/"\nlanguageCode = "zh"\ntitle = "基准"\n',
  'layouts/_default/single.html':
    '<!doctype html><meta charset="utf-8"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}',
  'layouts/_default/list.html':
    '<!doctype html><meta charset="utf-8"><title>{{ .Title }}</title>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
  'layouts/index.html':
    '<!doctype html><meta charset="utf-8">{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
};

/** Writes a Hugo site of every article of `content` into `folder`. @returns the number of articles */
export function writeHugoSite(content: string, folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  const articles = globSync('articles/*/*/*.md', { cwd: content });
  for (const file of articles) {
    const text = readFileSync(join(content, file), 'utf8');
    const { article } = parseArticle(text, file);
    const body = text.slice(text.indexOf('\n---\n', 3) + '\n---\n'.length);
    write(
      file.replace('articles/', 'content/'),
      `---\ntitle: ${JSON.stringify(article.title)}\ndate: ${article.date}\n---\n${body}`,
    );
  }
  return articles.length;
}
