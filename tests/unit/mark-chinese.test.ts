/** Chinese words in pages of another language say that they are Chinese; nothing else of the page changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markChinese } from '../../src/build/mark-chinese.ts';

for (const [html, expected] of [
  ['<a href="/x/">聊城日报</a>', '<a lang="zh-Hans" href="/x/">聊城日报</a>'],
  ['<p>大众日报 · 15 August</p>', '<p><span lang="zh-Hans">大众日报</span> · 15 August</p>'],
  ['<p>On “烟火气” today</p>', '<p>On <span lang="zh-Hans">“烟火气”</span> today</p>'],
  ['<li><b>x</b>第1版 要闻</li>', '<li><b>x</b><span lang="zh-Hans">第1版 要闻</span></li>'],
  ['<p lang="zh-Hant">發展</p>', '<p lang="zh-Hant">發展</p>'],
  ['<div lang="zh-Hans"><br><p>发展</p></div>', '<div lang="zh-Hans"><br><p>发展</p></div>'],
  ['<div lang="zh-Hans">一</div><p>二</p>', '<div lang="zh-Hans">一</div><p lang="zh-Hans">二</p>'],
  ['<option value="a">大众日报</option>', '<option lang="zh-Hans" value="a">大众日报</option>'],
  ['<script>"发展"</script><title>发展</title>', '<script>"发展"</script><title>发展</title>'],
  ['<a title="a > b">发展</a>', '<a lang="zh-Hans" title="a > b">发展</a>'],
  ['<p>plain</p>', '<p>plain</p>'],
] as const) {
  test(html, () => assert.equal(markChinese(html, 'zh-Hans'), expected));
}
