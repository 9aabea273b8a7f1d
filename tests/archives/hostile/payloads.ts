/** What somebody might write into a field so that it does more than be read. Tags bear `pwn`; scripts would set `pwned`. */
const RUN = 'window.pwned=1';

const HTML = [
  `<script pwn>${RUN}</script>`,
  `</script><script pwn>${RUN}</script>`,
  `<SCRIPT PWN SRC=data:text/javascript,${RUN}></SCRIPT>`,
  `<scr<script pwn>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x pwn onerror=${RUN}>`,
  `<img src="x" pwn onerror="${RUN}"/>`,
  `<svg pwn onload=${RUN}>`,
  `<svg pwn><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math pwn><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<iframe pwn srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  `<object pwn data="javascript:${RUN}"></object>`,
  `<embed pwn src="javascript:${RUN}">`,
  '<base pwn href="https://evil.example/">',
  '<meta pwn http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link pwn rel="stylesheet" href="https://evil.example/x.css">',
  '<style pwn>*{display:none}</style>',
  `<details pwn open ontoggle=${RUN}>`,
  `<input pwn autofocus onfocus=${RUN}>`,
  `<form pwn action="javascript:${RUN}"><button>x</button></form>`,
  `<a pwn href="javascript:${RUN}">x</a>`,
  `<a pwn href="jav&#x0A;ascript:${RUN}">x</a>`,
  `<template pwn><p>x</template>`,
  `<noscript><p title="</noscript><img src=x pwn onerror=${RUN}>">`,
  `<!--><img src=x pwn onerror=${RUN}>-->`,
  `--><img src=x pwn onerror=${RUN}><!--`,
  `]]><img src=x pwn onerror=${RUN}>`,
  `<![CDATA[<img src=x pwn onerror=${RUN}>]]>`,
  `</title><img src=x pwn onerror=${RUN}>`,
  `</textarea><img src=x pwn onerror=${RUN}>`,
  `</style><img src=x pwn onerror=${RUN}>`,
];
const ATTRIBUTES = [
  `" pwn onmouseover="${RUN}" x="`,
  `' pwn onmouseover='${RUN}' x='`,
  `"><img src=x pwn onerror=${RUN}>`,
  `'><img src=x pwn onerror=${RUN}>`,
  `\` pwn onmouseover=${RUN} x=\``,
  `&quot; pwn onfocus=${RUN} autofocus x=&quot;`,
  `&lt;img src=x pwn onerror=${RUN}&gt;`,
  `&#60;img src=x pwn onerror=${RUN}&#62;`,
];
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}//`,
  `data:text/html,<script pwn>${RUN}</script>`,
  `vbscript:msgbox(1)`,
  '//evil.example/%2e%2e/',
];
const TEMPLATES = [
  '{{constructor.constructor("window.pwned=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one for template engines
  '${window.pwned=1}',
  '<%= pwned %>',
  '{window.pwned=1}',
];
const MARKDOWN = [
  `[x](javascript:${RUN})`,
  `![x](x"onerror="${RUN})`,
  `<javascript:${RUN}>`,
  `[x]: javascript:${RUN} "pwn"`,
  '# 一 | 二 | *三* _四_ ~~五~~ `六`',
];
const YAML = ['--- pwn: 1', '!!js/function "function(){window.pwned=1}"', '*alias &anchor', '\'"}\n- {pwn: 1'];
const INVISIBLE = ['\u202eesrever\u202c 报', '空\u0000字\u0008节', '\ufeff标\u2028行\u2029段'];
const TABLES = ['=HYPERLINK("https://evil.example","x")', "＋1+cmd|' /C calc'!A0", '@SUM(1+1)*cmd'];

export const PAYLOADS: readonly string[] = [
  ...HTML,
  ...ATTRIBUTES,
  ...ADDRESSES,
  ...TEMPLATES,
  ...MARKDOWN,
  ...YAML,
  ...INVISIBLE,
  ...TABLES,
];
