/** The icon of every page: three linked nodes. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <path d="M8 23 16 8l8 15Z" fill="none" stroke="#0b57a4" stroke-width="3"/>
  <g fill="#0b57a4"><circle cx="16" cy="8" r="5"/><circle cx="8" cy="23" r="5"/><circle cx="24" cy="23" r="5"/></g>
</svg>
`;
