import { describe, expect, it } from 'vitest';
import { OUTLINE } from '../../../../../elections/ge2024/editorial/outline.ts';
import { TOURS } from '../../../../../elections/ge2024/editorial/tours.ts';
import { isAboutResidents } from '../../../../../src/editorial/tours/isAboutResidents.ts';
import type { Passage } from '../../../../../src/editorial/tours/passage.ts';
import { passageInText } from '../../../../../src/editorial/tours/passageInText.ts';
import { stepFacts, stepFlight, stepView } from '../../../../../src/ui/tours/stepShown.ts';
import { formatQuery, parseQuery } from '../../../../../src/view/query.ts';
import { usualView } from '../../../../../src/view/view.ts';
import { pollBefore, pollNow } from '../../../../fixtures/constituency.ts';
import { realCandidacies } from '../../../../fixtures/realCandidacies.ts';
import { realElection } from '../../../../fixtures/realElection.ts';

const election = realElection();
const candidacies = realCandidacies(election);
const tours = Object.values(TOURS.tours);

function tourOf(id: string) {
  const tour = TOURS.tours[id];
  if (tour === undefined) throw new Error(`There is no tour ${id}`);
  return tour;
}

const steps = tours.flatMap(({ id, steps }) => steps.map((step, index) => ({ name: `${id}, step ${index + 1}`, id, index, step })));

/** The plain words of a passage, without its figures and names. */
function words(passage: Passage): string {
  return passage.filter((part) => typeof part === 'string').join(' … ');
}

/** A step as it is read, with ordinary spaces. */
function read(id: string, number: number): string {
  const step = stepOf(id, number);
  const facts = stepFacts(step, election);
  return `${passageInText(step.headline, facts)}. ${passageInText(step.text, facts)}`.replaceAll('\u00a0', ' ');
}

function stepOf(id: string, number: number) {
  const step = tourOf(id).steps[number - 1];
  if (step === undefined) throw new Error(`${id} has no step ${number}`);
  return step;
}

function seatsNamed(id: string, number: number): string[] {
  return stepOf(id, number)
    .text.flatMap((part) => (typeof part === 'object' && part.kind === 'seat' ? part.slug : []))
    .sort();
}

function seatsShown(id: string, number: number): string[] {
  return stepFacts(stepOf(id, number), election)
    .group.map(({ slug }) => slug)
    .sort();
}

describe('every tour', () => {
  it('has an outline, in the order in which they are offered, and explains words that there are', () => {
    expect(Object.keys(TOURS.tours)).toEqual(Object.keys(OUTLINE.tours));
    const named = steps.flatMap(({ step }) => step.terms);
    expect(named.filter((term) => !Object.hasOwn(TOURS.terms, term))).toEqual([]);
  });

  it.each(tours.map((tour) => [tour.id, tour] as const))('%s has the steps and the seats of its outline', (id, tour) => {
    expect(tour.id).toBe(id);
    const seats = tour.steps.map((step) => {
      const { seat } = stepView(step, election);
      return seat === null ? null : election.byCode.get(seat)?.slug;
    });
    expect(seats).toEqual(OUTLINE.tours[id]?.seats);
  });

  it.each(tours.map((tour) => [tour.id, tour] as const))(
    '%s explains constituencies at once, and no word twice',
    (_, { steps }) => {
      const terms = steps.flatMap((step) => step.terms);
      expect(steps[0]?.terms).toContain('constituency');
      expect(new Set(terms).size).toBe(terms.length);
      const text = steps.map(({ headline, text }) => words([...headline, ...text])).join(' ');
      if (/independent/i.test(text)) expect(terms).toContain('independent');
      if (/majority/i.test(text)) expect(terms).toContain('majority');
      if (/share/i.test(text)) expect(terms).toContain('share');
      if (/notional/i.test(text)) expect(terms).toContain('notional');
    },
  );
});

