import type { Topic } from './types.js';

/** A trial period, a business that fails, a year done over. */

export const probation: Topic = {
  id: 'probation',
  key: 'probation|trial period|转正|试用',
  opposite: 'fail|not (?:passed|confirmed)|没过|没转正',
  does: '(?:转正)',
  doesEn: '(?:confirmed in (?:my|the) (?:job|post|role)|made permanent|kept on)',
  signs: {
    yes: [
      '试用期|实习期 ~? (?:过了|满了|结束了|通过)',
      '(?:签|拿)(?:了|到)? ~? 正式(?:合同|工|编)',
      'passed|cleared|finished|survived|through ~ probation|trial',
    ],
    no: [
      '(?:没|没有|没能)(?:过|熬过|通过|撑过|挺过) 试用期|实习期|转正',
      '试用期|实习期 ~? (?:让人|被|给|让公司)(?:劝退|请走|刷|辞|淘汰|打发)(?:了)?',
      '转正 ~? (?:没|没有|不)(?:通过|过|批|成|戏)',
      '(?:仨|三|两|俩|六|半)个?月(?:一)?(?:到|满)(?:了)? ~? (?:人家|公司|单位)?(?:没|不)(?:留|要)我',
      '没|没有|不|未 (?:给|让|能)?(?:我|他|她)?(?:们)? 转正|留用',
      '试用期|实习期 ~? (?:没过|没熬过|被劝退|被辞|就让|就叫|就走|黄了|到了走人|让我走|让我别来|让我不用)',
      '(?:让|叫|通知|请)(?:我|咱) (?:别来|不用来|走人|走路)(?:了)? $',
      '(?:人事|hr|领导|老板|经理) ~? (?:谈|找)我? ~? (?:让我)?(?:别来|不合适|不用来)',
      "fail|failed|flunked|n't|not ~ probation|trial_period",
      'probation ~? 没|没有|冇|未|不 ~? pass|过',
      "probation (?:fell_through|did_not|didn't|wasn't) (?:work|pass|end|extended)",
      "n't|not ~ (?:keep|kept|confirmed|keeping) (?:me|him|her|on|after|in)",
    ],
    acts: '过|转|转正',
    actsEn: 'confirmed|passed|kept on',
    beside: '试用|公司|单位|工作|合同|probation|job',
  },
  yes: '',
  no: '',
  about: '试用|转正|留下来|留用|probation|kept on|permanent',
};

export const failedBusiness: Topic = {
  id: 'failedBusiness',
  key: '(?:startup|start up|business|shop|store|company|venture|caf|restaurant|studio).*(?:fail|clos|bankrupt|fold|shut)|(?:fail|clos).*(?:startup|business|shop|store|company|venture)|创业失败|倒闭|关店|破产|bankrupt',
  does: '(?:倒闭|破产|关张|关门大吉|歇业|散伙|清盘|停业)',
  doesEn: '(?:gone bust|bankrupt|out of business|insolvent|winding up|wound up)',
  signs: {
    yes: [
      '^ (?:店|铺子|摊子|公司|生意)(?:去年|年前|早就|上个?月)?(?:黄|转让|盘|关|倒|兑|转)(?:了|出去|掉|给人)+',
      '^ (?:赔光|亏光|赔干净|赔惨|亏惨|关门|关张|黄|血本无归|赔得裤子都没)(?:了|啦)?(?=$|[^\p{L}]|,)',
      '干不下去|撑不下去|开不下去 ~? (?:关|黄|转|盘|散)(?:了|掉|出去)?',
      '店|公司|铺子|铺面|门面|工作室|生意|摊子|厂|奶茶店|饭馆|项目|买卖|合伙 ~ (?:黄|关|倒|赔光|垮|凉|散|没|盘出去|盘掉|盘给|转出去|转让|转给|兑出去|注销|撑不下去|干不下去|开不下去)(?:了|掉|给|张)?',
      '卷帘门|门帘|招牌 ~? (?:拉|摘|卸|拆) (?:下来|下|了|掉)',
      '(?:创业|开店|生意) ~? (?:失败|赔光|赔本|赔了|没成|没做起来|折了|以失败告终)',
      '(?:赔|亏)(?:得|了)?(?:个)?(?:底朝天|精光|底掉|血本无归)',
      '(?:设备|烤箱|货架|桌椅|机器|库存) ~ (?:卖|处理|论斤|挂闲鱼)',
      'shop|business|startup|company|café|cafe|restaurant|studio|store|bakery|place|venture|we ~ (?:failed|folded|closed|shut|went_(?:under|bust)|gone_(?:under|bust)|wound_up|collapsed|is_(?:gone|no_more|closed|over)) (?!for_(?:the|new|lunch|cny|a_week)|early|at|on_(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
      'handed|gave|returned|handing ~ keys ~ back|landlord',
      'sold ~ (?:machine|oven|equipment|stock|fittings|espresso)',
      'ran_out_of (?:money|cash|runway)',
      'pulled the_plug',
    ],
    no: [
      '店|公司|生意|铺子 ~ (?:还开着|还在|红火|挺好|不错|撑着|活着|越做越)',
      'still (?:open|going|in_business|trading|afloat)',
      'business|shop|startup ~ (?:doing_well|thriving|booming|busy|fine)',
    ],
    acts: '黄|关|倒|垮|盘出去|转出去|凉',
    actsEn: 'closed|shut|folded|gone',
    beside: '店|铺|房租|生意|合伙|设备|赔|shop|rent|lease|landlord',
  },
  yes: '',
  no: '',
  about:
    '店|铺|生意|公司|创业|摊|买卖|工作室|shop|business|caf|startup|bakery|restaurant|studio|venture|how is the little',
};

export const repeatedYear: Topic = {
  id: 'repeatedYear',
  key: 'repeat\\w* (?:a |the )?(?:year|grade|form|class)|held back|留级|复读|重读|蹲班',
  does: '(?:留级|复读|重读|蹲班|降级)',
  doesEn: '(?:repeating (?:the|a|my|this) (?:year|grade|form)|held back|kept back|redoing (?:the|my) year)',
  signs: {
    yes: [
      '再|又|还得|还要 (?:读|念|上|蹲|熬) (?:一年|一遍) (?:高[一二三]|初[一二三]|[一二三四五六]年级)?',
      '(?:还|又|继续|接着)(?:是|在|读|念|上)(?:高[一二三]|初[一二三]|[一二三四五六]年级)',
      'same|very_same form|grade|year|class|classroom|form_\\w+ ~? (?:again|classroom|next|kids|with)',
      'repeat|repeating|redo|redoing ~ (?:year|grade|form|class)',
      'stay|staying ~ (?:down|another_year|back_a_year)',
    ],
    no: [
      '(?:升|上)(?:了|到|上) (?:高[一二三]|初[一二三]|大[一二三四]|[一二三四五六]年级)',
      'moved|moving|going up (?:a|to)',
    ],
    acts: '留|留级|复读|重读',
    beside: '学|年级|高|初|老师|school|year|class',
  },
  yes: '',
  no: '',
  about: '升|年级|学校|高[一二三]|开学|school|grade|form|class',
};
