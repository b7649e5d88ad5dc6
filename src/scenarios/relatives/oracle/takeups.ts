import type { Bilingual } from '../../../core/lang.js';

/**
 * How a reply takes up a topic and says nothing of it: neither a value nor a yes or no, nor anything that one
 * would follow from. One clause each.
 */
export const takeUps: Readonly<Record<string, readonly Bilingual[]>> = {
  salary: [
    { zh: '工资这事我自己心里有数', en: 'my pay is something I keep an eye on myself' },
    { zh: '收入的账我回头慢慢算', en: 'my income is a sum for another day' },
    { zh: '工资的话题年年都躲不过', en: 'every New Year the talk comes round to pay' },
    { zh: '薪水的事让我先卖个关子', en: 'let me keep my salary a mystery for now' },
  ],
  bonus: [
    { zh: '年终奖的事公司讲究各看各的', en: 'the bonus is something nobody talks of where I work' },
    { zh: '奖金这话题先让它歇歇', en: 'let the bonus rest over the holiday' },
    { zh: '年终奖留个悬念才好玩', en: 'a bonus is more fun as a riddle' },
    { zh: '奖金的事咱们过年不聊也罢', en: 'the bonus can wait until the holiday is over' },
  ],
  savings: [
    { zh: '存款的事我自己记着账呢', en: 'my savings are in good order on my own books' },
    { zh: '攒钱这门功课我慢慢学', en: 'saving is a lesson I learn bit by bit' },
    { zh: '存钱的话题我得先跟您取经', en: 'on savings I should take lessons from you' },
    { zh: '积蓄这本账就不搬上饭桌了', en: 'let us not put savings on the dinner table' },
  ],
  partner: [
    { zh: '对象这事您先别替我操心', en: 'no need to worry about a partner for me' },
    { zh: '感情的事我自己会打算', en: 'my love life I will handle myself' },
    { zh: '对象的话题咱们先记在账上', en: 'let us put the partner question on the tab' },
    { zh: '感情这门课不兴当众交卷', en: 'a love life is no exam to hand in at the table' },
  ],
  marriage_plan: [
    { zh: '结婚这样的大事得慢慢说', en: 'a big day like that is to be talked of slowly' },
    { zh: '婚事该说的时候我准先告诉家里', en: 'when there is wedding news the family hears it first' },
    { zh: '办婚礼的事今天不上桌', en: 'the wedding stays off the table today' },
    { zh: '结婚的话题大过年的先放放', en: 'the marriage talk can wait over New Year' },
  ],
  baby: [
    { zh: '孩子的事顺其自然最好', en: 'when it comes to children let nature decide' },
    { zh: '生孩子这事我们自己商量着来', en: 'babies are for the two of us to talk over' },
    { zh: '要孩子的话题今天先不聊', en: 'let us skip the baby talk today' },
    { zh: '要孩子的事急不得也催不得', en: 'having children cannot be hurried or pushed' },
  ],
  house: [
    { zh: '房子的事我自己盘算着呢', en: 'the question of a house is one I turn over myself' },
    { zh: '房子的话题说起来就长了', en: 'the talk of houses is a long story' },
    { zh: '房子的事今天先不开会', en: 'no meeting about houses today' },
    { zh: '住房这件事我们自有打算', en: 'for the flat we have our own ideas' },
  ],
  car: [
    { zh: '车的事我自己掂量着来', en: 'the car is something I weigh up myself' },
    { zh: '车的话题咱们改天再聊', en: 'cars we can talk over another day' },
    { zh: '开车坐车都是为了平安到家', en: 'by car or not the point is to get home safe' },
    { zh: '车子的话题先停一停', en: 'let us park the car talk' },
  ],
  job: [
    { zh: '工作的事我自己会安排', en: 'my work is something I can look after' },
    { zh: '上班的事过年就先不提了', en: 'let us leave work behind for New Year' },
    { zh: '工作上的话说来就长了', en: 'work is a long story' },
    { zh: '工作这话题留到节后再说', en: 'work can wait until after the holiday' },
  ],
  employer: [
    { zh: '单位的事说起来怪没意思的', en: 'the company makes dull talk' },
    { zh: '公司的事过年先关机', en: 'the company is switched off for New Year' },
    { zh: '单位的话题留到节后再聊', en: 'let us leave the company until after the holiday' },
    { zh: '公司里的事我自己能应付', en: 'what goes on at the company I can handle' },
  ],
  city: [
    { zh: '在哪个城市过日子都得看缘分', en: 'which city one lives in is a matter of fate' },
    { zh: '大城市小城市各有各的好', en: 'every city has its charms' },
    { zh: '城市这话题留到节后再说', en: 'the city question is for after the holiday' },
    { zh: '在哪个城市都记得家里的味道', en: 'in any city one misses the food at home' },
  ],
  coming_home: [
    { zh: '回老家这事我放在心里呢', en: 'coming home is something I keep in mind' },
    { zh: '回不回来的事我们慢慢商量', en: 'whether to move back home is for a calm talk' },
    { zh: '回老家的事节后再从长计议', en: 'moving back home is a talk for after the holiday' },
    { zh: '常回家的话我都记着', en: 'I do remember to come home often' },
  ],
  exam: [
    { zh: '考试的事我自己有安排', en: 'for the exam I have my own plan' },
    { zh: '考研这话题让我先喘口气', en: 'let me catch my breath from the exam' },
    { zh: '考试的事过年先不翻书', en: 'no exam books over New Year' },
    { zh: '读书考试都讲究细水长流', en: 'exams and study are a long walk' },
  ],
  grades: [
    { zh: '成绩的事老师那儿都记着呢', en: 'my grades are safe with the teacher' },
    { zh: '分数这话题先放个假', en: 'let the grades have a holiday too' },
    { zh: '成绩单今天不上饭桌', en: 'the grades stay away from the dinner table' },
    { zh: '考多少分都得接着用功', en: 'the grades are one thing and studying goes on' },
  ],
  weight: [
    { zh: '体重的事过完年再说', en: 'my weight can wait until after the feast' },
    { zh: '胖瘦这话题先让我吃饱', en: 'let me eat first and talk of my weight later' },
    { zh: '减肥的事全怪家里菜太香', en: 'for losing weight the food here is too good' },
    { zh: '体重秤今天放假不上班', en: 'for my weight the scales are off duty today' },
  ],
  rent: [
    { zh: '房租的事我自己安排得开', en: 'the rent is something I manage myself' },
    { zh: '租房这话题各地行情不同', en: 'every town has its own rents' },
    { zh: '房租的账节后再细算', en: 'the rent is a sum for after the holiday' },
    { zh: '租房的事您不用替我惦记', en: 'no need to fret over my rent' },
  ],
  divorce: [
    { zh: '离婚这样的字眼过年咱不提', en: 'let us not say divorce at New Year' },
    { zh: '我们两口子的事我们自己会过', en: 'what is between the two of us is ours' },
    { zh: '婚姻的事外人说不明白', en: 'a marriage is hard to tell from outside' },
    { zh: '婚姻里的事今天不摆上桌', en: 'what concerns my marriage stays off the table today' },
  ],
  health: [
    { zh: '身体的事我自己会上心', en: 'my health is something I look after' },
    { zh: '看医生的话题过年先不聊', en: 'no doctors in the talk over New Year' },
    { zh: '身体健康的事我记在心上', en: 'health is always on my mind' },
    { zh: '身体这本账我自己管着', en: 'I keep the books on my own health' },
  ],
};
