import { GraphQLError, Lexer, parse, TokenKind, type DocumentNode, type Source } from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';
import { LIMITS } from './limits.ts';

/**
 * Parses a document within the token limit. Throws `LIMIT_EXCEEDED` when it is longer and `RangeError` when it nests so
 * deeply that the parser runs out of stack; gives undefined for any syntax error, which is Apollo's to report.
 */
export function parseWithin(source: string): DocumentNode | undefined {
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    if (error instanceof GraphQLError && endsAtTokenLimit(error))
      throw limitExceeded('tokens', 'Tokens in a document', 'Split the query, or pass long lists as variables.');
    return undefined;
  }
}

/** Whether a syntax error stands on the first token past the limit. Counted, so that no message is compared. */
function endsAtTokenLimit(error: GraphQLError): boolean {
  const place = error.positions?.[0];
  return error.source !== undefined && place !== undefined && tokensUpTo(error.source, place) > LIMITS.tokens;
}

/** The tokens from the start of a source up to the one that starts at `place`. */
function tokensUpTo(source: Source, place: number): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.token.kind !== TokenKind.EOF && lexer.token.end <= place) {
      lexer.advance();
      count += 1;
    }
  } catch {
    return count; // The error is a broken token, not a long document.
  }
  return count;
}
