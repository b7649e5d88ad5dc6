/** A compiled graph as LangGraph made it, before it was thinned: thinning only lays a `getNode` over each node's own. */
export function untouched<Graph extends { readonly nodes: Readonly<Record<string, object>> }>(
  graph: Graph,
): Graph {
  for (const node of Object.values(graph.nodes)) Reflect.deleteProperty(node, 'getNode');
  return graph;
}
