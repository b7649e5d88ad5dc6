/** A table of GitHub's dialect; cells are safe and on one line already. The first column is set left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? ':--' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The same with every column set left: for words rather than figures. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Blocks with a blank line between each; nulls and empty blocks are left out. */
export function blocks(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** Shown when the reader asks for it; `summary` is safe already. */
export function folded(summary: string, body: string): string {
  return blocks([`<details>\n<summary>${summary}</summary>`, body, '</details>']);
}

/** A picture for light and dark pages; `alt` is safe in an attribute already. */
export function picture(light: string, dark: string, alt: string): string {
  return [
    '<picture>',
    `  <source media="(prefers-color-scheme: dark)" srcset="${dark}">`,
    `  <img src="${light}" alt="${alt}">`,
    '</picture>',
  ].join('\n');
}
