import { render } from 'preact';
import { lazy, LocationProvider, Route, Router } from 'preact-iso';
import { Shell } from './parts/shell.tsx';
import './styles/fonts.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/front.css';
import './styles/theme.css';
import './styles/authority.css';
import './styles/tables.css';
import { Authority } from './views/authority.tsx';
import { Compare } from './views/compare.tsx';
import { DocumentView } from './views/document.tsx';
import { Home } from './views/home.tsx';
import { Missing } from './views/missing.tsx';
import { Report } from './views/report.tsx';
import { Search } from './views/search.tsx';
import { Theme } from './views/theme.tsx';
import { Who } from './views/who.tsx';

/** Drawing needs a library of its own, which only those who look at it load. */
const NetworkView = lazy(() => import('./views/network.tsx'));

/** Paths that this page answers; the rest are the server's, which a click loads. */
const OURS = /^\/(?:$|search|theme|authority|who|compare|document|network|report)/u;

function Explorer() {
  return (
    <LocationProvider scope={OURS}>
      <Shell>
        <Router>
          <Route path="/" component={Home} />
          <Route path="/search" component={Search} />
          <Route path="/theme/:key" component={Theme} />
          <Route path="/authority/:key" component={Authority} />
          <Route path="/who" component={Who} />
          <Route path="/compare" component={Compare} />
          <Route path="/document/:key" component={DocumentView} />
          <Route path="/network" component={NetworkView} />
          <Route path="/report" component={Report} />
          <Route default component={Missing} />
        </Router>
      </Shell>
    </LocationProvider>
  );
}

const container = document.querySelector('#explorer');
if (container) {
  container.replaceChildren();
  render(<Explorer />, container);
}
