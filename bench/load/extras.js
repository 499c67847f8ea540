/** What only a run under load asks, by name: the body of the nth request. */
export const EXTRAS = {
  // A document that nobody has sent before: for it, nothing that is kept by document helps.
  unseen: ({ themes }, index) => ({
    query: `query Unseen { unseen${process.pid}x${index}: theme(id: "${themes[index % themes.length]}") { id prefLabel findingCount } }`,
  }),
  // One of those errors that clients make: a field that there is not.
  wrong: (_, index) => ({ query: `{ themes { nodes { misspelt${index % 1000} } } }` }),
};
