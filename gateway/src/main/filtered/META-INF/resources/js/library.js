// The address carries the version: a browser may keep the file for good.
export const DRAWING = '/_static/echarts/${echarts.version}/dist/echarts.esm.min.js';
