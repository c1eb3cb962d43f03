import { followLinks } from './followLinks.ts';
import { followSteps } from './followSteps.ts';
import { MapElement } from './mapElement.ts';

// A page may hold the script twice, as when two articles stand on one: the first one stays.
if (customElements.get('hustings-map') === undefined) {
  customElements.define('hustings-map', MapElement);
  followLinks(document);
  followSteps(document);
}
