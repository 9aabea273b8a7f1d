/** The page that takes the archive along, as it is built, and what stands in the portable edition and the installed one. */
import type * as source from '../zh-Hans/offline.ts';

export const offline: typeof source.offline = {
  title: '離線閱讀',
  description: '把一年的合訂本、一種報紙或整個典藏帶在身邊，斷網也能讀、能檢索。',
  holdings: ({ newspapers, issues, articles }) => `${newspapers}種報紙、${issues}期、${articles}篇`,
  portable: (holdings) =>
    `這一份就是帶在身邊的：${holdings}，連同檢索，都在這個資料夾裡。不用網路，不用安裝；複製整個資料夾，就複製了整個典藏。`,
  intro:
    '讀過的頁會留在這台裝置上，斷網也能再讀。還可以把合訂本整冊帶走：沒有網路時，帶走的照樣能讀，也照樣能一字不差地檢索。',
  elsewhereTitle: '沒有網路，這一頁也沒有帶走',
  elsewhere: '網路不通，或網站沒有應答；要看的這一頁，既沒有讀過，也不在帶走的合訂本裡。網路恢復後，這裡會自動重試。',
  noScript: '帶走合訂本需要啟用 JavaScript。',
  downloading: '正在帶走',
  kept: '已經帶走',
  partial: '沒有取完',
  offered: '可以帶走',
  device: '這台裝置',
};

export const installed: typeof source.installed = {
  name: ({ archive, tagline }) => `${archive}：${tagline}`,
};

export const card: typeof source.card = {
  archive: ({ newspapers, issues, articles }) => `${newspapers}種報紙，${issues}期，${articles}篇`,
  issue: (facts) => facts.join('　'),
};

export const portable: typeof source.portable = {
  file: '閱讀說明.txt',
  title: (archive) => `${archive} · 可攜帶版`,
  lines: [
    '開啟：雙擊 index.html，用任何一種較新的瀏覽器（Chrome、Edge、Firefox、Safari）閱讀。',
    '不需要網路，不需要安裝，也不會在電腦上寫入任何檔案；可以放在唯讀的隨身碟或光碟裡。',
    '',
    '檢索：每一頁上方都有檢索框。要查的字一字不差地查，結果與網上的版本相同。',
    '搬動：請整個資料夾一起複製，不要只複製其中幾個檔案。拿到的是壓縮包，請先解壓再開啟。',
    '校驗：SHA256SUMS 列出每個檔案的校驗值。在本資料夾中執行 sha256sum --check SHA256SUMS 即可核對。',
    '',
  ],
};
