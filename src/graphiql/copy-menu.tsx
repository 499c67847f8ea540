import { CopyIcon, pick, ToolbarMenu, tryParseJSONC, UnStyledButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { type Copied, type Language, LANGUAGES } from './copy-as.ts';
import { toClipboard } from './to-clipboard.ts';

const NAMES = Object.keys(LANGUAGES) as Language[];

/** The menu of the toolbar that copies the query of the tab, with its variables, as a program of a language. */
export function CopyMenu() {
  const [told, setTold] = useState('');
  const read = useCopied();
  const copy = async (language: Language): Promise<void> => {
    const copied = read();
    if (typeof copied === 'string') return setTold(copied);
    const done = await toClipboard(LANGUAGES[language](copied));
    setTold(done ? `Copied as ${language}.` : 'The browser does not let this page copy.');
  };
  return (
    <>
      <ToolbarMenu
        button={
          <UnStyledButton
            className="graphiql-toolbar-button copy-as"
            aria-label="Copy as a program"
            title="Copy as a program"
          >
            <CopyIcon className="graphiql-toolbar-icon" aria-hidden="true" />
            <span aria-hidden="true">as</span>
          </UnStyledButton>
        }
      >
        {NAMES.map((language) => (
          <ToolbarMenu.Item key={language} onSelect={() => void copy(language)}>
            Copy as {language}
          </ToolbarMenu.Item>
        ))}
      </ToolbarMenu>
      <span role="status" className="copied">
        {told}
      </span>
    </>
  );
}

/** What is copied now, or what keeps it from being copied. */
function useCopied(): () => Copied | string {
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operations', 'operationName'),
  );
  return () => {
    const query = queryEditor?.getValue().trim() ?? '';
    if (query === '') return 'There is no query to copy.';
    const variables = variablesIn(variableEditor?.getValue() ?? '');
    if (!variables) return 'The variables are no JSON object.';
    const several = (operations?.length ?? 0) > 1;
    return {
      url: new URL('/graphql', location.href).href,
      query,
      variables,
      operationName: several ? operationName : undefined,
    };
  };
}

/** The variables of a text of JSON, comments allowed, as GraphiQL sends them. */
function variablesIn(text: string): Record<string, unknown> | undefined {
  try {
    return tryParseJSONC(text) ?? {};
  } catch {
    return undefined;
  }
}
