import { startsWithOther } from '../owners.js';
import type { Form } from './forms.js';

/** Whose a job is that is named. */

/** 那片子讲的是个入殓师 */
const inStory =
  /片子|电影|[电连]视?剧|这剧|那剧|节目|综艺|小说|纪录片|书里|新闻|采访|讲的是|[出扮主]演|演的?是|\b(?:film|movie|show|series|drama|novel|documentary)\b/u;
const beforeJob =
  /(?:是|当|做|干|任|挂|升|提|转|聘|评上|考上|提拔|成了|混到|混成|搞|为|叫|我|俺|咱|就一?个?|一个|一名|写|填|职位|职务|头衔|岗位|title|an?|as|(?<=\b(?:i'm|i am|as|became|become|be|me) )the|i'm|just|work|[a-z]+-time|senior|junior|chief)(?:了|个|一名|名|一个|一|着|的)*(?:小|老|臭|破|苦逼|普通|死)?["「『 ]?$|(?:就是|就叫|是)[你您]们?(?:常|老|平时)?(?:说|讲|叫|喊)的$/u;
const behindNoJob =
  /^(?:节|你|您|给|长(?!大)|站|服|帽|学校|学院|们|小姐|阿姨|电影|师傅|小哥|大哥|大姐|叔叔|(?:也|都|真|可|挺|很|太)?(?:是)?(?:真|不容易|辛苦|厉害|多|忙)|这个)/u;

/** 我昨天去剪头发, 我今儿掌勺: what anybody does once. */
const once =
  /[昨今明][天晚儿早日]|[前后]天|小时候|刚才|上次|那[年次天回]|上学时|周末|初[一二三]|待会儿?|一会儿/u;
const anyones =
  /剪头|烫头|染头|掌勺|写小说|写剧本|种菜|打鱼|画|弹琴|跳舞|调酒|拉花|直播|配音|布线|修水管|修车|烤面包|做蛋糕|打扫|带娃|带人|记账|算账|做实验|开锁|配钥匙|拍照|送信|招人/u;
const habit = /天天|每天|一天到晚|常年|整天|专门|靠|干的|做的|上班|又(?:是)?/u;

/** 今晚我就是厨师 */
const tonight = /(?:今[晚天儿]|这顿|待会儿?|一会儿)[^,]{0,6}(?:是|当|做)(?:一?回|一?次|个)?$/u;
/** I'm a sound engineer. */
const ofSort = /\b(?:i'm|i am|i work as|work as|as|became|now) (?:just )?an? (?:[a-z]+ ){1,2}$/u;

/** Whether a job is somebody's who is met, watched or read of, or part of another word. */
export function isOthersJob(
  span: string,
  { own, after }: { readonly own: string; readonly after: string },
  form: Form,
): boolean {
  if (behindNoJob.test(after) || inStory.test(own) || tonight.test(own)) return true;
  // 开飞机的那个是我表哥: he who does it is another.
  if (form.kind === 'slang') {
    if (!/^,?(?:当|做|干|是|在|骑手|司机|跑)/u.test(span) && startsWithOther(span)) return true;
    if (once.test(span) && anyones.test(span) && !habit.test(span)) return true;
    return /^有(?:个|位|人)/u.test(span) || /^的(?:那|是(?!我$))/u.test(after);
  }
  return (
    !beforeJob.test(own) &&
    !ofSort.test(own) &&
    (own.trim() !== '' || !/^(?:$|[^\p{L}]|呢|啊|呗|吧|了|嘛|,)/u.test(after))
  );
}
