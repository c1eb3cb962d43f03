import { queryOf } from '../../view/meantQuery.ts';
import { embedParameters } from '../embedParameters.ts';
import { goToRelease } from './goToRelease.ts';

// Before the page arrives: how much stands around the map decides where the map stands.
document.documentElement.dataset['ui'] = embedParameters(queryOf(location)).ui;
void goToRelease(document, window);
