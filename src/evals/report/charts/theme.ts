/** The colours and type that all charts share. */
export const modes = ['light', 'dark'] as const;
export type Mode = (typeof modes)[number];

export type Theme = {
  /** Opaque, so that a chart reads on any page. */
  readonly ground: string;
  readonly text: string;
  readonly soft: string;
  readonly grid: string;
  readonly completion: string;
  readonly usefulness: string;
  /** Of yardsticks: reference bots. */
  readonly reference: string;
  /** Evenly spaced from 0 to 1: one hue from near the ground to far from it, so that lightness alone tells. */
  readonly ramp: readonly [string, string, string];
};

/** The grounds are those of GitHub's pages; every text colour has a contrast of at least 4.5 on its ground. */
export const themes: Readonly<Record<Mode, Theme>> = {
  light: {
    ground: '#ffffff',
    text: '#1f2328',
    soft: '#59636e',
    grid: '#d1d9e0',
    completion: '#0969da',
    usefulness: '#bc4c00',
    reference: '#59636e',
    ramp: ['#edf4fc', '#74aadf', '#08366f'],
  },
  dark: {
    ground: '#0d1117',
    text: '#f0f6fc',
    soft: '#9198a1',
    grid: '#3d444d',
    completion: '#4493f8',
    usefulness: '#f0883e',
    reference: '#9198a1',
    ramp: ['#14253d', '#3273b8', '#bfe0ff'],
  },
};

/** Names that machines of readers have a font for, Chinese ones among them; the server needs none. */
export const FONTS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** Sizes of type, in pixels. */
export const type = { title: 16, name: 13, text: 12, note: 11 } as const;

/** Between the edge and what is drawn, in pixels. */
export const MARGIN = 20;
/** The least width of a chart: a page's column. */
export const WIDTH = 900;
