import type { Gate } from '../../../core/criterion.js';
import { finding } from '../../../core/verdict.js';
import type { DialectData } from '../data.js';
import { markDrill } from '../drill.js';
import { rowsMeant } from '../outcome.js';
import { brokenBy } from '../presents.js';
import type { DialectState } from '../state.js';
import { because, callOf } from '../../evidence.js';

type DialectGate = Gate<DialectState, DialectData>;

const tabooGift: DialectGate = {
  kind: 'gate',
  id: 'taboo-gift',
  embarrassing: true,
  title: { zh: '送了忌讳的礼', en: 'taboo gift' },
  learnable: ['tool:gifts', 'prompt:gifts'],
  grade(played) {
    const { data } = played.case;
    const faults = (played.state.delivery?.gifts ?? []).flatMap((given) =>
      brokenBy(given, data)
        .filter(({ strength }) => strength === 'hard')
        .map(({ rule_id }) => {
          const { gift_id, for: to, qty, wrap } = given;
          const text = {
            zh: `送 ${to} 的 ${gift_id}（${qty} 份，包装 ${wrap}）犯了 ${rule_id}`,
            en: `${gift_id} for ${to} (${qty}, wrapped ${wrap}) breaks ${rule_id}`,
          };
          return because(played, text, callOf(played, 'finish'));
        }),
    );
    return finding(faults.length === 0 ? 1 : 0, ...faults);
  },
};

const rudePhrase: DialectGate = {
  kind: 'gate',
  id: 'rude-phrase',
  embarrassing: true,
  title: { zh: '教了粗话', en: 'rude phrase' },
  learnable: ['tool:sheet', 'prompt:phrases'],
  grade(played) {
    const { data } = played.case;
    const rude = (played.state.delivery?.phrases ?? []).filter((phrase) =>
      rowsMeant(phrase, data).some((row) => row.rude),
    );
    const faults = rude.map(({ local_text: words }) =>
      because(
        played,
        { zh: `“${words}”是粗话`, en: `"${words}" is marked rude` },
        callOf(played, 'finish', words),
      ),
    );
    return finding(faults.length === 0 ? 1 : 0, ...faults);
  },
};

const drillSkipped: DialectGate = {
  kind: 'gate',
  id: 'drill-skipped',
  title: { zh: '没有陪练完', en: 'drill skipped' },
  learnable: ['prompt:drill', 'tool:next_attempt', 'tool:finish'],
  grade(played) {
    const left = markDrill(played.state, played.case.data).filter(({ judgement }) => judgement === null);
    if (left.length === 0) return finding(1);
    const ids = left.map(({ item }) => item.attempt.id).join(', ');
    const text = { zh: `没有批改的尝试：${ids}`, en: `tries that were never judged: ${ids}` };
    return finding(0, because(played, text, callOf(played, 'finish')));
  },
};

export const ownGates: readonly DialectGate[] = [tabooGift, rudePhrase, drillSkipped];
