import { describe, expect, it } from 'vitest';
import { partySpellings } from '../../../src/article/names/partyWords.ts';
import { peopleIn, seatsIn } from '../../fixtures/articles/checkReal.ts';
import { realElection } from '../../fixtures/realElection.ts';

describe('seats in an article', () => {
  it.each([
    ['Bethnal Green & Stepney', 'bethnal-green-and-stepney'],
    ['Bethnal Green and Stepny', 'bethnal-green-and-stepney'],
    ['Birmingham Perry Bar', 'birmingham-perry-barr'],
    ['Holborn and Saint Pancras', 'holborn-and-st-pancras'],
    ['Queen’s Park and Maida Vale', 'queens-park-and-maida-vale'],
    ['Queens Park and Maida Vale', 'queens-park-and-maida-vale'],
    ['Newcastle North', 'newcastle-upon-tyne-north'],
    ['Hull East', 'kingston-upon-hull-east'],
    ['Norfolk North', 'north-norfolk'],
    ['Gŵyr', 'gower'],
    ['Ynys Mon', 'ynys-mon'],
    ['DEWSBURY AND BATLEY', 'dewsbury-and-batley'],
  ])('are found as “%s”', (written, slug) => {
    expect(seatsIn(`The result in ${written} came first.`)).toEqual([`${written} = ${slug}`]);
  });

  it.each([
    'Protesters met in London, Birmingham, Leicester and Bristol before the election.',
    'He was born in Blackburn and votes by post.',
    'The city of Lancaster has a castle; voters like it.',
    'Blackburn Rovers won and Preston North End lost.',
    'The Great Yarmouth pier reopens in May.',
    'She took the train to Lincoln near the election.',
    'Labour won in Bethnal Green and Bow in 2019.',
    'The candidate studied at Sheffield Hallam University.',
    'Mr Lincoln won the election.',
  ])('are not seen in “%s”', (text) => {
    expect(seatsIn(text)).toEqual([]);
  });

  it('are seen in a town’s name where the sentence is about the election', () => {
    expect(seatsIn('In Blackburn Adnan Hussain won.')).toEqual(['Blackburn = blackburn']);
    expect(seatsIn('Rochdale: Labour gain')).toEqual(['Rochdale = rochdale']);
    expect(seatsIn('Labour’s majority in Preston fell.')).toEqual(['Preston = preston']);
    expect(seatsIn('In Preston it rained.')).toEqual([]);
  });

  it('are seen in a part of their name once the article shows which seat is meant', () => {
    expect(seatsIn('Jess Phillips held Yardley.')).toEqual(['Yardley = birmingham-yardley']);
    expect(seatsIn('The MP for Ladywood spoke.')).toEqual(['Ladywood = birmingham-ladywood']);
    expect(seatsIn('Labour held a party in Yardley.')).toEqual([]);
  });
});

describe('parties in an article', () => {
  const spellings = partySpellings(realElection().parties);
  const written = (id: string) => spellings.filter(({ party }) => party === id).map(({ words }) => words.join(' '));

  it('are found by their names and by what newspapers call them', () => {
    expect(written('wpb')).toEqual(
      expect.arrayContaining(['workers party of britain', 'workers party', 'worker party', 'wpb', 'wpgb']),
    );
    expect(written('con')).toEqual(expect.arrayContaining(['conservatives', 'tory', 'tories', 'conservative party']));
    expect(written('ruk')).toEqual(expect.arrayContaining(['reform uk', 'reform']));
  });

  it('are not found by a name of one ordinary word, and but for independents by no small letter', () => {
    const words = spellings.filter((each) => each.words.length === 1).map((each) => each.words[0]);
    expect(words).toContain('labour');
    for (const word of ['alliance', 'liberal', 'communist', 'propel', 'sovereignty', 'heritage']) expect(words).not.toContain(word);
    expect(new Set(spellings.filter(({ smallToo }) => smallToo).map(({ party }) => party))).toEqual(new Set(['ind']));
  });
});

describe('candidates in an article', () => {
  it('are found under other spellings and short first names', () => {
    const text =
      'In Ilford North Leanne Mohamed lost. Rushnara Ali held Bethnal Green and Stepney. Iqbal Mohammed won Dewsbury and Batley, Andrew Feinsten lost in Holborn and St Pancras. Jon Ashworth lost Leicester South.';
    expect(peopleIn(text)).toEqual([
      'Leanne Mohamed = Leanne Mohamad',
      'Rushnara Ali = Rushanara Ali',
      'Iqbal Mohammed = Iqbal Mohamed',
      'Andrew Feinsten = Andrew Feinstein',
      'Jon Ashworth = Jonathan Ashworth',
    ]);
  });

  it('are found by surname where the article says who is meant', () => {
    expect(peopleIn('Shockat Adam won Leicester South. Mr Adam thanked voters. Adam’s majority is small.')).toEqual([
      'Shockat Adam = Shockat Adam',
      'Adam = Shockat Adam',
      'Adam’s = Shockat Adam',
    ]);
    expect(peopleIn('Streeting clung on in Ilford North. The health secretary smiled.')).toEqual(['Streeting = Wes Streeting']);
  });

  it('are not seen in other people of their name', () => {
    expect(
      peopleIn('Ayoub Khan won Birmingham Perry Barr. Sadiq Khan, the mayor, and Adam Smith, an economist, did not stand.'),
    ).toEqual(['Ayoub Khan = Ayoub Khan']);
    expect(peopleIn('By Paul Waugh\nLabour won.')).toEqual([]);
    expect(peopleIn('Reporting by Sarah Smith; editing by Andrew Cooper')).toEqual([]);
  });

  it('who share a name are told apart by the seat, and left alone where nothing tells', () => {
    expect(peopleIn('In Bradford West, Khalid Mahmood of the Greens came third.')).toEqual(['Khalid Mahmood = Khalid Mahmood']);
    expect(peopleIn('Niko Omilana stood in eleven seats.')).toEqual([]);
  });
});
