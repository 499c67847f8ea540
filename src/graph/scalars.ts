import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    `Date cannot represent ${JSON.stringify(value)?.slice(0, 60)}: expected a calendar day YYYY-MM-DD.`,
  );
}

/** How our scalars are read and written; their descriptions stand in the schema. */
export const scalars: Readonly<Record<string, Pick<GraphQLScalarType, 'parseValue' | 'parseLiteral' | 'serialize'>>> = {
  Date: {
    serialize: (value) => value,
    parseValue: day,
    parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
  },
  PartialDate: {
    serialize: (value) => value,
    parseValue: String,
    parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : null),
  },
};
