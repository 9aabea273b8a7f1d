/** What `--help` prints for each command. */
import type * as source from '../../zh-Hans/commands/usage.ts';
export const usage: typeof source.usage = {
  start: `npm start -- [--archive 目錄] [--port N] [--host 地址] [--language 語言]
  埠預設 4321，或環境變數 PORT；地址預設 127.0.0.1，只限本機`,
  ingest: `npm run ingest -- [--archive 目錄] [--seeds 目錄] [--content 目錄] [--check] [--force] [--language 語言]
  --check     不寫任何檔案；content/ 不是最新時失敗
  --force     不論是否改過，每一版都重新讀取
  --language  終端所用的語言：zh-Hans、zh-Hant、en`,
  build: `npm run build -- [--archive 目錄] [--content 目錄] [--out 目錄] [--edition web|portable] [--verbose] [--language 語言]    （content；dist，或 dist-portable 及其 zip）
npm run build -- --shard 3/16 [--out 目錄]    只做站點的一份（dist-shards/3-of-16）
npm run build -- --join 目錄…                 把各份拼成站點（dist）`,
  new: `npm run new -- 目錄
  目錄  新典藏的資料夾；還沒有這個資料夾，或者是空的`,
  serve: `npm run serve -- [--archive 目錄] [--dir 目錄] [--port N] [--host 地址] [--language 語言]
  預設 dist，埠 4321 或環境變數 PORT，地址 127.0.0.1，只限本機`,
  dev: `npm run dev -- [--archive 目錄] [--port N] [--host 地址] [--language 語言]
  埠預設 4321，或環境變數 PORT；只限本機`,
  permalinks: 'npm run permalinks -- [--archive 目錄] [--content 目錄] [--out 目錄]    （content、dist）',
  trace: `npm run trace -- 檔案:行
  檔案:行  版面檔案的一行：seeds/liaocheng-ribao/2023-10-25/01.txt:38`,
  review: `npm run review -- [--archive 目錄] [--newspaper 報紙] [--date 2023-10] [--limit 50] [--html 檔案] [--json]
  --newspaper  只看這種報紙，以其資料夾名稱之
  --date       只看這一年、這一月或這一天
  --limit      最多顯示多少篇（50）
  --html       寫成一個網頁，可在瀏覽器中開啟
  --json       以 JSON 輸出`,
  corrections: `npm run corrections -- 檔案 [--archive 目錄] [--write]
  檔案     讀者寄來的校正，可以是整封郵件；先列出會有什麼改變
  --write  寫進 seeds/ 裡各版的 corrections.yaml`,
};
