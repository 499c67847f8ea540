/** Of whom and of what a second opinion is asked. */

/** Ten authorities, by their keys. */
export const AUTHORITIES = [
  ...['birmingham', 'bradford', 'coventry', 'devon', 'leeds'],
  ...['rotherham', 'sandwell', 'somerset', 'stockton-on-tees', 'torbay'],
];

/** Five themes, by their keys: top ones and narrower ones. */
export const THEMES = ['supervision', 'workforce', 'care-planning-and-reviews', 'assessment', 'management-oversight'];
