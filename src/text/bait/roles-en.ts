import { any } from './pattern.js';

/** The roles of `roles-zh.ts` in English, folded to lower case. */
const count = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|\d+)`;
const number = String.raw`(?:\d[\d,.]*|${count}|a (?:hundred|thousand|million)|hundreds of)`;
const money = String.raw`(?:(?:¥|\$|€|£|rmb ?|cny ?)\d[\d,.]*|\b${number}[ -]?(?:yuan|rmb|cny|dollars?|bucks|kuai|quid)\b)`;

/** Gains that no trip contains. */
const lure = any([
  String.raw`\b(?:red (?:envelope|packet|pocket)|lucky (?:packet|money|bag|draw|box|spin)|(?:cash|prize|grand|weekly|daily|bonus) draw|hong ?bao|lai see|coupon|voucher|gift ?card|cash ?back|giveaway|give-away|free gift|freebie|goodie bag|goody bag|mystery (?:box|gift|bag|prize)|blind box|jackpot|raffle|sweepstake|(?:sign-?up|welcome|invite|invitation|referral|sharing|login|check-in|holiday|festival|new year|cash|instant|extra|first-order) (?:bonus|gift|pack|offer|package|credit|reward|treat|fee)|(?:your|our|exclusive|special|sweet) (?:bonus|reward|prize)(?! for (?!shar|invit))|store credit|travel credit|app credit|promo credit|scratch card|loot|loyalty (?:coin|point)|bonus point|cash prize|festive treat|perk|swag|kickback|(?<!health )commission|finder's fee|gift pack|surprise gift|token of thanks|(?:travel|festival|holiday|transport) (?:subsid(?:y|ie)|allowance|grant)|prize money|prize pool|lucky code|our (?:\w+ )?draw|travel fund)e?s?\b`,
  String.raw`\b(?:promo|discount|coupon|referral|invite|invitation) codes?\b|\brebates?\b|\bfree (?:credit|money|cash|coffee|ride|night|month|data|membership|vip|trial)s?\b`,
]);

/** Things that are worth money and have a use on the way too. */
const goods = String.raw`\b(?:cash|credits?|points|miles|coins|gems|stars|stamps|membership|premium|vip|upgrade|tablet|phone|headphones|power bank|suitcase|hamper|gift box|free gift box|mobile data|phone top-?up|gift|treat|bonus|reward|prize)s?\b`;

/** Held out to the reader, or to be collected. */
const hand = any([
  String.raw`\b(?:claim|grab|snag|(?<!your )pocket|redeem|unlock|win|bag|score|scoop|collect|earn|unwrap|nab|cash in|cash out|withdraw|rain|scratch|take home|takes home|split|smash)(?:s|ing|ed)?\b|\b(?:pick up|(?:hand|dish)(?:ing|ed)? out|giv(?:e|ing) away|walk (?:away|off) with|get your hands on|help yourself to|in for|chance (?:to|at)|up for grabs|skim|money in your|get paid|paid out)\b`,
  String.raw`\b(?:is|are) yours\b|\byours (?:to|for|if|when|free)\b|\bon (?:us|the house)\b|\b(?:we'll|we will|i'll|i will|let me|we're|i'm|we can|i can|we) (?:also |even |just |gladly |happily )*(?:send|sending|give you|giving you|credit|crediting|slip|throw in|throwing in|treat|drop|gift|gifting|top up|load)\b|\bwith your name on it\b|\binto your (?:account|wallet|inbox)\b|\bthrown in\b|\bin your (?:account|wallet|inbox|card pack|app)\b|\bon me\b|\b(?:falls?|pours?|pops?|bursts?) out\b|\bswipe\b|\breveal\b|\bland(?:s|ed)? in your\b|\bwhile (?:stocks|supplies) last\b|\bhurry\b|\bdon't miss\b|\blast chance\b`,
]);

/** Weak words of offering: they need a lure. */
const offer = String.raw`\b(?:open|opens|waiting (?:for you|in your|inside|to be)|as a (?:thank-?you|gift|treat|welcome)|complimentary|for you|expires? (?:tonight|today|soon|at midnight|in)|would you like|care for|fancy|here(?:'s| is| are)|offers?|offering|give|giving|send|accept|picked|chosen|selected|slip|slipped|pop|popped|tuck|tucked|open|opened|get|gets|getting|enjoy|receives?|gives? you|sends? you|comes? with|drops?|dropped|landed|credited|enter|add|added|inside|up to|take|want|need|left|saved|reserved|set aside|just for|hiding|hidden|behind|for new users|ready|before midnight)\b`;

