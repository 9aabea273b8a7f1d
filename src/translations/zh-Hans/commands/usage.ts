/** What `--help` prints for each command. */
export const usage = {
  start: `npm start -- [--archive 目录] [--port N] [--host 地址] [--language 语言]
  端口默认 4321，或环境变量 PORT；地址默认 127.0.0.1，只限本机`,
  ingest: `npm run ingest -- [--archive 目录] [--seeds 目录] [--content 目录] [--check] [--force] [--language 语言]
  --check     不写任何文件；content/ 不是最新时失败
  --force     不论是否改过，每一版都重新读取
  --language  终端所用的语言：zh-Hans、zh-Hant、en`,
  build: `npm run build -- [--archive 目录] [--content 目录] [--out 目录] [--edition web|portable] [--verbose] [--language 语言]    （content；dist，或 dist-portable 及其 zip）
npm run build -- --shard 3/16 [--out 目录]    只做站点的一份（dist-shards/3-of-16）
npm run build -- --join 目录…                 把各份拼成站点（dist）`,
  new: `npm run new -- 目录
  目录  新档案的文件夹；还没有这个文件夹，或者是空的`,
  serve: `npm run serve -- [--archive 目录] [--dir 目录] [--port N] [--host 地址] [--language 语言]
  默认 dist，端口 4321 或环境变量 PORT，地址 127.0.0.1，只限本机`,
  dev: `npm run dev -- [--archive 目录] [--port N] [--host 地址] [--language 语言]
  端口默认 4321，或环境变量 PORT；只限本机`,
  permalinks: 'npm run permalinks -- [--archive 目录] [--content 目录] [--out 目录]    （content、dist）',
  trace: `npm run trace -- 文件:行
  文件:行  版面文件的一行：seeds/liaocheng-ribao/2023-10-25/01.txt:38`,
  review: `npm run review -- [--archive 目录] [--newspaper 报纸] [--date 2023-10] [--limit 50] [--html 文件] [--json]
  --newspaper  只看这种报纸，以其文件夹名称之
  --date       只看这一年、这一月或这一天
  --limit      最多显示多少篇（50）
  --html       写成一个网页，可在浏览器中打开
  --json       以 JSON 输出`,
  corrections: `npm run corrections -- 文件 [--archive 目录] [--write]
  文件     读者寄来的校正，可以是整封邮件；先列出会有什么改变
  --write  写进 seeds/ 里各版的 corrections.yaml`,
};
