import { goToRelease } from './goToRelease.ts';

void goToRelease(document, window);
