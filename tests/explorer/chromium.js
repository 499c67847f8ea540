import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the browser is that tests and screenshots use; undefined where there is none. */
export const chromiumPath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));

/** How the browser is started: without a window, and without anything that asks the network by itself. */
export const CHROMIUM = {
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
