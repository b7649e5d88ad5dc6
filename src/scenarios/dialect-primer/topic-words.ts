import type { Lexicon, TopicWords } from '../../users/lexicon.js';
import { factTopics, openingTopics, type FactTopic, type OpeningTopic } from './topics.js';

/** How questions name each topic, Chinese and English. They are matched with folded text that asks something. */
const words: Record<FactTopic, readonly RegExp[]> = {
  health: [
    /健康|身体(?!健康的祝)|疾病|病史|慢性病|什么病|有病|糖尿病|血糖|血压|高血压|痛风|尿酸|三高|忌口|忌嘴|不能吃|吃不了|能吃甜|少吃|饮食(?:上|方面)?(?:限制|禁忌|要求|注意|习惯)|控糖|服药|吃药/u,
    /\b(?:health\w*|medical|illness\w*|disease\w*|conditions?|diabet\w+|blood (?:sugar|pressure)|hypertension|gout|sick\b|diet(?:ary)?|(?:not|cannot|can't|shouldn't|should not|mustn't|avoid) (?:allowed to )?(?:eat|drink|eating|drinking)|foods? to avoid|food restrictions?|doctor'?s?)\b/u,
  ],
  allergy: [
    /过敏|不耐受|忌口|不能吃|吃不了|饮食(?:上|方面)?(?:限制|禁忌|要求|注意)/u,
    /\b(?:allerg\w+|intoleran\w+|diet(?:ary)?|(?:cannot|can't|not allowed to) eat|foods? to avoid|food restrictions?)\b/u,
  ],
  religion: [
    /宗教|信仰|信佛|信教|穆斯林|清真|回族|吃素|素食|斋|基督/u,
    /\b(?:religio\w+|faith|beliefs?|muslims?|islam\w*|halal|buddhis\w+|christian\w*|vegetarians?|vegans?|pray\w*)\b/u,
  ],
  tastes: [
    /喜欢|爱吃|爱喝|爱好|喜好|口味|偏好|偏爱|爱(?:些)?什么|兴趣|中意|想要什么|需要什么礼/u,
    /\b(?:likes?|lik(?:e|ing) (?:to )?(?:eat|drink)|tastes?|prefer\w*|enjoy\w*|favou?rites?|hobb(?:y|ies)|interests?|fond of|into\b|appreciate\w*)\b/u,
  ],
  attention: [
    /注意力|专注|坐得住|坐不住|耐心|学(?:得了|得下|会)?多少|(?:最多|能|一次|想|要|打算|准备).{0,6}(?:学|记|教|背).{0,4}(?:几|多少)|几(?:句|条|个短语)|多少(?:句|条|个短语)|记(?:得住|住|性)|学习(?:时间|能力|负担)|吃得消|上限/u,
    /\b(?:attention|concentrat\w+|focus\w*|patien(?:ce|t)|memori[sz]e|remember|how many (?:phrases|sentences|sayings|expressions|lines|words|things)|number of (?:phrases|sentences|expressions)|(?:max|maximum|limit)\b|how much (?:can|could|time|do)|learn at (?:once|a time)|sit still|handle|manage to learn)\b/u,
  ],
  knows: [
    /会说|会讲|已经会|学过|懂(?:一?些|多少|不懂|得)|基础|水平|会(?:几|哪|什么|点|不会)|听得懂|说过|接触过|底子|掌握/u,
    /\b(?:already (?:know\w*|say\w*|speak\w*|learn\w*|master\w*)|(?:know|knows|speak|speaks|understand|understands|say|says) (?:any|some|a little|a bit|already|much)|prior|background|level|experience|learn(?:ed|t) (?:any|before|already)|familiar|what (?:do|does|can) (?:you|they|he|she|the \w+) (?:already )?(?:know|say)|existing knowledge|beginner)\b/u,
  ],
  clothing: [
    /穿(?!戴)|衣服|着装|打扮|红色的?衣/u,
    /\b(?:wear\w*|clothes|dress\w*|outfits?|attire|dress code)\b/u,
  ],
  transport: [
    /怎么去|怎么过去|坐什么车|开车|交通|路上|车票|几点(?:到|出发)/u,
    /\b(?:transport\w*|travel(?:ling)? there|get there|drive|train|flight|fly|bus)\b/u,
  ],
  lodging: [
    /住哪|住在|住几|过夜|酒店|住宿|留宿/u,
    /\b(?:stay(?:ing)? (?:overnight|the night|with|at)|hotels?|lodging|accommodation|sleep(?:ing)?)\b/u,
  ],
};

/** How questions name what the opening said already. */
const openingWords: Record<OpeningTopic, readonly RegExp[]> = {
  hosts: [
    /哪些(?:长辈|亲戚|人|主人|家人)|见(?:谁|哪些|几)|有谁|都有谁|几位|几个人|多大(?:年纪|岁数)?|年龄|几岁|多少岁|辈分|什么关系|称呼/u,
    /\b(?:who (?:will|are|is|do|does|else)|which (?:relatives|family members|hosts|people)|how old|ages?|how many (?:people|relatives|hosts)|relationships?|related)\b/u,
  ],
  region: [
    /(?:老家|家乡|家)?(?:是|在)?(?:哪里|哪儿|什么地方|哪个(?:省|市|地方|地区))|哪里人|哪儿人|什么方言|哪种方言|口音/u,
    /\b(?:hometown|which (?:region|province|city|dialect|place)|where (?:is|are|do|does)|what dialect|from where|region)\b/u,
  ],
  budget: [
    /预算|花多少|多少钱|价位|价格(?:上限|范围)/u,
    /\b(?:budget|how much (?:money|can you spend|to spend|would you)|price (?:limit|range)|spend\w*)\b/u,
  ],
  days: [
    /什么时候去|哪天去|几天后|几号|多久(?:以?后|准备)|还有(?:几|多少)天|时间(?:多少|够不够)/u,
    /\b(?:when (?:is|are|will|do)|how (?:many days|long until|soon)|what (?:day|date)|days (?:left|until))\b/u,
  ],
  moments: [
    /(?:什么|哪些|哪种)(?:场合|时候|时机|场景|情况)(?:用|要说|说)?|用在(?:哪|什么)/u,
    /\b(?:which (?:occasions|moments|situations)|what (?:occasions|moments|situations))\b/u,
  ],
};

export const dialectLexicon: Lexicon = factTopics.map((topic): TopicWords => ({
  topic,
  words: words[topic],
}));
export const openingLexicon: Lexicon = openingTopics.map((topic): TopicWords => ({
  topic,
  words: openingWords[topic],
}));
