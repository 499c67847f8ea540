import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { fold, slug } from '../../src/domain/text.ts';
import { coreFiles } from '../../src/imports/seed-core.ts';
import type { AuthorityRecord, CoreFile } from '../../src/imports/seed-core.ts';

const folder = path.join(import.meta.dirname, '../../seed/core');
const fileNames = Object.keys(coreFiles) as CoreFile[];

const linesOf = (file: CoreFile): string[] => readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n');

const read = <F extends CoreFile>(file: F): z.infer<(typeof coreFiles)[F]>[] =>
  linesOf(file).map((line) => coreFiles[file].parse(JSON.parse(line)) as z.infer<(typeof coreFiles)[F]>);

const keysOf = (file: CoreFile): Set<string> => new Set(read(file).map((record) => record.key));
const duplicates = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe.each(fileNames)('seed/core/%s', (file) => {
  it('holds valid lines, sorted by a unique key', () => {
    const keys = read(file).map((record) => record.key);
    expect(keys).toEqual([...new Set(keys)].toSorted());
  });

  it('is written in the fixed order of keys', () => {
    for (const line of linesOf(file)) expect(JSON.stringify(coreFiles[file].parse(JSON.parse(line)))).toBe(line);
  });
});

describe('the schemas', () => {
  it('refuse an unknown key', () => {
    const [area] = read('judgement-areas.jsonl');
    expect(coreFiles['judgement-areas.jsonl'].safeParse({ ...area, colour: 'red' }).success).toBe(false);
  });
});

describe('the register of authorities', () => {
  const authorities = read('authorities.jsonl');
  const byKey = new Map(authorities.map((authority) => [authority.key, authority]));
  const current = authorities.filter((authority) => authority.validTo === null);
  const former = authorities.filter((authority) => authority.validTo !== null);

  /** Everything a lookup may be given for an authority. */
  const spellings = (authority: AuthorityRecord): Set<string> =>
    new Set(
      [
        authority.key,
        authority.name,
        authority.officialName,
        ...authority.alternativeNames,
        ...authority.formerNames,
        authority.gssCode,
        ...authority.formerGssCodes,
        authority.dfeNumber,
        ...authority.formerDfeNumbers,
        authority.ofstedUrn,
        ...authority.formerOfstedUrns,
      ]
        .filter((value) => value !== null)
        .map(fold),
    );
  const resolve = (text: string) =>
    authorities.filter((authority) => spellings(authority).has(fold(text))).map((authority) => authority.key);

  it('has the 153 of today and five that were abolished', () => {
    expect(current).toHaveLength(153);
    expect(former.map((authority) => authority.key)).toEqual([
      'borough-of-poole',
      'bournemouth-borough-council',
      'cumbria-county-council',
      'dorset-county-council',
      'northamptonshire-county-council',
    ]);
  });

  it('knows the kinds of today', () => {
    const count = (kind: string) => current.filter((authority) => authority.kind === kind).length;
    expect(count('UNITARY_AUTHORITY')).toBe(62);
    expect(count('COUNTY_COUNCIL')).toBe(21);
    expect(count('METROPOLITAN_DISTRICT')).toBe(36);
    expect(count('LONDON_BOROUGH')).toBe(32);
    expect(count('CITY_OF_LONDON') + count('ISLES_OF_SCILLY')).toBe(2);
  });

  it('keys those of today by their short name and the others by their official name', () => {
    for (const authority of current) expect(authority.key).toBe(slug(authority.name));
    for (const authority of former) expect(authority.key).toBe(slug(authority.officialName));
  });

  it('gives every authority of today its codes, number, position and regions', () => {
    for (const authority of current) {
      const facts = [authority.dfeNumber, authority.ofstedUrn, authority.latitude, authority.longitude];
      expect(facts, authority.key).not.toContain(null);
    }
    const regions = new Map(read('regions.jsonl').map((region) => [region.key, region.scheme]));
    for (const authority of authorities) {
      expect(regions.get(authority.onsRegion), authority.key).toBe('ONS');
      expect(regions.get(authority.ofstedRegion), authority.key).toBe('OFSTED');
    }
  });

  it('lets no spelling or code lead to two authorities', () => {
    expect(duplicates(authorities.flatMap((authority) => [...spellings(authority)]))).toEqual([]);
  });

  it.each([
    ['Cumbria', 'cumbria-county-council'],
    ['Northamptonshire', 'northamptonshire-county-council'],
    ['Poole', 'borough-of-poole'],
    ['Bournemouth', 'bournemouth-borough-council'],
    ['Dorset', 'dorset'],
    ['dorset county council', 'dorset-county-council'],
    ['bournemouth, christchurch & poole', 'bournemouth-christchurch-and-poole'],
    ['london corporation', 'city-of-london'],
    ['Bristol, City of', 'bristol'],
    ['Hull', 'kingston-upon-hull'],
    ['St. Helens', 'st-helens'],
    ['Buckinghamshire County Council', 'buckinghamshire'],
    ['E10000002', 'buckinghamshire'],
    ['E10000027', 'somerset'],
    ['E10000023', 'north-yorkshire'],
    ['E08000016', 'barnsley'],
    ['E08000019', 'sheffield'],
    ['E08000020', 'gateshead'],
    ['E06000048', 'northumberland'],
    ['808', 'stockton-on-tees'],
    ['80543', 'rotherham'],
  ])('resolves %s', (text, key) => {
    expect(resolve(text)).toEqual([key]);
  });

  it('knows who took the place of whom, the day after the last', () => {
    const successors = Object.fromEntries(former.map((a) => [a.key, a.successors.map((successor) => successor.key)]));
    expect(successors).toEqual({
      'borough-of-poole': ['bournemouth-christchurch-and-poole'],
      'bournemouth-borough-council': ['bournemouth-christchurch-and-poole'],
      'cumbria-county-council': ['cumberland', 'westmorland-and-furness'],
      'dorset-county-council': ['dorset'],
      'northamptonshire-county-council': ['north-northamptonshire', 'west-northamptonshire'],
    });
    for (const authority of authorities)
      for (const successor of authority.successors) {
        expect(byKey.get(successor.key)?.validFrom).toBe(successor.on);
        expect(Date.parse(successor.on) - Date.parse(authority.validTo ?? '')).toBe(86_400_000);
      }
    expect(current.every((authority) => authority.successors.length === 0)).toBe(true);
  });
});

