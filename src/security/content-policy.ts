/**
 * The Content-Security-Policy of a page. It is in the page itself, so it works on any host. Scripts and styles inside
 * the page are allowed by their hashes (CSP Level 3), all others by their origin. So text of an archive that gets into
 * the markup can run no script and send no data.
 */
import { createHash } from 'node:crypto';

/** Where the page is opened: from a server, or from a folder. In folders, browsers disagree about `'self'`. */
type Origin = 'served' | 'folder';

const SCRIPT = /<script\b([^>]*)>(.*?)<\/script>/gs;
const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;
/** A picture of a page that lies elsewhere on the web, where the operator says so. */
const PICTURE = /<img\b[^>]*\bsrc="(https?:\/\/[^/"]+)/g;
/** Scripts of these types are data. Browsers do not run them. */
const DATA = /\btype="?application\/(?:ld\+)?json\b/;
const POLICY = /<meta http-equiv="?content-security-policy"? content="[^"]*">/i;

const sumOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Adds the policy that fits the content of a built page. An earlier policy is replaced. */
export function withPolicy(html: string, origin: Origin): string {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes) && !DATA.test(attributes))
    .map(([, , code = '']) => sumOf(code));
  const styles = [...html.matchAll(STYLE)].map(([, code = '']) => sumOf(code));
  const pictures = [...html.matchAll(PICTURE)].map(([, host = '']) => host);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles, pictures, origin)}">`;
  // The policy applies to what comes after it. The character set must be in the first kilobyte.
  return html
    .replace(POLICY, '')
    .replace(/<head\b[^>]*>(?:\s*<meta charset="?utf-8"?\s*\/?>)?/i, (head) => head + meta);
}

function policy(scripts: string[], styles: string[], pictures: string[], origin: Origin): string {
  const here = origin === 'served' ? ["'self'"] : ["'self'", 'file:'];
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': [...here, ...new Set(scripts)],
    'style-src': [...here, ...new Set(styles)],
    'img-src': [...here, 'data:', ...new Set(pictures)],
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
