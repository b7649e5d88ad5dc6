/**
 * Firms, schools, hospitals and towns under their names in the other language (common knowledge, no source but
 * that). A row is one bearer: Chinese names first, then English ones as sources of regular expressions.
 */
const rows = (table: string): readonly (readonly string[])[] =>
  table
    .split(/[;\n]/u)
    .map((row) =>
      row
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .filter((row) => row.length > 0);

export const firms = rows(`
  字节跳动, bytedance, tiktok; 腾讯, tencent; 阿里巴巴, alibaba; 蚂蚁集团, 蚂蚁金服, ant group, ant financial; 百度, baidu
  京东, jd.com; 美团, meituan; 拼多多, pinduoduo, temu; 滴滴, didi; 快手, kuaishou; 网易, netease; 小米, xiaomi
  华为, huawei; 中兴, 中兴通讯, zte; 联想, lenovo; 海康威视, hikvision; 大疆, dji; 海尔, haier; 美的, midea; 格力, gree
  海信, hisense; 比亚迪, byd; 宁德时代, catl; 吉利, geely; 蔚来, nio; 小鹏, xpeng; 理想汽车, li auto
  长城汽车, great wall motors?; 上汽, saic; 广汽, gac; 携程, trip.com, ctrip; 哔哩哔哩, b站, bilibili
  小红书, xiaohongshu, rednote; 希音, shein; 顺丰, 顺丰速运, sf express; 中国邮政, china post; 国家电网, 国网, state grid
  中国石油, 中石油, petrochina, cnpc; 中国石化, 中石化, sinopec; 中国移动, china mobile; 中国联通, china unicom
  中国电信, china telecom; 中国银行, bank of china; 工商银行, 中国工商银行, icbc
  建设银行, 中国建设银行, china construction bank, ccb; 农业银行, 中国农业银行, agricultural bank, abc bank
  交通银行, bank of communications, bocom; 招商银行, china merchants bank, cmb; 平安, 中国平安, ping an
  中国人寿, china life; 太平洋保险, cpic; 南方航空, 南航, china southern; 东方航空, 东航, china eastern
  中国国际航空, 国航, air china; 海南航空, 海航, hainan airlines; 中芯国际, smic; 台积电, tsmc; 富士康, foxconn, hon hai
  联发科, mediatek; 华硕, asus; 宏碁, acer; 海底捞, haidilao; 星巴克, starbucks; 麦当劳, mcdonald'?s; 肯德基, kfc
  瑞幸, 瑞幸咖啡, luckin; 蜜雪冰城, mixue; 宜家, ikea; 沃尔玛, walmart; 家乐福, carrefour; 优衣库, uniqlo; 迪士尼, disney
  耐克, nike; 阿迪达斯, adidas; 谷歌, google; 苹果公司, 苹果, apple; 微软, microsoft; 亚马逊, amazon; 特斯拉, tesla
  英特尔, intel; 英伟达, nvidia; 高通, qualcomm; 甲骨文, oracle; 三星, samsung; 索尼, sony; 丰田, toyota; 本田, honda
  大众, volkswagen, vw; 宝马, bmw; 奔驰, mercedes(?:-benz)?; 博世, bosch; 西门子, siemens; 巴斯夫, basf; 飞利浦, philips
  联合利华, unilever; 宝洁, p&g, procter; 欧莱雅, l'?oreal; 强生, johnson (?:&|and) johnson, j&j; 辉瑞, pfizer
  汇丰, 汇丰银行, hsbc; 花旗, 花旗银行, citi(?:bank)?; 渣打, 渣打银行, standard chartered; 普华永道, pwc; 德勤, deloitte
  毕马威, kpmg; 安永, ernst (?:&|and) young, ey; 麦肯锡, mckinsey; 波士顿咨询, bcg; 新东方, new oriental
  好未来, 学而思, tal education; 万科, vanke; 恒大, evergrande; 碧桂园, country garden; 茅台, 贵州茅台, moutai
  青岛啤酒, 青啤, tsingtao
`);

export const towns = rows(`
  伯明翰, birmingham; 利兹, leeds; 布里斯托, bristol; 诺丁汉, nottingham; 谢菲尔德, sheffield; 格拉斯哥, glasgow
  香港, hong kong, hk; 澳门, macau, macao; 台北, taipei; 高雄, kaohsiung; 台中, taichung; 台南, tainan; 新竹, hsinchu
  哈尔滨, harbin; 呼和浩特, hohhot; 乌鲁木齐, urumqi; 拉萨, lhasa; 西安, xi'?an; 厦门, xiamen, amoy; 纽约, new york, nyc
  洛杉矶, los angeles; 旧金山, 三藩市, san francisco; 西雅图, seattle; 波士顿, boston; 芝加哥, chicago; 休斯敦, houston
  温哥华, vancouver; 多伦多, toronto; 蒙特利尔, montreal; 伦敦, london; 曼彻斯特, manchester; 爱丁堡, edinburgh
  利物浦, liverpool; 都柏林, dublin; 巴黎, paris; 里昂, lyon; 柏林, berlin; 慕尼黑, munich; 法兰克福, frankfurt
  汉堡, hamburg; 罗马, rome; 米兰, milan; 马德里, madrid; 巴塞罗那, barcelona; 阿姆斯特丹, amsterdam; 苏黎世, zurich
  日内瓦, geneva; 维也纳, vienna; 莫斯科, moscow; 东京, tokyo; 大阪, osaka; 京都, kyoto; 名古屋, nagoya; 首尔, seoul
  釜山, busan; 新加坡, singapore; 吉隆坡, kuala lumpur, kl; 槟城, penang; 曼谷, bangkok; 河内, hanoi; 雅加达, jakarta
  马尼拉, manila; 迪拜, dubai; 悉尼, sydney; 墨尔本, melbourne; 布里斯班, brisbane; 珀斯, perth; 阿德莱德, adelaide
  奥克兰, auckland
`);

export const schools = rows(`
  利兹大学, leeds university, university of leeds; 华威大学, university of warwick, warwick university
  诺丁汉大学, university of nottingham, nottingham university; 杜伦大学, durham university, university of durham
  伯明翰大学, university of birmingham, birmingham university; 谢菲尔德大学, university of sheffield, sheffield university
  北京大学, peking university, beijing university, pku, beida; 清华大学, tsinghua, qinghua; 复旦大学, fudan, fdu
  上海交通大学, shanghai jiao ?tong, sjtu; 西安交通大学, xi'?an jiao ?tong, xjtu
  浙江大学, zhejiang university, zju, zheda; 南京大学, nanjing university(?! of), nju; 中国科学技术大学, 中科大, 科大, ustc
  武汉大学, wuhan university(?! of), whu; 华中科技大学, huazhong university, hust; 中山大学, sun yat-?sen, sysu
  华南理工大学, south china university of technology, scut; 厦门大学, xiamen university, xmu
  四川大学, 川大, sichuan university, scu; 重庆大学, 重大, chongqing university(?! of), cqu; 电子科技大学, 成电, uestc
  哈尔滨工业大学, 哈工大, harbin institute, hit; 哈尔滨工程大学, 哈工程, harbin engineering; 北京航空航天大学, 北航, beihang, buaa
  北京理工大学, 北理工, 北理, beijing institute of technology; 北京邮电大学, 北邮, bupt
  北京师范大学, 北师大, 北师, beijing normal, bnu; 中国人民大学, 人大, renmin university, ruc; 南开大学, nankai
  天津大学, 天大, tianjin university(?! of), tju; 同济大学, tongji; 华东师范大学, 华师大, east china normal, ecnu
  东南大学, southeast university, seu; 中南大学, central south university, csu; 湖南大学, 湖大, hunan university
  山东大学, 山大, shandong university(?! of), sdu; 吉林大学, 吉大, jilin university, jlu
  大连理工大学, 大工, dalian university of technology, dlut, dut; 东北大学, northeastern university, neu
  兰州大学, 兰大, lanzhou university, lzu; 西北工业大学, 西工大, northwestern polytechnical, npu, nwpu
  西安电子科技大学, 西电, xidian; 南京邮电大学, 南邮, nupt; 南京航空航天大学, 南航, nuaa; 南京理工大学, 南理工, njust
  苏州大学, 苏大, soochow university, suda; 暨南大学, 暨大, jinan university, jnu
  郑州大学, 郑大, zhengzhou university, zzu; 香港大学, 港大, hku, university of hong kong
  香港中文大学, 港中文, cuhk, chinese university of hong kong; 香港科技大学, 港科大, hkust
  台湾大学, 国立台湾大学, 台大, ntu, national taiwan university; 成功大学, 国立成功大学, 成大, ncku
  新加坡国立大学, nus, national university of singapore; 牛津大学, 牛津, oxford; 剑桥大学, 剑桥, cambridge
  哈佛大学, 哈佛, harvard; 耶鲁大学, 耶鲁, yale; 斯坦福大学, 斯坦福, stanford; 麻省理工学院, 麻省理工, mit
  帝国理工学院, 帝国理工, 帝国理工大学, imperial college; 曼彻斯特大学, 曼大, university of manchester, manchester university
  爱丁堡大学, 爱大, university of edinburgh, edinburgh university; 墨尔本大学, 墨大, university of melbourne, unimelb
  悉尼大学, 悉大, university of sydney, usyd; 多伦多大学, 多大, university of toronto, u of t
`);

export const hospitals = rows(`
  梅奥诊所, 梅奥, mayo clinic; 克利夫兰诊所, cleveland clinic; 麻省总医院, mass(?:achusetts)? general; 长庚医院, chang gung
  协和医院, 北京协和医院, peking union, pumch; 湘雅医院, 中南大学湘雅医院, xiangya; 华西医院, 四川大学华西医院, west china hospital
  瑞金医院, 上海瑞金医院, ruijin; 仁济医院, renji; 华山医院, huashan hospital; 中山医院, zhongshan hospital
  同仁医院, tongren hospital; 积水潭医院, jishuitan; 天坛医院, tiantan hospital; 阜外医院, fuwai; 安定医院, anding hospital
  台大医院, ntu hospital, national taiwan university hospital
`);
