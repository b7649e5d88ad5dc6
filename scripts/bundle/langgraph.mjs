// LangGraph's parts that the bundle has others for, at less cost: the same to whoever uses them, as test/graphs/ holds them to.
import { dirname, join, resolve } from 'node:path';

/** Modules by which LangGraph asks for a part, and which. A build fails where it does so no longer. */
const PARTS = [
  {
    asked: /^\.\/id\.js$/,
    by: /@langchain[\\/]langgraph-checkpoint[\\/]dist[\\/]/,
    ours: 'scripts/bundle/checkpoint-ids.ts',
    names: ['uuid5', 'uuid6'],
  },
  {
    asked: /^\.\/stream\.js$/,
    by: /@langchain[\\/]langgraph[\\/]dist[\\/]pregel[\\/]index\.js$/,
    ours: 'scripts/bundle/graph-stream.ts',
    names: ['IterableReadableWritableStream'],
  },
];

/** Whatever a module of ours exports, in the place of LangGraph's; the rest is LangGraph's. */
export const ownParts = {
  name: 'own-parts-of-langgraph',
  setup(builder) {
    const seen = new Set();
    for (const part of PARTS) {
      builder.onResolve({ filter: part.asked }, ({ path, importer, resolveDir }) => {
        if (!part.by.test(importer)) return undefined;
        seen.add(part);
        const theirs = join(resolveDir, path);
        // Its path is in the bundle, which must not tell where it was built.
        return { path: part.ours, namespace: 'own-part', pluginData: { ...part, theirs } };
      });
    }
    builder.onLoad({ filter: /.*/, namespace: 'own-part' }, ({ pluginData: { ours, names, theirs } }) => ({
      contents: `export * from ${JSON.stringify(theirs)};
        export { ${names.join(', ')} } from ${JSON.stringify(resolve(ours))};`,
      resolveDir: dirname(theirs),
    }));
    builder.onEnd(() => {
      const gone = PARTS.filter((part) => !seen.has(part)).map(({ ours }) => ours);
      if (gone.length > 0)
        throw new Error(`LangGraph asks elsewhere for what it should have from ${gone.join(', ')}`);
    });
  },
};
