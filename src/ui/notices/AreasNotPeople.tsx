import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';

/** The sentence that goes with every view in which a census share meets votes. */
export function AreasNotPeople() {
  return <p className="small">{AREAS_NOT_PEOPLE}</p>;
}
