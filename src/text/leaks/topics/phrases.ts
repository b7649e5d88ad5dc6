/**
 * Tables of phrases, one a row, written as words apart. `a|b` is either, `a?` may be missing, `_` is a space
 * within an alternative, `~` a few other words of the clause that deny nothing. `^` is the start of a clause (and
 * what one says before coming to the point), `$` its end. `<when>` and the like stand for the words below.
 */
const numerals = '[一二两俩三四五六七八九十百几半\\d]+';
const spans = `(?:[大小]?半年|好?几[年月周天]|${numerals}(?:多|来)?个?(?:多|半)?(?:年|月|周|星期|礼拜|天|学期)(?:多|半|头|了)?|(?:很|挺|好)久|有(?:段|一阵)(?:时间|日子|子))`;
const dates =
  '(?:(?:[上下这本]个?|大上个)(?:月|周|星期|礼拜|学期|季度)(?:底|初|末)?|[今明去前后]年(?:[春夏秋冬]天?|年?[底初中]|上半年|下半年)?|年[前后底初中]|过(?:完|了)年|开(?:春|年)|[春夏秋冬]天|[春秋]季|[上下]半年|月[底初中]|五一|十一|国庆|元旦|中秋|端午|圣诞|情人节|七夕|[正腊冬]月(?:[初二三十一四五六七八九]+)?|初[一二三四五六七八九十]|[一二三四五六七八九十\\d]+月(?:份|底|初|中旬?)?(?:[一二三四五六七八九十\\d]+[号日]?)?|[一二三四五六七八九十\\d]+[号日]|[昨前今明]天|前阵子?|前些日子|这阵子?|最近|刚才|前不久|不久前|(?:快|差不多)?(?:一年|半年)?前)';
const slots: Readonly<Record<string, string>> = {
  n: numerals,
  span: spans,
  when: dates,
  we: '(?:我们(?:俩|两个?|两口子|小两口|两人)?|我俩|咱们?俩|咱们|我[跟和同与](?:他|她|ta|对象|男朋友|女朋友|男友|女友|那位|人家))',
  he: '(?:他|她|ta|对方|人家|男方|女方)',
  got: '(?:了|过|好|完|到|成|下|上|着|的)+',
  soon: '(?:马上|就要|快要?|准备|打算|计划|决定|要|眼看|即将|正要|就等着)',
  now: '(?:现在|目前|正|在|正在|还在|一直|天天|每天|最近|这阵子|这两个月|这几个月|如今)',
  my: '(?:my|our|his|her)',
  en: '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|\\d+|a few|several|a couple of)',
  month:
    '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|the new year|next (?:year|month|week|spring|summer)|this (?:year|month|spring|summer)|last (?:year|month|week|spring|summer|fall|autumn))',
};

const lead =
  '(?:嗯+|哎呀?|唉|害|嗐|啊|诶|额|是啊?的?|对啊?的?|没错|其实|说实话|不瞒您说?|跟您说|告诉您|这不|我们?俩?|俺|咱们?|人家|[他她]|早就?|已经?|刚刚?|都|也|就|才|还|又|倒|真的?|确实|总算|终于|算是?|姑且|勉强|差不多|正|正在|现在|目前|最近|去年|今年|上个?月|年前|前年|前阵子|前不久|前两天|悄悄|偷偷|顺利|反正|可能|应该|直接|干脆|自己)*';
const closing = '(?:了|呢|啊|啦|吧|呀|哦|哈|的|嘛|咯|喽|哟|耶|噢|着呢)*';
const gapZh = '[^,没不未别无¤]{0,6}?';
const gapEn = "(?: (?!(?:not|never|no|nobody|without|if|to)\\b)[a-z\\d'-]+(?<!n't)){0,3}?";

type Piece = { readonly source: string; readonly optional: boolean; readonly isLatin: boolean };

const syntax = /\\p\{[^}]*\}|\\[a-z]|\(\?(?:[:=!]|<[=!])/gu;

/** 了?, <when>?, (?:a|the)?: but cards? only leaves its last letter open. */
const optionally = /^\p{Script=Han}+\?$|^<\w+>\?$|^\(\?:[^()]*\)\?$/u;

function piece(token: string): Piece {
  const optional = optionally.test(token);
  const words = (optional ? token.slice(0, -1) : token)
    .replaceAll('_', ' ')
    .replace(/(?<![a-z])n't/gu, "[a-z]*n't")
    .replace(/<(\w+)>/gu, (said, name: string) => slots[name] ?? said);
  const letters = words.replace(syntax, '');
  return {
    source: `(?:${words})`,
    optional,
    isLatin: /[a-z\d]/u.test(letters) && !/\p{Script=Han}/u.test(letters),
  };
}

const looking = /^\((?<kind>\?<?[=!])(?<body>.*)\)$/u;

/** A row as the source of a regular expression over a folded clause. */
export function phrase(row: string): string {
  let [made, afterLatin, gapped] = ['', false, false];
  for (const token of row.trim().split(/ +/u)) {
    const look = looking.exec(token)?.groups;
    if (token === '^') made += `^${lead}`;
    else if (token === '$') made += `(?=${closing}(?:$|[^\\p{L}\\p{N}¤]))`;
    else if (token === '~' || token === '~?') gapped = true;
    else if (look !== undefined) {
      made += afterLatin && look.kind === '?!' ? ahead(look.body ?? '') : token;
    } else {
      const { source, optional, isLatin } = piece(token);
      const gap = gapped ? (afterLatin ? gapEn : gapZh) : '';
      const start = isLatin && afterLatin ? ' ' : isLatin ? '(?<![a-z])' : '';
      const end = isLatin ? '(?![a-z])' : '';
      const word = `${start}${source}${end}`;
      made += optional ? `${gap}(?:${word})?` : `${gap}${word}`;
      [afterLatin, gapped] = [isLatin, false];
    }
  }
  return made;
}

const ahead = (words: string): string => `(?! (?:${words.replaceAll('_', ' ')})(?![a-z]))`;

/** The rows as alternatives; '' where there are none. */
export function phrases(rows: readonly string[] = []): string {
  return rows.map(phrase).join('|');
}
