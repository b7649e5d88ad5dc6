/**
 * The words of the travel world: places, services, connections, passengers, orders.
 * Money is integer fen. Instants are integer minutes since 1970-01-01T00:00 in Asia/Shanghai
 * (a zone without daylight saving in the years used); `clock.ts` turns them into `YYYY-MM-DDTHH:mm` and back.
 */
export type Minutes = number;
export type Fen = number;

export const modes = ['train', 'plane', 'coach', 'carpool'] as const;
export type Mode = (typeof modes)[number];

/** Train kinds by their letter: G, D, C are EMU; Z, T, K are conventional. */
export type TrainKind = 'G' | 'D' | 'C' | 'Z' | 'T' | 'K';
export const isEmu = (kind: TrainKind): boolean => kind === 'G' || kind === 'D' || kind === 'C';

export const classIds = [
  'business',
  'first',
  'second',
  'soft-sleeper',
  'hard-sleeper',
  'hard-seat',
  'economy',
  'seat',
] as const;
export type ClassId = (typeof classIds)[number];

export const docKinds = ['id_card', 'household_register', 'passport', 'temporary_id'] as const;
export type DocKind = (typeof docKinds)[number];
export type FareType = 'adult' | 'child' | 'free';

/** A station, airport, coach terminal or pick-up point. The traveller's door in a city has the id `<city>/home`. */
export type Place = {
  readonly id: string;
  readonly city: string;
  readonly kind: 'rail' | 'airport' | 'coach' | 'pickup' | 'home';
};

/** A way between two places of one city, usable in both directions. Fare is for each passenger, children under `free_under` 6 included free. */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly fare_fen: Fen;
  readonly step_free: boolean;
};

export type SeatClass = { readonly id: ClassId; readonly fare_fen: Fen; readonly seats: number };

/** Who travels at what share of the adult fare. Ages are on the day of departure. */
export type ChildRule = {
  readonly rule_id: string;
  /** Under this age one child an adult travels free, without a seat. 0: nobody. */
  readonly free_under: number;
  /** From `free_under` (further small children included) to under this age: the reduced fare, with a seat. */
  readonly reduced_under: number;
  /** Percent of the adult fare, by class; classes not named use `default`. */
  readonly percent: { readonly default: number } & Readonly<Partial<Record<ClassId, number>>>;
};

/** Allowance a passenger (child: a passenger on a child or free fare). Sums of length + width + height. */
export type LuggageRule = {
  readonly rule_id: string;
  readonly adult_g: number;
  readonly child_g: number;
  readonly max_sum_cm: number;
};

/** Steps from the longest lead to the shortest; the first whose `lead_hours` the remaining time reaches applies. */
export type RefundRule = {
  readonly rule_id: string;
  readonly steps: readonly { readonly lead_hours: number; readonly fee_percent: number }[];
  readonly min_fee_fen: Fen;
  /** Fees are rounded to this many fen, half up. */
  readonly round_fen: Fen;
};

export type Service = {
  readonly id: string;
  readonly mode: Mode;
  /** Only for trains. */
  readonly train?: TrainKind;
  readonly from: string;
  readonly to: string;
  readonly dep: Minutes;
  readonly arr: Minutes;
  readonly classes: readonly SeatClass[];
  /** Document kinds it accepts; a passenger needs one that is valid on the day of departure. */
  readonly id_docs: readonly DocKind[];
  readonly child_rule: ChildRule;
  readonly luggage_rule: LuggageRule;
  readonly refund_rule: RefundRule;
  /** False where boarding needs stairs. */
  readonly step_free: boolean;
  readonly status: 'running' | 'cancelled' | 'delayed';
};

export type Network = {
  readonly places: readonly Place[];
  readonly links: readonly Link[];
  readonly services: readonly Service[];
};

export type IdDoc = {
  readonly kind: DocKind;
  /** Last valid day, `YYYY-MM-DD`; absent: does not expire. */ readonly valid_until?: string;
};

export type Passenger = {
  readonly name: string;
  /** Years on the day of departure. */
  readonly age: number;
  readonly docs: readonly IdDoc[];
  /** 2 walks freely, 1 is slow, 0 cannot do stairs. Below 2 each connection needs 20 minutes more. */
  readonly mobility: 0 | 1 | 2;
};

/** A piece of luggage of the party. */
export type Luggage = { readonly g: number; readonly sum_cm: number };

/** What breaks a plan for this party, or costs points: the same for the solver and for the criteria. */
export const needIds = ['stairs', 'overnight', 'luggage'] as const;
export type Need = (typeof needIds)[number];

export type Preferences = {
  readonly max_transfers: number;
  readonly no_overnight: boolean;
  /** What a minute of the whole trip is worth to the user, fen. */
  readonly vot_fen_per_min: number;
};

/** A trip wanted: everything about the travellers that decides which chain is possible and how good it is. */
export type Trip = {
  readonly origin: string;
  readonly destination: string;
  readonly depart_after: Minutes;
  readonly arrive_by: Minutes;
  readonly party: readonly Passenger[];
  readonly luggage: readonly Luggage[];
  readonly prefs: Preferences;
  /** Needs the user only tells when asked. */
  readonly needs: readonly Need[];
  readonly budget_fen: Fen;
};

export type Ticket = { readonly name: string; readonly doc: DocKind; readonly fare: FareType };

export type Hold = {
  readonly id: string;
  readonly service_id: string;
  readonly class: ClassId;
  readonly tickets: readonly Ticket[];
  readonly total_fen: Fen;
  readonly expires: Minutes;
};

export type Order = Omit<Hold, 'expires'> & {
  readonly paid_at: Minutes;
  readonly status: 'paid' | 'cancelled';
  /** What came back when it was cancelled. */
  readonly refund_fen: Fen;
};

/** One ride of a plan: the whole party in one class of one service. */
export type Ride = { readonly service_id: string; readonly class: ClassId };
