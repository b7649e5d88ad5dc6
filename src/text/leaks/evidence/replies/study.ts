import type { Evidence } from '../types.js';

export const exam: Evidence = {
  yes: `
    (叫|喊)我..(研究生|老师|公务员|律师|博士|硕士) gown 通知书 录(取|了|上) 公示 政审 (体检|面试)..(过|完|第一|通过) 报到 (选|分)(宿舍|导师|岗) 交(了)?学费 开学 (学长|学姐|导师)..(加|群|联系|带|要我) 第<n>名 过(线|了|关)(?!年) 上(线|了|岸)(?!次|回) (鞭炮|请客|摆酒|谢师|庆祝|裱) 编制 有编 (本|证)..(到手|拿|下来|发) 到手 (一把|一次|低空|擦线|险|压线)(过|飞) 名单..(有|上) 榜 (九月|秋天|<n>月)..(开学|去|报到|入学) 稳(了|过) 考(上|过|中)
    the_letter got_in i'm_in start_(in|on)_(september|october|autumn) acceptance accepted framed first_(time|go|try|attempt) flying_colou?rs by_a_whisker scraped_(through|by) the_certificate call_me_(doctor|counsel) the_champagne freshers`,
  no: `
    (跟|离|距)..线..(隔|差|远|截) 差(了)?(<n>|一点|点|几|不少|二十|三十|十)..(分|名|点|口气)? 明年(再|接着|还|见|继续) (再|接着|继续)(战|考|来一年|一年) (二|三|四|五)战 (重|补)(修|考) 挂(了|科|<n>) 没我(的)?(名|份|号) 刷(了|下来|掉) 调剂 落榜 陪跑 (名落|孙山) (滑|砸|糊|凉|黄|悬|垮|栽)(了|在|档) 教练 (炮灰|陪考|分母) 没(过|上|中|戏|考|敢查|进|录|影|够) 白(考|学|忙|费|干)了? 从头(再)?来 (单科|英语|政治|数学|行测|申论)..(没|不够|拖|拉胯|差)
    (marks|points)_(short|off) short_by resit retake retak(ing|es) next_(year|time|attempt|round) try(ing)?_again didn't_make rejection waitlist(ed)? thin_envelope back_to_the_books missed_(it|by|out) one_more_(go|try|year) fell_short another_(go|year|crack)`,
};

export const dropout: Evidence = {
  yes: `
    (不|没)(念|读|上|去)了 (手续|行李|宿舍|学籍)..(办|退|搬|清|保留) (休|歇)(一年|半年|着) 打工 (提前|早)出来(了)? 延(了|期|毕) 挂(太多|了|科) 没毕(成|业)
    packed_(up|my) left_(in|after|halfway|before) taking_(a_year|time)_(off|out) year_out not_going_back`,
  no: `
    (还|照样|正)(念|读|上|写)(着|论文|课)? 论文 答辩 (大|研)(一|二|三|四)
    final_year thesis dissertation still_(enrolled|studying|in)`,
};

export const abroad: Evidence = {
  yes: `
    签证..(下来|过|批|到|拿) (机票|票)..(订|买|定)(了|好) (<n>月|年后|开春|秋天|夏天|下半年|九月|节后)..(走|飞|出发|动身|过去) 行李..(打|收|超|托) 语言(班|学校) (那边|国外|当地)..(学校|房子|公司|租|联系|接) (雅思|托福)..(过|考|出分) 换(了)?(外币|欧元|美元|日元|英镑|加币) 护照..(办|盖|贴) 时差 (走|飞)(前|之前) offer
    (the|my)_visa one-way flights? packed shipping term_starts visa_(came|is|arrived) fly(ing)?_(out|in|on) permit`,
  no: `
    拒签 (签证|材料)..(没|卡|拒|不) 不(走|去|出)了 留(下|在|国内|家) 护照..(没|过期) 没(走成|去成|办|批|影|钱) 哪(儿|里)(也|都)不去 黄了 取消了
    refused rejected staying_(put|here) not_going no_visa passport's?_(expired|out) turned_down`,
};