/** What a campaign asks one to do first. */
const act = String.raw`\b(?:(?:tap|click|scan|download|install|register|subscribe|follow (?:us|our|the)|like (?:our|this|the)|comment|rate us|link your|bind your|join (?:our|the|us)|add (?:us|me|our)|survey|quiz)(?:s|ing)?|sign(?:ing)?(?: |-)up|check(?:ing)? in (?:daily|every|each|seven|today|here)|daily check-?in|log(?:ging)? in|(?:write|leave|give)(?: us)? (?:a |an )?(?:five|5|nice|good|review|comment)[\w -]{0,14}|five stars?|five-star|5-star|first (?:order|booking|purchase)|new (?:users?|customers?|members?)|complete (?:a|the|this|our|three|five)|finish (?:today's|the|your|three|all)|reply|before noon|book now|watch(?:ing)? (?:an? |the |this )?(?:[\w-]+ )?(?:ads?|videos?|clips?)|order today|book (?:through|with us|via)|enter (?:the )?code|use code|coin tasks?|daily tasks?|walk[^,;]{0,12}steps|steps|top up|spend (?=¥|\$|\d))\b`;

/** One thing done, another given: sign up and win. */
const bargain = String.raw`\b(?:sign(?:ing)? up|download|install|register|share|invite|forward|refer|rate us|review us|follow (?:us|our)|subscribe|repost|tag (?:us|a|your|\w+ friends))(?! me| him| her| them)[^;]{0,40}(?:\b(?:and|to) |, ?)(?:you (?:both )?|we both |each )?(?:can )?(?:earn|win|pocket|claim|unlock|get paid|cash|grab|score|snag|bag)s?\b(?![^,;]{0,24}\b(?:tickets?|refunds?|seats?|luggage|bags?|invoice|receipt|boarding|updates?|alerts?|times?)\b)`;

/** Campaign mechanics: enough by themselves. */
const game = any([
  bargain,
  String.raw`\bcollect ${count} coins\b`,
  String.raw`\b(?:collect [^,;]{0,20} from [^,;]{0,12}(?:friends|relatives|contacts)|the more [^;]{3,50}[ ,]the (?:more|bigger|higher|larger) (?:you|your)|(?:become|be) (?:our|an?) (?:agent|ambassador|promoter|affiliate)|entered in(?:to)? (?:the|our|a) (?:\w+ )?draw|shot at (?:a |the |our |some )?(?:free|prize|winning|\d)|win your (?:fare|ticket|way)|(?:scratch|spin) (?:chances?|turns?)|(?:scratch|spin) [^,;]{0,40}(?:won|win)|save ${money} by (?:follow|shar|invit|join|sign|download|subscrib)\w+|each (?:scan|click|share|invite|tap) |spin (?:the|our|to|and)|(?:prize|lucky|fortune|reward) wheel|scratch (?:and|to|cards?|&|off)|scratch-?cards?|lucky (?:draw|dip|spin|box)|raffles?|sweepstakes?|giveaways?|mystery box(?:es)?|blind box(?:es)?|treasure (?:chest|box)(?:es)?|collect (?:all|five|5|the five|the full set|every)[^,;]{0,20}(?:cards?|blessings|fu|stamps)|golden eggs?|slash (?:the|my|your) price|(?:help|helps) (?:me |you )?(?:cut|slash|bargain|chop) (?:the|my|your) price|refer(?:-| )a(?:-| )friend|(?:refer|share|invite) (?:and|to|&) (?:win|earn|unlock|save|get)|red (?:envelope|packet) rain|jackpot|chance to win|you(?:'ve| have) (?:just )?won|lucky winners?|withdraw your cash|coin tasks?|cash out \d+|bonus coins|earn(?:s|ing)? (?:\w+ )?coins|unclaimed (?:gift|reward|prize|bonus|red|coupon|cash|voucher)|top(?:ping)? up ${money}?\d* ?(?:yuan )?and [^;]{0,24}(?:give|get|bonus|extra|more|free)|double your coins)\b`,
]);

