// The program on the graphics card that draws quads from pictures, and the buffers it reads.

/** Pictures that one draw can take from. Unit 0 is left to Phaser, which puts new pictures on the card through it. */
export const drawnUnits = 7;
/** The most quads in one draw. */
export const mostQuads = 64;
/** Words of four bytes for one corner: two for its place, two for the place in the picture, its colour, and how it is drawn. */
export const cornerWords = 6;
export const quadWords = 4 * cornerWords;

const places = ['place', 'colour', 'how'] as const;

const corners = `
  attribute vec4 place;
  attribute vec4 colour;
  attribute vec2 how;
  uniform vec2 size;
  varying vec2 at;
  varying vec4 paint;
  varying float unit;
  varying float alpha;

  void main() {
    gl_Position = vec4((place.xy / size * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);
    at = place.zw;
    paint = colour;
    unit = how.x * 255.0;
    alpha = how.y;
  }
`;

/** Colours are multiplied with their alpha already. A quad of one colour has the alpha of its picture, for shadows. */
const points = `
  #ifdef GL_FRAGMENT_PRECISION_HIGH
  precision highp float;
  #else
  precision mediump float;
  #endif
  uniform sampler2D pictures[${drawnUnits}];
  varying vec2 at;
  varying vec4 paint;
  varying float unit;
  varying float alpha;

  vec4 picture() {
    ${Array.from({ length: drawnUnits - 1 }, (_, index) => `if (unit < ${index + 1}.5) return texture2D(pictures[${index}], at);`).join('\n    ')}
    return texture2D(pictures[${drawnUnits - 1}], at);
  }

  void main() {
    vec4 there = picture();
    gl_FragColor = mix(there, vec4(paint.rgb, 1.0) * there.a, paint.a) * alpha;
  }
`;

/** Begins to compile the program. Nothing may be asked about it until it `isCompiled`, or the page waits for the card. */
export function beginShader(gl: WebGLRenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, corners],
    [gl.FRAGMENT_SHADER, points],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  for (const [index, name] of places.entries()) gl.bindAttribLocation(program, index, name);
  gl.linkProgram(program);
  return program;
}

/** True as well where the browser cannot tell. */
export function isCompiled(gl: WebGLRenderingContext, program: WebGLProgram): boolean {
  const parallel = gl.getExtension('KHR_parallel_shader_compile');
  if (!parallel || gl.isContextLost()) return true;
  return gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) === true;
}

/** Gets everything ready to draw. Nothing else draws on this canvas, so it stays like this from frame to frame. Returns the function that sets the size of the canvas, in device pixels. */
export function prepareShader(
  gl: WebGLRenderingContext,
  program: WebGLProgram,
): (width: number, height: number) => void {
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, and no hook.
  gl.useProgram(program);
  const units = Int32Array.from({ length: drawnUnits }, (_, index) => index + 1);
  gl.uniform1iv(gl.getUniformLocation(program, 'pictures'), units);
  const size = gl.getUniformLocation(program, 'size');
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles(), gl.STATIC_DRAW);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, mostQuads * quadWords * 4, gl.DYNAMIC_DRAW);
  const stride = cornerWords * 4;
  gl.vertexAttribPointer(0, 4, gl.FLOAT, false, stride, 0);
  gl.vertexAttribPointer(1, 4, gl.UNSIGNED_BYTE, true, stride, 16);
  gl.vertexAttribPointer(2, 2, gl.UNSIGNED_BYTE, true, stride, 20);
  for (const index of places.keys()) gl.enableVertexAttribArray(index);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.enable(gl.SCISSOR_TEST);
  return (width, height) => {
    gl.viewport(0, 0, width, height);
    gl.scissor(0, 0, width, height);
    gl.uniform2f(size, width, height);
  };
}

/** Two triangles for each quad: its corners are upper left, lower left, upper right, lower right. */
function triangles(): Uint16Array {
  return Uint16Array.from(
    { length: mostQuads * 6 },
    (_, index) => Math.floor(index / 6) * 4 + ([0, 1, 2, 2, 1, 3][index % 6] ?? 0),
  );
}
