/** What the page that takes the archive along says. */
import type * as source from '../../zh-Hans/browser/offline.ts';

export const downloads: typeof source.downloads = {
  errors: {
    offline: '網路斷了，或網站沒有應答。已取的部分留著，連上網路後可以接著取。',
    gone: '網站上缺少要取的檔案，可能正在更新。已取的部分留著，請稍後接著取。',
    damaged: '取到的檔案與清單不符（可能是網站的錯誤頁），沒有收下。已取的部分留著，請稍後接著取。',
    full: '儲存空間不夠，這一冊沒有帶走，已取的部分也已刪除，沒有留下半冊。請先刪除別的冊，或清理裝置。',
    refused: '瀏覽器拒絕儲存，這一冊沒有帶走。請檢查瀏覽器的儲存設定。',
  },
  otherWindow: '另一個視窗正在帶走合訂本，請到那裡看進度；那裡做完，這裡再來。',
  stopped: '已停止。已取的部分留著，隨時可以接著取。',
  failed: (error) => `沒有帶走：${error}`,
  notEnoughSpace: ({ needed, free }) =>
    `儲存空間不夠：要取 ${needed}，瀏覽器還可存約 ${free}。沒有開始取。請先刪除別的冊，或清理裝置。`,
  removed: (volume) => `已刪除${volume}。`,
  cleared: '已清除讀過的頁。帶走的合訂本沒有動。',
  noList: '讀不到可以帶走的目錄：網路不通，或網站沒有應答。已經帶走的照常可讀、可查。',
  storageFailed: (error) => `瀏覽器的儲存出了錯：${error}`,
  notSecure: '這個網址不是 https 開頭，瀏覽器不許它在裝置上儲存檔案。請改用 https 的網址，或在本機（localhost）開啟。',
  noWorker: '這個瀏覽器（或它的無痕視窗）不能離線儲存網頁。請換普通視窗，或換新版的 Chrome、Edge、Firefox、Safari。',
  noStorage: '瀏覽器拒絕儲存：可能是無痕視窗，或設定裡禁止了網站儲存資料。請換普通視窗，或允許本站儲存。',
  notInstalled: '離線程式沒有裝上：網路不通、儲存空間不夠，或瀏覽器不允許。請稍後再試。',
};

export const packs: typeof source.packs = {
  common: '目錄各頁',
  commonLong: '主題、地方、署名、專欄、體裁',
  volume: ({ newspaper, year }) => `${newspaper} ${year}年`,
  issues: (count) => `${count}期，`,
  download: '帶走',
  resume: '接著取',
  again: '重新取',
  unreadable: '存下的記錄讀不出來，不能離線用；請重新取，或刪除',
  damaged: ({ parts, size }) => `有 ${parts} 處損壞（共 ${size}），其餘仍可用；請重新取`,
  update: '更新',
  remove: '刪除',
  named: ({ action, volume }) => `${action}${volume}`,
  namedSize: ({ action, volume, size }) => `${action}${volume}，${size}`,
  partial: ({ here, of }) => `已取 ${here}，共 ${of}；取完才能離線用`,
  downloadedOn: ({ day, size }) => `${day}帶走，${size}`,
  news: (size) => `；網站上已有更新（最多再取 ${size}），帶走的仍可用`,
  downloading: '正在帶走',
  waiting: '排隊',
  kept: '已帶走',
  downloadAll: (size) => `帶走全部，${size}`,
  downloadRest: ({ count, size }) => `帶走其餘${count}冊，${size}`,
  downloadAllOf: ({ action, newspaper }) => `${action}：${newspaper}`,
  progress: '進度',
  stop: '停止',
  keepOpen: '。這一頁請開著；關掉就停下，下次接著取。',
  now: (volume) => `正在帶走${volume}`,
  nowAndMore: ({ volume, waiting }) => `正在帶走${volume}，後面還有 ${waiting} 冊`,
  amount: ({ here, of }) => `${here}／${of}`,
};

export const device: typeof source.device = {
  clear: '清除讀過的頁',
  read: '讀過的頁',
  pages: (count) => `${count}頁，斷網可再讀。`,
  none: '還沒有',
  space: '空間',
  used: ({ used, free }) => `本站用去約 ${used}，還可存約 ${free}`,
  persistence: '儲存多久',
  persistent: '瀏覽器答應長期儲存',
  mayBeRemoved: '瀏覽器沒有答應長期儲存：裝置空間緊張時，它可能自行清理',
};