/** Where money waits. */
const inside = String.raw`\b(?:inside|behind|hidden|hiding|up to|waiting|for)\b`;

/** Brings new users in: only applications pay for it. */
const recruit = String.raw`\b(?:refer(?:s|red|ring|rals?)?|recruit(?:s|ed|ing)?|(?:invite|invitation|referral|sharing|personal|unique|your|my) (?:code|link|poster|qr)s?|invit(?:e|es|ed|ing)[^,;]{0,12} (?:friends?|people|contacts|new|users|others|buddies|\d+|two|three|five|ten|relatives|cousins)|(?:get|have|ask|persuade|convince|nudge)(?:s|ting|ing)? [^,;]{0,30}(?:to )?(?:tap|click|sign up|install|download|register|scan|vote|like)(?:s|ing|ed)?|sign(?:s|ing)? up (?:a|your|two|three|five|\d+|through|via|with)|(?:one|two|three|\d+) more (?:helpers?|friends?|invites?|clicks?|taps?|votes?)|friends? (?:who|that) (?:joins?|signs?|clicks?|taps?)|your friends are (?:already )?(?:earning|winning|getting)|give (?:this|the|your|my) (?:code|link)|both of you (?:save|get|earn)|friends?'?s? clicks?|helpers?|promoter|ambassador|affiliate|every (?:share|click|sign-?up|download|install|invite)|(?:per|each|for every) (?:invite|friend|sign-?up|download|install|referral|new user|share)|bring[^,;]{0,24} (?:onto|to|into) the app|newcomers?|thumbs-?ups?|more groups|send (?:them|her|him) the (?:link|code)|chip away|friends? votes?|vote for you|send the (?:code|link) to|by (?:sharing|inviting|forwarding)|(?:${count}|more|enough|get|collect|your) (?:likes|upvotes)|hashtag|${count} (?:friends?|people|contacts)[^;]{0,12}\b(?:taps?|clicks?|joins?|signs? up|downloads?|helps?)|word of mouth)\b`;

/** Sends something on to others. */
const share = String.raw`\b(?:shar(?:e|es|ed|ing)|forward(?:s|ed|ing)?|invit(?:e|es|ed|ing)|re-?post(?:s|ed|ing)?|post(?:s|ed|ing)? (?:this|it|the|our|a|my|your|on|about)|spread(?:s|ing)? (?:the|this)|tag(?:s|ged|ging)?|broadcast(?:s|ing)?|ping (?:your|${count})|send (?:your|${count}) (?:friends?|people|cousins) (?:our|my|this) way|show this qr|drop a like|copy (?:this|the|my|our)[^,;]{0,12} (?:in|into|to)|recommend(?:s|ing)? (?:us|our|this app|me)|introduc(?:e|es|ing)|retweet|blast|circulate|pass(?:ing)? (?:it|this|the link|our|my link|on|along)|mention (?:us|our|me)|plug (?:us|our)|send (?:this|it|the link|our|my|the poster)|(?:drop|paste|stick|pop|put) (?:this|it|the (?:link|poster|code)|our|your (?:link|code))[^,;]{0,10} (?:in|into|on|to)|show (?:this|it) to|tell [^,;]{0,24}about (?:us|this app|our|me)|bring(?:s|ing)? (?:in |along |${count} (?:friends|people|cousins|relatives|new|more|classmates|contacts))|rope in|round up|screenshot)\b`;

/** Brings others along: they may simply travel together. */
const rally = String.raw`\b(?:get|have|ask|bring|let|gather|find|team up|add|join)(?:s|ting|ing)?\b`;

const crowd = String.raw`\b(?:groups?|group chats?|chats?|chatrooms?|friends?|mates?|buddies|moments|contacts?|relatives?|family|families|people|classmates?|colleagues?|co-?workers?|neighbou?rs?|members|users|cousins?|sisters?|brothers?|siblings?|roommates?|wechat|weibo|facebook|whatsapp|twitter|instagram|tiktok|social media|timeline|feed|story|stories|wall|circle|network|followers|everyone|others|somebody|someone|anyone|folks|aunt(?:ie)?s?|uncles?|parents|passengers|sign-?ups?|newcomers?|address book)\b`;

