/// <reference types="vite/client" />

// Monaco asks for its workers through this global (monaco-editor, "Environment").
declare var MonacoEnvironment: { getWorker: (moduleId: string, label: string) => Worker } | undefined;
