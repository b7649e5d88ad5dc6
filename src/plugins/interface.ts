/** Raised with every change by which a plugin that was written before would be misread. */
export const interfaceVersion = 1;

/** What a plugin may bring: the names of its exports. */
export const pluginParts = ['scenarios', 'backends', 'assistants', 'judges', 'bots'] as const;
export type PluginPart = (typeof pluginParts)[number];

/** Made by one of the `define...` functions: which part it is, and for which interface it was written. */
export type Made<Part extends PluginPart> = { readonly part: Part; readonly interfaceVersion: number };

export function made<Part extends PluginPart>(part: Part): Made<Part> {
  return { part, interfaceVersion };
}
