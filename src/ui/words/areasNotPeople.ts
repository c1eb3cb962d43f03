/** The sentence that goes with every view, file and picture in which a census share meets votes. */
export const AREAS_NOT_PEOPLE = 'These are figures for areas: they do not tell how any group of people voted.';
