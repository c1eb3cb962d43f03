export type { Election } from '../psephology/election.ts';
