/** What has to be given up before the process may end. The command line knows of this file alone: it starts quickly. */
const owed = new Set<() => Promise<void>>();

export function atEnd(dispose: () => Promise<void>): void {
  owed.add(dispose);
}

export async function giveUpAll(): Promise<void> {
  await Promise.all([...owed].map((dispose) => dispose()));
}
