import type { Lexicon } from '../../users/lexicon.js';

/** What the user can be asked about. The last three lead nowhere: nothing at the table depends on them. */
export const userTopics = ['limits', 'interests', 'terms', 'tone', 'menu', 'gifts'] as const;
export type UserTopic = (typeof userTopics)[number];

/** How questions name each topic, Chinese and English. They are matched with folded text that asks something. */
const words: Record<UserTopic, readonly RegExp[]> = {
  limits: [
    /保密|私密|隐私|秘密|界限|边界|底线|禁忌|忌讳|雷区|红线|分寸|限制|避开|回避|避而|不方便|不便|不想|不愿|不希望|不能提|别提|不提|不让|瞒|透露|泄露|公开|敏感/u,
    /(?:能|可以|可|不能|不可以|不可|不要|别|该|想|愿意|允许|方便|适合|只)(?:够|不够)?(?:让|对|跟|和|给|向|告诉|同|被)?.{0,12}(?:说|讲|知道|告诉|透|提|谈)|(?:告诉|说给|讲给|对|跟|向|让)(?:谁|哪|什么人|某些|个别)|谁.{0,6}(?:知道|能听|可以听|不能听)/u,
    /\b(?:limits?|off[- ]limits|boundar(?:y|ies)|privacy|private|secrets?|confidential|sensitive|taboo|touchy|red lines?|restrictions?|permission|permitted|allowed|disclos\w+|reveal\w*|hide|hidden|withh\w+|avoid\w*|(?:keep|kept|keeping)\b.{0,24}\b(?:from|quiet|back|to yourself))\b/u,
    /\b(?:who|whom|anyone|anybody|which relatives?|which of them|what|which)\b.{0,40}\b(?:know|be told|hear|share|tell|told|mention|say|said)\b|\b(?:may|can|should|must|okay|ok|comfortable|happy|want)\b.{0,24}\b(?:tell|told|share|sharing|mention|say|know)\b/u,
  ],
  interests: [
    /爱好|喜好|喜欢|兴趣|爱(?:聊|玩|看|做|干|谈)|感兴趣|热衷|迷上|消遣|拿手|得意|平时.{0,6}(?:做|干|玩|忙)|聊得来|(?:聊|谈)(?:些|点)?(?:什么|啥)/u,
    /\b(?:interests?|interested|hobb(?:y|ies)|like(?:s)?(?! to (?:keep|hide|share|tell|say))|likes|enjoys?|fond of|into|passion\w*|pastimes?|keen on|free time|spare time|(?:talk|chat)(?:ing)? about|pleased with|proud of|(?:favou?rite|happy) (?:topics?|subjects?|things?))\b/u,
  ],
  terms: [
    /称呼|称谓|怎么叫|如何叫|叫什么|叫法|叫(?:他|她|它)?们?(?:什么|啥)|辈分/u,
    /\b(?:kinship terms?|kin terms?|forms? of address|titles?|(?:call|address)(?:ed)? (?:him|her|them|each|every|my|your|the)|how (?:do|should|shall) (?:i|you|we) (?:call|address))\b/u,
  ],
  tone: [
    /语气|口吻|口气|风格|说话方式|正式|随意|幽默/u,
    /\b(?:tone|style|formal|informal|casual|humou?r\w*|register)\b/u,
  ],
  menu: [/年夜饭|菜单|吃什么|饭菜|做什么菜|喝什么|忌口/u, /\b(?:menu|dinner|dishes|food|drinks?|eat)\b/u],
  gifts: [
    /礼物|礼品|年货|红包|压岁|带什么|送什么|送礼/u,
    /\b(?:gifts?|presents?|red (?:packets?|envelopes?)|bring)\b/u,
  ],
};

export const relativesLexicon: Lexicon = userTopics.map((topic) => ({ topic, words: words[topic] }));
