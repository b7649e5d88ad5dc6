/** Cities that people from the mainland commonly work in, as said in Chinese. */
const zh =
  '北京 上海 天津 重庆 广州 深圳 珠海 东莞 佛山 中山 惠州 汕头 江门 湛江 杭州 宁波 温州 嘉兴 绍兴 金华 义乌 台州 湖州 南京 苏州 无锡 常州 南通 扬州 徐州 镇江 泰州 盐城 昆山 合肥 芜湖 蚌埠 福州 厦门 泉州 漳州 莆田 济南 青岛 烟台 潍坊 临沂 威海 淄博 郑州 洛阳 开封 南阳 新乡 武汉 宜昌 襄阳 荆州 长沙 株洲 湘潭 岳阳 衡阳 南昌 九江 赣州 成都 绵阳 德阳 宜宾 乐山 贵阳 遵义 昆明 大理 丽江 西安 咸阳 宝鸡 兰州 西宁 银川 乌鲁木齐 呼和浩特 包头 太原 大同 石家庄 保定 唐山 邯郸 秦皇岛 廊坊 沈阳 大连 鞍山 长春 吉林 哈尔滨 大庆 齐齐哈尔 海口 三亚 南宁 桂林 柳州 北海 拉萨 香港 澳门 台北 纽约 伦敦 东京 新加坡 悉尼 墨尔本 多伦多 温哥华 巴黎 首尔 曼谷 迪拜';
const en =
  'beijing shanghai tianjin chongqing guangzhou shenzhen zhuhai dongguan foshan hangzhou ningbo wenzhou nanjing suzhou wuxi changzhou nantong hefei fuzhou xiamen quanzhou jinan qingdao yantai zhengzhou luoyang wuhan changsha nanchang chengdu guiyang kunming dali xian lanzhou taiyuan shijiazhuang shenyang dalian changchun harbin haikou sanya nanning guilin lhasa macau taipei london tokyo singapore sydney melbourne toronto vancouver paris seoul bangkok dubai';

export const cityZh = zh.split(' ').join('|');
export const cityEn = `${en.split(' ').join('|')}|xi'an|hong kong|new york`;
