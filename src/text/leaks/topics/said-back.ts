import type { Clause } from '../reading.js';
import { isCalling, uncalled } from './callings.js';

/** Yes or no said to a question that is known: whatever comes beside it, as long as it does not evade the question. */
export type SaidBack = {
  readonly value: boolean;
  /** 是 and 对 affirm what was asked, 有 and 没有 the matter itself. */
  readonly relative: boolean;
  readonly index: number;
  readonly span: string;
};

const ending =
  '(?:了|啦|吧|呢|呐|呗|啊|呀|哈|嘛|哦|噢|喔|的|滴|呗|咯|喽|嘞|哟|诶|耶|捏|哒|撒|噻|嘎|哩|咧|哇|勒|咾|哉|的咯|着|着呢|过)*';
const lead =
  '(?:嗯+|哎|唉|害|嗐|啊|额|呃|噢|哦|诶|欸|嘿+|哈+|我|俺|咱们?|我们|我俩|这回|这次|这一?[波批轮]|头一[波批轮]|那|那个|可|也|都|就|又|才|刚刚?|已经|早就?|总算|终于|真的?|还真|确实|的确|当然|肯定|果然|是|倒是|算是|应该|好像|一直|目前|暂时|现在|至今|到现在|还|压根儿?|根本|从来|全|一[个套次家处间门份]|半个|其实|说实话|今年|去年|上个?月|上周|昨天|年前|前阵子|前两天|刚好|正)*';

const yesAbsolute = new RegExp(
  `^${lead}(?:有(?:我|情况|主|人|人了|动静|着落|数|信儿?|喜|戏|谱|眉目|苗头|份|这事|这回事|这么回事|的|(?:那么)?[一二两三四五六几]?[个位套辆间处栋台份](?:\\p{Script=Han}{1,3})?)?|快|成|定|妥|办妥|中招|中枪|算我一个|算一个|算上我|跑不了|少不了我|没跑|没躲过|没逃过|在列|在内|榜上有名|首当其冲)${ending}$`,
  'u',
);
const noAbsolute = new RegExp(
  `^${lead}(?:没有?|木有|未有?|尚未|哪有|哪里有|哪来的?|无|没影|没戏|没谱|没动静|没着落|没消息|没那(?:动静|心思|闲钱|打算|计划|想法|福气|命|回事|本事|条件|个)|没这(?:打算|计划|想法|回事|事|福气)|哪(?:里|儿)?(?:买|租|娶|嫁|养|还|结|供|生)得起|(?:没|还没)?轮(?:不)?[上到着]我|没我(?:的)?(?:份|事)|没有的事|哪来的\\p{Script=Han}{0,4}|哪有\\p{Script=Han}{0,4}|没有就是没有|没(?:有)?(?:我|一个|半个)|不存在|早着|还早|免了|零|不打算|没打算|没想过|没想好|没考虑|不考虑)(?:人|人要|缘分)?${ending}$`,
  'u',
);
const yesRelative = new RegExp(
  `^${lead}(?:是(?:这样|这么回事|真的|滴)?|对(?:头|的)?|没错|不错|不假|正是|可不(?:是|咋地)?|当然|必须|必须的|那可不|差不多|昂|嗯呐|嗯哪|真|真的|属实|承认|认了|恭喜您答对|答对|确有此事|千真万确|瞒不(?:过|住)(?:您|你)|(?:又|还是)?(?:被|让|给)(?:您|你)?(?:老人家|一眼|一猜|一下子?|就|全)*(?:(?:看|瞧|听|闻)(?:出来|穿|透|破)|(?:猜|说|料|戳|问|蒙|算)(?:中|着|到|对|准)|发现|识破|知道|晓得|(?:逮|抓)(?:着|到|住|包|个正着|现行))|(?:就)?是(?:他|她|我|那个|那位|咱)|什么都瞒不过(?:您|你)|(?:您|你)(?:猜对|猜中|说对|说中|说着|猜着))${ending}$|^嗯+${ending}$`,
  'u',
);
const noRelative = new RegExp(`^${lead}(?:不(?:是|对)?|不是的|否|哪是|哪儿啊|哪能)${ending}$`, 'u');