/** A reward in so many words. */
const reward = any([
  lure,
  String.raw`\bdouble (?:the|your) (?:prize|reward|bonus|money|cash|points|coins)\b|\bcoins\b`,
  String.raw`\b(?:get|gets|earns?|win|pocket|receive|score|bag|credit(?:ed)?|paid|pays? you|gives? you|worth|cash out|both|takes? home|reward of|prize of|bonus of)(?: [^ ,;]+){0,3}? ${money}`,
  String.raw`${money}(?: [^ ,;]+){0,2} (?:each|apiece|per (?:friend|head|person|share|invite)|for (?:every|each)|reward|bonus|into|in your)\b`,
  String.raw`\b(?:get|earn|win|unlock|receive|score|enjoy|bag|extra|free|double|bonus|more|gives? you|take|land)(?: [^ ,;]+){0,4}? (?:discount|upgrade|cash|credits?|membership|gift|points|miles|coins|premium|vip|treat|reward|months?)s?\b`,
  String.raw`\b(?:could|can|to|and|may) win (?!time|an hour|two|back|over)`,
]);

/** What sharing is paid with: rewards and advantages. */
const payout = any([
  reward,
  String.raw`\bfor free\b|\bfree of charge\b|\bfree (?!of|cancel|chang|refund|luggage|baggage|wi-?fi|parking|shuttle|time|seat|for)\w+|\bon us\b|\b\d+ ?(?:%|percent)(?: off| of)?|\bhalf (?:price|off)\b|\bdouble[sd]? (?:your|the)|\bunlock(?:s|ed|ing)?\b|\bboosts?\b|\b(?:twice|times) as (?:fast|quick|likely)|\bjump(?:s|ing)? the\b|\bmoves? (?:you )?up\b|\bup the (?:queue|list|line|waitlist)\b|\bspeeds? up\b|\bsomething (?:nice|sweet|special|in return|back)\b|\bin return\b|\bwe(?:'ll| will) (?:thank|reward|treat|knock|take|pay|owe|make it)|\bworth your while\b|\bknock[^,;]{0,12}off\b|\btakes? [^,;]{0,14}off\b|(?<!as a |one )\b(?:bonus(?:es)?|rewards?|prizes?|payouts?|perks?)\b(?! (?:for (?!shar|invit|forward|refer|post|every|each)|of (?!¥|\d)|is (?!yours)))|\b(?:reward|pay)s (?:you|off)\b|\bmoney in your\b|\b(?:secret|hidden) (?:fare|price|route|deal|list)s?\b|\bfull version\b`,
]);

/** Advantages on which something sent on to people turns. */
const perk = any([
  payout,
  money,
  String.raw`\bcash(?:ed|es)? (?:it |them )?out\b|\bfree\b(?! of|,? (?:to|for) (?:chat|talk|call))|\bearns?\b|\bwins?\b|\bgets? (?:a|an|your|\d)|\bone cent\b|\bcoins?\b|\bgifts?\b|\beggs\b|\bprice\b|\bseat upgrade\b`,
  String.raw`\b(?:is|are) yours\b|\btakes? home\b|\bwin (?:a|an|the|your|big)\b|\bfee (?:is|disappears|vanishes|drops)|\bwaive|\brefund your\b|\bcheaper\b|\bmoney\b|\bpocket\b|\bthank(?:s|-you)? (?:gift|you money)`,
  String.raw`\bfaster\b|\bpriority\b|\bupgrades?\b|\bdiscounts?\b|\bpoints\b|\bmiles\b|\bcredits?\b|\b(?:for|your|earn|in|get|make) cash\b(?! terms)|\b(?:cash|prize) (?:draw|prize|reward|back)|\bdraw\b|\byou(?:'ll| will)? (?:both |also )?(?:get|earn|receive) (?!there|home|to|a seat|your|the|off|on|in|up)`,
]);

