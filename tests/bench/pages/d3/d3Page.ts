import { geoAlbers, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { feature } from 'topojson-client';
import type { ReferenceTopology } from '../../build/referenceTopology.ts';
import { fetchJson } from '../fetchJson.ts';
import type { ReferenceResults, ReferenceSeat } from '../referenceResults.ts';
import { resultInWords } from '../resultInWords.ts';
import { turnoutColour } from '../turnoutColour.ts';
import './d3Page.css';

const [topology, results] = await Promise.all([
  fetchJson<ReferenceTopology>('./boundaries.json'),
  fetchJson<ReferenceResults>('./results.json'),
]);

const seatByCode = new Map(results.seats.map((seat) => [seat.code, seat]));
const contests = feature(topology, topology.objects.areas);

// The projection of Mike Bostock's "Let's Make a Map" for the United Kingdom.
const projection = geoAlbers().center([0, 55.4]).rotate([4.4, 0]).parallels([50, 60]).fitSize([innerWidth, innerHeight], contests);
const path = geoPath(projection).digits(1);

const card = select('#seat');
const seats = select('#map')
  .selectAll('path')
  .data(contests.features)
  .join('path')
  .attr('d', path)
  .on('pointerenter', function () {
    select(this).classed('hovered', true).raise();
  })
  .on('pointerleave', function () {
    select(this).classed('hovered', false);
  })
  .on('click', (_event, { properties }) => {
    const seat = seatByCode.get(properties.code);
    if (seat !== undefined) card.text(resultInWords(seat, results));
  });

function colour(measure: string): void {
  const colourOf = (seat: ReferenceSeat | undefined): string =>
    seat === undefined
      ? '#ccc'
      : measure === 'turnout'
        ? turnoutColour(seat.turnout)
        : (results.parties[seat.winner]?.colour ?? '#ccc');
  seats.attr('fill', ({ properties }) => colourOf(seatByCode.get(properties.code)));
}

colour('winner');
select<HTMLSelectElement, unknown>('#measure').on('change', function () {
  colour(this.value);
});
