/** Where the browser is that tests and screenshots use; undefined where there is none. */
export const chromiumPath: string | undefined;

/** How the browser is started. */
export const CHROMIUM: { executablePath?: string; args: string[] };
