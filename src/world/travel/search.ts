import { z } from 'zod';
import type { Json } from '../../core/json.js';
import { keepFor } from '../../core/keep.js';
import type { Lang } from '../../core/lang.js';
import { nearest } from '../../core/nearest.js';
import { told, type Tool } from '../../core/tool.js';
import { cities, findCity, type City } from './cities.js';
import { dayOf } from './clock.js';
import { no, type Refused } from './no.js';
import { modes, type Network, type Service, type Trip } from './types.js';
import { bufferWords, rulesOf, ruleView, searchRow, serviceView } from './views.js';
import { serviceById, tick, type TravelWorld } from './world.js';

/** What the tools look up in a case: who travels, and the language to answer in. */
export type TravelData = { readonly trip: Trip; readonly lang: Lang };

const MAX_ROWS = 20;
const cityArg = z
  .string()
  .min(1)
  .meta(told({ zh: '城市，如 wuhan 或 武汉', en: 'a city, e.g. wuhan' }));

function unknownCity(name: string, field: string): Refused {
  const near = nearest(
    name,
    cities.flatMap(({ id, zh, en }) => [id, zh, en]),
  );
  const found = [...new Set(near.flatMap((known) => findCity(known) ?? []))];
  const [zhNames, enNames] = [found.map(({ zh }) => zh).join('、'), found.map(({ id }) => id).join(', ')];
  return {
    code: 'unknown_city',
    message: {
      zh: `没有“${name}”这个城市${zhNames === '' ? '' : `，相近的有：${zhNames}`}`,
      en: `there is no city "${name}"${enNames === '' ? '' : `; near ones: ${enNames}`}`,
    },
    field,
  };
}

const cityOfPlace = (placeId: string): string => placeId.split('/')[0] ?? placeId;

/** The services of a timetable by the cities that they run between, by departure. */
const linesOf = keepFor((services: Network['services']): ReadonlyMap<string, readonly Service[]> => {
  const lines = new Map<string, Service[]>();
  for (const service of services.toSorted((a, b) => a.dep - b.dep)) {
    const line = lineId(cityOfPlace(service.from), cityOfPlace(service.to));
    const found = lines.get(line);
    if (found === undefined) lines.set(line, [service]);
    else found.push(service);
  }
  return lines;
});

const lineId = (from: string, to: string): string => `${from} ${to}`;

const between = ({ services }: Network, from: City, to: City): readonly Service[] =>
  linesOf(services).get(lineId(from.id, to.id)) ?? [];

function rulesBeside(services: readonly Service[]): Json {
  return Object.fromEntries(services.map((service) => [rulesOf(service), ruleView(service)]));
}

const searchArgs = z.strictObject({
  from_city: cityArg,
  to_city: cityArg,
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta(told({ zh: '出发日期 YYYY-MM-DD', en: 'day of departure' })),
  mode: z
    .enum(modes)
    .optional()
    .meta(told({ zh: '只看一种方式', en: 'only this mode' })),
});

export const search: Tool<TravelWorld, TravelData, z.infer<typeof searchArgs>> = {
  name: 'search',
  description: {
    zh: '查一天内两城之间的直达班次，按出发时间排列，最多 20 班，不会截断。票价为每位成人，单位分；seats 是该席别余座；from、to 是具体站点；max_sum_cm 是每件行李三边之和上限（厘米）；rules 指向同一结果里的儿童票、行李、退票规则。中转请逐段查，links 的 onward_cities 列出从一城还能到哪些城市。用时 2 分钟。',
    en: 'Direct services between two cities on one day, by departure, at most 20 and never cut short. Fares are for an adult, in fen; seats are those left in the class; from and to are exact places; max_sum_cm is the limit for each piece of luggage (length + width + height); rules names the child, luggage and refund rules given beside the list. Search each leg of a journey with a change by itself; onward_cities of links lists where a city has services to. Takes 2 minutes.',
  },
  kind: 'read',
  area: 'transport',
  minutes: 2,
  args: searchArgs,
  step(state, { from_city, to_city, date, mode }, { lang }) {
    const world = tick(state, search.name, search.minutes);
    const from = findCity(from_city);
    if (from === null) return no(world, unknownCity(from_city, 'from_city'), lang);
    const to = findCity(to_city);
    if (to === null) return no(world, unknownCity(to_city, 'to_city'), lang);
    const found = between(world.public.network, from, to)
      .filter((service) => dayOf(service.dep) === date && (mode === undefined || service.mode === mode))
      .slice(0, MAX_ROWS);
    const heading = { from_city: from.id, to_city: to.id, date };
    return {
      state: world,
      result: { ...heading, services: found.map(searchRow), rules: rulesBeside(found) },
    };
  },
};

