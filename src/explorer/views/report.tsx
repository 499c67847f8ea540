import { useParams } from '../lib/params.ts';
import { useVersion } from '../lib/holdings.ts';
import { View } from '../parts/view.tsx';

/** How to report an error: what to send, put together for copying. */
export function Report() {
  const params = useParams();
  const version = useVersion();
  const finding = params.get('finding');
  const text = [
    finding && `Finding: ${finding}`,
    finding && `Answer: ${location.origin}/finding/${finding.replace(/^finding:/u, '')}`,
    params.get('page') && `Page: ${location.origin}${params.get('page')}`,
    `Data: ${version}`,
    'What is wrong: ',
    'What the source says instead (page and paragraph): ',
  ];
  return (
    <View
      title="Report an error"
      questions={[]}
      lead={
        <p>
          Findings are extracted by a program whose accuracy is measured, not perfect. Send this text, completed, to
          whoever runs this copy of findings-graph, or as an issue of the project it came from. An error that is
          confirmed is put right in the next release of the data.
        </p>
      }
    >
      <label class="stacked" for="report-text">
        The report
      </label>
      <textarea id="report-text" class="report" rows={10} defaultValue={text.filter(Boolean).join('\n')} />
    </View>
  );
}
