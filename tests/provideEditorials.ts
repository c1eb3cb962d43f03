import { EDITORIALS } from '../elections/editorials.ts';
import { fetchReported, fetchTours, provideEditorials } from '../src/editorial/editorials.ts';

provideEditorials(EDITORIALS);
await Promise.all(Object.keys(EDITORIALS.outlines).flatMap((id) => [fetchTours(id), fetchReported(id)]));