/** No service goes by this id. */
export const unknownService = (id: string, field: string): Refused => ({
  code: 'not_found',
  message: {
    zh: `没有班次 ${id}，请用 search 里的 id`,
    en: `there is no service ${id}; take an id from search`,
  },
  field,
});

const serviceArgs = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta(told({ zh: '班次号', en: 'id of a service' })),
});

export const service: Tool<TravelWorld, TravelData, z.infer<typeof serviceArgs>> = {
  name: 'service',
  description: {
    zh: '一个班次的全部信息：时刻、票价（分/成人）、余座、状态，以及儿童票、行李、退票规则（数据和文字，附 rule_id）。用时 1 分钟。',
    en: 'All about one service: times, fares (fen, an adult), seats left, status, and its child, luggage and refund rules as data and in words, with their rule ids. Takes 1 minute.',
  },
  kind: 'read',
  area: 'transport',
  minutes: 1,
  args: serviceArgs,
  step(state, { id }, { lang }) {
    const world = tick(state, service.name, service.minutes);
    const found = serviceById(world, id);
    if (found !== undefined) return { state: world, result: serviceView(found, lang) };
    return no(world, unknownService(id, 'id'), lang);
  },
};

const linksArgs = z.strictObject({ city: cityArg });

/** Cities that services run to from this one, in order of their ids. */
function onwardCities({ services }: Network, city: City): readonly string[] {
  const onward = services
    .filter(({ from }) => cityOfPlace(from) === city.id)
    .map(({ to }) => cityOfPlace(to));
  return [...new Set(onward)].toSorted();
}

export const links: Tool<TravelWorld, TravelData, z.infer<typeof linksArgs>> = {
  name: 'links',
  description: {
    zh: '一个城市的站点（含出发地、目的地的家 <city>/home）和站点之间的接驳：分钟、每人票价（分，不满 6 岁免费）、是否无台阶（step_free），双向可用，一次衔接只能走一段；附衔接须留的分钟数，以及从这里有班次可到的城市 onward_cities。用时 1 分钟。',
    en: 'Places of a city (at origin and destination the door <city>/home too) and the links between them: minutes, fare for each passenger (fen, free under 6), whether free of steps; usable both ways, one link a connection. Also the minutes each connection needs, and onward_cities, where services run to from here. Takes 1 minute.',
  },
  kind: 'read',
  area: 'transport',
  minutes: 1,
  args: linksArgs,
  step(state, args, { lang }) {
    const world = tick(state, links.name, links.minutes);
    const city = findCity(args.city);
    if (city === null) return no(world, unknownCity(args.city, 'city'), lang);
    const { network } = world.public;
    const result: Json = {
      city: city.id,
      places: network.places.filter((place) => place.city === city.id).map(({ id, kind }) => ({ id, kind })),
      links: network.links.filter(({ from }) => cityOfPlace(from) === city.id).map((link) => ({ ...link })),
      buffers: bufferWords[lang],
      onward_cities: onwardCities(network, city),
    };
    return { state: world, result };
  },
};
