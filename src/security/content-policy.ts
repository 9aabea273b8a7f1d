/**
 * The Content-Security-Policy of a page, in the page itself, so that any host serves it. Scripts and styles that stand in
 * the page are allowed by their sums (CSP Level 3), all others by where they come from: text of an archive that got into
 * the markup could run nothing and send nothing away.
 */
import { createHash } from 'node:crypto';

/** A page is opened from a server, or from a folder, where browsers differ on what `'self'` means. */
type Origin = 'served' | 'folder';

const SCRIPT = /<script\b([^>]*)>(.*?)<\/script>/gs;
const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;
/** Scripts of these types are data: no browser runs them. */
const DATA = /\btype="?application\/(?:ld\+)?json\b/;
const POLICY = /<meta http-equiv="?content-security-policy"? content="[^"]*">/i;

const sumOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** A built page with the policy that fits what stands in it, in the place of any that it had. */
export function withPolicy(html: string, origin: Origin): string {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes) && !DATA.test(attributes))
    .map(([, , code = '']) => sumOf(code));
  const styles = [...html.matchAll(STYLE)].map(([, code = '']) => sumOf(code));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles, origin)}">`;
  // The policy holds for what stands after it; the character set has to be said in the first kilobyte.
  return html
    .replace(POLICY, '')
    .replace(/<head\b[^>]*>(?:\s*<meta charset="?utf-8"?\s*\/?>)?/i, (head) => head + meta);
}

function policy(scripts: string[], styles: string[], origin: Origin): string {
  const here = origin === 'served' ? ["'self'"] : ["'self'", 'file:'];
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': [...here, ...new Set(scripts)],
    'style-src': [...here, ...new Set(styles)],
    'img-src': [...here, 'data:'],
    'font-src': here,
    'connect-src': here,
    'worker-src': here,
    'manifest-src': here,
    'form-action': here,
    'base-uri': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
