import type { Bilingual } from '../../../core/lang.js';

/** How a reply turns to something the relative likes. One clause each, a question to them. */
export const redirects: Readonly<Record<string, readonly Bilingual[]>> = {
  'square-dance': [
    { zh: '您的广场舞队最近又学新曲子了吗', en: 'has your square dancing group learned a new tune' },
    { zh: '您跳广场舞的那群老姐妹都好吧', en: 'how are your friends from the square dance' },
    { zh: '今晚广场舞还跳不跳', en: 'is there square dancing tonight' },
  ],
  mahjong: [
    { zh: '您最近麻将手气怎么样', en: 'how has your luck been at mahjong' },
    { zh: '待会儿打麻将带上我好不好', en: 'shall I make the fourth at mahjong later' },
    { zh: '听说您前天麻将手气特别旺是不是', en: 'are you still on a winning streak at mahjong' },
  ],
  fishing: [
    { zh: '您最近钓鱼收获好不好', en: 'how has the fishing been lately' },
    { zh: '开春您带我去钓鱼好不好', en: 'will you take me fishing in spring' },
    { zh: '您那根钓鱼竿还顺手吗', en: 'is your fishing rod still serving you well' },
  ],
  vegetables: [
    { zh: '您种的菜今年长势如何', en: 'how is your vegetable garden doing this year' },
    { zh: '这桌上的青菜是您菜园里种的吗', en: 'are these greens from your vegetable garden' },
    { zh: '开春您菜园里打算种什么菜', en: 'what will go into the vegetable garden in spring' },
  ],
  calligraphy: [
    { zh: '门口的春联是您的书法吗', en: 'is that your calligraphy on the door couplets' },
    { zh: '您练书法临的是哪家的帖', en: 'whose hand do you practise in your calligraphy' },
    { zh: '您教我练练书法好不好', en: 'would you teach me a few strokes of calligraphy' },
  ],
  chess: [
    { zh: '饭后咱们下盘象棋怎么样', en: 'how about a game of Chinese chess after dinner' },
    { zh: '您下象棋现在还让着我吗', en: 'would you still give me a rook at Chinese chess' },
    { zh: '楼下象棋摊还是您最厉害吧', en: 'are you still the best at the chess table downstairs' },
  ],
  wellness: [
    { zh: '您的养生经给我们讲讲好不好', en: 'will you tell us your wellness tips' },
    { zh: '您最近养生都喝什么汤', en: 'what soups do you take for wellness these days' },
    { zh: '冬天养生您有什么讲究', en: 'what do you keep to for wellness in winter' },
  ],
  grandson: [
    { zh: '您小孙子是不是又长高了', en: 'has your little grandson grown taller again' },
    { zh: '您家孙子会背诗了吧', en: 'can your grandson recite poems by now' },
    { zh: '小孙子的照片给我看看好不好', en: 'may I see a picture of your grandson' },
  ],
  'short-videos': [
    { zh: '您最近拍短视频又涨粉了吧', en: 'are your short videos finding more viewers' },
    { zh: '您刷到什么好看的短视频了', en: 'have you come across a good short video' },
    { zh: '您教我拍个短视频好不好', en: 'could you teach me to make a short video' },
  ],
  'tai-chi': [
    { zh: '您早上还打太极吗', en: 'do you still do tai chi in the morning' },
    { zh: '您的太极拳练到第几式了', en: 'which form of tai chi are you at now' },
    { zh: '明早我跟您学太极行不行', en: 'may I join you for tai chi tomorrow morning' },
  ],
  dumplings: [
    { zh: '今年包饺子您调的什么馅', en: 'what filling is there for making dumplings this year' },
    { zh: '等会儿您教我包饺子捏花边吧', en: 'will you show me how to pleat when making dumplings' },
    { zh: '您包饺子的手艺传我两招好不好', en: 'may I have a second bowl of your dumplings' },
  ],
  yangge: [
    { zh: '您的秧歌队初几出场', en: 'on which day does your yangge troupe come out' },
    { zh: '今年扭秧歌的行头换新的没有', en: 'are there new costumes for the yangge this year' },
    { zh: '您扭秧歌的劲头哪儿来的', en: 'where do you get your spirit for the yangge' },
  ],
  flowers: [
    { zh: '您养的花今年开得好不好', en: 'are the flowers you grow blooming well this year' },
    { zh: '您窗台上的水仙花开了没有', en: 'are the flowers on your sill in bloom' },
    { zh: '养花有什么诀窍您教教我', en: 'what is your secret for growing flowers' },
  ],
  'old-films': [
    { zh: '您最近又看了哪部老电影', en: 'which old film have you watched lately' },
    { zh: '晚上咱们看部老电影好不好', en: 'shall we watch an old film together tonight' },
    { zh: '您说的那部老电影叫什么来着', en: 'what was that old film you told us about' },
  ],
  football: [
    { zh: '昨晚那场足球您看了没有', en: 'did you see the football last night' },
    { zh: '您支持的足球队今年踢得怎样', en: 'how is your football team doing this year' },
    { zh: '下午咱们踢会儿足球怎么样', en: 'how about some football this afternoon' },
  ],
  tea: [
    { zh: '您泡的这壶茶是什么茶', en: 'what tea is this that you made' },
    { zh: '今年的新茶您尝过了没有', en: 'have you tried the new tea of this year' },
    { zh: '您教教我泡茶怎么控水温', en: 'how hot should the water be for this tea' },
  ],
};

/** A word of thanks, one clause; only one goes into a reply. */
export const thanks: readonly Bilingual[] = [
  { zh: '谢谢您惦记', en: 'thank you for thinking of me' },
  { zh: '多谢您关心', en: 'thanks for caring' },
  { zh: '谢谢您挂念着', en: 'thank you for keeping me in mind' },
  { zh: '多谢您替我想着', en: 'I am grateful that you care' },
  { zh: '谢谢您这么上心', en: 'that is very kind of you' },
  { zh: '有您惦记我心里暖和', en: 'it means a lot that you ask' },
];
