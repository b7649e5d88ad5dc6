export const shelves = ['tea', 'snacks', 'cakes'] as const;
export const allergens = ['nuts', 'dairy', 'alcohol'] as const;
export type Shelf = (typeof shelves)[number];
export type Allergen = (typeof allergens)[number];

export type Item = {
  readonly id: string;
  readonly shelf: Shelf;
  readonly name: string;
  readonly price_fen: number;
  readonly contains: readonly Allergen[];
};

export type Reservation = {
  readonly id: string;
  readonly item_id: string;
  readonly quantity: number;
  readonly total_fen: number;
};

export type ToyData = {
  readonly recipient: string;
  readonly avoid: Allergen;
  readonly quantity: number;
  readonly event: 'none' | 'price_up';
  /** The item whose price rises by 500 fen after the first look at the shelves. */
  readonly rises: string;
  readonly items: readonly Item[];
};

export type ToyState = {
  readonly items: readonly Item[];
  readonly reservations: readonly Reservation[];
  readonly asked: number;
  readonly heard: number;
  readonly told: boolean;
  readonly browsed: number;
  readonly finished: {
    readonly reservation_id: string;
    readonly total_fen: number;
    readonly note: string;
  } | null;
};