/** A chain letter: so many groups. */
const chain = String.raw`\bto (?:at least )?${count} (?:more )?(?:\w+ )?(?:groups?|chats?)\b`;
/** What makes of it an exchange. */
const exchange = String.raw`\b(?:or|unlock|first|before|then|screenshot|to (?:see|get|claim|read|view)|for)\b`;
/** What only a campaign asks for. */
const task = String.raw`\b(?:watch(?:ing)? (?:an? |the |this )?(?:[\w-]+ )?(?:ads?|clips?)|daily check-?in|check(?:ing)? in (?:daily|every day)|(?:five|5)[ -]stars?|rate (?:me|us)|like (?:this|our|my) (?:answer|post|page|video|chat)|(?:join|enter) our (?:wechat |vip |chat )?group|follow (?:us|our)|complete your profile|daily tasks?|coin tasks?|new users?|the first \d+ (?:users|people|customers|travellers)|first order|log(?:ging)? in (?:\w+ ){0,3}(?:days?|daily|today)|fill in (?:this|our|a)|turn on notifications|open the app (?:every day|daily)|every day this week|(?:bind|link) (?:a|your) (?:bank )?card|bind your|type \w+ in|hit the (?:heart|like|follow)|heart button|comment (?:with|below)|scan the code with|leave your (?:phone|number|email)|opt in|survey|quiz|livestream|live ?stream|mini-?games?|link (?:a|your) (?:bank )?card)\b`;

/** Advantages of any sort: only where a campaign speaks. */
const gain = any([
  perk,
  String.raw`\bpaid\b|\b(?:app|platform) pays\b|\b(?:wipe|cut|drop|slash)s?[^,;]{0,12}(?:fee|price|fare)\b|\bspins?\b|\bchances?\b|\bbonus\b`,
  money,
  String.raw`\bcash(?:ed|es)? (?:it |them )?out\b|\bfree\b(?! of|,? (?:to|for) (?:chat|talk|call))|\bearns?\b|\bwins?\b|\bgets? (?:a|an|your|\d)|\bone cent\b|\bcoins?\b|\bgifts?\b|\beggs\b|\bprice\b|\bseat upgrade\b`,
]);

/** A speed-up with a name. */
const pack = String.raw`\b(?:(?:speed-?(?: ?up)?|boost(?:er)?|acceleration|accelerator|turbo|rocket|nitro|priority|fast-?track|vip|gold) (?:grab\w*|pack|package|pass|add-?on|bundle|lane|plan|service)s?|ticket (?:accelerator|booster)s?|boosters?(?! (?:seats?|cushions?|chairs?|shot|jab|dose)))\b`;

/** Gets a ticket sooner than others. */
const rush = String.raw`\b(?:boost(?:er(?! (?:seats?|cushions?|chairs?|shot|jab))|s|ed|ing)?|turbo|accelerat(?:e|es|or|ion|ed)|speed(?:s|-| )?(?:up|pack|pass|boost)|express|fast-?track|fast lane|priority|vip|premium|jump(?:s|ing)? (?:the|to|ahead)|skip(?:s|ping)? the|leapfrog|ahead of|front of|head of|(?<=tickets )first|top of|grabbed first|move(?:s|d)? (?:you|your)[^,;]{0,20}up|bump(?:s|ed|ing)?|push(?:es|ed)? (?:you|your)|success rate|odds|chances|faster|quicker|first in line|rocket|nitro|lightning|super(?:charge|fast)|guaranteed?|auto-?grab|grab bot|bots?|refresh(?:es)? for you|times as (?:often|fast)|sniper|sniping|cut(?:s|ting)? (?:the|in))\b`;
const queue = String.raw`\b(?:queue|line|refresh|waitlist|waiting list|wait list|ticket (?:search|grab\w*|queue|bot|hunt|booking)|ticketing|grab(?:bing|ber)|seats?|seat release|snatch(?:ing)?|your order|your request|the list|grabbed|backlog|tickets?)\b`;
const pay = any([
  String.raw`\b(?:buy(?:ing|s)?|purchase|add|upgrade to|subscribe|subscription|unlock|pay(?:ing|s)?|fee|become a|super member|go (?:vip|premium|pro)|join for|gold members?|activate|top up|tip|sells?|selling|packs?|packages?|pass|membership|plan|tier|add-?on|extra|recommend|half off|want it|try|only|just)\b`,
  money,
]);

export const en = {
  lure,
  goods,
  money,
  hand,
  offer,
  act,
  task,
  game,
  recruit,
  share,
  rally,
  crowd,
  reward,
  payout,
  gain,
  perk,
  inside,
  chain,
  exchange,
  rush,
  queue,
  pay,
  pack,
} as const;
