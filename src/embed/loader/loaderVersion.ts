/** The loader's own version, by semantic versioning: what articles use of it does not change within a major version. */
export const LOADER_VERSION = '1.0.0';

/** The version of the messages that the loader and the frame exchange. */
export const MESSAGES_VERSION = 1;
