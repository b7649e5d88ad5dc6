import { cityZh } from './cities.js';
import type { NameKind } from './kind.js';

const isTown = new RegExp(`^(?:${cityZh})$`, 'u');
const organisation = /(?:股份)?(?:有限)?(?:责任)?(?:公司|集团|控股|科技|事务所|研究院)$/u;
const place =
  /^(?:北京|上海|天津|重庆|浙江|江苏|广东|山东|河南|河北|湖南|湖北|四川|福建|安徽|江西|辽宁|吉林|黑龙江|陕西|山西|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古|南京|杭州|武汉|成都|西安|苏州|深圳|广州|中国|中央|华东|华南|东南|西南|西北|东北)/u;

const fields =
  '理工|师范|农业|工业|科技|财经|政法|医科|交通|外国语|民族|工商|林业|海洋|石油|邮电|中医药|传媒|体育|音乐|美术';
const university = new RegExp(`^(?<where>.{2,4}?)(?<field>${fields})大学$`, 'u');

/** 华东师范大学 is 华东师大 and 华师大; 江陵理工大学 is 江陵理工 and 江理工. */
function ofUniversity(value: string): string[] {
  const { where, field } = university.exec(value)?.groups ?? {};
  if (where === undefined || field === undefined) return [];
  const [first, one] = [where.charAt(0), field.charAt(0)];
  return [
    // 上海交通 may be the traffic of the town.
    ...(field === '交通' ? [] : [`${where}${field}`]),
    `${one}大`,
    `${where}${one}大`,
    `${where}大`,
    `${first}${one}大`,
    `${first}${field}`,
    `${first}${one}`,
  ];
}

/** What a firm, school or town is called for short. */
export function shortNames(value: string, kind: NameKind): string[] {
  const bare = value.replace(organisation, '').replace(organisation, '');
  const short = [bare];
  if (kind === 'employer') short.push(bare.replace(place, ''));
  if (kind === 'place') short.push(value.replace(/(?:市|省|县|区)$/u, ''));
  if (/(?:医院|学校|中学|小学|[局院所台])$/u.test(value))
    short.push(value.replace(/^.{0,4}[市省县区](?=.{3})/u, ''));
  const people = /^(?<of>.{0,4}[省市县区])人民医院$/u.exec(value)?.groups?.of;
  if (people !== undefined) short.push(...['医院', '人医', '医'].map((rest) => people.slice(-1) + rest));
  const local = value.replace(place, '');
  if (local !== value && local.length > 3 && value.endsWith('医院'))
    short.push(local, local.replace(/医院$/u, ''));
  if (value.endsWith('妇幼保健院')) short.push(value.replace(/保健院$/u, ''));
  if (kind === 'school')
    short.push(value.replace(/(?:职业|技术|高级)*(?:技校|学院|中学|高中|职高|中专|卫校)$/u, ''));
  if (value.endsWith('银行')) short.push(`${value.charAt(0)}行`);
  const [body = ''] = value.split(/(?:人民|中心)?(?:医院|银行|妇幼保健院)$/u);
  if (body !== value && !place.test(body) && !isTown.test(body) && !/^(?:市|省|县|区|第)/u.test(body))
    short.push(body);
  short.push(...ofUniversity(value));
  if (value.endsWith('大学'))
    short.push(`${value.charAt(0)}大`, ...(place.test(value) ? [] : [value.replace(/大学$/u, '')]));
  const numbered = /第(?<n>[一二三四五六七八九十])(?:人民)?医院$/u.exec(value)?.groups?.n;
  if (numbered !== undefined) short.push(`${numbered}院`);
  if (/^[省市].*医院$/u.test(value)) short.push(value.replace(/医院$/u, ''));
  return short.filter((word) => word.length >= 2 && word !== value);
}
