import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

/**
 * Makes text storable alike in both engines. Postgres takes no U+0000 and no half of a surrogate pair; each becomes
 * U+FFFD, in what is written and in what is looked for. For Postgres; our own driver for SQLite cleans what it binds.
 */
export function cleanText(): KyselyPlugin {
  const cleaner = new TextCleaner();
  return {
    transformQuery: ({ node, queryId }) => cleaner.transformNode(node, queryId),
    transformResult: async ({ result }: { result: { rows: UnknownRow[] } }) => result,
  };
}

class TextCleaner extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: clean(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(clean) };
  }
}

/** Text as `cleaned`; what is no text stays as it is. */
export function clean(value: unknown): unknown {
  return typeof value === 'string' ? cleaned(value) : value;
}

/** The text as both engines store it. */
export function cleaned(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
