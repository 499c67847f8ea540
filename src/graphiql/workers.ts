import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/** Gives Monaco its workers as module workers of our own origin, as the page's policy allows. */
export function provideWorkers(): void {
  globalThis.MonacoEnvironment = {
    getWorker: (_, label) => {
      if (label === 'graphql') return new GraphQLWorker();
      return label === 'json' ? new JsonWorker() : new EditorWorker();
    },
  };
}