const yesEn =
  /^(?:oh |well |um |ah |ha |haha |aw |okay |actually |why )*(?:yes|yeah|yep|yup|yea|aye|indeed|certainly|absolutely|definitely|of course|sure (?:did|do|am|have|is|are)|guilty|i (?:am|do|did|have)|we (?:are|do|did|have)|afraid so|i'm afraid so|that's right|correct|you guessed it|it (?:is|has|was|did|does)|it's (?:true|mine|ours|all mine)|true|(?:they|he|she) (?:did|do|does|have|has|are|is)|there (?:sure |certainly |really )?(?:is|are|was)(?: (?:one|someone|somebody|now))?|(?:i|we) (?:got|bought|signed|found|closed|passed|made|took|left|did|quit)(?: (?:it|one|in|them|that|so))?|got it|did it|better than ever|stronger than ever|more than ever|more or less|pretty much|you could say that|you bet|bingo|spot on|never better|it's (?:final|over|official|done|real|happening|decided)|all done|long since|ages ago|as of (?:last|this) \\w+)(?: (?:indeed|i do|i am|i did|i have|we are|we did|we do|we have|actually|finally|at last|sir|ma'am))?$/u;
const noEn =
  /^(?:oh |well |um |ah |ha |haha |aw |okay |actually |still |sadly |alas )*(?:no|nope|nah|not yet|not really|not at all|not at the moment|not right now|not any ?more|(?:luckily|thankfully|sadly|unfortunately|alas|fortunately) (?:not|no)|(?:they|he|she|it|we) (?:didn't|don't|haven't|hasn't|weren't|isn't|aren't|wasn't)|not (?:a single (?:one|soul|thing)|even close|a chance|a soul|exactly|likely|by a long shot|even one|one bit|for a while|any time soon|this year|me|us)|not (?:since|for) [a-z' ]+|no longer|nowhere near|far from it|hardly|still (?:none|no|nobody|nothing|not|waiting|looking)|none(?: planned| yet planned| whatsoever| at all| that i know of| so far| on the horizon)?|zero|zilch|not a thing(?: \w+)?|(?:i|we) (?:haven't|didn't|couldn't|never) \w+ (?:anything|any|one|it|a thing)(?: in the end| so far| yet| either)*|nowhere(?: yet| at all)?|(?:nobody|no one|none)(?: (?:to \w+|special|in particular|worth [a-z]+))?|never|no such luck|afraid not|i'm afraid not|there (?:isn't|is no|was no)(?: (?:one|any|anyone|anybody))?|i (?:don't|haven't|am not|didn't)|i'm not|we (?:don't|haven't|aren't|didn't)|nothing(?: yet| so far)?)(?: (?:yet|i'm afraid|sadly|actually|really|any ?more|i don't|i haven't|i'm not|not yet))?$/u;

/** What takes the question up without an answer. */
const evading =
  /(?:刚|都|才)(?:吃|喝)(?:了|完|过)|吃(?:多|撑)|不(?:说|讲|告诉|回答|答|方便|透露|提|聊)|保密|保留|卖关子|先不|改天|回头(?:再|跟|和|告)|再说|换个|话题|(?:先|来|快|多)(?:吃|喝|尝|坐)(?!上席|主桌|主位|头桌|首席|[^,]{0,3}喜)|[您你](?:先|快|多)?(?:吃|尝|喝|坐|趁热)|缘分|顺其自然|随缘|心里有数|问(?:这|那|得)|说来话长|一言难尽|客气|过奖|猜(?!对|中|着|到)|\b(?:secret|another topic|change the subject|let's|dumplings|no comment|not telling|good question|eat|have some|try the)\b/u;
/** 嗯 and 是啊 open many a reply that says nothing: beside them nothing may stand that asks or evades. */
const faint = /^(?:嗯+|是|是啊|是呀|是吗|对|对对|对啊|对呀|真的|真|哎|诶|不|不了|yes|yeah|no)$/u;

/** 嗯,去年的事: when it was. */
const timed =
  /^(?:就|都|也|已经?|刚刚?|快)*(?:[上下这]个?(?:月|周|礼拜|星期)|[去今前明]年|年[前后底初]|前阵子|前两天|昨天|[正腊一二三四五六七八九十\d]+月)(?!见|给|来看|带|请|再)/u;

/** 你眼睛真毒, 消息真灵通: praise of a good guess, before or instead of a yes. */
const praised =
  /(?:眼睛?|眼力|眼光|消息|耳朵|鼻子|嗅觉|直觉|观察)(?:可|真|太|好|还|也|就)*(?:毒|尖|灵|准|好使|灵通|厉害|犀利|细)|火眼金睛|神算|料事如神|(?:怎么|咋)(?:知道|晓得|看出来|猜到)/u;

const cleaned = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}' ]/gu, '')
    .trim()
    .replace(/^(?:哎呀+|哎哟+|哎+|唉+|嘿+|哈哈+|呵呵+|哟|呦|噢|喔|嗐|害|啊)(?=.)/u, '');
const once = (words: string): string => words.replace(/^(.{1,4}?)\1+$/u, '$1');

/** 没有没有: no question, though 有没有 is within it. */
const isNot = /^(?:没有)+$/u;

/** What a reply answers to a question on the topic by its first words that say anything. */
export function saidBack(
  clauses: readonly Clause[],
  question: string,
  bears: (clause: string) => boolean,
): SaidBack | null {
  let praise: number | null = null;
  for (const [index, { text, asks }] of clauses.slice(0, 4).entries()) {
    const words = cleaned(text);
    if (words === '' || isCalling(words)) continue;
    if (praised.test(words)) {
      praise ??= index;
      continue;
    }
    if (asks && !isNot.test(words)) return null;
    const core = once(uncalled(once(words)));
    const polarity = polarityOf(core, question);
    // 看了几十套了,一套也没定; just my suitcase, nobody: what was asked may be answered in the second breath.
    if (polarity === null && index === 0 && !evading.test(text)) continue;
    if (polarity === null || (index > 0 && faint.test(core))) break;
    const rest = clauses.filter((_, at) => at > index);
    const dodges = rest.some(({ text: said, asks: back }) => evading.test(said) || back);
    if (dodges && (faint.test(core) || polarity.relative)) return null;
    if (
      faint.test(core) &&
      !rest.every(({ text: said }) => isCalling(cleaned(said)) || bears(said) || timed.test(said))
    )
      continue;
    return { ...polarity, index, span: text };
  }
  return praise === null
    ? null
    : { value: true, relative: true, index: praise, span: clauses[praise]?.text ?? '' };
}

/** 辞什么辞, 离啥离: a deed scouted. */
const scouted = new RegExp(
  `^${lead}(?<verb>\\p{Script=Han}{1,2})(?:什么|啥|个啥|个什么|个屁)\\k<verb>${ending}$`,
  'u',
);

function polarityOf(core: string, question: string): Pick<SaidBack, 'value' | 'relative'> | null {
  const verb = scouted.exec(core)?.groups?.verb;
  if (verb !== undefined && question.includes(verb)) return { value: false, relative: false };
  if (noAbsolute.test(core) || noEn.test(core)) return { value: false, relative: false };
  if (yesAbsolute.test(core)) return { value: true, relative: false };
  if (yesRelative.test(core) || yesEn.test(core)) return { value: true, relative: true };
  if (open.test(core)) return null;
  if (repeats(core, question)) return { value: true, relative: true };
  if (/还(?!没|不)/u.test(question) && ended.test(core)) return { value: false, relative: false };
  const echo = echoed(core, question) ?? echoedEn(core, question);
  if (echo !== null) return { value: echo, relative: false };
  if (asksWhen.test(question) && (dated.test(core) || datedEn.test(core)))
    return { value: true, relative: true };
  return noRelative.test(core) ? { value: false, relative: true } : null;
}

/** 还看心理医生不? 早就不去了: what was asked after is at an end. */
const ended = new RegExp(`^${lead}(?:不|没再?|没有再)\\p{Script=Han}{1,2}(?:了|啦|喽|咯)${ending}$`, 'u');

/** 结不结的, 有没有的: the question thrown back. */
const open = /(\p{Script=Han})[不没]\1/u;

/** 几个月了? 五个月了; When are you due? Early August: a date grants what was taken for granted. */
const asksWhen =
  /几个?[月周号]|什么时候|啥时候?|几时|哪[天年月]|多久|哪会儿|何时|\b(?:when|how (?:far|long|many (?:weeks|months)))\b/u;
const dated =
  /^(?:快|都|已经|刚|大概|差不多|就|也就|定在|定了|订在|预计|可能|应该|下|今|明|前|大|满|有)*(?:[上下这本]?个?(?:月|周|礼拜|星期)|[今明后去前]年|年[底后初中前]|开春|[春夏秋冬]天?|五一|十一|国庆|中秋|元旦|端午|圣诞|(?:[正腊一二三四五六七八九十两几半\d]+个?(?:多)?(?:月|周|号|年|个礼拜))|初[一二三四五六七八九十]+)(?:份|底|初|中|中旬|上旬|下旬|多|半|的?样子|左右|[一二三四五六七八九十\d]+号?|初[一二三四五六七八九十]|号)*(?:办|结|生|走|领|订|了|啦|的|吧|呢|啊|就|要|去)*$/u;
const month =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|month|week|weekend|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|\\w+ (?:weeks|months|years)(?: now| along| today)?';
/** It's set for the second Saturday in May. */
const datedEn = new RegExp(
  `^(?:(?:oh|well|we|we've|we're|we'll|it|it's|it'll|is|be|have|set|fixed|booked|picked|chosen|settled|due|going|aiming|hoping|planned|it|a date|for|at|in|on|by|around|about|early|late|mid|the|start|beginning|end|of|first|second|third|fourth|last|this|next|some ?time|\\d{1,2}(?:st|nd|rd|th)?|\\w+(?:th|-first|-second|-third)) )*(?:${month})(?: \\w+){0,3}$`,
  'u',
);

/** 没躲过去? 没躲过去, 是喜脉不? 是喜脉: the words of the question, its denial with them. */
export function repeats(core: string, question: string): boolean {
  const said = core.replace(/^(?:真|是|嗯|对)+(?=[不没还])/u, '').replace(new RegExp(`${ending}$`, 'u'), '');
  const asked = question.replace(/有没有|是不是|(\p{Script=Han})[没不]\1/gu, ' ');
  return (
    /^(?:(?:没(?!有)|是|就是)\p{Script=Han}{2,6}|不\p{Script=Han}{1,6}|还(?!没|不)\p{Script=Han}{1,5})$/u.test(
      said,
    ) && asked.includes(said)
  );
}

const undone = new RegExp(
  `^${lead}(?:没有?|未|不|没能|没去|没法|哪敢|不敢|不想|没想|不打算|没打算|别)(?<verb>\\p{Script=Han}{1,4}?)(?:到|成|上|着|起|动|完|好|过|下来)?(?:我|你|您)?${ending}$`,
  'u',
);
const unable = new RegExp(
  `^${lead}(?<verb>\\p{Script=Han}{1,2})不(?:起|到|成|上|着|了|下|动|来|好)${ending}$`,
  'u',
);
const still = new RegExp(`^${lead}在(?<verb>\\p{Script=Han}{1,4}?)?${ending}$`, 'u');
const done = new RegExp(
  `^${lead}(?:要|会|得|在|准备|打算|想)?(?<verb>\\p{Script=Han}{1,4}?)(?:到|成|上|着|完|好|下来|起|得|过|下|掉|中)?(?:我|我们|一块|一起|手)?(?:了|啦|咯|喽|咧|哩|嘞|的|着|着呢|过|呢|啊|嘎)+${ending}$`,
  'u',
);
/** Words of a question that are no deed in it. */
const noDeed =
  /^[没不是有事我你您了的在要来这那个就都也还好样吃喝坐看说呀啊哦喔噢呢吧嘛哈哎诶欸嗯唉哟]$|^(?:么|样)|^(?:什么|怎么|知道|可以|好吃|不是|没有|这样|那样|对象|朋友|男友|女友|工作|单位|房子|车子|孩子|钱)$/u;

/** Whether a short answer takes up the deed of its question: 还在顺丰跑着? 跑着呢 is yes, 早不跑了 no; null where it does not. */
export const takesUp = (clause: string, question: string): boolean | null =>
  echoed(once(cleaned(clause)), question);

/** The deed of the question taken up: 波及了, 没裁到, 还在看, 不结. */
function echoed(core: string, question: string): boolean | null {
  const takesUp = (pattern: RegExp): boolean => {
    const verb = pattern.exec(core)?.groups?.verb;
    return verb !== undefined && question.includes(verb) && !noDeed.test(verb);
  };
  if (takesUp(undone)) return false;
  if (
    /^(?:嗯+|我|也|还|一直|确实|是)*在(?:啊|呀|呢|的|列|里面|里头)*$/u.test(core) &&
    question.includes('在')
  )
    return true;
  if (takesUp(unable)) return false;
  if (takesUp(still) || takesUp(done)) return true;
  const bare = core.replace(new RegExp(`^${lead}`, 'u'), '');
  const asksOpenly = /(?:吗|么|嘛|没|没有|不|伐|未)$|不|没/u.test(question.replace(/[?!。 ]+$/u, ''));
  return /^\p{Script=Han}{1,3}$/u.test(bare) &&
    !noDeed.test(bare) &&
    question.includes(bare) &&
    (asksOpenly || bare.length > 1)
    ? true
    : null;
}

/** Long words of an English question, to be heard again in a short answer. */
function echoedEn(core: string, question: string): boolean | null {
  if (!/^[a-z' ]+$/u.test(core) || core.split(' ').length > 7) return null;
  if (/\b(?:you|you're|your|or)\b/u.test(core)) return null;
  const words = core
    .split(' ')
    .filter((word) => word.length > 3 && !word.includes("'") && !common.test(word));
  if (words.length === 0 || !words.every((word) => question.includes(word.replace(/(?:ed|ing|s)$/u, ''))))
    return null;
  return !/\b(?:not|no|never|nobody|none|without)\b|n't/u.test(core);
}
const common =
  /^(?:special|someone|somebody|anyone|anybody|partner|have|with|your|that|this|there|what|when|about|still|just|been|they|them|from|some|then|really|very)$/u;
