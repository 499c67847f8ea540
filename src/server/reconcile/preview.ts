import { escapeMarkup } from '../../domain/escape-markup.ts';
import type { PropertyValue, Reconcilable } from '../../domain/reconcilable.ts';

/** The size of the frame that a preview is made for, in pixels. */
export const PREVIEW_SIZE = Object.freeze({ width: 430, height: 260 });

/** The properties that a preview shows, with their words. */
const SHOWN: Readonly<Record<Reconcilable['type'], readonly (readonly [string, string])[]>> = {
  Authority: [
    ['Official name', 'officialName'],
    ['Formerly', 'formerNames'],
    ['Codes', 'code'],
    ['Succeeded by', 'successors'],
    ['Took the place of', 'predecessors'],
    ['Inspections and visits known', 'inspectionCount'],
  ],
  Theme: [
    ['Part of', 'broader'],
    ['Made of', 'narrower'],
    ['Other words', 'altLabels'],
  ],
};

const pageOf = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>${escapeMarkup(title)}</title>
    <link rel="stylesheet" href="/reconcile/preview.css">
  </head>
  <body>
${body}
  </body>
</html>
`;

/** A small page on a thing, to be shown in a frame: every text of it is escaped, and it has no script. */
export function previewPage(thing: Reconcilable): string {
  const rows = SHOWN[thing.type].flatMap(([label, id]) => {
    const values = thing.properties[id] ?? [];
    if (values.length === 0) return [];
    return [`      <dt>${escapeMarkup(label)}</dt><dd>${values.map(valueHtml).join('; ')}</dd>`];
  });
  const body = [
    `    <h1>${escapeMarkup(thing.name)}</h1>`,
    `    <p>${escapeMarkup(thing.description)}</p>`,
    ...(rows.length === 0 ? [] : ['    <dl>', ...rows, '    </dl>']),
    `    <p><code>${escapeMarkup(thing.id)}</code></p>`,
  ];
  return pageOf(thing.name, body.join('\n'));
}

/** The page for an id that nothing has. */
export const missingPage = (): string => pageOf('Not found', '    <p>Nothing has this id.</p>');

function valueHtml(value: PropertyValue): string {
  if ('id' in value)
    return `<a href="/reconcile/preview?id=${encodeURIComponent(value.id)}">${escapeMarkup(value.name)}</a>`;
  return escapeMarkup(String(Object.values(value)[0]));
}

/** The style of a preview. */
export const PREVIEW_STYLE = `:root {
  color-scheme: light dark;
  font: 0.875rem/1.4 system-ui, sans-serif;
}
body {
  margin: 0.5rem 0.75rem;
}
h1 {
  margin: 0;
  font-size: 1.125rem;
}
p,
dl {
  margin: 0.35rem 0;
}
dl {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.15rem 0.75rem;
}
dt {
  opacity: 0.75;
}
dd {
  margin: 0;
}
a {
  color: light-dark(#0b57a4, #8ab8f0);
}
`;
