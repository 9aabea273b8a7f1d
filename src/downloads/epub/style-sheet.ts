/** How a book looks: as the archive's pages do, in the fonts of the device that it is read on. */

export const styleSheet = `
body { font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; line-height: 1.75; margin: 0 4%; }
p { margin: 0; text-indent: 2em; text-align: justify; }
h1, h2, h3 { line-height: 1.35; text-align: left; break-after: avoid; page-break-after: avoid; }
.running-head { text-indent: 0; font-size: 0.8em; color: #6b6459; }
h1.page { font-size: 1.1em; margin: 0 0 1.2em; padding-bottom: 0.3em; border-bottom: 2px solid currentColor; }
.article { margin: 0 0 2.4em; padding-bottom: 1.6em; border-bottom: 1px solid #c9c1b3; }
.article h2 { font-size: 1.45em; margin: 0.15em 0 0.3em; }
.article h2.untitled { font-size: 1em; font-weight: normal; color: #6b6459; }
.article h3 { font-size: 1.05em; margin: 1.1em 0 0.3em; }
.column { text-indent: 0; font-size: 0.85em; color: #9b2118; }
.kicker { text-indent: 0; font-size: 0.95em; }
.subtitle, .byline, .address { text-indent: 0; }
.subtitle { margin-bottom: 0.4em; }
.byline { font-size: 0.85em; color: #6b6459; margin-bottom: 0.8em; }
.address { font-size: 0.7em; margin-top: 0.8em; word-break: break-all; text-align: left; }
.address a { color: #6b6459; }
.title-page { text-align: center; margin-top: 22%; }
.title-page h1 { text-align: center; font-size: 2em; color: #9b2118; margin-bottom: 0.6em; }
.title-page p { text-indent: 0; text-align: center; margin: 0.6em 0; }
.title-page .publisher { margin-top: 3em; }
.rights, .licence, .note { font-size: 0.8em; color: #6b6459; }
nav ol { list-style: none; padding-left: 1em; }
nav > ol { padding-left: 0; }
`;