describe('delivery bodies', () => {
  it('serve known authorities, in order of time, with a source', () => {
    const authorities = keysOf('authorities.jsonl');
    for (const body of read('delivery-bodies.jsonl'))
      for (const served of body.authorities) {
        expect(authorities.has(served.key), served.key).toBe(true);
        if (served.from && served.to) expect(served.from < served.to).toBe(true);
      }
  });
});

describe('frameworks', () => {
  const frameworks = read('frameworks.jsonl');

  it('refer to known areas and scales, and only graded ones have any', () => {
    const [areas, scales] = [keysOf('judgement-areas.jsonl'), keysOf('grade-scales.jsonl')];
    for (const framework of frameworks) {
      expect(framework.areas.filter((area) => !areas.has(area))).toEqual([]);
      expect(framework.scale !== null && scales.has(framework.scale), framework.key).toBe(framework.graded);
      expect(framework.areas.length > 0, framework.key).toBe(framework.graded);
      expect(framework.fullInspection, framework.key).toBe(framework.graded);
    }
  });

  it('use every judgement area', () => {
    const used = new Set(frameworks.flatMap((framework) => framework.areas));
    expect([...keysOf('judgement-areas.jsonl')].filter((area) => !used.has(area))).toEqual([]);
  });

  it('follow one another without gap or overlap within ILACS, and lose the overall grade in April 2026', () => {
    const ilacs = frameworks.filter((framework) => framework.abbreviation === 'ILACS');
    expect(ilacs.map((framework) => [framework.validFrom, framework.validTo])).toEqual([
      ['2018-01-01', '2022-12-31'],
      ['2023-01-01', '2026-03-31'],
      ['2026-04-01', null],
    ]);
    expect(ilacs.map((framework) => framework.areas.includes('overall-effectiveness'))).toEqual([true, true, false]);
    expect(ilacs.map((framework) => framework.areas.includes('care-leavers'))).toEqual([false, true, true]);
  });
});

describe('the vocabulary', () => {
  const themes = read('themes.jsonl');
  const byKey = new Map(themes.map((theme) => [theme.key, theme]));

  it('is a tree of 17 top themes and 75 narrower ones, two levels deep', () => {
    expect(themes.filter((theme) => theme.broader === null)).toHaveLength(17);
    const narrower = themes.filter((theme) => theme.broader !== null);
    expect(narrower).toHaveLength(75);
    for (const theme of narrower) expect(byKey.get(theme.broader ?? '')?.broader, theme.key).toBeNull();
  });

  it('sends what a theme excludes to another theme that exists', () => {
    for (const theme of themes)
      for (const excluded of theme.excludes) {
        expect(byKey.has(excluded.theme), `${theme.key}: ${excluded.theme}`).toBe(true);
        expect(excluded.theme).not.toBe(theme.key);
      }
  });

  it('gives every theme a weakness of its own, and no label to two themes', () => {
    expect(duplicates(themes.map((theme) => fold(theme.weaknessLabel)))).toEqual([]);
    expect(duplicates(themes.flatMap((theme) => [theme.prefLabel, ...theme.altLabels].map(fold)))).toEqual([]);
    expect(byKey.get('supervision')?.weaknessLabel).toBe('Weak supervision of practitioners');
  });

  it('has ten aspects, each with a pattern for a refined weakness', () => {
    const aspects = read('aspects.jsonl');
    expect(aspects).toHaveLength(10);
    expect(duplicates(aspects.map((aspect) => aspect.weaknessPattern))).toEqual([]);
  });
});

describe('sources', () => {
  it('are believed in a strict order: the report, official statistics, then the table read by machine', () => {
    const ordered = read('sources.jsonl').toSorted((a, b) => a.preference - b.preference);
    expect(ordered.slice(0, 3).map((source) => source.key)).toEqual([
      'ofsted',
      'official-statistics',
      'inspection-history',
    ]);
    expect(new Set(ordered.map((source) => source.preference)).size).toBe(ordered.length);
  });
});
