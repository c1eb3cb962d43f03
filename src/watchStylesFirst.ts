import { watchStyles } from './ui/later/withStyles.ts';

// Before anything fetches styles of its own, so that those on their way are not taken for missing ones.
watchStyles(document);
