import { NetworkAroundAuthorityDocument, NetworkAroundThemeDocument } from '../../generated/explorer/graphql.ts';
import { useAuthorities, useThemes } from '../lib/holdings.ts';
import { type Placed, placesOf } from '../lib/network-places.ts';
import { type Network, networkAroundAuthority, networkAroundTheme } from '../lib/network-questions.ts';
import { addressOf, useParams } from '../lib/params.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { many } from '../lib/words.ts';
import { Answered } from '../parts/answered.tsx';
import { Basis } from '../parts/basis.tsx';
import { Choice } from '../parts/filters.tsx';
import { NetworkDrawing } from '../parts/network-drawing.tsx';
import { question, View } from '../parts/view.tsx';

/** The headline weaknesses shared around one authority or one theme. */
export default function NetworkView() {
  const params = useParams();
  const authority = params.get('authority');
  const theme = params.get('theme') || (authority ? '' : 'supervision');
  const { answer: authorities = [] } = useAuthorities();
  const { answer: themes = [] } = useThemes();
  const network = useAnswer(`${authority} ${theme}`, async () => {
    const answer = await (theme ? networkAroundTheme(theme) : networkAroundAuthority(authority));
    return answer && { ...answer, placed: await placesOf(answer) };
  });
  const centre = network.answer?.nodes.find((node) => node.centre);
  return (
    <View
      title={centre ? `Around ${centre.name}` : 'The network of shared weaknesses'}
      kicker="The network of headline weaknesses"
      lead={
        <p>
          {theme
            ? 'Themes that have been headline problems in the same councils as this one, more often than the length of their reports would give, and those councils. Every council here has had it.'
            : 'The open headline weaknesses of a council, and the councils that have the most telling of them in common with it. Every theme here is one of its own.'}
        </p>
      }
      questions={[
        theme
          ? question('The network', NetworkAroundThemeDocument, { id: theme })
          : question('The network', NetworkAroundAuthorityDocument, { id: authority }),
      ]}
      rows={network.answer && rowsOf(network.answer)}
    >
      <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="Around a theme"
          value={theme}
          options={[['', '–'], ...themes.map(({ key, prefLabel }) => [key, prefLabel] as const)]}
          onChoose={(key) => params.set({ theme: key, authority: '', focus: '' })}
        />
        <Choice
          label="or around a council"
          value={authority}
          options={[['', '–'], ...authorities.map(({ key, name }) => [key, name] as const)]}
          onChoose={(key) => params.set({ authority: key, theme: '', focus: '' })}
        />
      </form>
      <Answered of={network} what="the network" room="page">
        {(answer) =>
          answer && answer.nodes.length > 1 ? (
            <Drawn
              network={answer}
              placed={answer.placed}
              focus={params.get('focus')}
              choose={(id) => params.set({ focus: id === params.get('focus') ? '' : id })}
            />
          ) : (
            <p class="note">Nothing is shared there, by what has been read.</p>
          )
        }
      </Answered>
    </View>
  );
}

interface DrawnProps {
  readonly network: Network;
  readonly placed: readonly Placed[];
  readonly focus: string;
  readonly choose: (id: string) => void;
}

function Drawn({ network, placed, focus, choose }: DrawnProps) {
  const themes = network.nodes.filter(({ kind }) => kind === 'theme');
  const nameOf = new Map(network.nodes.map(({ id, name }) => [id, name]));
  const chosen = network.nodes.find(({ id }) => id === focus);
  const shown = chosen?.kind === 'theme' ? [chosen] : themes;
  const having = (id: string) =>
    network.links
      .filter(({ theme, authority }) => theme === id && (chosen?.kind !== 'authority' || authority === focus))
      .map(({ authority }) => authority);
  return (
    <>
      <p class="result-count" role="status">
        {chosen ? (
          <strong>{chosen.name}</strong>
        ) : (
          `${many(network.nodes.length - themes.length, 'council')} and ${many(themes.length, 'theme')}.`
        )}{' '}
        {chosen ? 'Choose it again to see all.' : `${network.left} Choose one to see what it shares.`}
      </p>
      <NetworkDrawing network={network} placed={placed} focus={focus} choose={choose} />
      <Basis>
        <p>
          Headlines alone: what is in the list of what must improve. Extracted by a program; each theme says how far it
          can be trusted. Only inspections that have been read count. Each name leads to its evidence, with its dates
          and frameworks.
        </p>
      </Basis>
      <h2>Who has what</h2>
      <dl class="has">
        {shown
          .filter(({ id }) => having(id).length > 0)
          .map((theme) => (
            <div key={theme.id}>
              <dt>
                <a href={`/theme/${theme.key}`}>{theme.name}</a>
              </dt>
              <dd>
                {having(theme.id).map((id) => (
                  <a
                    key={id}
                    href={addressOf(`/theme/${theme.key}`, { basis: 'EVER', open: id.replace('authority:', '') })}
                  >
                    {nameOf.get(id)}
                  </a>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function rowsOf({ nodes, links }: Network) {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return links.map(({ authority, theme }) => ({
    authority,
    name: nameOf.get(authority),
    theme,
    label: nameOf.get(theme),
  }));
}
