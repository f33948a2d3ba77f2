// The part of Phaser this theatre uses, in slices small enough that evaluating one never holds up a press.
// Requires are lazy: nothing runs until its function is called, and everything runs once.

exports.slices = [
  () => require('phaser/src/device/index.js'),
  () => require('phaser/src/const.js'),
  () => require('phaser/src/gameobjects/components/index.js'),
  () => require('phaser/src/display/canvas/CanvasPool.js'),
  () => require('phaser/src/textures/TextureManager.js'),
  () => require('phaser/src/renderer/webgl/WebGLRenderer.js'),
  () => require('phaser/src/cameras/2d/CameraManager.js'),
  () => require('phaser/src/scale/ScaleManager.js'),
  () => require('phaser/src/scene/SceneManager.js'),
  () => require('phaser/src/core/Game.js'),
  // Core plugins: without any one of these a game silently refuses to start.
  () => {
    require('phaser/src/events/EventEmitter.js');
    require('phaser/src/scene/ScenePlugin.js');
    require('phaser/src/gameobjects/DisplayList.js');
    require('phaser/src/gameobjects/UpdateList.js');
    require('phaser/src/gameobjects/GameObjectCreator.js');
    require('phaser/src/gameobjects/GameObjectFactory.js');
  },
];

/** Call after every slice has run. */
exports.parts = () => ({
  Game: require('phaser/src/core/Game.js'),
  Scene: require('phaser/src/scene/Scene.js'),
  WEBGL: require('phaser/src/const.js').WEBGL,
});
