/**
 * Modules of MapLibre that no map of ours comes to, by their paths within its sources: layers, sources, projections and controls that
 * our styles do not have. What is not on this list is all there.
 */
export const LEFT_OUT: readonly RegExp[] = [
  /^source\/(raster_tile|raster_dem_tile|image|video|canvas|vector_tile)_source\.ts$/,
  /^source\/(vector_tile_mlt|raster_dem_tile_worker_source)\.ts$/,
  /^style\/style_layer\/(heatmap|hillshade|color_relief|fill_extrusion|raster|background|custom)_style_layer\.ts$/,
  /^webgl\/draw\/draw_(heatmap|hillshade|color_relief|fill_extrusion|raster|background|custom|terrain|debug|collision_debug)\.ts$/,
  /^webgl\/program\/(heatmap|hillshade|color_relief|fill_extrusion|raster|background|debug|collision)_program\.ts$/,
  /^webgl\/render_to_texture\.ts$/,
  /^render\/terrain\.ts$/,
  /^geo\/projection\/(globe_projection|globe_transform|globe_camera_helper)\.ts$/,
  /^geo\/projection\/vertical_perspective_(projection|transform|camera_helper)\.ts$/,
  /^ui\/hash\.ts$/,
  /^ui\/control\/(attribution|logo)_control\.ts$/,
  /^shaders\/glsl\/(heatmap|hillshade|color_relief|fill_extrusion|raster|background|terrain|atmosphere|sky|debug|collision|_projection_globe)[a-z_]*\.(vertex|fragment)\.glsl\.g\.ts$/,
  /^shaders\/glsl\/line_(pattern|gradient|gradient_sdf)\.(vertex|fragment)\.glsl\.g\.ts$/,
];

/** What MapLibre draws in every frame though our maps, which are never tilted, show none of it: the sky, whose shader takes a phone 30 ms to build. */
export const DRAWN_AS_NOTHING: readonly RegExp[] = [/^webgl\/draw\/draw_sky\.ts$/];
