/** Words and marks that several stages know, in one place: who publishes, how a byline is marked. Sources of regular expressions. */

/** The newspaper's own name for itself. */
const OWN = '本报|本刊|本网|本台|本社';
const NATIONAL = '新华社|中新社|新华网|人民网';
/** `大众日报`, `齐鲁晚报` */
const PAPERS = String.raw`\p{Script=Han}{2,6}(?:日报|晚报|晨报|时报|都市报|商报|青年报|周报)`;

/** Who may send an item: `本报`, `据新华社`, `大众日报`. */
export const AGENCY = String.raw`(?:${OWN}|据?(?:${NATIONAL}|中新网|央视新闻)|中国新闻网|${PAPERS}|据\p{Script=Han}{2,8}(?:报|社|网|台)(?:报道|消息)?)`;
/** Who may stand before 记者 in a byline. */
export const PUBLISHER = String.raw`(?:据?本报|${OWN}|${NATIONAL}|全媒体|融媒体|${PAPERS}|\p{Script=Han}{2,6}(?:周刊|网|客户端|融媒体中心|融媒))`;
/** Before 评论员: `本报评论员`. */
export const COMMENTING = String.raw`(?:本报|新华社|本刊|\p{Script=Han}{2,5}(?:日报|晚报|时报))`;
/** What a dateline begins with: `本报莘县讯`, `新华社北京1月14日电`, `据央视新闻消息`. */
export const DATELINE_OPENING = '本报|新华社|据';
/** What a photo's credit ends in: `新华社记者 张三 摄`. */
export const PHOTO_CREDIT_ENDING = String.raw`摄影报道|摄影|摄|供图|文\/图`;
/** A byline that begins so is whole. */
export const BYLINE_OPENING = '本报|新华社|中新社|记者|通讯员';

/** Marks before a byline or a credit, for a class of characters. */
export const BYLINE_MARKS = '■□◆◇●○▲△▢☐▪◎◼◻◉';
