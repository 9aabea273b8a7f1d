/** Every source file of the project as the architecture's tests see it: its imports and its literals, parsed. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the project's root, with `/`: `src/model/ids.ts`. */
  path: string;
  lines: number;
  /** A path from the root for the project's own files, else the specifier: `src/model/ids.ts`, `node:fs`, `astro/zod`. */
  imports: string[];
  /** Those imports that are there when the program runs: not the types. */
  loads: string[];
  /** Strings, templates and regular expressions of the code, but for those of a rule's `example`, which cite a page. */
  literals: string[];
}

/** All TypeScript, JavaScript and Astro files in `folders`. */
export function readSourceFiles(...folders: string[]): SourceFile[] {
  const paths = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,mjs,js,astro}`)).sort();
  return paths.map((path) => readSourceFile(path.split(sep).join('/')));
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const code = path.endsWith('.astro') ? codeOfComponent(text) : text;
  const file: SourceFile = { path, lines: text.trimEnd().split('\n').length, imports: [], loads: [], literals: [] };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS), file);
  return file;
}

/** The script at the head of an Astro component, and those that it sends to the browser. */
function codeOfComponent(text: string): string {
  const head = /^\s*---\r?\n(.*?)\r?\n---/su.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map(([, code = '']) => code);
  return [head, ...scripts].join('\n');
}

function visit(node: ts.Node, file: SourceFile): void {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'example') return;
  const specifier = specifierOf(node);
  if (specifier !== undefined) {
    const own = posix.join(dirname(file.path), specifier);
    const target = specifier.startsWith('.') ? own : specifier;
    file.imports.push(target);
    if (!isTypeOnly(node)) file.loads.push(target);
    if (!ts.isCallExpression(node)) return;
  }
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node)) {
    file.literals.push(node.text);
  }
  ts.forEachChild(node, (child) => visit(child, file));
}

/** What an import, a re-export, an `import('…')` or an `import('…').Type` names. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  return undefined;
}

const isTypeOnly = (node: ts.Node): boolean =>
  ts.isImportTypeNode(node) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly) ||
  (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;
