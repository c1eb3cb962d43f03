/**
 * Which party of 2024, by its number in Parliament's Members' Names Information Service, carries on from one of the notional
 * result that has another number. Found and confirmed by reproducing every change that the House of Commons Library publishes.
 */
const SUCCESSORS: ReadonlyMap<number, number> = new Map([
  [1006, 1036], // The Brexit Party became Reform UK.
  [182, 262], // The Yorkshire Party was registered again.
  [242, 177], // People Before Profit.
  [212, 1111], // The Young People's Party became Shared Ground.
]);

/** The notional result gives Advance Together the number of the Trade Unionist and Socialist Coalition, which it was not. */
const MISNUMBERED: readonly string[] = ['Advance Together'];

/** Parliament's number of the Speaker as a label in 2024; the notional result names him by this field and gives no number. */
const SPEAKER_NUMBER = 47;
const SPEAKER_FIELD = 'Commons Speaker';

/** The number in 2024 of a notional candidacy's party; `null` for parties that have none. */
export function partyNumberOf2024(field: string, partyName: string, partyNumber: number | null): number | null {
  if (field === SPEAKER_FIELD) return SPEAKER_NUMBER;
  if (partyNumber === null || MISNUMBERED.includes(partyName)) return null;
  return SUCCESSORS.get(partyNumber) ?? partyNumber;
}