describe.each(steps)('$name', ({ step }) => {
  it('has an address that is understood and comes back the same', () => {
    const { view, faults } = parseQuery(step.query, election);
    expect(faults).toEqual([]);
    expect(view.foreign).toEqual([]);
    expect(parseQuery(formatQuery(view, election), election).view).toEqual(view);
    expect(view).toEqual({ ...usualView(election), ...stepView(step, election) });
    expect(() => stepFlight(step, election)).not.toThrow();
  });

  it('has no figure typed into its text, apart from days and years', () => {
    const text = words([...step.headline, ...step.text]).replaceAll(/\b\d{1,2} (January|February|July)\b|\b(19|20)\d\d\b/g, '');
    expect(text).not.toMatch(/\d/);
    expect(text).not.toMatch(/\b(two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)\b/i);
  });

  it('means by a quarter and a tenth what its conditions say', () => {
    const text = words([...step.headline, ...step.text]);
    if (text.includes('quarter')) expect(step.query).toContain('muslim>=25');
    if (text.includes('more than a tenth')) expect(step.query).toContain('muslim>10');
  });

  it('names only candidates who stood in the seats that it speaks of', () => {
    const slugs = [...step.text, ...step.headline].flatMap((part) =>
      typeof part === 'object' && part.kind === 'seat' ? part.slug : [],
    );
    const standing = slugs.flatMap((slug) => candidacies.get(election.bySlug.get(slug)?.code ?? '') ?? []);
    const named =
      words(step.text).match(
        /\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+(?= \((?:Labour|Conservative|independent|Green|Workers Party)\))/gu,
      ) ?? [];
    const names = new Set(standing.map(({ firstName, surname }) => `${firstName} ${surname}`));
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('is short', () => {
    expect(passageInText(step.text, stepFacts(step, election)).split(' ').length).toBeLessThanOrEqual(65);
    expect(passageInText(step.headline, stepFacts(step, election)).length).toBeLessThanOrEqual(75);
  });
});

describe('the figures of the tours', () => {
  it('five independents', () => {
    expect(read('five-independents', 1)).toMatch(/lost these five .* 411 of 650 .* these five, all Labour/);
    expect(read('five-independents', 2)).toMatch(/14,739 votes .* 13,760: a majority of 979\. .* 22,023\./);
    expect(read('five-independents', 3)).toMatch(/15,641 votes, a share of 41\.1%\. .* 8,707, or 22\.9%\. The majority is 6,934\./);
    expect(read('five-independents', 4)).toMatch(/by 132 votes.* 10,518 votes .* 10,386\. .* 7,105\./);
    expect(read('five-independents', 5)).toMatch(/507 votes ahead.* 13,303 votes .* 12,796\. .*34\.1%, down 33\.9 points/);
    expect(read('five-independents', 6)).toMatch(/24,120 votes .* 16,873: a majority of 7,247\./);
    expect(read('five-independents', 7)).toMatch(/the five: down \d\d\.\d points.* up 1\.6 points/);
  });

  it('near misses', () => {
    expect(read('near-misses', 1)).toMatch(/kept six seats by fewer than 2,000 votes.* between 8,109 and 31,655/);
    expect(read('near-misses', 2)).toMatch(/528 votes.*15,647 votes, a share of 33\.4%.*15,119, or 32\.2%.* 9,030/);
    expect(read('near-misses', 3)).toMatch(/11,275 votes .* 10,582\. The majority of 693 was 13,141/);
    expect(read('near-misses', 4)).toMatch(/707 votes ahead.* 31\.6%, after 76\.2% .* one of two constituencies/);
    expect(read('near-misses', 5)).toMatch(/1,689, after 31,655/);
    expect(read('near-misses', 6)).toMatch(/1,566 votes ahead.* 3,421, after 32,583/);
  });

  it('where a quarter of residents are Muslim', () => {
    expect(read('quarter-muslim', 1)).toMatch(/^In 28 constituencies/);
    expect(read('quarter-muslim', 2)).toMatch(/down 26\.6 points.* 28 seats together Labour took 37\.1% of votes, after 63\.7%/);
    expect(read('quarter-muslim', 3)).toMatch(
      /won 23 of the 28.* won 28 .* lost four to independents and one .* 12\.2%, after 23\.3%/,
    );
    expect(read('quarter-muslim', 4)).toMatch(/took 24\.4%.* 8\.7%, after 2\.3%/);
    expect(read('quarter-muslim', 5)).toMatch(
      /111 seats.* down 11\.7 points on average; .* 11 points\. .* up 4\.9 points on average/,
    );
  });

  it('split votes', () => {
    expect(read('vote-splits', 1)).toMatch(/In 554 of 650/);
    expect(read('vote-splits', 2)).toMatch(/4,426 votes ahead .* 5,532\. .* took one seat from Labour/);
    expect(read('vote-splits', 3)).toMatch(/79 votes apart.* 17,281 votes\. .* 12,524 .* 12,445\. .* 51\.5%/);
    expect(read('vote-splits', 4)).toMatch(/these 293 seats\. In 159 of them/);
  });

  it('Rochdale', () => {
    expect(read('rochdale', 1)).toContain('almost 40%');
    expect(read('rochdale', 2)).toMatch(/by 1,440 votes.* 13,027 votes .* 11,587: shares of 32\.8% and 29\.2%\. .* 17\.1%/);
    expect(read('rochdale', 3)).toMatch(/32\.8%, after 50\.8% .* down 18\.0 points/);
    expect(read('rochdale', 4)).toMatch(/second in three seats.* 152 constituencies and won none/);
  });

  it('the leaders’ own seats', () => {
    expect(read('leaders-seats', 1)).toMatch(/Labour won their three seats/);
    expect(read('leaders-seats', 2)).toMatch(/7,312 votes, a share of 18\.9%\. .* 18,884, or 48\.9%\. .* 11,572, after 22,766/);
    expect(read('leaders-seats', 3)).toMatch(/15,647 votes .* 15,119: a majority of 528, after 9,030/);
    expect(read('leaders-seats', 4)).toMatch(/57\.5% of votes, after 77\.8% .* 7,632 votes .* 2,348\. The majority is 15,434/);
  });

  it('a landslide on a third of the vote', () => {
    expect(read('landslide', 1)).toMatch(/^411 of 650 seats with 33\.7% of votes\. .* 411 .* after 200 .* up 1\.6 points/);
    expect(read('landslide', 2)).toMatch(
      /23\.7% of votes, after 43\.6% in the 2019 notional result, .* from 372 to 121\. .* in 341 of its 411/,
    );
    expect(read('landslide', 3)).toMatch(/9,708,716 votes, after 10,269,051 /);
    expect(read('landslide', 4)).toMatch(/14\.3% of votes, five seats.* gave it four\. .* 12\.2% of votes, won 72/);
    expect(read('landslide', 5)).toMatch(/6\.7% of votes, four seats.* second in 40 more/);
    expect(read('landslide', 6)).toMatch(/one of seven seats.* 24,539 votes .* 14,132: a majority of 10,407/);
  });
});

describe('what the texts say without a figure', () => {
  it('a tour’s title counts what its steps show', () => {
    const step = tourOf('five-independents').steps[0];
    expect(OUTLINE.tours['five-independents']?.title).toMatch(/^Five /);
    const group = step === undefined ? [] : stepFacts(step, election).group;
    expect(group.map((seat) => pollBefore(seat).winner)).toEqual(Array(5).fill('lab'));
  });

  it('the best placed independent is the one whom the text names, with votes that are read as theirs', () => {
    for (const [slug, surname] of [
      ['leicester-south', 'Adam'],
      ['dewsbury-and-batley', 'Mohamed'],
      ['blackburn', 'Hussain'],
      ['birmingham-perry-barr', 'Khan'],
      ['islington-north', 'Corbyn'],
      ['ilford-north', 'Mohamad'],
      ['bradford-west', 'Islam'],
      ['bethnal-green-and-stepney', 'Masroor'],
      ['chingford-and-woodford-green', 'Shaheen'],
      ['leicester-east', 'Webbe'],
      ['holborn-and-st-pancras', 'Feinstein'],
      ['tottenham', 'Lal'],
    ] as const) {
      const seat = election.bySlug.get(slug);
      const best = candidacies.get(seat?.code ?? '')?.find(({ party }) => party === 'ind');
      expect([slug, best?.surname, best?.votes]).toEqual([slug, surname, seat?.poll?.bestIndependentVotes]);
    }
  });

  it('the three leaders’ seats all saw a fall, the Workers Party’s second places are the ones named', () => {
    for (const slug of ['holborn-and-st-pancras', 'ilford-north', 'tottenham']) {
      const seat = election.bySlug.get(slug);
      if (seat === undefined) throw new Error(slug);
      expect((pollNow(seat).votes.get('lab') ?? 0) / pollNow(seat).validVotes).toBeLessThan(
        (pollBefore(seat).votes.get('lab') ?? 0) / pollBefore(seat).validVotes,
      );
    }
    expect(seatsNamed('rochdale', 4)).toEqual(seatsShown('rochdale', 4));
    expect(seatsShown('rochdale', 4)).toHaveLength(3);
  });

  it('the Greens’ seats are the ones named, Clacton is one of Reform UK’s', () => {
    expect(seatsNamed('landslide', 5)).toEqual(seatsShown('landslide', 5));
    expect(seatsShown('landslide', 4)).toEqual(expect.arrayContaining(seatsNamed('landslide', 4)));
    const gained = (winner: string, from: string) =>
      election.contests
        .filter((seat) => pollNow(seat).winner === winner && pollBefore(seat).winner === from)
        .map(({ slug }) => slug);
    expect(gained('green', 'green')).toEqual(['brighton-pavilion']);
    expect(gained('green', 'lab')).toEqual(['bristol-central']);
    expect(gained('green', 'con').sort()).toEqual(['north-herefordshire', 'waveney-valley']);
  });

  it('the note on areas goes with every step about Muslim residents, and with no other', () => {
    const noted = steps.filter(({ step }) => isAboutResidents(step)).map(({ name }) => name);
    expect(noted).toEqual(['near-misses, step 4', ...[1, 2, 3, 4, 5].map((step) => `quarter-muslim, step ${step}`)]);
  });

  it('no explanation has a figure typed in either', () => {
    for (const { meaning } of Object.values(TOURS.terms)) {
      expect(words(meaning).replaceAll(/\b(19|20)\d\d\b/g, '')).not.toMatch(/\d/);
    }
    expect(election.challengers?.parties).toEqual(['ind', 'wpb']);
  });
});
