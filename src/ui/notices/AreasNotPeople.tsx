/** The sentence that goes with every view in which a census share meets votes. */
export function AreasNotPeople() {
  return <p className="small">These are figures for areas: they do not tell how any group of people voted.</p>;
}
