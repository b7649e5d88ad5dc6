import { z } from 'zod';
import { told } from '../../core/tool.js';
import type { Bilingual } from '../../core/lang.js';
import { classIds } from '../../world/travel/types.js';

const rideSchema = z.strictObject({
  service_id: z
    .string()
    .min(1)
    .meta(told({ zh: '班次号', en: 'id of the service' })),
  class: z.enum(classIds).meta(told({ zh: '席别', en: 'class of seat' })),
});

/** What `finish` takes: the plan as paid, its totals, a fallback and an explanation for the user. */
export const finishArgs = z.strictObject({
  legs: z
    .array(
      rideSchema.extend({
        order_id: z
          .string()
          .min(1)
          .meta(told({ zh: '这一程已付款的订单号', en: 'paid order of this ride' })),
        passengers: z
          .array(z.string().min(1))
          .min(1)
          .meta(told({ zh: '这个订单载的出行人姓名', en: 'names seated by this order' })),
      }),
    )
    .min(1)
    .meta(
      told({
        zh: '按乘坐顺序列出每一程；一程分几个订单付款的，每个订单列一次',
        en: 'the rides in travelling order; a ride paid in several orders appears once for each',
      }),
    ),
  total_fen: z
    .int()
    .min(0)
    .meta(
      told({
        zh: '方案各订单实付票款 + 全程接驳费，单位分',
        en: 'paid for the orders of the plan + link fares of the way, fen',
      }),
    ),
  door_minutes: z
    .int()
    .min(0)
    .meta(
      told({
        zh: '从出家门到进家门的分钟数',
        en: 'from leaving the door at the origin to reaching the door, minutes',
      }),
    ),
  transfers: z
    .int()
    .min(0)
    .meta(told({ zh: '程数减一', en: 'number of rides minus 1' })),
  plan_b: z
    .array(rideSchema)
    .meta(told({ zh: '后备方案的各程，按乘坐顺序', en: 'rides of the fallback, in travelling order' })),
  explanation: z
    .string()
    .min(1)
    .meta(
      told({
        zh: '放弃了什么、为什么、什么变化会改变选择',
        en: 'what was given up, why, and what would change the choice',
      }),
    ),
});
export type Delivery = z.infer<typeof finishArgs>;

export const finishDescription: Bilingual = {
  zh: '交付已付款的方案并结束。total_fen = 方案各订单实付票款 + 全程接驳费（从家门到家门，不含退票手续费）；door_minutes = 从出家门（刚好满足第一段缓冲的最晚时刻）到进家门的分钟数；transfers = 程数 − 1；plan_b 不用预订，不能与方案有相同班次，要有座并能按时到家。参数不合格可以改后重试，第三次不合格即结束。',
  en: 'Deliver the paid plan and end. total_fen = what was paid for the orders of the plan + link fares of the whole way from door to door (no refund fees); door_minutes = minutes from leaving the door (as late as the first buffer allows) to reaching the door; transfers = rides - 1; plan_b is not booked, shares no service with the plan, has seats and gets home in time. Invalid arguments may be mended; the third invalid call ends the task.',
};
