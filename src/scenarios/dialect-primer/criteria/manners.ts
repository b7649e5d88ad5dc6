import type { Check } from '../../../core/criterion.js';
import type { Bilingual } from '../../../core/lang.js';
import { finding } from '../../../core/verdict.js';
import { orderShare } from '../../../world/dialect/kin.js';
import { etiquetteOf } from '../etiquette.js';
import type { DialectData } from '../data.js';
import { drillF1, markDrill } from '../drill.js';
import { giftFor, totalFen, type GiftFault } from '../presents.js';
import type { DialectState } from '../state.js';
import { because, callOf } from '../../evidence.js';

type DialectCheck = Check<DialectState, DialectData>;

const giftFaults: Readonly<Record<GiftFault, Bilingual>> = {
  none: { zh: '没有礼物', en: 'gets nothing' },
  many: { zh: '不止一份礼', en: 'gets more than one gift' },
  unknown: { zh: '礼物不存在', en: 'gets what the shop does not have' },
  shared: { zh: '和别人是同一样', en: 'gets the same as somebody else' },
  rule: { zh: '礼物犯了规矩', en: 'gets what breaks a rule' },
  taste: { zh: '礼物不合喜好', en: 'gets what they do not care for' },
};

const giftsFit: DialectCheck = {
  kind: 'check',
  id: 'gifts-fit',
  title: { zh: '礼送得合适', en: 'gifts fit' },
  weight: 15,
  needs: 'phrases-real',
  learnable: [
    'prompt:gifts',
    'tool:gifts',
    'opening:budget',
    'user:health',
    'user:allergy',
    'user:religion',
    'user:tastes',
  ],
  grade(played) {
    const { data } = played.case;
    const gifts = played.state.delivery?.gifts ?? [];
    const finish = callOf(played, 'finish');
    const total = totalFen(gifts);
    if (total > data.budget_fen) {
      const text = {
        zh: `礼物共 ${total} 分，超出预算 ${data.budget_fen} 分`,
        en: `the gifts cost ${total} fen, over the budget of ${data.budget_fen} fen`,
      };
      return finding(0, because(played, text, finish));
    }
    const each = data.hosts.map((host) => ({ host, ...giftFor(host, gifts, data) }));
    const faults = each.flatMap(({ host, fault, rules }) => {
      if (fault === null) return [];
      const why = rules.map(({ rule_id }) => rule_id).join(', ');
      const { zh, en } = giftFaults[fault];
      const text = {
        zh: `${host.id}：${zh}${why && `（${why}）`}`,
        en: `${host.id} ${en}${why && ` (${why})`}`,
      };
      return [because(played, text, finish)];
    });
    return finding(each.reduce((sum, { worth }) => sum + worth, 0) / each.length, ...faults);
  },
};

/** Of `etiquette-right`, what the order of greeting counts; the rest is for the customs. */
const ORDER_SHARE = 0.3;

const etiquetteRight: DialectCheck = {
  kind: 'check',
  id: 'etiquette-right',
  title: { zh: '礼数周到', en: 'etiquette right' },
  weight: 10,
  needs: 'phrases-real',
  learnable: ['prompt:etiquette', 'tool:sheet', 'opening:hosts'],
  grade(played) {
    const { data } = played.case;
    const { delivery } = played.state;
    const { due, free } = etiquetteOf(data);
    const named = [...new Set(delivery?.etiquette ?? [])].filter((id) => !free.includes(id));
    const hits = named.filter((id) => due.includes(id));
    const all = named.length + due.length;
    const f1 = all === 0 ? 1 : (2 * hits.length) / all;
    const order = orderShare(data.hosts, delivery?.order_of_greeting ?? []);
    const missed = due.filter((id) => !hits.includes(id));
    const wrong = named.filter((id) => !hits.includes(id));
    const faults: readonly Bilingual[] = [
      ...missed.map((id) => ({ zh: `漏了 ${id}`, en: `${id} is missing` })),
      ...wrong.map((id) => ({ zh: `${id} 用不上`, en: `${id} does not apply` })),
      ...(order < 1 ? [{ zh: '问候先后不对', en: 'the order of greeting is wrong' }] : []),
    ];
    const finish = callOf(played, 'finish');
    return finding(
      (1 - ORDER_SHARE) * f1 + ORDER_SHARE * order,
      ...faults.map((text) => because(played, text, finish)),
    );
  },
};

const drillCheck: DialectCheck = {
  kind: 'check',
  id: 'drill-f1',
  title: { zh: '批改得准', en: 'drill corrected' },
  weight: 20,
  core: true,
  needs: 'phrases-real',
  learnable: ['prompt:drill', 'tool:correct', 'tool:next_attempt'],
  grade(played) {
    const marked = markDrill(played.state, played.case.data);
    const faults = marked.flatMap(({ item: { attempt }, missed, invented }) => [
      ...missed.map(({ kind, at, fix }) => ({
        id: attempt.id,
        zh: `${attempt.id}：漏了第 ${at} 处 ${kind}（应为 ${fix}）`,
        en: `${attempt.id}: missed ${kind} at ${at} (should be ${fix})`,
      })),
      ...invented.map(({ kind, at }) => ({
        id: attempt.id,
        zh: `${attempt.id}：第 ${at} 处没有 ${kind} 错`,
        en: `${attempt.id}: there is no ${kind} error at ${at}`,
      })),
    ]);
    const evidence = faults.map(({ id, ...text }) =>
      because(played, text, callOf(played, 'correct', `"${id}"`)),
    );
    return finding(drillF1(marked), ...evidence);
  },
};

export const mannerChecks: readonly DialectCheck[] = [giftsFit, etiquetteRight, drillCheck];
