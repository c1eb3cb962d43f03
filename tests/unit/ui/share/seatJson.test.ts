import { expect, it } from 'vitest';
import { seatJson } from '../../../../src/ui/share/seatJson.ts';
import { AREAS_NOT_PEOPLE } from '../../../../src/ui/words/areasNotPeople.ts';
import { pollNow } from '../../../fixtures/constituency.ts';
import { realCandidacies } from '../../../fixtures/realCandidacies.ts';
import { realElection } from '../../../fixtures/realElection.ts';

const election = realElection();
const candidacies = realCandidacies(election);
const ADDRESS = 'https://example.org/?seat=leicester-south';

function fileOf(slug: string, named = true) {
  const seat = election.bySlug.get(slug);
  if (seat === undefined) throw new Error(`no seat ${slug}`);
  const standing = named ? (candidacies.get(seat.code) ?? []) : null;
  return { seat, file: JSON.parse(seatJson({ seat, election, candidacies: standing, address: ADDRESS, release: '1.0.0-abc' })) };
}

it('names its form, release, address, baseline, units and sources beside the figures', () => {
  const { file } = fileOf('leicester-south');
  expect(file).toMatchObject({
    schema: 'hustings-seat',
    version: 1,
    address: ADDRESS,
    release: '1.0.0-abc',
    baseline: election.baseline?.words,
    note: AREAS_NOT_PEOPLE,
  });
  for (const unit of ['votes', 'share', 'change', 'turnout', 'muslimShare']) expect(file.units[unit]).toBeTruthy();
  expect(file.sources).toHaveLength(3);
});

it('holds the seat’s result by party and by candidate, adding up to its votes', () => {
  const { seat, file } = fileOf('leicester-south');
  expect(file.seat).toMatchObject({ code: 'E14001327', name: 'Leicester South', region: { name: 'East Midlands' } });
  expect(file.result).toMatchObject({ majority: pollNow(seat).majority, outcome: { kind: 'gain', winner: 'ind', from: 'lab' } });
  const sum = (rows: readonly { votes: number }[]) => rows.reduce((votes, row) => votes + row.votes, 0);
  expect(sum(file.result.candidates)).toBe(pollNow(seat).validVotes);
  expect(sum(file.result.parties) + pollNow(seat).otherVotes).toBe(pollNow(seat).validVotes);
  expect(file.result.candidates[0].name).toBe('Shockat Adam');
});

it('says null and why where there is no figure, never zero', () => {
  const { file } = fileOf('leicester-south');
  expect(file.result.parties.find(({ id }: { id: string }) => id === 'ind')).toMatchObject({
    change: null,
    noChange: 'not-comparable',
  });
  const { file: northern } = fileOf('belfast-north', false);
  expect(northern.residents).toEqual({ all: null, muslim: null, religionNotAnswered: null, muslimShare: null });
  expect(northern.result.candidates).toBeNull();
});
