import { fetchDeepAhead } from './map/connection/loadDeep.ts';
import { mayFetchAhead } from './ui/map/mayFetchAhead.ts';

// MapLibre's script is the largest by far: the line is not to stand idle while the app's own is run. This module comes before the
// others in that script, hence first.
if (mayFetchAhead(navigator)) fetchDeepAhead();
