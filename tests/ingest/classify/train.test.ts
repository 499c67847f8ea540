import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classifySentences } from '../../../src/ingest/classify/classify.ts';
import { readModel } from '../../../src/ingest/classify/load-model.ts';
import { buildModel } from '../../../src/ingest/train/build-model.ts';
import { corpusOf } from '../../../src/ingest/train/corpus.ts';
import { crossValidate } from '../../../src/ingest/train/cross-validate.ts';
import { measure } from '../../../src/ingest/train/measure.ts';
import { readAnnotations } from '../../../src/ingest/train/read-annotations.ts';
import { writeModel } from '../../../src/ingest/train/write-model.ts';
import { documentOf } from './documents.ts';

const CORPUS = path.join(import.meta.dirname, 'corpus');
const quiet = (): void => {};
const load = async () => corpusOf(await readAnnotations([CORPUS], null, quiet));

describe('training on a small corpus of invented reports', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'weights-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes weights that judge as they learned, the same each time, without a name', async () => {
    const corpus = await load();
    const write = () => {
      const { linear, rest } = buildModel(corpus, 2, quiet);
      writeModel(folder, linear, rest);
      return readFileSync(path.join(folder, 'words.tsv'), 'utf8');
    };
    const words = write();
    expect(write()).toBe(words);
    expect(words).not.toMatch(/anyshire|northfold|eastmere|westbrook/i);
    const document = documentOf([
      { text: 'Supervision is too infrequent.', section: 'The impact of leaders on social work practice: good' },
    ]);
    const [said] = classifySentences(document, readModel(folder));
    expect(said?.themes[0]).toBe('supervision');
  }, 60_000);

  it('scores documents that it has not seen', async () => {
    const corpus = await load();
    const said = crossValidate(corpus, 2, quiet);
    const figures = measure(corpus.examples, said, (theme) => theme);
    expect(said).toHaveLength(corpus.examples.length);
    expect(figures['themes']).toBeGreaterThan(0.5);
  }, 60_000);

  it('refuses weights of other labels', () => {
    expect(() => readModel(CORPUS)).toThrow(/second-reading.json/);
  });
});
