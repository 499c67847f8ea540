import { SearchBox } from '../parts/search-box.tsx';
import { View } from '../parts/view.tsx';

/** What an address leads to that names no view, or something that the graph does not hold. */
export const Missing = ({ what = 'page' }: { readonly what?: string }) => (
  <View title={`There is no such ${what}`} questions={[]} lead={<p>Search for it, or start from the front page.</p>}>
    <SearchBox />
  </View>
);
